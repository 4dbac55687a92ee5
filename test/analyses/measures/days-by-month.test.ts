import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysByMonth } from '../../../action/src/analyses/measures/days-by-month.ts';
import { addDays, day } from '../../../action/src/day.ts';
import { exact } from '../../../action/src/quantity/quantity.ts';
import { vector } from '../../helpers/vectors.ts';

const shown = (from: string, days: number) =>
  daysByMonth(day(from), days).map(({ month, days: inMonth }) => `${month} ${inMonth}`);

describe('days by month', () => {
  test.each([
    ['five nights over a year end', '2026-12-29', 5, ['2026-12 3', '2027-01 2']],
    ['a whole leap February', '2028-02-01', 29, ['2028-02 29']],
    ['one day more', '2028-02-01', 30, ['2028-02 29', '2028-03 1']],
    ['a day', '2026-11-30', 1, ['2026-11 1']],
    ['the last day of the calendar', '9999-12-31', 1, ['9999-12 1']],
    ['none', '2026-11-30', 0, []],
  ])('%s', (_name, from, days, expected) => {
    expect(shown(from, days)).toEqual(expected);
  });

  test('the worked case: a policy of 366 days', () => {
    const { inputs, expected } = vector<
      { readonly cost: string; readonly start: string; readonly days: number },
      { readonly jan: string; readonly feb: string }
    >('ACC-09');
    const [january, february] = daysByMonth(day(inputs.start), inputs.days).map(({ days }) =>
      exact(inputs.cost).times(days).div(inputs.days).toFixed(),
    );
    expect([january, february]).toEqual([expected.jan, expected.feb]);
  });

  test('no day is lost, and months follow each other', () => {
    const start = fc.nat(30_000).map((days) => addDays(day('1990-01-01'), days));
    fc.assert(
      fc.property(start, fc.nat(900), (from, days) => {
        const parts = daysByMonth(from, days);
        expect(parts.reduce((sum, part) => sum + part.days, 0)).toBe(days);
        expect(parts.map(({ month }) => month)).toEqual([...new Set(parts.map(({ month }) => month))].sort());
        expect(parts.every((part) => part.days > 0)).toBe(true);
      }),
    );
  });
});
