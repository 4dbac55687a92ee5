import { addDays, type Day, daysBetween } from '../day.ts';
import { evaluate } from '../quantity/evaluate.ts';
import { count, exact, joinBasis, type Quantity } from '../quantity/quantity.ts';
import type { Item } from '../records/item.ts';
import type { Block, Chart, Figure, Headline, Part, Row, Sentence, Span, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, figure } from './derive-figure.ts';
import { listEntities } from './measures/list-entities.ts';
import { type Plan, type Planned, planWork } from './measures/plan-work.ts';
import type { Task } from './measures/read-tasks.ts';
import { shortList } from './measures/short-list.ts';

export const thirtyDayPlan = defineAnalysis({
  id: 'thirty-day-plan',
  code: 'CEO-04',
  title: '30-day plan',
  question: 'What fits into the next 30 days, in which order, by whom?',
  formula:
    'Score = (value + time criticality + risk reduction) ÷ effort in days, ranked by its low end; a component that is not said may be anything from 1 to 20. Deadlines of the law come first, and nothing before what it depends on. An action fits while its owner’s efforts (high end) stay within focus days a week × 30/7.',
  reads: {
    items: true,
    person: { needs: ['focusDays'], uses: ['person'] },
  },
  compute({ items, person }, { asOf }) {
    const plan = planWork(items, person, asOf);
    const tables = [deferredTable(plan), unassignedTable(plan), incompleteTable(plan), lanesTable(plan)];
    const blocks = [...figures(plan), ...planBlocks(plan, asOf), ...tables.filter(({ rows }) => rows.length > 0)];
    return { blocks, ...headline(plan) };
  },
});

/** Actions that a reader sees at once; the others of the plan are folded. */
const mostInSight = 12;
const mostFolded = 20;
const mostShown = 10;

function itemsOf(tasks: readonly { readonly item: Item }[]): readonly Item[] {
  return tasks.map(({ item }) => item);
}

function planned({ planned }: Plan, fit: Planned['fit']): readonly Planned[] {
  return planned.filter((one) => one.fit === fit);
}

function figures(plan: Plan): readonly Figure[] {
  const { unassigned, incomplete, cycles } = plan;
  const all = [...plan.planned.map(({ task }) => task), ...unassigned, ...incomplete];
  const basis = joinBasis(plan.lanes.map(({ capacity }) => capacity.basis));
  const ofFit = (fit: Planned['fit']) => planned(plan, fit).map(({ task }) => ({ place: task.item.place, basis }));
  const note: { note?: Sentence } =
    cycles.length === 0 ? {} : { note: [`these wait for themselves: ${nameCycles(cycles)}`] };
  return [
    figure({ id: 'actions', title: 'Open actions', good: 'info' }, countUp('open actions', itemsOf(all), 'actions')),
    figure({ id: 'fits', title: 'Fit', good: 'up' }, countUp('actions that fit', ofFit('fits'), 'actions')),
    figure(
      { id: 'at-risk', title: 'At risk', good: 'down' },
      countUp('actions that fit only if the estimates hold', ofFit('at risk'), 'actions'),
    ),
    figure(
      { id: 'deferred', title: 'Deferred', good: 'down', ...note },
      countUp('actions that do not fit', ofFit('deferred'), 'actions'),
    ),
    figure(
      { id: 'unassigned', title: 'Without an owner', good: 'down' },
      countUp('actions with an effort and no owner', itemsOf(unassigned), 'actions'),
    ),
    figure(
      { id: 'incomplete', title: 'Without an effort', good: 'down' },
      countUp('actions without an effort that can be planned with', itemsOf(incomplete), 'actions'),
    ),
  ];
}

/** The first cycles, each as `a → b → a`. */
function nameCycles(cycles: Plan['cycles']): string {
  const shown = cycles.slice(0, 3).map((cycle) => [...cycle, ...cycle.slice(0, 1)].join(' → '));
  const more = cycles.length > 3 ? [`${cycles.length - 3} more`] : [];
  return [...shown, ...more].join('; ');
}

const titles = (...names: readonly string[]): Table['columns'] => names.map((title) => ({ title }));

function row({ item }: Task, cells: readonly Part[]): Row {
  return { key: item.id, cells: [item.title, listEntities(item), ...cells], sources: [item.place] };
}

function dueOf({ item }: Task): Part {
  return item.due === null ? 'none' : { day: item.due };
}

function planTable(plan: Plan, asOf: Day): Table {
  const rows = plan.planned
    .filter(({ fit }) => fit !== 'deferred')
    .map(({ task, fit, week, reason }) =>
      row(task, [
        task.item.owner,
        dueOf(task),
        task.score,
        task.effort,
        week === null ? null : count(week, ''),
        fit === 'fits' ? 'yes' : `${fit}: ${reason}`,
        quadrantOf(task, asOf),
      ]),
    );
  return {
    kind: 'table',
    id: 'plan',
    title: 'The next 30 days',
    columns: [
      ...titles('Action', 'Entity', 'Owner', 'Due'),
      { title: 'Score', align: 'right' },
      { title: 'Effort', align: 'right' },
      { title: 'Week', align: 'right' },
      ...titles('Fits', 'Quadrant'),
    ],
    isRanking: true,
    rows,
  };
}

/** What fits and what is at risk, with the timetable of what is in sight. */
function planBlocks(plan: Plan, asOf: Day): readonly Block[] {
  const all = planTable(plan, asOf);
  if (all.rows.length === 0) return [];
  const inSight = { ...all, rows: all.rows.slice(0, mostInSight) };
  const rest = shortList(all.rows.slice(mostInSight), mostFolded);
  const later: Table = { ...all, id: 'later-actions', title: 'Also in the 30 days', isDetail: true, ...rest };
  return [inSight, timetable(inSight, plan, asOf), ...(later.rows.length > 0 ? [later] : [])];
}

/** The weeks of each task that the table shows, by owner. */
function timetable(table: Table, plan: Plan, asOf: Day): Chart {
  const shown = new Set(table.rows.map(({ key }) => key));
  const spans = plan.planned.flatMap(({ task: { item }, fit, start, week }): Span[] => {
    if (start === null || week === null || !shown.has(item.id)) return [];
    const from = addDays(asOf, 7 * (start - 1));
    const to = addDays(asOf, 7 * week);
    return [{ name: item.title, group: item.owner ?? '', from, to, isAtRisk: fit === 'at risk' }];
  });
  return { kind: 'chart', id: 'plan-chart', title: table.title, table: table.id, type: 'gantt', spans };
}

/** Important when value and risk reduction are 10 or more together, urgent when due within 14 days. */
function quadrantOf({ item, worth }: Task, asOf: Day): string {
  const isImportant = worth.value.low.plus(worth.risk.low).gte(10);
  const isUrgent = item.due !== null && daysBetween(asOf, item.due) <= 14;
  if (isImportant) return isUrgent ? 'important, urgent' : 'important';
  return isUrgent ? 'urgent' : 'neither';
}

function deferredTable(plan: Plan): Table {
  const rows = planned(plan, 'deferred').map(({ task, reason }) =>
    row(task, [task.item.owner, dueOf(task), task.score, reason]),
  );
  const columns = titles('Action', 'Entity', 'Owner', 'Due', 'Score', 'Why');
  return {
    kind: 'table',
    id: 'deferred-actions',
    title: 'Deferred',
    isDetail: true,
    columns,
    ...shortList(rows, mostShown),
  };
}

function unassignedTable({ unassigned }: Plan): Table {
  const rows = unassigned.map((task) => row(task, [dueOf(task), task.score, task.effort]));
  const columns = titles('Action', 'Entity', 'Due', 'Score', 'Effort');
  return { kind: 'table', id: 'unassigned-actions', title: 'Without an owner', columns, ...shortList(rows, mostShown) };
}

function incompleteTable({ incomplete }: Plan): Table {
  const rows = incomplete.map((task) => row(task, [{ at: task.item.place }, task.add]));
  const columns = titles('Action', 'Entity', 'Where', 'Add');
  return {
    kind: 'table',
    id: 'incomplete-actions',
    title: 'Without an effort',
    columns,
    ...shortList(rows, mostShown),
  };
}

function lanesTable({ lanes }: Plan): Table {
  const rows = lanes.map(
    ({ owner, capacity, taken }): Row => ({
      key: owner,
      cells: [owner, capacity, taken, shareTaken(taken, capacity)],
      sources: capacity.places,
    }),
  );
  const numbers = ['Focus days', 'Planned', 'Share'].map((title) => ({ title, align: 'right' as const }));
  const columns = [{ title: 'Owner' }, ...numbers];
  return { kind: 'table', id: 'capacity', title: 'Capacity', columns, ...shortList(rows, mostShown) };
}

/** What is taken of the capacity, in percent: from the least of the most to the most of the least. */
function shareTaken(taken: Quantity, capacity: Quantity): Part {
  if (capacity.low.isZero()) return null;
  return evaluate({
    inputs: [taken, capacity],
    formula: ([days = exact(0), of = exact(1)]) => days.times(100).div(of),
    unit: '%',
  });
}

function headline(plan: Plan): { headline?: Headline } {
  const { unassigned, incomplete } = plan;
  const total = plan.planned.length + unassigned.length + incomplete.length;
  if (total === 0) return {};
  const [fits, risk, deferred] = [planned(plan, 'fits'), planned(plan, 'at risk'), planned(plan, 'deferred')];
  const parts = [
    `${fits.length} fit into the next 30 days`,
    ...(risk.length > 0 ? [`${risk.length} only if the estimates hold`] : []),
    ...(deferred.length > 0 ? [`${deferred.length} must wait`] : []),
    ...(unassigned.length > 0 ? [`${unassigned.length} lack an owner`] : []),
    ...(incomplete.length > 0 ? [`${incomplete.length} lack an effort`] : []),
  ];
  const last = parts.length > 1 ? `, and ${parts.at(-1)}` : '';
  const first = parts.slice(0, Math.max(1, parts.length - 1)).join(', ');
  const sentence = ['Of ', count(total, 'open actions'), ', ', first + last, '.'];
  if (unassigned.length + incomplete.length > 0) return { headline: { standing: 'unknown', sentence } };
  return { headline: { standing: deferred.length + risk.length > 0 ? 'fails' : 'holds', sentence } };
}
