import { count, exact, type Quantity, quantity } from '../quantity/quantity.ts';
import { checkSeverities, type Score, score } from '../quantity/score.ts';
import { said } from '../records/define-record.ts';
import type { AcceptedRisk, CheckResult, Figure, Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, figure } from './derive-figure.ts';
import { nameCheck } from './measures/failed-checks.ts';
import { type JudgedCheck, judgeSecurity } from './measures/judge-security.ts';
import { listEntities } from './measures/list-entities.ts';
import { shortList } from './measures/short-list.ts';
import { showCell } from './measures/show-cell.ts';

export const securityGaps = defineAnalysis({
  id: 'security-gaps',
  code: 'CTO-02',
  title: 'Security gaps',
  question: 'Which safeguards are missing, and which has nobody looked at?',
  formula:
    'Score = 10 × passed weight ÷ applicable weight, from “every unknown fails” to “every unknown passes”; weights: critical 10, high 7.5, medium 5 (also where none is given), low 2.5. A pass without evidence, or older than the review period (90 days unless `security_review_days` says otherwise), counts as unknown. An accepted risk is not open until it expires, but lowers the score.',
  reads: {
    'security-check': {
      needs: ['check', 'appliesTo', 'result'],
      uses: ['severity', 'evidence', 'checkedOn', 'owner', 'fix', 'effort', 'annotation', 'annotationExpires'],
    },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ 'security-check': checks, param }, { asOf }) {
    const judged = [...judgeSecurity(checks, param, asOf)].sort(bySeverity);
    const failed = judged.filter(({ result }) => result === 'fail');
    const gaps: Gaps = {
      open: failed.filter(({ acceptedUntil }) => acceptedUntil === null),
      accepted: failed.filter(({ acceptedUntil }) => acceptedUntil !== null),
      unknown: judged.filter(({ result }) => result === 'unknown'),
    };
    const whole = score(
      judged.map(({ result, severity, check }) => ({ result, severity, basis: check.basis, place: check.place })),
    );
    const tables = [openTable(gaps.open), unknownTable(gaps.unknown), acceptedTable(gaps.accepted)];
    return {
      blocks: [...figures(gaps, whole), ...tables.filter(({ rows }) => rows.length > 0)],
      accepted: gaps.accepted.flatMap(acceptedRisk),
      checks: judged.map(checkResult),
      ...headline(gaps, whole),
    };
  },
});

interface Gaps {
  readonly open: readonly JudgedCheck[];
  readonly accepted: readonly JudgedCheck[];
  readonly unknown: readonly JudgedCheck[];
}

const mostShown = 15;

function bySeverity(a: JudgedCheck, b: JudgedCheck): number {
  const order = checkSeverities.indexOf(a.severity) - checkSeverities.indexOf(b.severity);
  return order || (a.check.id < b.check.id ? -1 : 1);
}

function criticalOf(checks: readonly JudgedCheck[]): readonly JudgedCheck[] {
  return checks.filter(({ severity }) => severity === 'critical');
}

function figures({ open, accepted, unknown }: Gaps, whole: Score): readonly Figure[] {
  const counted = (what: string, checks: readonly JudgedCheck[], unit: string) =>
    countUp(
      what,
      checks.map(({ check }) => check),
      unit,
    );
  const critical = criticalOf(open);
  return [
    figure({ id: 'open', title: 'Open gaps', good: 'down' }, counted('checks that fail', open, 'gaps')),
    figure({ id: 'critical', title: 'Critical ones', good: 'down' }, counted('critical gaps', critical, 'gaps')),
    figure({ id: 'unknown', title: 'Not known', good: 'down' }, counted('checks not known', unknown, 'checks')),
    figure({ id: 'accepted', title: 'Accepted', good: 'info' }, counted('accepted risks', accepted, 'risks')),
    figure(
      { id: 'score', title: 'Score of 10', good: 'up', ...scoreNote(whole, critical.length) },
      {
        value: whole.score,
        derivation: { formula: '10 × passed weight ÷ applicable weight, unknowns as a range', inputs: [] },
      },
    ),
    figure(
      { id: 'evidence', title: 'Evidence', good: 'up' },
      {
        value: asPercent(whole),
        derivation: { formula: 'applicable weight with a known result ÷ applicable weight', inputs: [] },
      },
    ),
  ];
}

function scoreNote({ score }: Score, critical: number): { readonly note?: Sentence } {
  if (score === null || critical === 0) return {};
  return { note: ['not acceptable whatever the score: ', count(critical, 'critical checks'), ' failed'] };
}

/** The evidence share in percent. */
function asPercent({ evidence, score }: Score): Quantity | null {
  if (evidence === null || score === null) return null;
  return quantity({ low: evidence.times(exact(100)), unit: '%', basis: score.basis, places: score.places });
}

function openTable(open: readonly JudgedCheck[]): Table {
  const rows = open.map(({ check, severity, why }): Row => {
    const { evidence, fix, owner, effort } = check.cells;
    const seen = said(evidence) ?? '';
    const found = why === null ? seen : [seen, why].filter((one) => one !== '').join('; ');
    return row(check, [severity, found, showCell(fix), showCell(effort), showCell(owner)]);
  });
  return {
    kind: 'table',
    id: 'open-gaps',
    title: 'Open gaps',
    columns: [...checkColumns, ...titles('Severity', 'Found', 'Fix', 'Effort', 'Owner')],
    ...shortList(rows, mostShown),
  };
}

function unknownTable(unknown: readonly JudgedCheck[]): Table {
  return {
    kind: 'table',
    id: 'unknown-checks',
    title: 'Not known',
    columns: [...checkColumns, ...titles('Severity', 'Why')],
    ...shortList(
      unknown.map(({ check, severity, why }) => row(check, [severity, why])),
      mostShown,
    ),
  };
}

function acceptedRisk({ check, acceptedUntil: until }: JudgedCheck): readonly AcceptedRisk[] {
  return until === null ? [] : [{ title: said(check.cells.check) ?? check.id, until, place: check.place }];
}

function checkResult({ check, severity, result, why, acceptedUntil }: JudgedCheck): CheckResult {
  const evidence = why ?? said(check.cells.evidence) ?? '';
  const head = { id: check.id, title: nameCheck(check), severity, result, evidence };
  return { ...head, limit: null, acceptedUntil, places: [check.place] };
}

function acceptedTable(accepted: readonly JudgedCheck[]): Table {
  const until = (day: JudgedCheck['acceptedUntil']) => (day === null ? null : { day });
  return {
    kind: 'table',
    id: 'accepted-risks',
    title: 'Accepted risks',
    isDetail: true,
    columns: [...checkColumns, ...titles('Severity', 'Accepted until')],
    ...shortList(
      accepted.map(({ check, severity, acceptedUntil }) => row(check, [severity, until(acceptedUntil)])),
      mostShown,
    ),
  };
}

const titles = (...names: readonly string[]): Table['columns'] => names.map((title) => ({ title }));
const checkColumns = titles('Check', 'Entity');

function row(check: JudgedCheck['check'], cells: Row['cells']): Row {
  return { key: check.id, cells: [nameCheck(check), listEntities(check), ...cells], sources: [check.place] };
}

function headline({ open, unknown }: Gaps, { score }: Score): { headline?: Headline } {
  if (score === null) return {};
  const gaps = count(open.length, 'open gaps');
  const critical = criticalOf(open).length;
  const unseen = unknown.length === 0 ? [] : [', and ', count(unknown.length, 'checks'), ' without a known result'];
  if (critical > 0) {
    return {
      headline: {
        standing: 'fails',
        sentence: ['Security is not acceptable, with ', gaps, `, ${critical} of them critical`, ...unseen, '.'],
      },
    };
  }
  if (open.length > 0) return { headline: { standing: 'fails', sentence: ['Security has ', gaps, ...unseen, '.'] } };
  if (unknown.length > 0) {
    return { headline: { standing: 'unknown', sentence: ['Security has no open gap', ...unseen, '.'] } };
  }
  return { headline: { standing: 'holds', sentence: ['Every security check passes.'] } };
}
