import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsElapsed } from '../../../action/src/analyses/measures/months-elapsed.ts';
import { addDays, addMonths, day } from '../../../action/src/day.ts';

test.each([
  ['a whole year', '2026-02-01', '2027-01-31', '12'],
  ['a month and 21 of 30 days', '2026-10-01', '2026-11-21', '1.7'],
  ['one day of 31', '2026-10-01', '2026-10-01', '0.0322580645'],
  ['from one month’s middle to another’s', '2026-08-22', '2026-11-21', '3'],
  ['a month end that February does not have', '2026-01-31', '2026-02-27', '1'],
  ['half of a February', '2027-02-01', '2027-02-14', '0.5'],
  ['not begun', '2026-12-01', '2026-11-21', '0'],
])('%s', (_name, from, to, months) => {
  expect(monthsElapsed(day(from), day(to)).toDecimalPlaces(10).toString()).toBe(months);
});

test('n months later is n months, and time never runs back', () => {
  const first = fc.nat(20_000).map((days) => addDays(day('1990-01-01'), days));
  fc.assert(
    fc.property(first, fc.nat(60), fc.nat(400), (from, months, days) => {
      const to = addDays(from, days);
      expect(monthsElapsed(from, addDays(addMonths(from, months), -1)).toNumber()).toBe(months);
      expect(monthsElapsed(from, addDays(to, 1)).gt(monthsElapsed(from, to))).toBe(true);
    }),
  );
});
