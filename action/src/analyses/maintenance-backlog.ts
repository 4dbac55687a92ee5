import { type Day, daysBetween } from '../day.ts';
import { count, type Exact, exact, infinity, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { splitUnit } from '../quantity/unit.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import type { Figure, Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { addUp, countUp, type Derived, derive, figure } from './derive-figure.ts';
import { maintenanceEffort, openRecords } from './measures/maintenance-effort.ts';
import { parameterOn, statedParameter } from './measures/parameter.ts';
import { mainCurrency } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shortList } from './measures/short-list.ts';
import { showCell, showDay } from './measures/show-cell.ts';

type Maintenance = RecordByType['maintenance'];
type Param = RecordByType['param'];

export const maintenanceBacklog = defineAnalysis({
  id: 'maintenance-backlog',
  code: 'RENT-02',
  title: 'Maintenance backlog',
  question: 'Which repairs wait, how long already, and what do they take?',
  formula:
    'Overdue = open longer than the limit of its priority (P1 1 day, P2 7, P3 30, P4 90, unless the params table sets others); backlog weeks = open hours ÷ hours a week; condition index = cost of the open jobs ÷ replacement value.',
  reads: {
    maintenance: { needs: ['priority', 'opened'], uses: ['asset', 'title', 'closed', 'hours', 'cost', 'blocksNights'] },
    asset: { needs: [], uses: ['asset', 'replacementValue'] },
    property: { needs: [], uses: ['property', 'replacementValue'] },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ maintenance, asset, property, param }, { asOf }) {
    if (maintenance.length === 0) return { blocks: [] };
    const jobs = openJobs(maintenance, param, asOf);
    const overdue = jobs.filter(isOverdue);
    const currency = mainCurrency(jobs.map(({ record }) => record.cells.cost));
    const late = countUp('open jobs past the limit of their priority', recordsOf(overdue), 'jobs');
    const undated = jobs.filter(({ daysOver }) => daysOver === null).length;
    const lateNote = undated > 0 ? { note: [`${undated} more cannot be judged`] } : {};
    return {
      blocks: [
        figure({ id: 'open', title: 'Open jobs', good: 'down' }, countUp('open jobs', recordsOf(jobs), 'jobs')),
        figure({ id: 'overdue', title: 'Overdue jobs', good: 'down', ...lateNote }, late),
        ...meanAge(jobs),
        ...effort(jobs, param, asOf),
        ...costs(jobs, { asset, property }, currency),
        ...blockedNights(jobs, param, asOf),
        jobTable(jobs),
      ],
      headline: headline(jobs, overdue.length, undated),
    };
  },
});

/** An open job, and how long it has waited. */
interface Job {
  readonly record: Maintenance;
  /** Days since it was opened; null when that day is not known. */
  readonly age: number | null;
  /** Days past the limit of its priority, negative while there is time; null when day or priority is not known. */
  readonly daysOver: number | null;
}

const limitByPriority = { P1: 1, P2: 7, P3: 30, P4: 90 } as const;

/** The jobs not closed on the day: overdue first, then by priority, the longest overdue first, then by id. */
function openJobs(records: readonly Maintenance[], params: readonly Param[], asOf: Day): readonly Job[] {
  const limits = new Map(
    Object.entries(limitByPriority).map(([priority, days]) => {
      const key = `maintenance_limit_${priority.toLowerCase()}`;
      return [priority, parameterOn(params, key, asOf, { value: days, unit: 'days' }).low.toNumber()];
    }),
  );
  const jobs = openRecords(records, asOf).map((record): Job => {
    const opened = said(record.cells.opened);
    const limit = limits.get(said(record.cells.priority) ?? '');
    const age = opened === null ? null : Math.max(0, daysBetween(opened, asOf));
    return { record, age, daysOver: age === null || limit === undefined ? null : age - limit };
  });
  return jobs.sort(compareJobs);
}

function isOverdue({ daysOver }: Job): boolean {
  return daysOver !== null && daysOver > 0;
}

function compareJobs(a: Job, b: Job): number {
  const priorities = [a, b].map(({ record }) => said(record.cells.priority) ?? 'P9');
  const [first = '', second = ''] = priorities;
  if (isOverdue(a) !== isOverdue(b)) return isOverdue(a) ? -1 : 1;
  if (first !== second) return first < second ? -1 : 1;
  return (b.daysOver ?? 0) - (a.daysOver ?? 0) || (a.record.id < b.record.id ? -1 : 1);
}

function recordsOf(jobs: readonly Job[]): readonly Maintenance[] {
  return jobs.map(({ record }) => record);
}

/** The average of fewer than three ages says less than the ages themselves, which the table shows. */
function meanAge(jobs: readonly Job[]): readonly Figure[] {
  const ages = jobs.flatMap(({ record, age }) => (age === null ? [] : [{ record, age }]));
  if (ages.length < 3) return [];
  const operands = ages.map(({ record, age }) => ({
    name: nameOf(record),
    value: ageOf(record, age),
  }));
  const mean = derive('average age of the open jobs', operands, 'days', (values) =>
    values.reduce((sum, value) => sum.plus(value), zero).div(exact(values.length)),
  );
  return [figure({ id: 'mean-age', title: 'Average age of an open job', good: 'down' }, mean)];
}

function ageOf({ basis, cells }: Maintenance, age: number): Quantity {
  return quantity({ low: age, unit: 'days', basis, places: [cells.opened.place] });
}

function nameOf({ id, cells }: Maintenance): string {
  return said(cells.title) ?? id;
}

/** The open hours, and how many weeks they are at the hours a week that the params table gives to maintenance. */
function effort(jobs: readonly Job[], params: readonly Param[], asOf: Day): readonly Figure[] {
  const { hours, crew, weeks } = maintenanceEffort(recordsOf(jobs), params, asOf);
  const note = crew === null ? { note: ['set `maintenance_hours_per_week` in the params table'] } : {};
  return [
    figure({ id: 'hours', title: 'Open hours', good: 'down', ...rowsKnown(hours) }, hours),
    figure({ id: 'weeks', title: 'Backlog', good: 'down', ...note }, weeks),
  ];
}

interface Facilities {
  readonly asset: readonly RecordByType['asset'][];
  readonly property: readonly RecordByType['property'][];
}

/** What the open jobs cost, also as a share of what it would cost to replace what they are to be done on. */
function costs(jobs: readonly Job[], facilities: Facilities, currency: string): readonly Figure[] {
  const rows = recordsOf(jobs).map((record) => ({ name: nameOf(record), cell: record.cells.cost }));
  const cost = addUp('the cost of the open jobs', rows, currency);
  const value = replacementValue(jobs, facilities, currency);
  const operands = [
    { name: 'cost of the open jobs', ...cost },
    { name: 'replacement value', ...value },
  ];
  const index = derive('cost of the open jobs ÷ replacement value', operands, '%', ([deferred = zero, whole = zero]) =>
    whole.lte(zero) ? infinity : deferred.times(exact(100)).div(whole),
  );
  return [
    figure({ id: 'cost', title: 'Cost of the open jobs', good: 'down', ...rowsKnown(cost) }, cost),
    figure(
      { id: 'condition-index', title: 'Condition index', good: 'down', ...conditionNote(index, cost, value.unvalued) },
      index,
    ),
  ];
}

/** Under 5 % a facility is in good condition, up to 10 % in fair, above in poor. */
function conditionNote({ value }: Derived, cost: Derived, unvalued: readonly string[]): { readonly note: Sentence } {
  if (cost.value === null) return { note: ['waits for the cost of the open jobs'] };
  if (value === null) return { note: [`waits for the replacement value of ${unvalued.join('; ')}`] };
  const [best, worst] = [conditionAt(value.low), conditionAt(value.high)];
  return { note: [best === worst ? best : `${best} to ${worst}`] };
}

function conditionAt(index: Exact): string {
  return index.lt(exact(5)) ? 'good' : index.lte(exact(10)) ? 'fair' : 'poor';
}

/** What it would cost to replace everything that has an open job; null while a value is not known, with the names of those. */
function replacementValue(
  jobs: readonly Job[],
  facilities: Facilities,
  currency: string,
): Derived & { readonly unvalued: readonly string[] } {
  const valueByName = replacementValues(facilities);
  const names = [...new Set(jobs.map(({ record }) => said(record.cells.asset) ?? record.id))].sort();
  const operands = names.map((name) => {
    const value = valueByName.get(nameKey(name)) ?? null;
    return { name, value: value?.unit === currency ? value : null };
  });
  const total = derive(
    'sum of the replacement values',
    operands,
    currency,
    (values) => values.reduce((sum, value) => sum.plus(value), zero),
    operands.map(() => 'up' as const),
  );
  return { ...total, unvalued: operands.flatMap(({ name, value }) => (value === null ? [name] : [])) };
}

/** Replacement values by everything that jobs may call an asset or a property: its id or its name. */
function replacementValues({ asset, property }: Facilities): ReadonlyMap<string, Quantity> {
  const named = [
    ...property.map(({ id, cells }) => ({ names: [id, said(cells.property) ?? id], cell: cells.replacementValue })),
    ...asset.map(({ id, cells }) => ({ names: [id, said(cells.asset) ?? id], cell: cells.replacementValue })),
  ];
  return new Map(
    named.flatMap(({ names, cell }) => {
      const value = said(cell);
      return value === null ? [] : names.map((name) => [nameKey(name), value] as const);
    }),
  );
}

/** The nights that open jobs block, and what they would have brought when the params table says what a night brings. */
function blockedNights(jobs: readonly Job[], params: readonly Param[], asOf: Day): readonly Figure[] {
  const blocking = recordsOf(jobs).filter(({ cells }) => cells.blocksNights.kind === 'value');
  if (blocking.length === 0) return [];
  const rows = blocking.map((record) => ({ name: nameOf(record), cell: record.cells.blocksNights }));
  const nights = addUp('the nights that open jobs block', rows, 'nights');
  const blocked = figure({ id: 'nights-blocked', title: 'Nights blocked', good: 'down' }, nights);
  const rate = statedParameter(params, 'average_daily_rate', asOf);
  if (rate === null) return [blocked];
  const operands = [
    { name: 'nights blocked', ...nights },
    { name: 'average daily rate', value: rate },
  ];
  const unit = splitUnit(rate.unit).of;
  const lost = derive('nights blocked × average daily rate', operands, unit, ([count = zero, each = zero]) =>
    count.times(each),
  );
  return [blocked, figure({ id: 'revenue-at-risk', title: 'Revenue of the blocked nights', good: 'down' }, lost)];
}

function jobTable(jobs: readonly Job[]): Table {
  const rows = jobs.map((job): Row => {
    const { record, age, daysOver } = job;
    const { title, asset, priority, opened, hours, cost } = record.cells;
    const days = (n: number): Quantity => count(n, 'days');
    const cells = [
      said(title) ?? record.id,
      showCell(asset),
      showCell(priority),
      showDay(opened),
      age === null ? null : days(age),
      daysOver === null ? null : isOverdue(job) ? days(daysOver) : 'no',
      showCell(hours),
      showCell(cost),
    ];
    return { key: record.id, cells, sources: [record.place] };
  });
  return {
    kind: 'table',
    id: 'jobs',
    title: 'Open jobs, the overdue ones first',
    columns: [
      { title: 'Job' },
      { title: 'Asset' },
      { title: 'Priority' },
      { title: 'Opened' },
      { title: 'Age', align: 'right' },
      { title: 'Overdue by', align: 'right' },
      { title: 'Hours', align: 'right' },
      { title: 'Cost', align: 'right' },
    ],
    ...shortList(rows, 12),
  };
}

function headline(jobs: readonly Job[], overdue: number, undated: number): Headline {
  if (jobs.length === 0) return { standing: 'holds', sentence: ['No repair is open.'] };
  const all = count(jobs.length, 'open repairs');
  if (overdue > 0) return { standing: 'fails', sentence: [`${overdue} of `, all, ` ${are(overdue)} overdue.`] };
  if (undated > 0) return { standing: 'unknown', sentence: ['Whether all of ', all, ' are in time is not known.'] };
  return { standing: 'holds', sentence: ['None of ', all, ' is overdue.'] };
}

const are = (n: number): string => (n === 1 ? 'is' : 'are');
