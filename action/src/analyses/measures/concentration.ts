import { type Exact, exact, type Quantity, zero } from '../../quantity/quantity.ts';
import { type Derived, derive, type Operand } from '../derive-figure.ts';

/** How much of a whole its largest parts are. */
interface Concentration {
  /** In percent. */
  readonly top1: Derived;
  readonly top3: Derived;
  /** The Herfindahl–Hirschman index: the sum of the squared percentages, 10,000 where one part is all. A signal, no test. */
  readonly hhi: Derived;
}

const hundred = exact(100);
/** With more ranged parts the corners are too many. */
const mostRanged = 10;

/**
 * The concentration of a whole in its parts. Which part is the largest may change within the ranges, so a range is that of
 * the corners only, and an estimate. Null where a part is not wholly known or negative, and where the whole may be nothing.
 */
export function concentration(parts: readonly Operand[]): Concentration {
  const sure = isShareable(parts.map(({ value }) => value));
  const over = (formula: string, unit: string, evaluate: (shares: readonly Exact[]) => Exact): Derived => {
    if (!sure) return { value: null, derivation: { formula, inputs: [] } };
    return asEstimate(derive(formula, parts, unit, (values) => evaluate(percentages(values))));
  };
  return {
    top1: over('largest part ÷ all', '%', (shares) => largest(shares, 1)),
    top3: over('three largest parts ÷ all', '%', (shares) => largest(shares, 3)),
    hhi: over('sum of (part ÷ all, in percent)²', 'points', (shares) => add(shares.map((share) => share.times(share)))),
  };
}

function isShareable(values: readonly (Quantity | null)[]): boolean {
  const known = values.filter((value) => value !== null);
  const isOpen = ({ low, high, quality }: Quantity) => low.lt(zero) || !high.isFinite() || quality === 'partial';
  if (known.length < values.length || known.some(isOpen)) return false;
  return known.some(({ low }) => low.gt(zero)) && known.filter(({ low, high }) => low.lt(high)).length <= mostRanged;
}

function asEstimate({ value, derivation }: Derived): Derived {
  const isRanged = value?.quality === 'range';
  return { value: isRanged ? { ...value, quality: 'estimate' } : value, derivation };
}

function percentages(values: readonly Exact[]): readonly Exact[] {
  const whole = add(values);
  return values.map((value) => value.times(hundred).div(whole));
}

function largest(shares: readonly Exact[], most: number): Exact {
  return add([...shares].sort((a, b) => b.cmp(a)).slice(0, most));
}

function add(values: readonly Exact[]): Exact {
  return values.reduce((sum, value) => sum.plus(value), zero);
}
