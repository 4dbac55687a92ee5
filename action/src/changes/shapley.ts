import { type Exact, exact, zero } from '../quantity/quantity.ts';

/** More than this would need more than 64 evaluations: group them first. */
export const mostPlayers = 6;

/**
 * What each of n inputs contributed to a change: the average of its effect over all orders in which the inputs could have
 * moved. The contributions add up to the whole change exactly: what a division leaves over (10⁻⁵⁰ of it) goes to the largest.
 *
 * @param worthOf the value with some inputs new (true) and the others old.
 * @returns null where a value on the way is not finite.
 * @throws RangeError for more than six inputs.
 * @see https://en.wikipedia.org/wiki/Shapley_value
 */
export function shapley(n: number, worthOf: (isNew: readonly boolean[]) => Exact): readonly Exact[] | null {
  if (n > mostPlayers) throw new RangeError(`Unexpected ${n} inputs, expected at most ${mostPlayers}`);
  const values = Array.from({ length: 2 ** n }, (_, set) => worthOf(membersOf(set, n)));
  if (values.some((value) => !value.isFinite())) return null;
  const settled = values.map(settle);
  const at = (set: number): Exact => settled[set] ?? zero;
  const shares = Array.from({ length: n }, (_, i) => {
    const sum = settled.reduce((all, value, set) => {
      if ((set >> i) & 1) return all;
      const weight = ordersWith(countBits(set), n);
      return all.plus(
        at(set | (1 << i))
          .minus(value)
          .times(weight),
      );
    }, zero);
    return settle(sum.div(factorial(n)));
  });
  return giveRest(shares, at(2 ** n - 1).minus(at(0)));
}

/** Enough digits for any figure, and few enough that sums of them are exact: all that is told of a move is made of such values. */
export function settle(value: Exact): Exact {
  return value.toDecimalPlaces(decimals);
}

const decimals = 40;

/** The shares, the largest of them with what is left of the whole. */
export function giveRest(shares: readonly Exact[], whole: Exact): readonly Exact[] {
  const rest = whole.minus(shares.reduce((a, b) => a.plus(b), zero));
  const largest = shares.reduce((best, share, i) => (share.abs().gt((shares[best] ?? zero).abs()) ? i : best), 0);
  return shares.map((share, i) => (i === largest ? share.plus(rest) : share));
}

function membersOf(set: number, n: number): readonly boolean[] {
  return Array.from({ length: n }, (_, i) => ((set >> i) & 1) === 1);
}

/** In how many orders exactly these inputs moved before the one in question. */
function ordersWith(before: number, n: number): Exact {
  return factorial(before).times(factorial(n - before - 1));
}

function factorial(n: number): Exact {
  return n < 2 ? exact(1) : factorial(n - 1).times(n);
}

function countBits(set: number): number {
  return set === 0 ? 0 : (set & 1) + countBits(set >> 1);
}
