import { addDays, addMonths, compareDays, type Day, day, daysBetween, type Month, monthOf } from '../../day.ts';

/** Some days of a month. */
export interface DaysInMonth {
  readonly month: Month;
  readonly days: number;
}

/** So many days in a row, by the months in which they lie, the earliest first; none of none. */
export function daysByMonth(from: Day, days: number): readonly DaysInMonth[] {
  const parts: DaysInMonth[] = [];
  const end = addDays(from, Math.max(0, days));
  for (let start = from; start < end; ) {
    const next = addMonths(day(`${monthOf(start)}-01`), 1);
    const until = compareDays(next, end) < 0 ? next : end;
    parts.push({ month: monthOf(start), days: daysBetween(start, until) });
    start = until;
  }
  return parts;
}
