import { addDays, addMonths, type Day, daysBetween } from '../../day.ts';
import { type Exact, exact, zero } from '../../quantity/quantity.ts';

/**
 * The months from one day to another, both included: whole months, and the days of a begun one as a part of its length.
 * None when the first day is later. 1 October to 21 November is 1 month and 21 of 30 days: 1.7.
 */
export function monthsElapsed(from: Day, to: Day): Exact {
  if (from > to) return zero;
  const end = addDays(to, 1);
  let whole =
    Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) - Number(from.slice(0, 4)) * 12 - Number(from.slice(5, 7));
  if (addMonths(from, whole) > end) whole -= 1;
  const begun = addMonths(from, whole);
  return exact(whole).plus(exact(daysBetween(begun, end)).div(daysBetween(begun, addMonths(from, whole + 1))));
}
