import { count, exact, type Quantity, quantity } from '../quantity/quantity.ts';
import { type CheckSeverity, checkSeverities, type Score, score } from '../quantity/score.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Figure, Headline, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, figure } from './derive-figure.ts';
import { groupBy } from './measures/group-by.ts';
import { judgeComponent } from './measures/judge-component.ts';
import { listEntities } from './measures/list-entities.ts';
import { shortList } from './measures/short-list.ts';

type Component = RecordByType['component'];

export const stackAudit = defineAnalysis({
  id: 'stack-audit',
  code: 'CTO-01',
  title: 'Stack audit',
  question: 'Is each component owned, supported, backed up, watched, documented, tested and replaceable?',
  formula:
    'Ten criteria of equal weight: owner, version, support, backup, restore test within 90 days, monitoring, MFA, docs, tests, fallback. Score = 10 × passed ÷ applicable, from “every unknown fails” to “every unknown passes”. A group scores as low as its most critical components.',
  reads: {
    component: {
      needs: ['component', 'layer', 'owner', 'criticality'],
      uses: ['version', 'supportEnds', 'backup', 'lastRestoreTest', 'monitoring', 'mfa', 'docs', 'tests', 'fallback'],
    },
  },
  compute({ component }, { asOf }) {
    const audited = component.map((one): Audited => {
      const criteria = judgeComponent(one, asOf);
      const named = (wanted: string) => criteria.flatMap(({ name, result }) => (result === wanted ? [name] : []));
      const checks = criteria.map(
        ({ result }) => ({ severity: 'medium', result, basis: one.basis, place: one.place }) as const,
      );
      return { component: one, ...score(checks), checks, failed: named('fail'), unknown: named('unknown') };
    });
    const tables = [
      groupTable('layers', 'Layer', audited, ({ cells }) => said(cells.layer) ?? 'not known', true),
      groupTable('entities', 'Entity', audited, listEntities),
      componentTable(audited),
    ];
    return { blocks: [...figures(audited), ...tables.filter(({ rows }) => rows.length > 0)], ...headline(audited) };
  },
});

interface Audited extends Score {
  readonly component: Component;
  readonly checks: Parameters<typeof score>[0];
  readonly failed: readonly string[];
  readonly unknown: readonly string[];
}

const mostShown = 15;
const mostInSight = 8;

function figures(all: readonly Audited[]): readonly Figure[] {
  const weak = all.filter(({ failed }) => failed.length > 0);
  const lowest = lowestScore(all);
  return [
    figure(
      { id: 'components', title: 'Components', good: 'info' },
      countUp(
        'components of the stack',
        all.map(({ component }) => component),
        'components',
      ),
    ),
    figure(
      { id: 'failing', title: 'With a failed criterion', good: 'down' },
      countUp(
        'components that fail at least one criterion',
        weak.map(({ component }) => component),
        'components',
      ),
    ),
    figure(
      { id: 'score', title: 'Score of 10, by the weakest of the most critical', good: 'up' },
      { value: lowest, derivation: { formula: 'least score of the most critical components', inputs: inputsOf(all) } },
    ),
    figure(
      { id: 'evidence', title: 'Evidence', good: 'up' },
      {
        value: evidenceOf(all),
        derivation: { formula: 'criteria with a known result ÷ applicable criteria', inputs: [] },
      },
    ),
  ];
}

function inputsOf(all: readonly Audited[]): Figure['derivation']['inputs'] {
  return mostCritical(all).flatMap(({ component, score }) => {
    const name = nameOf(component);
    return score === null ? [] : [{ name, value: score }];
  });
}

/** The components of the highest criticality among them; one that does not say ranks last. */
function mostCritical(all: readonly Audited[]): readonly Audited[] {
  const rank = Math.min(...all.map(({ component }) => criticalityRank(component)));
  return all.filter(({ component }) => criticalityRank(component) === rank);
}

function criticalityRank({ cells }: Component): number {
  const says: CheckSeverity | null = said(cells.criticality);
  return says === null ? checkSeverities.length : checkSeverities.indexOf(says);
}

/** The least low and the least high end of the most critical components; null when none has a score. */
function lowestScore(all: readonly Audited[]): Quantity | null {
  const scores = mostCritical(all).flatMap(({ score }) => (score === null ? [] : [score]));
  if (scores.length === 0) return null;
  const least = (end: 'low' | 'high') => scores.map((one) => one[end]).reduce((a, b) => (b.lt(a) ? b : a));
  return quantity({
    low: least('low'),
    high: least('high'),
    unit: 'points',
    places: scores.flatMap(({ places }) => places),
  });
}

/** The share of applicable criteria with a known result, in percent. */
function evidenceOf(all: readonly Audited[]): Quantity | null {
  const { evidence, score: whole } = score(all.flatMap(({ checks }) => checks));
  if (evidence === null || whole === null) return null;
  return quantity({ low: evidence.times(exact(100)), unit: '%', places: whole.places });
}

/** Groups of components, the weakest first. */
function groupTable(
  id: string,
  title: string,
  all: readonly Audited[],
  nameGroup: (component: Component) => string,
  isDetail?: true,
): Table {
  const rows = groupBy(all, ({ component }) => nameGroup(component))
    .map(([name, some]) => ({ name, some, lowest: lowestScore(some) }))
    .sort((a, b) => compareScores(a.lowest, b.lowest))
    .map(
      ({ name, some, lowest }): Row => ({
        key: name,
        cells: [name, count(some.length, ''), lowest, evidenceOf(some), judgedBy(some)],
        sources: some.map(({ component }) => component.place),
      }),
    );
  return {
    kind: 'table',
    id,
    title: `By ${title.toLowerCase()}`,
    ...(isDetail && { isDetail }),
    columns: [{ title }, ...numbers('Components', 'Score of 10', 'Evidence'), { title: 'Judged by' }],
    ...shortList(rows, mostShown),
  };
}

/** The criticality of the components that a group is judged by. */
function judgedBy(some: readonly Audited[]): string | null {
  const [first] = mostCritical(some);
  return first === undefined ? null : said(first.component.cells.criticality);
}

const numbers = (...names: readonly string[]): Table['columns'] => names.map((title) => ({ title, align: 'right' }));

/** Lowest first, by the low end, then the high end; what has no score comes last. */
function compareScores(a: Quantity | null, b: Quantity | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.low.cmp(b.low) || a.high.cmp(b.high);
}

function componentTable(all: readonly Audited[]): Table {
  const rows = [...all]
    .sort(
      (a, b) =>
        criticalityRank(a.component) - criticalityRank(b.component) ||
        compareScores(a.score, b.score) ||
        (a.component.id < b.component.id ? -1 : 1),
    )
    .map(({ component, score, failed, unknown }): Row => {
      const { cells, id, place, notes } = component;
      const weak = [notes, ...failed.map((name) => `${name} fails`)].filter((one) => one !== '').join('; ');
      return {
        key: id,
        cells: [nameOf(component), listEntities(component), said(cells.criticality), score, weak, unknown.join(', ')],
        sources: [place],
      };
    });
  const columns = [
    ...['Component', 'Entity', 'Criticality'].map((title) => ({ title })),
    ...numbers('Score of 10'),
    ...['Weak points', 'Not known'].map((title) => ({ title })),
  ];
  return { kind: 'table', id: 'components', title: 'Most critical first', columns, ...shortList(rows, mostInSight) };
}

function nameOf({ id, cells }: Component): string {
  return said(cells.component) ?? id;
}

function headline(all: readonly Audited[]): { headline?: Headline } {
  const lowest = lowestScore(all);
  const evidence = evidenceOf(all);
  if (lowest === null || evidence === null) return {};
  const failing = all.filter(({ failed }) => failed.length > 0).length;
  const known = ['; ', evidence, ' of what should be known of the stack is on record.'];
  if (failing > 0) {
    return {
      headline: {
        standing: 'fails',
        sentence: ['The stack has ', count(failing, 'components'), ' with a failed criterion', ...known],
      },
    };
  }
  const standing = lowest.low.eq(lowest.high) ? 'holds' : 'unknown';
  return { headline: { standing, sentence: ['No component is known to fail a criterion', ...known] } };
}
