import { addDays, addMonths, type Day, day, daysBetween } from '../../day.ts';

/** How often something is measured. */
export type Cadence = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';

/** The first day of the period that a day is in; weeks begin on Monday. */
export function startOfPeriod(on: Day, cadence: Cadence): Day {
  if (cadence === 'daily') return on;
  if (cadence === 'weekly') return addDays(on, -(((daysBetween(monday, on) % 7) + 7) % 7));
  const months = monthsByCadence[cadence];
  return addMonths(day(`${on.slice(0, 7)}-01`), -((Number(on.slice(5, 7)) - 1) % months));
}

/** The first day of the period that is so many periods later, or earlier, than the one that begins on a day. */
export function movePeriods(start: Day, periods: number, cadence: Cadence): Day {
  if (cadence === 'daily') return addDays(start, periods);
  return cadence === 'weekly' ? addDays(start, 7 * periods) : addMonths(start, monthsByCadence[cadence] * periods);
}

/** A period as a column is called: the day it begins on, its month, `2026-Q4` or its year. */
export function namePeriod(start: Day, cadence: Cadence): string {
  if (cadence === 'monthly') return start.slice(0, 7);
  if (cadence === 'quarterly') return `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;
  return cadence === 'yearly' ? start.slice(0, 4) : start;
}

const monday = day('2026-11-16');
const monthsByCadence = { monthly: 1, quarterly: 3, yearly: 12 } as const;
