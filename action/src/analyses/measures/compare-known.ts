import type { Exact } from '../../quantity/quantity.ts';

type Known = Exact | null | undefined;

/** Compares for a list with the highest value first; what is not known comes last. */
export function highestFirst(a: Known, b: Known): number {
  return compareKnown(a, b, (one, other) => other.cmp(one));
}

/** Compares for a list with the lowest value first; what is not known comes last all the same. */
export function lowestFirst(a: Known, b: Known): number {
  return compareKnown(a, b, (one, other) => one.cmp(other));
}

function compareKnown(a: Known, b: Known, compare: (a: Exact, b: Exact) => number): number {
  const [first, second] = [a ?? null, b ?? null];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return compare(first, second);
}
