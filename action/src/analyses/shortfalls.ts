import type { Day } from '../day.ts';
import { count } from '../quantity/quantity.ts';
import { type CheckSeverity, checkSeverities } from '../quantity/score.ts';
import type { Item } from '../records/item.ts';
import type { AcceptedRisk, Block, Decision, Headline, Part, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { addUp, countUp, figure } from './derive-figure.ts';
import { type FailedCheck, failedChecks, rankByUrgency } from './measures/failed-checks.ts';
import { listEntities } from './measures/list-entities.ts';
import { mainCurrency } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shortList } from './measures/short-list.ts';

export const shortfalls = defineAnalysis({
  id: 'shortfalls',
  code: 'CEO-02',
  title: 'Critical shortfalls',
  question: 'Which gaps can stop revenue, break a law or lose an asset?',
  formula:
    'Stated: blockers of the notes with priority 0 that are not settled. Derived, and counted apart: failed security checks; insurance, registrations, licences and support that have ended; overdue obligations. Order: severity; overdue, within 7 days, within 30, later; money at risk (high end); day; id.',
  reads: {
    items: true,
    'security-check': {
      needs: ['result'],
      uses: [
        'check',
        'appliesTo',
        'severity',
        'evidence',
        'checkedOn',
        'owner',
        'fix',
        'annotation',
        'annotationExpires',
      ],
    },
    obligation: { needs: ['due'], uses: ['what', 'kind', 'amount', 'done', 'owner'] },
    asset: {
      needs: [],
      uses: [
        'asset',
        'status',
        'owner',
        'insurable',
        'insuranceExpiry',
        'registrationExpiry',
        'replacementValue',
        'bookValue',
      ],
    },
    component: { needs: [], uses: ['component', 'owner', 'criticality', 'supportEnds'] },
    person: { needs: [], uses: ['person', 'licenceExpiry'] },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute(view, { asOf }) {
    const blockers = openBlockers(view.items, asOf);
    const critical = blockers.filter(({ severity }) => severity === 'critical');
    const all = failedChecks(view, asOf);
    const failed = all.filter(({ acceptedUntil }) => acceptedUntil === null);
    const accepted = all.filter(({ acceptedUntil }) => acceptedUntil !== null);
    const others = blockers.filter(({ severity }) => severity !== 'critical');
    const checks = countUp('checks of the records that fail', failed, 'failed checks');
    const isLookedAt = checkedTypes.some((type) => view[type].length > 0);
    const blocks: Block[] = [
      figure(
        { id: 'critical', title: 'Critical shortfalls, stated in notes', good: 'down' },
        countUp('open blockers with priority 0', itemsOf(critical), 'shortfalls'),
      ),
      figure({ id: 'derived', title: 'Failed checks', good: 'down' }, isLookedAt ? checks : { ...checks, value: null }),
      figure(
        { id: 'other-blockers', title: 'Other open blockers', good: 'down' },
        countUp('open blockers below priority 0', itemsOf(others), 'blockers'),
      ),
      ...moneyAtRisk(failed),
      ...[statedTable(critical), failedTable(failed), acceptedTable(accepted)].filter(({ rows }) => rows.length > 0),
    ];
    const news = headline(critical.length, failed.length, view['security-check'].length > 0);
    return { blocks, headline: news, decide: critical.flatMap(decisionOn), accepted: accepted.flatMap(acceptedRisk) };
  },
});

/** The tables in which a check can fail: where none has a row, nothing was checked. */
const checkedTypes = ['security-check', 'obligation', 'asset', 'component', 'person'] as const;

const mostShown = 10;
const nobody = 'CEO to name';

/** An open blocker of a note, as the ranking sees it. */
interface Blocker {
  readonly id: string;
  readonly item: Item;
  readonly severity: CheckSeverity;
  readonly due: Day | null;
  readonly money: null;
}

/** Most severe first; a blocker without a priority ranks as medium. */
function openBlockers(items: readonly Item[], asOf: Day): readonly Blocker[] {
  const open = items.filter(({ type, state }) => type === 'blocker' && state !== 'done' && state !== 'dropped');
  const blockers = open.map((item): Blocker => {
    const severity = checkSeverities[item.priority ?? 2] ?? 'medium';
    return { id: item.id, item, severity, due: item.due, money: null };
  });
  return rankByUrgency(blockers, asOf);
}

/** Who settles a critical shortfall that is nobody's, and whether one with a deadline is settled in time. */
function decisionOn({ item: { title, owner, due, place } }: Blocker): readonly Decision[] {
  if (owner === null) return [{ sentence: ['Who settles it: ', title], owner, due, place }];
  return due === null ? [] : [{ sentence: ['Settle in time: ', title], owner, due, place }];
}

function itemsOf(blockers: readonly Blocker[]): readonly Item[] {
  return blockers.map(({ item }) => item);
}

/** What the failed checks put at risk, where any of them could say. */
function moneyAtRisk(failed: readonly FailedCheck[]): readonly Block[] {
  const rows = failed.flatMap(({ what, money }) => (money === null ? [] : [{ name: what, cell: money }]));
  if (rows.length === 0) return [];
  const total = addUp('the money that failed checks put at risk', rows, mainCurrency(rows.map(({ cell }) => cell)));
  return [figure({ id: 'money-at-risk', title: 'Money at risk', good: 'down', ...rowsKnown(total) }, total)];
}

function statedTable(critical: readonly Blocker[]): Table {
  const rows = critical.map(
    ({ item }): Row => ({
      key: item.id,
      cells: [item.title, listEntities(item), item.owner ?? nobody, dayOf(item.due), { at: item.place }],
      sources: item.places,
    }),
  );
  const columns = titles('Shortfall', 'Entity', 'Owner', 'Due', 'Stated in');
  return { kind: 'table', id: 'stated', title: 'Stated in the notes', columns, ...shortList(rows, mostShown) };
}

function failedTable(failed: readonly FailedCheck[]): Table {
  const rows = failed.map((check): Row => {
    const money = check.money === null ? 'N/A' : check.money.kind === 'value' ? check.money.value : null;
    const who = check.owner ?? nobody;
    return rowOf(check, [check.severity, who, dayOf(check.due), money, check.fix]);
  });
  const columns = titles('Failed check', 'Entity', 'Severity', 'Owner', 'Due', 'Money at risk', 'Fix');
  return { kind: 'table', id: 'failed-checks', title: 'Failed checks', columns, ...shortList(rows, mostShown) };
}

function acceptedRisk({ what, acceptedUntil, place }: FailedCheck): readonly AcceptedRisk[] {
  return acceptedUntil === null ? [] : [{ title: what, until: acceptedUntil, place }];
}

function acceptedTable(accepted: readonly FailedCheck[]): Table {
  const rows = accepted.map((check) => rowOf(check, [check.severity, dayOf(check.acceptedUntil)]));
  const columns = titles('Accepted risk', 'Entity', 'Severity', 'Until');
  return {
    kind: 'table',
    id: 'accepted-risks',
    title: 'Accepted risks',
    isDetail: true,
    columns,
    ...shortList(rows, mostShown),
  };
}

const titles = (...names: readonly string[]): Table['columns'] => names.map((title) => ({ title }));

function rowOf(check: FailedCheck, cells: readonly Part[]): Row {
  return { key: check.id, cells: [check.what, listEntities(check), ...cells], sources: [check.place] };
}

/** A day that need not be there: most blockers have none. */
function dayOf(day: Day | null): Part {
  return day === null ? 'none' : { day };
}

/** That all is well can only be said where security was checked. */
function headline(critical: number, failed: number, isChecked: boolean): Headline {
  const checks = count(failed, 'failed checks');
  if (critical > 0) {
    const stated = count(critical, 'critical shortfalls');
    const added =
      failed > 0 || isChecked ? ['; the tables add ', checks, '.'] : [', and no security check is on record.'];
    return { standing: 'fails', sentence: ['The notes state ', stated, ...added] };
  }
  const none = 'The notes state no critical shortfall';
  if (failed > 0) return { standing: 'fails', sentence: [none, '; the tables show ', checks, '.'] };
  if (!isChecked) return { standing: 'unknown', sentence: [none, ', but no security check is on record.'] };
  return { standing: 'holds', sentence: [none, ', and no check of the tables fails.'] };
}
