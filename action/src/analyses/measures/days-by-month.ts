import { addDays, type Day, day, daysBetween, daysInMonth, type Month, monthOf } from '../../day.ts';

/** Some days of a month. */
export interface DaysInMonth {
  readonly month: Month;
  readonly days: number;
}

/** So many days in a row, by the months in which they lie, the earliest first; none of none. */
export function daysByMonth(from: Day, days: number): readonly DaysInMonth[] {
  if (days <= 0) return [];
  const parts: DaysInMonth[] = [];
  const last = addDays(from, days - 1);
  for (let start = from; ; ) {
    const month = monthOf(start);
    const monthEnd = day(`${month}-${daysInMonth(month)}`);
    const isLast = last <= monthEnd;
    parts.push({ month, days: daysBetween(start, isLast ? last : monthEnd) + 1 });
    if (isLast) return parts;
    start = addDays(monthEnd, 1);
  }
}
