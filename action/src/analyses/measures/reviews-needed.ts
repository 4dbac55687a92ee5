import { exact, infinity, type Quantity, zero } from '../../quantity/quantity.ts';
import { type Derived, derive } from '../derive-figure.ts';

/** Reviews of a listing, and the average that it is to reach. */
export interface Reviewed {
  /** Average, in stars. */
  readonly rating: Quantity | null;
  readonly reviews: Quantity | null;
  readonly target: Quantity | null;
  /** The average of the reviews that are still to come; five stars where null. */
  readonly expected: Quantity | null;
}

const mostStars = exact(5);

/**
 * How many more reviews lift the average to the target, before rounding up: none when it is there already, without end when
 * those to come are no better than the target.
 */
export function reviewsNeeded({ rating, reviews, target, expected }: Reviewed): Derived {
  const operands = [
    { name: 'reviews', value: reviews },
    { name: 'target', value: target },
    { name: 'average', value: rating },
    ...(expected === null ? [] : [{ name: 'average of those to come', value: expected }]),
  ];
  const come = expected === null ? '5' : 'average of those to come';
  const formula = `reviews × (target − average) ÷ (${come} − target), at least 0`;
  return derive(formula, operands, 'reviews', ([number = zero, aim = zero, stars = zero, next = mostStars]) => {
    const lacking = number.times(aim.minus(stars));
    if (lacking.lte(zero)) return zero;
    return next.lte(aim) ? infinity : lacking.div(next.minus(aim));
  });
}
