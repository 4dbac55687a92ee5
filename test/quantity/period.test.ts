import { expect, test } from 'vitest';
import { perMonth } from '../../action/src/quantity/period.ts';
import type { Quantity } from '../../action/src/quantity/quantity.ts';
import { readQuantity } from '../../action/src/quantity/read-quantity.ts';

function read(text: string): Quantity {
  const reading = readQuantity(text, { holds: 'money' });
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading.value;
}

test.each([
  ['$18/yr', '1.50'],
  ['$45 weekly', '195.00'],
  ['$80 biweekly', '173.33'],
  ['$99 per month', '99.00'],
  ['$300 quarterly', '100.00'],
  ['$12 a day', '365.00'],
])('F-PERIOD: %s is $%s a month', (text, cents) => {
  const monthly = perMonth(read(text));
  expect(monthly?.low.toFixed(2)).toBe(cents);
  expect(monthly?.unit).toBe('$/month');
});

test('is exact: 12 months of a year and 7 days of a week come back', () => {
  expect(perMonth(read('$80 biweekly'))?.low.times(12).div(26).toDecimalPlaces(50).toFixed()).toBe('80');
});

test('a range stays a range, with its sources', () => {
  const before = read('~$12–24/year');
  expect(perMonth(before)).toMatchObject({ quality: 'estimate', basis: 'stated', places: before.places });
});

test('an amount is no rate', () => {
  expect(perMonth(read('$500'))).toBeNull();
  expect(perMonth(read('$500 per charter'))).toBeNull();
});
