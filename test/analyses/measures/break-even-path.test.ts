import { describe, expect, test } from 'vitest';
import {
  type BreakEvenPath,
  fundingToBreakEven,
  monthsToBreakEven,
} from '../../../action/src/analyses/measures/break-even-path.ts';
import { type Quantity, quantity } from '../../../action/src/quantity/quantity.ts';
import { likeVector, vector } from '../../helpers/vectors.ts';

const known = (value: Quantity) => ({ value, derivation: { formula: 'as stated', inputs: [] } });
const of = (unit: string, low: string, high = low) => quantity({ low, high, unit });

function path(receipts: Quantity, ratio: Quantity, fixed: Quantity, growth: Quantity | null): BreakEvenPath {
  return { receipts: known(receipts), ratio: known(ratio), fixed: known(fixed), growth };
}

const rate = 'USD/month';
const usual = [of(rate, '8000'), of('%', '62'), of(rate, '9000')] as const;

function ends(value: Quantity | null): string | null {
  return value && `${value.low} ${value.high}`;
}

test('the worked case', () => {
  const { inputs, expected } = vector<
    { readonly [name in 'revenue' | 'ratio' | 'fixed' | 'growth']: string },
    { readonly months: number; readonly funding: string }
  >('ACC-13');
  const percent = (fraction: string) => {
    const { low } = of('', fraction);
    return quantity({ low: low.times(100), unit: '%' });
  };
  const worked = path(of(rate, inputs.revenue), percent(inputs.ratio), of(rate, inputs.fixed), percent(inputs.growth));
  expect(monthsToBreakEven(worked).value?.low.toNumber()).toBe(expected.months);
  const { value } = fundingToBreakEven(worked, 'USD');
  expect(value && likeVector(value.low, expected.funding)).toBe(expected.funding);
});

describe('months, and money until then', () => {
  test.each([
    ['3', '21 21', '46765'],
    ['8', '8 8', '19242'],
  ])('at a growth of %s percent', (growth, months, funding) => {
    const growing = path(...usual, of('%', growth));
    expect(ends(monthsToBreakEven(growing).value)).toBe(months);
    expect(fundingToBreakEven(growing, 'USD').value?.low.toFixed(0)).toBe(funding);
  });

  test('a range of growth gives the range of both', () => {
    const growing = path(...usual, of('%', '3', '8'));
    expect(ends(monthsToBreakEven(growing).value)).toBe('8 21');
    const { value } = fundingToBreakEven(growing, 'USD');
    expect([value?.low.toFixed(0), value?.high.toFixed(0)]).toEqual(['19242', '46765']);
  });

  test.each([
    ['there already', of(rate, '15000'), of('%', '62'), of('%', '5'), '0 0'],
    ['exactly there', of(rate, '18000'), of('%', '50'), of('%', '0'), '0 0'],
    ['no growth', of(rate, '8000'), of('%', '62'), of('%', '0'), 'Infinity Infinity'],
    ['shrinking', of(rate, '8000'), of('%', '62'), of('%', '-2'), 'Infinity Infinity'],
    ['nothing is left of a sale', of(rate, '8000'), of('%', '-5'), of('%', '5'), 'Infinity Infinity'],
    ['no receipts', of(rate, '0'), of('%', '62'), of('%', '5'), 'Infinity Infinity'],
    ['growth that may be none', of(rate, '8000'), of('%', '62'), of('%', '0', '5'), '13 Infinity'],
    ['hardly any growth', of(rate, '8000'), of('%', '62'), of('%', '0.01'), 'Infinity Infinity'],
  ])('%s', (_name, receipts, ratio, growth, months) => {
    const growing = path(receipts, ratio, of(rate, '9000'), growth);
    expect(ends(monthsToBreakEven(growing).value)).toBe(months);
  });

  test('without a stated growth nothing is said', () => {
    expect(monthsToBreakEven(path(...usual, null)).value).toBeNull();
    expect(fundingToBreakEven(path(...usual, null), 'USD').value).toBeNull();
  });
});
