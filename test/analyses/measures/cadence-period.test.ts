import { expect, test } from 'vitest';
import {
  type Cadence,
  movePeriods,
  namePeriod,
  startOfPeriod,
} from '../../../action/src/analyses/measures/cadence-period.ts';
import { day } from '../../../action/src/day.ts';

test.each<[Cadence, on: string, start: string, name: string, before: string]>([
  ['daily', '2026-11-21', '2026-11-21', '2026-11-21', '2026-11-20'],
  ['weekly', '2026-11-16', '2026-11-16', '2026-11-16', '2026-11-09'],
  ['weekly', '2026-11-22', '2026-11-16', '2026-11-16', '2026-11-09'],
  ['weekly', '2027-01-01', '2026-12-28', '2026-12-28', '2026-12-21'],
  ['weekly', '1969-12-31', '1969-12-29', '1969-12-29', '1969-12-22'],
  ['monthly', '2026-01-31', '2026-01-01', '2026-01', '2025-12-01'],
  ['quarterly', '2026-12-31', '2026-10-01', '2026-Q4', '2026-07-01'],
  ['quarterly', '2026-03-01', '2026-01-01', '2026-Q1', '2025-10-01'],
  ['yearly', '2028-02-29', '2028-01-01', '2028', '2027-01-01'],
])('%s: the period of %s begins on %s', (cadence, on, start, name, before) => {
  const begins = startOfPeriod(day(on), cadence);
  expect([begins, namePeriod(begins, cadence), movePeriods(begins, -1, cadence)]).toEqual([start, name, before]);
});
