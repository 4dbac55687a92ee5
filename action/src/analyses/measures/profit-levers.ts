import { type Exact, exact, infinity, type Quantity, zero } from '../../quantity/quantity.ts';
import { type Derived, derive, type Operand } from '../derive-figure.ts';

/** One month of a business: what is kept of its sales, what they leave, and its fixed cost, all of the same inputs. */
export interface MonthOfSales {
  readonly operands: readonly Operand[];
  /** Sales less what platforms and cards take of them. */
  readonly kept: (values: readonly Exact[]) => Exact;
  /** What is kept, less variable cost. */
  readonly contribution: (values: readonly Exact[]) => Exact;
  readonly fixed: (values: readonly Exact[]) => Exact;
  readonly currency: string;
}

/** How many come back, and how many of the customers leave in a month, in percent; null when nobody states it. */
export interface Loyalty {
  readonly repeat: Quantity | null;
  readonly churn: Quantity | null;
}

/** What one tenth more, or less where less is better, adds to the profit of a month. */
export interface Lever {
  readonly name: string;
  readonly gain: Derived;
}

const tenth = exact('0.1');
const hundred = exact(100);

/**
 * What a better price, volume, cost or loyalty brings, the widest first. Of the sales, repeat rate × (1 − churn) are those of
 * customers who come back; the new customers are taken as they are.
 */
export function profitLevers(month: MonthOfSales, { repeat, churn }: Loyalty): readonly Lever[] {
  const { operands, kept, contribution, fixed } = month;
  const lever = (
    name: string,
    formula: string,
    gainAt: (values: readonly Exact[]) => Exact,
    more: readonly Operand[] = [],
  ) => ({
    name,
    gain: derive(formula, [...operands, ...more], month.currency, gainAt),
  });
  const rates = [{ name: 'repeat rate', value: repeat }, ...(churn === null ? [] : [{ name: 'churn', value: churn }])];
  const grown = (values: readonly Exact[], better: Better): Exact => {
    const [again = zero, lost = zero] = values.slice(operands.length).map((percent) => percent.div(hundred));
    return contribution(values).times(growth(again, lost, better));
  };
  const levers = [
    lever('price', '10% of what is kept of the sales', (values) => kept(values).times(tenth)),
    lever('volume', '10% of what the sales leave', (values) => contribution(values).times(tenth)),
    lever('variable cost', '10% of the variable cost', (values) =>
      kept(values).minus(contribution(values)).times(tenth),
    ),
    lever('fixed cost', '10% of the fixed cost', (values) => fixed(values).times(tenth)),
    ...(repeat === null ? [] : [lever('repeat rate', growthFormula, (values) => grown(values, 'repeat'), rates)]),
    ...(repeat === null || churn === null
      ? []
      : [lever('churn', growthFormula, (values) => grown(values, 'churn'), rates)]),
  ];
  return levers.filter(({ gain }) => gain.value?.high.isFinite()).sort(widestFirst);
}

type Better = 'repeat' | 'churn';

const growthFormula =
  'what the sales leave × ((1 − repeat rate × (1 − churn)) ÷ (1 − repeat rate × (1 − churn) with one of them 10% better) − 1)';

/** By how much the sales grow when customers come back more, or leave less. */
function growth(repeat: Exact, churn: Exact, better: Better): Exact {
  const again = better === 'repeat' ? repeat.times(tenth.plus(1)) : repeat;
  const lost = better === 'churn' ? churn.times(exact(1).minus(tenth)) : churn;
  const before = exact(1).minus(repeat.times(exact(1).minus(churn)));
  const after = exact(1).minus(again.times(exact(1).minus(lost)));
  return after.lte(zero) ? infinity : before.div(after).minus(1);
}

function widestFirst(a: Lever, b: Lever): number {
  const [first, second] = [a.gain.value, b.gain.value];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return second.low.cmp(first.low) || second.high.cmp(first.high) || (a.name < b.name ? -1 : 1);
}

/** The profit of the month when price and volume change by so many percent. */
export function profitAt(
  { operands, kept, contribution, fixed, currency }: MonthOfSales,
  price: number,
  volume: number,
): Derived {
  const [dearer, more] = [price, volume].map((percent) => exact(percent).div(hundred).plus(1));
  const formula = 'kept of the sales × price × volume − variable cost × volume − fixed cost';
  return derive(formula, operands, currency, (values) => {
    const earned = kept(values);
    const variable = earned.minus(contribution(values));
    return earned
      .times(dearer ?? zero)
      .minus(variable)
      .times(more ?? zero)
      .minus(fixed(values));
  });
}
