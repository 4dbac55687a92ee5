import { type Day, daysBetween, isDay } from '../day.ts';
import type { Ledger } from './ledger.ts';

/** What is wrong with the age of the last delivery of any report, in a sentence; null where it is young enough. */
export function findLate({ deliveries }: Ledger, today: Day, mostDays: number): string | null {
  const days = [...deliveries.values()].flatMap(({ state, at }) => (state === 'accepted' ? [at.slice(0, 10)] : []));
  const last = days.sort().at(-1);
  if (last === undefined || !isDay(last)) return 'No mail was delivered yet.';
  const age = daysBetween(last, today);
  if (age <= mostDays) return null;
  return `The last mail was delivered ${age} days ago, on ${last}; expected one in ${mostDays} days. Look whether the workflow that mails still runs.`;
}
