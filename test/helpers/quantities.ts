import fc from 'fast-check';
import { type Exact, exact, type Quality, type Quantity, quantity } from '../../action/src/quantity/quantity.ts';

/** Decimals with up to four places, as in money and percentages. */
const decimals: fc.Arbitrary<Exact> = fc
  .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => exact(digits).div(exact(10).pow(places)));

/** An interval of a unit, with two members of it. */
export const membersOf = (unit: string) =>
  fc.tuple(decimals, decimals, fc.integer({ min: 0, max: 100 })).map(([a, b, percent]) => {
    const [low, high] = a.lte(b) ? [a, b] : [b, a];
    return { interval: quantity({ low, high, unit }), member: low.plus(high.minus(low).times(percent).div(100)) };
  });

const ends = fc.oneof(
  { weight: 6, arbitrary: decimals },
  { weight: 1, arbitrary: fc.constantFrom(exact(Number.POSITIVE_INFINITY), exact(Number.NEGATIVE_INFINITY)) },
  { weight: 1, arbitrary: fc.constant(exact(0)) },
);

const things = fc.constantFrom(
  '$',
  'USD',
  'EUR',
  'KRW',
  '%',
  '',
  'charters',
  'months',
  'people',
  'nautical miles',
  'kW',
);
const rates = fc.constantFrom('', '/day', '/week', '/two weeks', '/month', '/quarter', '/year', '/charter');

/** Any quantity whose quality an author can write. */
export const writable: fc.Arbitrary<Quantity> = fc
  .tuple(ends, ends, things, rates, fc.constantFrom<Quality>('exact', 'range', 'estimate', 'bound'), fc.boolean())
  .map(([a, b, thing, rate, quality, isAssumed]) => {
    const [low, high] = quality === 'exact' ? [a, a] : a.lte(b) ? [a, b] : [b, a];
    return quantity({ low, high, unit: thing + rate, quality, basis: isAssumed ? 'assumed' : 'stated' });
  });
