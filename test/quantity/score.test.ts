import { expect, test } from 'vitest';
import { exact } from '../../action/src/quantity/quantity.ts';
import { type Check, checkSeverities, score, weightBySeverity } from '../../action/src/quantity/score.ts';
import { type Ends, endsLikeVector, likeVector, vector } from '../helpers/vectors.ts';

const check = (severity: Check['severity'], result: Check['result'], line?: number): Check => ({
  severity,
  result,
  ...(line === undefined ? {} : { place: { path: 'inventory/security.md', line, column: 1 } }),
});

test('CTO-02: a range whose width is the ignorance', () => {
  const { inputs, expected } = vector<
    Record<'passed' | 'failed' | 'unknown', string[]>,
    { score: Ends; evidence: string }
  >('CTO-02');
  const checksOf = (weights: readonly string[], result: Check['result']) =>
    weights.flatMap((weight) => {
      const severity = checkSeverities.find((one) => weightBySeverity[one].eq(exact(weight)));
      return severity ? [check(severity, result)] : [];
    });
  const checks = [
    ...checksOf(inputs.passed, 'pass'),
    ...checksOf(inputs.failed, 'fail'),
    ...checksOf(inputs.unknown, 'unknown'),
  ];
  const result = score(checks);
  expect(checks).toHaveLength(8);
  expect(result.score && endsLikeVector(result.score, expected.score)).toEqual(expected.score);
  expect(result.evidence && likeVector(result.evidence, expected.evidence)).toBe(expected.evidence);
  expect(result.failingCritical).toBe(1);
});

test('a check that does not apply drops out; an undetermined one is not known', () => {
  const result = score([
    check('low', 'pass', 3),
    check('critical', 'not-applicable', 4),
    check('low', 'undetermined', 5),
  ]);
  expect([result.score?.low.toFixed(), result.score?.high.toFixed(), result.evidence?.toFixed()]).toEqual([
    '5',
    '10',
    '0.5',
  ]);
  expect(result.score?.places.map((place) => place.line)).toEqual([3, 5]);
});

test('without an applicable check there is no score', () => {
  expect(score([check('high', 'not-applicable')])).toEqual({ score: null, evidence: null, failingCritical: 0 });
});
