import { expect, test } from 'vitest';
import { quotient } from '../../../action/src/analyses/measures/quotient.ts';
import { quantity } from '../../../action/src/quantity/quantity.ts';

const derived = (low: number, high = low) => ({
  value: quantity({ low, high, unit: 'USD' }),
  derivation: { formula: 'as stated', inputs: [] },
});

test('a range over a range, from the least of the most to the most of the least', () => {
  const { value, derivation } = quotient('worth', derived(300, 600), 'cost', derived(100, 150), '');
  expect([value?.low.toString(), value?.high.toString(), value?.unit]).toEqual(['2', '6', '']);
  expect(derivation.formula).toBe('worth ÷ cost');
});

test.each([
  ['the upper may be nothing', derived(0, 600), derived(100)],
  ['the lower may be nothing', derived(300), derived(0, 100)],
  ['one may be less than nothing', derived(-5, 5), derived(100)],
  ['one is not known', { ...derived(1), value: null }, derived(100)],
])('not known where %s', (_name, above, below) => {
  expect(quotient('worth', above, 'cost', below, '').value).toBeNull();
});
