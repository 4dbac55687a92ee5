import { expect, test } from 'vitest';
import { materialityOf, usualBand } from '../../action/src/changes/materiality.ts';
import { quantity } from '../../action/src/quantity/quantity.ts';
import { e } from '../helpers/vectors.ts';

const of = (unit: string, low: number | string, high = low) => quantity({ low, high, unit });

test.each([
  // The worked example DIFF-02: −25.2% of 5%, 2.4% of 3%, 2.4% of 5%.
  ['runway', of('months', '6.5'), of('months', '4.86'), 5, '5.0'],
  ['the average daily rate', of('USD/night', 250), of('USD/night', 256), 3, '0.8'],
  ['the cost of infrastructure', of('USD/month', 125), of('USD/month', 128), 5, '0.5'],
])('%s is held against its own band', (_name, before, after, percent, expected) => {
  expect(materialityOf(before, after, { percent: e(percent) }).toFixed(1)).toBe(expected);
});

test.each([
  ['%', null, 'amount 2'],
  ['months', null, 'amount 0.5'],
  ['USD', null, 'amount 100'],
  ['USD/month', 9000, 'amount 100'],
  ['USD/month', 30_000, 'amount 300'],
  ['USD/night', 30_000, 'percent 5'],
  ['charters', 30_000, 'percent 5'],
  ['', null, 'percent 5'],
])('the usual band of `%s` with a revenue of %s is %s', (unit, revenue, expected) => {
  const band = usualBand(unit, revenue === null ? null : e(revenue));
  expect('amount' in band ? `amount ${band.amount}` : `percent ${band.percent}`).toBe(expected);
});

test('the end that moved more counts', () => {
  expect(`${materialityOf(of('%', 10, 20), of('%', 11, 30), { amount: e(2) })}`).toBe('5');
});

test('anything is news from nothing, and to no end', () => {
  const percent = { percent: e(5) };
  expect(`${materialityOf(of('jobs', 0), of('jobs', 1), percent)}`).toBe('Infinity');
  expect(`${materialityOf(of('months', 9), of('months', Infinity), percent)}`).toBe('Infinity');
  expect(`${materialityOf(of('jobs', 0), of('jobs', 0), percent)}`).toBe('0');
  expect(`${materialityOf(of('months', Infinity), of('months', Infinity), percent)}`).toBe('0');
});
