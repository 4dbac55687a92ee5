import { expect, test } from 'vitest';
import { trendOf } from '../../../action/src/analyses/measures/trend.ts';
import { quantity } from '../../../action/src/quantity/quantity.ts';

type Ends = number | readonly [low: number, high: number];

test.each<[string | null, readonly Ends[]]>([
  [null, []],
  [null, [1, 2]],
  ['3 points, rising', [1, 2, 3]],
  ['3 points, rising', [1, 1, 2]],
  ['4 points, falling', [9, 7, 7, 2]],
  ['3 points, unchanged', [4, 4, 4]],
  ['3 points, no clear direction', [1, 3, 2]],
  ['3 points, no clear direction', [1, 2, 1]],
  [
    '3 points, rising',
    [
      [1, 3],
      [2, 4],
      [5, 6],
    ],
  ],
  [
    '3 points, no clear direction',
    [
      [1, 3],
      [2, 4],
      [3, 6],
    ],
  ],
  [
    '3 points, no clear direction',
    [
      [1, 3],
      [1, 3],
      [1, 4],
    ],
  ],
])('%s: %j', (trend, values) => {
  const quantities = values.map((ends) => {
    const [low, high] = typeof ends === 'number' ? [ends, ends] : ends;
    return quantity({ low, high, unit: '%' });
  });
  expect(trendOf(quantities)).toBe(trend);
});
