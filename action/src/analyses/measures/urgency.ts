import { type Day, daysBetween } from '../../day.ts';

export const urgencies = ['overdue', 'within 7 days', 'within 30 days', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

/** How soon a day comes: overdue is strictly before, day 30 is still within 30 days, and what has no day is later. */
export function urgencyOf(due: Day | null, asOf: Day): Urgency {
  if (due === null) return 'later';
  const days = daysBetween(asOf, due);
  if (days < 0) return 'overdue';
  if (days <= 7) return 'within 7 days';
  return days <= 30 ? 'within 30 days' : 'later';
}
