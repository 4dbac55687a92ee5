import { expect, test } from 'vitest';
import { concentration } from '../../../action/src/analyses/measures/concentration.ts';
import { infinity, quantity } from '../../../action/src/quantity/quantity.ts';
import { vector } from '../../helpers/vectors.ts';

const part = (name: string, low: string | number, high: string | number | typeof infinity = low) => ({
  name,
  value: quantity({ low, high, unit: 'USD/month' }),
});

test('the worked example', () => {
  const { inputs, expected } = vector<{ values: string[] }, { hhi: string; top1: string; top3: string }>('CEO-07');
  const { hhi, top1, top3 } = concentration(inputs.values.map((value, i) => part(String(i), value)));
  expect(hhi.value?.low.toFixed()).toBe(expected.hhi);
  expect(top1.value?.low.div(100).toFixed()).toBe(expected.top1);
  expect(top3.value?.low.div(100).toFixed()).toBe(expected.top3);
  expect(hhi.value?.quality).toBe('exact');
});

test('of ranges it is an estimate', () => {
  const { value } = concentration([part('a', 50, 150), part('b', 50)]).top1;
  expect([value?.low.toFixed(), value?.high.toFixed(), value?.quality]).toEqual(['50', '75', 'estimate']);
});

test.each([
  ['no part', []],
  ['nothing', [part('a', 0), part('b', 0)]],
  ['perhaps nothing', [part('a', 0, 5)]],
  ['a negative part', [part('a', -5), part('b', 9)]],
  ['an open end', [part('a', 5, infinity)]],
  ['a part that is not known', [part('a', 5), { name: 'b', value: null }]],
  ['more ranges than corners can be tried', Array.from({ length: 11 }, (_, i) => part(String(i), 1, 2))],
])('of %s it is not known', (_name, parts) => {
  expect(Object.values(concentration(parts)).map(({ value }) => value)).toEqual([null, null, null]);
});
