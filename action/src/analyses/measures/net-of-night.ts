import { type Exact, exact, infinity, zero } from '../../quantity/quantity.ts';
import { type Derived, derive, type Operand, type Term } from '../derive-figure.ts';

/** What a night brings and takes; a cost or a cleaning fee is null where nobody says one. */
export interface NightTerms {
  readonly dailyRate: Term;
  /** What the platform takes of rate and cleaning fee, in percent. */
  readonly fee: Term;
  readonly stay: Term;
  readonly cleaning: Term | null;
  readonly perNight: Term | null;
  readonly perStay: Term | null;
}

/** What is left of a sold night after the platform, the costs of the night and its part of the costs of the stay. */
export function netOfNight(terms: NightTerms, currency: string): Derived {
  const { operands, words, formula } = termsOf(terms);
  return derive(words, operands, `${currency}/night`, formula);
}

/** How many nights a month pay its fixed cost, not rounded; without end where a night leaves nothing. */
export function breakEvenNights(fixed: Derived, terms: NightTerms): Derived {
  const { operands, words, formula } = termsOf(terms);
  const all = [{ name: 'fixed cost', ...fixed }, ...operands];
  return derive(`fixed cost ÷ (${words})`, all, 'nights/month', ([cost = zero, ...values]) => {
    const net = formula(values);
    return net.lte(zero) ? infinity : cost.div(net);
  });
}

/** The terms that are given as inputs of one formula, so that each is evaluated once. */
function termsOf({ dailyRate, fee, stay, cleaning, perNight, perStay }: NightTerms) {
  const given = (name: string, term: Term | null): readonly Operand[] => (term === null ? [] : [{ name, ...term }]);
  const operands = [
    { name: 'daily rate', ...dailyRate },
    { name: 'fee', ...fee },
    { name: 'stay', ...stay },
    ...given('cleaning fee', cleaning),
    ...given('cost per night', perNight),
    ...given('cost per stay', perStay),
  ];
  const words = [
    cleaning === null ? 'daily rate × (1 − fee)' : '(daily rate + cleaning fee ÷ stay) × (1 − fee)',
    ...(perNight === null ? [] : ['cost per night']),
    ...(perStay === null ? [] : ['cost per stay ÷ stay']),
  ].join(' − ');
  const formula = ([rate = zero, taken = zero, nights = zero, ...rest]: readonly Exact[]): Exact => {
    const next = rest[Symbol.iterator]();
    const take = (term: Term | null): Exact => (term === null ? zero : (next.next().value ?? zero));
    const [fromCleaning, ofNight, ofStay] = [take(cleaning), take(perNight), take(perStay)];
    const kept = exact(1).minus(taken.div(100));
    return rate.plus(fromCleaning.div(nights)).times(kept).minus(ofNight).minus(ofStay.div(nights));
  };
  return { operands, words, formula };
}
