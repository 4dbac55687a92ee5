import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adsThatPay,
  type BookingTerms,
  leftOfBooking,
  shareLeft,
} from '../../../action/src/analyses/measures/booking-worth.ts';
import { exact, type Quantity, quantity } from '../../../action/src/quantity/quantity.ts';

const of =
  (unit: string) =>
  (low: number, high = low): Quantity =>
    quantity({ low, high, unit });
const [usd, percent] = [of('USD'), of('%')];

const free: BookingTerms = {
  price: usd(640),
  variableCost: usd(180),
  commission: 'none',
  processing: 'none',
  cardFee: 'none',
  ads: 'none',
};
const ads = (value: Quantity) => ({ value, derivation: { formula: 'as stated', inputs: [] } });
const direct: BookingTerms = { ...free, processing: percent(2.9), cardFee: usd(0.3) };

describe('what a booking leaves', () => {
  test.each([
    ['no fee', free, 'price − variable cost', '460'],
    ['a commission', { ...free, commission: percent(15.5) }, 'price × (1 − commission) − variable cost', '360.8'],
    [
      'a card and ads',
      { ...direct, ads: ads(usd(35)) },
      'price × (1 − card processing) − card fee − ads − variable cost',
      '406.14',
    ],
  ])('%s', (_name, terms, formula, left) => {
    expect(leftOfBooking(terms).derivation.formula).toBe(formula);
    expect(leftOfBooking(terms).value?.low.toString()).toBe(left);
  });

  test.each([
    ['price', { ...free, price: null }],
    ['commission', { ...free, commission: null }],
    ['ads', { ...free, ads: null }],
  ])('an unknown %s leaves it unknown', (_name, terms) => {
    expect(leftOfBooking(terms).value).toBeNull();
    expect(shareLeft(terms).value).toBeNull();
  });

  test('the share counts the price once', () => {
    const { value } = shareLeft({ ...free, price: usd(400, 600), variableCost: usd(200) });
    expect(value?.low.toString()).toBe('50');
    expect(value?.high.toFixed(2)).toBe('66.67');
  });
});

describe('ads that pay', () => {
  test('commission saved less the card fee', () => {
    const platform = { ...free, commission: percent(15.5) };
    expect(adsThatPay(platform, direct).value?.low.toString()).toBe('80.34');
  });

  test('at just that much, both leave the same', () => {
    const cents = fc.integer({ min: 1, max: 500_000 });
    const rate = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(cents, rate, rate, rate, (price, commission, own, card) => {
        const priced = { ...free, price: usd(price / 100) };
        const platform = { ...priced, commission: percent(commission / 10), processing: percent(own / 10) };
        const straight = { ...priced, processing: percent(card / 10), cardFee: usd(0.3) };
        const most = adsThatPay(platform, straight).value ?? usd(0);
        const left = leftOfBooking({ ...straight, ads: ads(most) }).value?.low;
        expect(
          left
            ?.minus(leftOfBooking(platform).value?.low ?? exact(Number.NaN))
            .abs()
            .toNumber(),
        ).toBe(0);
      }),
    );
  });
});
