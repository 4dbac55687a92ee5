import { type Exact, exact, infinity, zero } from '../../quantity/quantity.ts';
import { median } from '../../quantity/wilson.ts';

/** How far each value stands from the others. */
export interface Spread {
  readonly median: Exact;
  /** The median of the distances from the median. */
  readonly mad: Exact;
  /** One a value, in their order; ∞ for a value that differs where more than half are alike. */
  readonly scores: readonly Exact[];
}

/** A value with a larger score, up or down, is an outlier. */
export const outlierScore = exact(3.5);

/**
 * The modified z-scores of values, 0.6745 × (value − median) ÷ MAD, after Iglewicz and Hoaglin; null of nothing. One wild
 * value does not hide itself, as it would in a mean.
 */
export function modifiedZ(values: readonly Exact[]): Spread | null {
  const middle = median(values);
  const mad = middle === null ? null : median(values.map((value) => value.minus(middle).abs()));
  if (middle === null || mad === null) return null;
  const scores = values.map((value) => {
    const distance = value.minus(middle);
    if (!mad.isZero()) return distance.times(exact('0.6745')).div(mad);
    return distance.isZero() ? zero : distance.isNegative() ? infinity.neg() : infinity;
  });
  return { median: middle, mad, scores };
}
