import { exact, type Quantity } from './quantity.ts';
import { type Period, periodOf, withPeriod } from './unit.ts';

/** How many of a period make one month, as a fraction: 52 weeks, 26 times two weeks and 365 days to the year. */
const perMonthByPeriod: Record<Period, readonly [number, number]> = {
  day: [365, 12],
  week: [52, 12],
  'two weeks': [26, 12],
  month: [1, 1],
  quarter: [1, 3],
  year: [1, 12],
};

/** The convention of `perMonth` in words, for reports. */
export const perMonthConvention = 'year ÷ 12, quarter ÷ 3, week × 52/12, two weeks × 26/12, day × 365/12';

/** A rate per period as a rate per month, exact; null for an amount: a one-time amount is never a run-rate. */
export function perMonth(quantity: Quantity): Quantity | null {
  const period = periodOf(quantity.unit);
  if (period === null) return null;
  const [times, over] = perMonthByPeriod[period].map((n) => exact(n));
  if (times === undefined || over === undefined) return null;
  const scale = (end: Quantity['low']) => end.times(times).div(over);
  return {
    ...quantity,
    low: scale(quantity.low),
    high: scale(quantity.high),
    unit: withPeriod(quantity.unit, 'month'),
  };
}
