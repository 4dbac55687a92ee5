import { type Day, daysBetween } from '../../day.ts';

const daysByCadence = { daily: 1, weekly: 7, monthly: 365 / 12, quarterly: 365 / 4, yearly: 365 } as const;

/** How often a KPI is to be measured. */
export type Cadence = keyof typeof daysByCadence;

/** Whether a measurement is older than one and a half of its cadence. */
export function isStale(measured: Day, cadence: Cadence, asOf: Day): boolean {
  return daysBetween(measured, asOf) > 1.5 * daysByCadence[cadence];
}
