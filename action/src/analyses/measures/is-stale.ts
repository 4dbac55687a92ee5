import { type Day, daysBetween } from '../../day.ts';
import type { Cadence } from './cadence-period.ts';

const daysByCadence = {
  daily: 1,
  weekly: 7,
  monthly: 365 / 12,
  quarterly: 365 / 4,
  yearly: 365,
} as const satisfies Record<Cadence, number>;

/** Whether a measurement is older than one and a half of its cadence. */
export function isStale(measured: Day, cadence: Cadence, asOf: Day): boolean {
  return daysBetween(measured, asOf) > 1.5 * daysByCadence[cadence];
}
