import { type Exact, exact, zero } from './quantity.ts';

/**
 * The values as shares of a total, each with so many decimal places, that add to the total exactly: the largest remainder
 * method, ties to the earlier value.
 *
 * @throws RangeError when a value is negative or not finite, when all are zero (a share of nothing is not defined), or when
 * the total itself has more decimal places.
 */
export function shares(values: readonly Exact[], total: Exact, places: number): readonly string[] {
  const whole = values.reduce((a, b) => a.plus(b), zero);
  if (values.some((value) => !value.isFinite() || value.lt(zero)) || whole.isZero())
    throw new RangeError('Unexpected values to share, expected none negative and not all zero');
  const step = exact(10).pow(-places);
  const steps = total.div(step);
  if (!steps.isInteger()) throw new RangeError(`Unexpected total ${total}, expected at most ${places} decimal places`);
  const ideal = values.map((value) => value.times(steps).div(whole));
  const floors = ideal.map((share) => share.floor());
  const missing = steps.minus(floors.reduce((a, b) => a.plus(b), zero)).toNumber();
  const favoured = new Set(
    ideal
      .map((share, i) => ({ i, remainder: share.minus(share.floor()) }))
      .sort((a, b) => b.remainder.cmp(a.remainder) || a.i - b.i)
      .slice(0, missing)
      .map(({ i }) => i),
  );
  return floors.map((share, i) =>
    share
      .plus(favoured.has(i) ? 1 : 0)
      .times(step)
      .toFixed(places),
  );
}
