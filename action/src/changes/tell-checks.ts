import type { Day } from '../day.ts';
import { type CheckSeverity, checkSeverities } from '../quantity/score.ts';
import type { Report } from '../reports/report.ts';
import type { CheckResult, Part, Sentence } from '../section.ts';
import type { Subject, Tier } from './change.ts';
import type { EditIndex } from './index-edits.ts';
import { shorten, type Told, tell, type Words } from './telling.ts';

/**
 * The checks of two reports that came out differently: broken, mended, not shown any more, new, gone, accepted.
 */
export function tellChecks(before: Report, after: Report, index: EditIndex): readonly Told[] {
  const [old, young] = [checksOf(before, renamedIds(index)), checksOf(after, new Map())];
  const told: Told[] = [];
  for (const [key, check] of young) {
    const was = old.get(key);
    const subject: Subject = { kind: 'check', id: key, title: check.title, context: check.severity };
    const words = was === undefined ? newRule(check) : turns(was, check);
    told.push(...words.map((one) => tellOne(subject, one, was ?? null, check, index)));
  }
  for (const [key, check] of old) {
    if (young.has(key)) continue;
    const subject: Subject = { kind: 'check', id: key, title: check.title, context: check.severity };
    const head = { code: 'RULE_REMOVED', tier: 3, valence: 'neutral' } as const;
    const words: Words = { ...head, says: ['is checked no more'], before: resultOf(check) };
    told.push(tellOne(subject, words, check, null, index));
  }
  return told;
}

/** The checks of a report by analysis and id, that of now where the row of a check was renamed. */
function checksOf({ sections }: Report, renamed: ReadonlyMap<string, string>): ReadonlyMap<string, CheckResult> {
  return new Map(
    sections.flatMap(({ analysis, checks = [] }) =>
      checks.map((check) => [`${analysis}/${renamed.get(check.id) ?? check.id}`, check] as const),
    ),
  );
}

/** The ids that checks have now, by those that they had. */
function renamedIds({ edits }: EditIndex): ReadonlyMap<string, string> {
  return new Map(
    edits.flatMap(({ type, before, after }) =>
      (type === 'security-check' || type === 'control') && before !== null && after !== null && before.id !== after.id
        ? [[before.id, after.id] as const]
        : [],
    ),
  );
}

function tellOne(
  subject: Subject,
  words: Words,
  was: CheckResult | null,
  is: CheckResult | null,
  index: EditIndex,
): Told {
  const places = { before: was?.places ?? [], after: is?.places ?? [] };
  const severity = checkSeverities.indexOf((is ?? was)?.severity ?? 'low');
  return tell(subject, words, places, { severity, edits: index.behind(places), due: is?.acceptedUntil ?? null });
}

function newRule(check: CheckResult): readonly Words[] {
  const isBad = check.result === 'fail';
  const tier = isBad ? brokenTier(check.severity) : 3;
  const says: Sentence = ['new check, first result ', resultOf(check), ...evidenceOf(check)];
  return [{ code: 'RULE_ADDED', tier, valence: isBad ? 'worse' : 'neutral', says, after: resultOf(check) }];
}

function turns(was: CheckResult, is: CheckResult): readonly Words[] {
  return [...turnOfResult(was, is), ...turnOfLimit(was, is), ...turnOfRisk(was.acceptedUntil, is.acceptedUntil)];
}

/** What a check that came out differently means; an accepted failure is not news once more. */
function turnOfResult(was: CheckResult, is: CheckResult): readonly Words[] {
  if (was.result === is.result) return [];
  const head = { before: resultOf(was), after: resultOf(is) };
  const tier = brokenTier(is.severity);
  switch (is.result) {
    case 'fail':
      return was.result === 'unknown' || was.result === 'not-applicable'
        ? [
            {
              ...head,
              code: 'CHECK_BECAME_CERTAIN',
              tier,
              valence: 'worse',
              says: ['turns out to fail', ...evidenceOf(is)],
            },
          ]
        : [{ ...head, code: 'CHECK_BROKE', tier, valence: 'worse', says: ['now fails', ...evidenceOf(is)] }];
    case 'pass':
      return [{ ...head, code: 'CHECK_FIXED', tier: 3, valence: 'better', says: ['now passes'] }];
    case 'undetermined':
      return [
        { ...head, code: 'CHECK_BECAME_UNCERTAIN', tier, valence: 'worse', says: ['is open now', ...evidenceOf(is)] },
      ];
    case 'unknown':
      return was.result === 'pass'
        ? [
            {
              ...head,
              code: 'CHECK_LOST_EVIDENCE',
              tier,
              valence: 'worse',
              says: ['can no longer be shown to pass', ...evidenceOf(is)],
            },
          ]
        : [{ ...head, code: 'CHECK_BECAME_UNCERTAIN', tier: 3, valence: 'worse', says: ['is not known any more'] }];
    case 'not-applicable':
      return [
        { ...head, code: 'CHECK_BECAME_CERTAIN', tier: 3, valence: 'neutral', says: ['does not apply any more'] },
      ];
  }
}

function brokenTier(severity: CheckSeverity): Tier {
  return severity === 'critical' ? 1 : severity === 'high' ? 2 : 3;
}

function turnOfLimit({ limit: was }: CheckResult, { limit: is }: CheckResult): readonly Words[] {
  if (was === null || is === null || (was.unit === is.unit && was.low.eq(is.low) && was.high.eq(is.high))) return [];
  const says = ['limit ', was, ' → ', is];
  return [{ code: 'THRESHOLD_CHANGED', tier: 3, valence: 'neutral', says, before: was, after: is }];
}

function turnOfRisk(was: Day | null, is: Day | null): readonly Words[] {
  if (is !== null && was === null) {
    return [
      {
        code: 'RISK_ACCEPTED',
        tier: 3,
        valence: 'neutral',
        says: ['accepted until ', { day: is }],
        after: { day: is },
      },
    ];
  }
  if (was === null || is !== null) return [];
  const says = ['no longer accepted (was until ', { day: was }, ')'];
  return [{ code: 'RISK_EXPIRED', tier: 2, valence: 'worse', says, before: { day: was } }];
}

function resultOf({ result }: CheckResult): Part {
  return result === 'not-applicable' ? 'not applicable' : { result };
}

function evidenceOf({ evidence }: CheckResult): Sentence {
  return evidence === '' ? [] : [`: ${shorten(evidence)}`];
}
