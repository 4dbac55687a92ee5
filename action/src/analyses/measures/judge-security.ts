import { type Day, daysBetween } from '../../day.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { CheckSeverity } from '../../quantity/score.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { annotationOn } from './annotation-on.ts';
import { parameterOn } from './parameter.ts';

type SecurityCheck = RecordByType['security-check'];

/** A security check on a day: its result after age and annotation. */
export interface JudgedCheck {
  readonly check: SecurityCheck;
  readonly result: 'pass' | 'fail' | 'unknown' | 'not-applicable';
  /** `medium` when the row does not say. */
  readonly severity: CheckSeverity;
  /** The day until which a failure is accepted; null when it is not. */
  readonly acceptedUntil: Day | null;
  /** Why a result is not known, or an annotation does not count; null when the row says it all. */
  readonly why: string | null;
}

/**
 * Security checks as they stand on a day. A pass counts while it has evidence that is not older than the review period; an
 * annotation counts until its last day, and a risk can only be accepted with one.
 */
export function judgeSecurity(
  checks: readonly SecurityCheck[],
  params: readonly RecordByType['param'][],
  asOf: Day,
): readonly JudgedCheck[] {
  const period = parameterOn(params, 'security_review_days', asOf, { value: 90, unit: 'days' });
  return checks.map((check) => judge(check, period, asOf));
}

function judge(check: SecurityCheck, period: Quantity, asOf: Day): JudgedCheck {
  const { cells } = check;
  const head = { check, severity: said(cells.severity) ?? 'medium', acceptedUntil: null, why: null } as const;
  const annotation = annotationOn(cells, asOf);
  const { result } = cells;
  if (result.kind === 'not-applicable' || annotation.says === 'not applicable' || annotation.says === 'wrong') {
    return { ...head, result: 'not-applicable' };
  }
  if (annotation.says === 'done another way') return { ...head, result: 'pass' };
  if (result.kind !== 'value') return { ...head, result: 'unknown', why: 'nobody has looked yet' };
  if (result.value === 'fail') {
    return { ...head, result: 'fail', acceptedUntil: annotation.until, why: annotation.lapsed };
  }
  const doubt = doubtOf(check, period, asOf);
  return { ...head, result: doubt === null ? 'pass' : 'unknown', why: doubt };
}

/** Why a pass cannot be relied on; null when it can. */
function doubtOf({ cells }: SecurityCheck, period: Quantity, asOf: Day): string | null {
  const checked = said(cells.checkedOn);
  if (checked === null) return said(cells.evidence) === null ? 'no evidence' : null;
  return period.low.lt(daysBetween(checked, asOf)) ? `last checked on ${checked}` : null;
}
