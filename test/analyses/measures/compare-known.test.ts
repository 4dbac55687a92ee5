import { expect, test } from 'vitest';
import { highestFirst, lowestFirst } from '../../../action/src/analyses/measures/compare-known.ts';
import { exact } from '../../../action/src/quantity/quantity.ts';

const numbers = [3, null, 1, undefined, 2];
const sorted = (compare: typeof highestFirst) =>
  numbers
    .map((n) => (n == null ? null : exact(n)))
    .sort(compare)
    .map((n) => n?.toNumber() ?? null);

test('what is not known comes last, whichever way', () => {
  expect(sorted(highestFirst)).toEqual([3, 2, 1, null, null]);
  expect(sorted(lowestFirst)).toEqual([1, 2, 3, null, null]);
});
