import type { Day } from '../../day.ts';
import { sum } from '../../quantity/evaluate.ts';
import { count, exact, type Quantity, zero } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import type { Item } from '../../records/item.ts';
import { orderWork } from './order-work.ts';
import { planDays, readTasks, type Task } from './read-tasks.ts';

/** A task of the plan, in the order of the plan. */
export interface Planned {
  readonly task: Task;
  /** `at risk` when it fits only if the low ends of effort or capacity hold. */
  readonly fit: 'fits' | 'at risk' | 'deferred';
  /** The weeks in which it starts and ends, from 1; null when deferred. */
  readonly start: number | null;
  readonly week: number | null;
  /** Why it is deferred, or at risk; empty when it fits. */
  readonly reason: string;
}

/** The share of a person's focus days that the plan takes. */
interface Lane {
  readonly owner: string;
  /** Focus days in the period. */
  readonly capacity: Quantity;
  /** Days of the tasks that fit or are at risk. */
  readonly taken: Quantity;
}

export interface Plan {
  /** Tasks with an effort and an owner, in the order in which they are taken up. */
  readonly planned: readonly Planned[];
  readonly lanes: readonly Lane[];
  /** Tasks with an effort and no owner, highest rank first. */
  readonly unassigned: readonly Task[];
  /** Tasks without an effort that can be planned with, by id. */
  readonly incomplete: readonly Task[];
  /** The ids that wait for one another in turn. */
  readonly cycles: readonly (readonly string[])[];
}

/**
 * What fits into the next 30 days: always the highest ranked task whose dependencies are planned goes to its owner. It fits
 * while the high end of the effort stays within the low end of the capacity, and is at risk while only the low end of the
 * effort stays within the high end. What depends on a deferred task is deferred too.
 */
export function planWork(items: readonly Item[], people: readonly RecordByType['person'][], asOf: Day): Plan {
  const open = items.filter(({ type, state }) => type === 'action' && state !== 'done' && state !== 'dropped');
  const tasks = readTasks(open, asOf);
  const ranked = rankTasks(tasks.filter(({ effort }) => effort !== null));
  const graph = linkTasks(ranked, items);
  const { order, cycles, never } = orderWork(graph.dependsOn);
  const planned = schedule({ ranked, ...graph, order }, people);
  const stuck = stuckTasks(ranked, never, cycles);
  const isOwned = ({ task }: Planned): boolean => task.item.owner !== null;
  return {
    planned: [...planned.list, ...stuck].filter(isOwned),
    lanes: planned.lanes,
    unassigned: ranked.filter(({ item }) => item.owner === null),
    incomplete: tasks.filter(({ effort }) => effort === null),
    cycles: cycles.map((cycle) => cycle.map((i) => ranked[i]?.item.id ?? '')),
  };
}

/** Deadlines of the law first, with all they wait for, by day; then the score by its low end, then by its high end; then the id. */
function rankTasks(tasks: readonly Task[]): readonly Task[] {
  const pinById = pinDays(tasks);
  return [...tasks].sort((a, b) => {
    const [pinA, pinB] = [pinById.get(a.item.id) ?? neverPinned, pinById.get(b.item.id) ?? neverPinned];
    if (pinA !== pinB) return pinA < pinB ? -1 : 1;
    return compareScores(a, b) || (a.item.id < b.item.id ? -1 : 1);
  });
}

function compareScores(a: Task, b: Task): number {
  if (a.score === null || b.score === null) return 0;
  return b.score.low.cmp(a.score.low) || b.score.high.cmp(a.score.high);
}

const neverPinned = '9999-99-99';

/** The deadline of each pinned task, and of each task that a pinned one waits for: the earliest of several. */
function pinDays(tasks: readonly Task[]): ReadonlyMap<string, string> {
  const taskById = new Map(tasks.map((task) => [task.item.id, task]));
  const pinById = new Map<string, string>();
  const pinned = tasks.filter(({ isPinned }) => isPinned);
  const dueOf = ({ item }: Task): string => item.due ?? neverPinned;
  for (const first of pinned.sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0))) {
    const stack = [first];
    for (let task = stack.pop(); task !== undefined; task = stack.pop()) {
      if (pinById.has(task.item.id)) continue;
      pinById.set(task.item.id, dueOf(first));
      stack.push(...task.dependsOn.flatMap((id) => taskById.get(id) ?? []));
    }
  }
  return pinById;
}

/** The tasks by rank, which of them each waits for, and what it waits for that is no such task. */
interface Graph {
  readonly dependsOn: readonly (readonly number[])[];
  readonly hindrances: readonly (string | null)[];
}

function linkTasks(ranked: readonly Task[], items: readonly Item[]): Graph {
  const rankById = new Map(ranked.map(({ item }, i) => [item.id, i]));
  const itemById = new Map(items.map((item) => [item.id, item]));
  const links = ranked.map(({ dependsOn }) => {
    const needs = new Set<number>();
    let hindrance: string | null = null;
    for (const id of dependsOn) {
      const rank = rankById.get(id);
      if (rank === undefined) hindrance ??= hindranceOf(id, itemById.get(id));
      else needs.add(rank);
    }
    return { needs: [...needs], hindrance };
  });
  return { dependsOn: links.map(({ needs }) => needs), hindrances: links.map(({ hindrance }) => hindrance) };
}

/** Why a task cannot start that waits for something else than a task with an effort; null when it is settled. */
function hindranceOf(id: string, item: Item | undefined): string | null {
  if (item === undefined) return `waits for “${id}”, which no note has`;
  if (item.state === 'done' || item.state === 'dropped' || item.type === 'decision') return null;
  return item.type === 'action' ? `waits for “${id}”, which has no effort` : `waits for “${id}”, which is open`;
}

interface Ordered extends Graph {
  readonly ranked: readonly Task[];
  readonly order: readonly number[];
}

/** The days of an owner while the plan is made. */
interface Days {
  readonly weekly: Quantity;
  readonly capacity: Quantity;
  taken: Quantity;
}

function schedule(
  { ranked, dependsOn, hindrances, order }: Ordered,
  people: readonly RecordByType['person'][],
): { readonly list: readonly Planned[]; readonly lanes: readonly Lane[] } {
  const daysByOwner = new Map(people.flatMap((person) => daysOf(person)));
  const byRank = new Map<number, Planned>();
  for (const i of order) {
    const task = ranked[i];
    if (task === undefined) continue;
    const before = (dependsOn[i] ?? []).flatMap((need) => byRank.get(need) ?? []);
    byRank.set(i, place(task, before, hindrances[i] ?? null, daysByOwner.get(laneOf(task) ?? '')));
  }
  const lanes = [...daysByOwner].map(([owner, { capacity, taken }]): Lane => ({ owner, capacity, taken }));
  return { list: [...byRank.values()], lanes: lanes.sort((a, b) => (a.owner < b.owner ? -1 : 1)) };
}

/** Of several owners the first one named does the work. */
function laneOf({ item }: Task): string | null {
  return item.owner?.split(', ')[0] ?? null;
}

function daysOf({ cells }: RecordByType['person']): readonly [string, Days][] {
  const [name, weekly] = [said(cells.person), said(cells.focusDays)];
  if (name === null || weekly === null) return [];
  const weeks = exact(planDays).div(7);
  const capacity = { ...weekly, low: weekly.low.times(weeks), high: weekly.high.times(weeks), unit: 'days' };
  return [[name, { weekly, capacity, taken: count(0, 'days') }]];
}

/** Places one task in its owner's days, which it takes up unless it is deferred. */
function place(task: Task, before: readonly Planned[], hindrance: string | null, days: Days | undefined): Planned {
  const defer = (reason: string): Planned => ({ task, fit: 'deferred', start: null, week: null, reason });
  const { item, effort } = task;
  if (effort === null) return defer('has no effort');
  if (item.state === 'blocked') return defer('is blocked');
  if (hindrance !== null) return defer(hindrance);
  const late = before.find(({ fit }) => fit === 'deferred');
  if (late !== undefined) return defer(`waits for “${late.task.item.id}”, which is deferred`);
  if (item.owner === null) return defer('has no owner');
  if (days === undefined) return defer(`the focus days of ${laneOf(task) ?? 'its owner'} are not known`);
  const taken = sum([days.taken, effort], 'days');
  if (taken.low.gt(days.capacity.high)) return defer(`the days of ${laneOf(task) ?? 'its owner'} are full`);
  const start = Math.max(startWeek(days), ...before.map((one) => one.week ?? 1));
  days.taken = taken;
  const shaky = before.find(({ fit }) => fit === 'at risk');
  const isTight = taken.high.gt(days.capacity.low);
  const week = Math.max(weekOf(taken, days), start);
  if (isTight) return { task, fit: 'at risk', start, week, reason: 'only if the estimates hold' };
  if (shaky)
    return { task, fit: 'at risk', start, week, reason: `waits for “${shaky.task.item.id}”, which is at risk` };
  return { task, fit: 'fits', start, week, reason: '' };
}

const weeksOfPlan = Math.ceil(planDays / 7);

/** The week in which so many days are used up at the slower pace; the last one for what may not fit at all. */
function weekOf(taken: Quantity, { weekly }: Days): number {
  if (weekly.low.lte(zero)) return weeksOfPlan;
  return Math.min(weeksOfPlan, Math.max(1, taken.high.div(weekly.low).ceil().toNumber()));
}

/** The week in which the next task starts: the one in which the days taken so far are used up at the slower pace. */
function startWeek({ weekly, taken }: Days): number {
  if (weekly.low.lte(zero)) return 1;
  return Math.min(weeksOfPlan, taken.high.div(weekly.low).floor().toNumber() + 1);
}

/** The tasks that can never start, because a cycle of dependencies holds them. */
function stuckTasks(
  ranked: readonly Task[],
  never: readonly number[],
  cycles: readonly (readonly number[])[],
): readonly Planned[] {
  const onCycle = new Set(cycles.flat());
  return never.flatMap((i): Planned[] => {
    const task = ranked[i];
    if (task === undefined) return [];
    const reason = onCycle.has(i) ? 'waits for itself' : 'waits for a task that waits for itself';
    return [{ task, fit: 'deferred', start: null, week: null, reason }];
  });
}
