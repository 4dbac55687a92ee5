import { distinctLines, type Place } from '../place.ts';
import { type Basis, type Exact, exact, joinBasis, type Quantity, quantity, zero } from './quantity.ts';
import type { Result } from './verdict.ts';

export const checkSeverities = ['critical', 'high', 'medium', 'low'] as const;
export type CheckSeverity = (typeof checkSeverities)[number];

/** The weights of OpenSSF Scorecard. */
export const weightBySeverity: Record<CheckSeverity, Exact> = {
  critical: exact(10),
  high: exact(7.5),
  medium: exact(5),
  low: exact(2.5),
};

/** One check, as a score sees it. A check that is undetermined counts as unknown. */
export interface Check {
  readonly severity: CheckSeverity;
  readonly result: Result | 'not-applicable';
  readonly basis?: Basis;
  readonly place?: Place;
}

export interface Score {
  /** 0 to 10 `points`, from "every unknown fails" to "every unknown passes"; null when no check applies. */
  readonly score: Quantity | null;
  /** The share of the applicable weight whose result is known, 0 to 1; null when no check applies. */
  readonly evidence: Exact | null;
  /** A failing critical check caps the headline, whatever the score. */
  readonly failingCritical: number;
}

/** The weighted score of checks: a range whose width is the ignorance. */
export function score(checks: readonly Check[]): Score {
  const applicable = checks.filter((check) => check.result !== 'not-applicable');
  const weigh = (of: readonly Check[]) => of.reduce((sum, check) => sum.plus(weightBySeverity[check.severity]), zero);
  const passed = weigh(applicable.filter((check) => check.result === 'pass'));
  const failed = weigh(applicable.filter((check) => check.result === 'fail'));
  const all = weigh(applicable);
  const failingCritical = applicable.filter((c) => c.result === 'fail' && c.severity === 'critical').length;
  if (all.isZero()) return { score: null, evidence: null, failingCritical };
  const points = (weight: Exact) => weight.times(10).div(all);
  return {
    score: quantity({
      low: points(passed),
      high: points(all.minus(failed)),
      unit: 'points',
      basis: joinBasis(applicable.map((check) => check.basis ?? 'stated')),
      places: distinctLines(applicable.flatMap((check) => (check.place ? [check.place] : []))),
    }),
    evidence: passed.plus(failed).div(all),
    failingCritical,
  };
}
