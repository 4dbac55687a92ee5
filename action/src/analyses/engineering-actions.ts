import { count } from '../quantity/quantity.ts';
import type { Headline, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, figure } from './derive-figure.ts';
import { type EngineeringAction, engineeringWork } from './measures/engineering-work.ts';
import { shortList } from './measures/short-list.ts';

export const engineeringActions = defineAnalysis({
  id: 'engineering-actions',
  code: 'CTO-10',
  title: 'Ten engineering actions',
  question: 'What should engineers do first?',
  formula:
    'Failing critical checks first, then security, then revenue. Security score = severity weight × exposure × confidence ÷ days of effort (exposure and confidence 100% where they are not given); revenue score = (value + time criticality + risk reduction) ÷ days of effort. Each class is ranked by the low end, ties by id; nothing comes before what it waits for.',
  reads: {
    'security-check': {
      needs: ['check', 'appliesTo', 'result'],
      uses: ['severity', 'evidence', 'checkedOn', 'owner', 'fix', 'effort', 'exposure', 'confidence', 'tasks'],
      mayBeEmpty: true,
    },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
    items: true,
  },
  compute({ 'security-check': checks, param, items }, { asOf }) {
    const work = engineeringWork(checks, param, items, asOf);
    const ranked = work.filter(({ score }) => score !== null);
    const others = work.filter(({ score }) => score === null);
    const counted = countUp(
      'failing checks, and open actions for security or revenue',
      work.flatMap(({ places }) => places.slice(0, 1).map((place) => ({ place }))),
      'actions',
    );
    const tables = [rankedTable(ranked), unsizedTable(others)];
    return {
      blocks: [
        figure({ id: 'open', title: 'Open', good: 'down' }, counted),
        ...tables.filter(({ rows }) => rows.length > 0),
      ],
      ...headline(ranked, others),
    };
  },
});

const mostRanked = 10;

const titles = (...names: readonly string[]): Table['columns'] => names.map((title) => ({ title }));
const numbers = (...names: readonly string[]): Table['columns'] => names.map((title) => ({ title, align: 'right' }));

function rankedTable(actions: readonly EngineeringAction[]): Table {
  const rows = actions.map(({ id, what, entities, effort, score, owner, due, mends, places, ...rest }): Row => {
    const when = due === null ? null : { day: due };
    return {
      key: id,
      cells: [what, entities, stakeOf(rest), effort, score, owner, when, mends ?? ''],
      sources: places,
    };
  });
  return {
    kind: 'table',
    id: 'actions',
    title: 'In this order',
    columns: [
      ...titles('Action', 'Entity', 'For'),
      ...numbers('Effort', 'Score'),
      ...titles('Owner', 'Due', 'Done when this passes'),
    ],
    isRanking: true,
    ...shortList(rows, mostRanked),
  };
}

/** What is listed below the ranking: nobody has said how much work it is. */
function unsizedTable(actions: readonly EngineeringAction[]): Table {
  const rows = actions.map(({ id, what, entities, owner, places, ...rest }): Row => {
    return { key: id, cells: [what, entities, stakeOf(rest), owner], sources: places };
  });
  return {
    kind: 'table',
    id: 'without-effort',
    title: 'Not ranked: no effort is given',
    columns: titles('Action', 'Entity', 'For', 'Owner'),
    ...shortList(rows, mostRanked),
  };
}

function stakeOf({ impact, severity }: Pick<EngineeringAction, 'impact' | 'severity'>): string {
  return severity === null ? impact : `${impact}, ${severity}`;
}

function headline(ranked: readonly EngineeringAction[], others: readonly EngineeringAction[]): { headline?: Headline } {
  const [first] = ranked;
  const unsized =
    others.length === 0 ? '' : `; ${others.length} more ${others.length === 1 ? 'has' : 'have'} no effort`;
  if (first !== undefined) {
    const kind = first.impact === 'security' ? 'for security' : 'for revenue';
    const sentence = [`First ${kind}: `, first.what.replace(/\.$/, ''), unsized, '.'];
    return { headline: { standing: 'fails', sentence } };
  }
  if (others.length === 0) return {};
  const sentence = ['Nothing can be ranked: ', count(others.length, 'actions'), ' without an effort.'];
  return { headline: { standing: 'unknown', sentence } };
}
