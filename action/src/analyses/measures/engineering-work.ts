import type { Day } from '../../day.ts';
import type { Place } from '../../place.ts';
import { evaluate } from '../../quantity/evaluate.ts';
import { exact, type Quantity, quantity, zero } from '../../quantity/quantity.ts';
import { type CheckSeverity, checkSeverities, weightBySeverity } from '../../quantity/score.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import type { Item } from '../../records/item.ts';
import { nameCheck } from './failed-checks.ts';
import { judgeSecurity } from './judge-security.ts';
import { listEntities } from './list-entities.ts';
import { orderWork } from './order-work.ts';
import { readTasks, type Task } from './read-tasks.ts';

type SecurityCheck = RecordByType['security-check'];

/** Something for an engineer to do, and what it is worth. */
export interface EngineeringAction {
  /** Permanent: the id of the check or of the action in a note. */
  readonly id: string;
  readonly what: string;
  readonly entities: string;
  readonly impact: 'security' | 'revenue';
  /** Null for an action that is ranked by revenue. */
  readonly severity: CheckSeverity | null;
  /** In days; null when nobody has estimated it. */
  readonly effort: Quantity | null;
  /** What a day of effort brings, higher first; null without an effort. */
  readonly score: Quantity | null;
  readonly owner: string | null;
  readonly due: Day | null;
  /** The check that passes when it is done; null when no check watches it. */
  readonly mends: string | null;
  /** The ids by which notes may wait for it, and the ids for which it waits. */
  readonly names: readonly string[];
  readonly dependsOn: readonly string[];
  readonly places: readonly Place[];
}

/**
 * What the notes and the checks ask of engineers, best first: failing critical checks, then security by severity weight ×
 * exposure × confidence ÷ effort, then revenue by the score of the plan; ties by id; but
 * nothing before what it waits for. What has no effort comes last. An action that a check names as its task is part of the check, and not listed again.
 */
export function engineeringWork(
  checks: readonly SecurityCheck[],
  params: readonly RecordByType['param'][],
  items: readonly Item[],
  asOf: Day,
): readonly EngineeringAction[] {
  const open = items.filter(({ type, state }) => type === 'action' && state !== 'done' && state !== 'dropped');
  const tasks = readTasks(open, asOf);
  const taskById = new Map(tasks.map((task) => [task.item.id, task]));
  const failing = judgeSecurity(checks, params, asOf).filter(
    ({ result, acceptedUntil }) => result === 'fail' && acceptedUntil === null,
  );
  const mended = new Set(failing.flatMap(({ check }) => said(check.cells.tasks) ?? []));
  const mends = failing.map(({ check, severity }) => {
    const own = (said(check.cells.tasks) ?? []).flatMap((id) => taskById.get(id) ?? []);
    return mendCheck(check, severity, own);
  });
  const others = tasks.filter(({ item }) => !mended.has(item.id)).flatMap(fromTask);
  return afterNeeds([...mends, ...others].sort(compareActions));
}

function mendCheck(check: SecurityCheck, severity: CheckSeverity, tasks: readonly Task[]): EngineeringAction {
  const { cells, id, place } = check;
  const effort = said(cells.effort) ?? sumEfforts(tasks);
  const owners = tasks.flatMap(({ item }) => item.owner ?? []);
  const days = tasks.flatMap(({ item }) => item.due ?? []).sort();
  const parts = [said(cells.exposure), said(cells.confidence)].map((part) => part ?? whole);
  return {
    id,
    what: whatMends(check, tasks),
    entities: listEntities(check),
    impact: 'security',
    severity,
    effort,
    score: effort && scoreOf(severity, parts, effort),
    owner: said(cells.owner) ?? ([...new Set(owners)].join(', ') || null),
    due: days.at(-1) ?? null,
    mends: nameCheck(check),
    names: tasks.map(({ item }) => item.id),
    dependsOn: tasks.flatMap(({ dependsOn }) => dependsOn),
    places: [place, ...tasks.map(({ item }) => item.place)],
  };
}

/** The one task as its note puts it; else the fix that the check names. */
function whatMends(check: SecurityCheck, tasks: readonly Task[]): string {
  const [only, ...others] = tasks;
  if (only !== undefined && others.length === 0) return only.item.title;
  return said(check.cells.fix) ?? `Make it pass: ${nameCheck(check)}`;
}

/** The same order, with each action after those it waits for; what waits in a circle comes last. */
function afterNeeds(actions: readonly EngineeringAction[]): readonly EngineeringAction[] {
  const indexByName = new Map(actions.flatMap(({ names }, i) => names.map((name) => [name, i] as const)));
  const needs = actions.map(({ dependsOn }, i) => [
    ...new Set(dependsOn.flatMap((name) => indexByName.get(name) ?? []).filter((need) => need !== i)),
  ]);
  const { order, never } = orderWork(needs);
  return [...order, ...never].flatMap((i) => actions[i] ?? []);
}

/** The effort of all tasks; null when one of them, or every one, is not known. */
function sumEfforts(tasks: readonly Task[]): Quantity | null {
  const efforts = tasks.flatMap(({ effort }) => effort ?? []);
  if (efforts.length === 0 || efforts.length < tasks.length) return null;
  const directions = efforts.map(() => 'up' as const);
  const formula = (values: readonly Quantity['low'][]) => values.reduce((a, b) => a.plus(b), zero);
  return evaluate({ inputs: efforts, formula, unit: 'days', directions });
}

const whole = quantity({ low: 100, unit: '%' });
const severities: readonly CheckSeverity[] = checkSeverities;

/** Severity weight × parts in percent ÷ effort; null when the effort may be nothing. */
function scoreOf(severity: CheckSeverity, parts: readonly Quantity[], effort: Quantity): Quantity | null {
  if (effort.low.lte(zero)) return null;
  const weight = weightBySeverity[severity];
  return evaluate({
    inputs: [...parts, effort],
    formula: ([exposure = zero, confidence = zero, days = exact(1)]) =>
      weight.times(exposure).times(confidence).div(10_000).div(days),
    unit: 'points',
  });
}

/** An open action whose impact is security or revenue; security wins when a note names both. */
function fromTask({ item, effort, score, dependsOn }: Task): readonly EngineeringAction[] {
  const impact = impactOf(item.fields.impact ?? '');
  if (impact === null) return [];
  const severity = impact === 'security' ? (severities[item.priority ?? 2] ?? 'medium') : null;
  return [
    {
      id: item.id,
      what: item.title,
      entities: listEntities(item),
      impact,
      severity,
      effort,
      score: severity === null ? score : effort && scoreOf(severity, [whole, whole], effort),
      owner: item.owner,
      due: item.due,
      mends: null,
      names: [item.id],
      dependsOn,
      places: [item.place],
    },
  ];
}

function impactOf(text: string): EngineeringAction['impact'] | null {
  if (/\bsecurity\b/i.test(text)) return 'security';
  return /\brevenue\b/i.test(text) ? 'revenue' : null;
}

function compareActions(a: EngineeringAction, b: EngineeringAction): number {
  return (
    classOf(a) - classOf(b) ||
    (a.score && b.score ? b.score.low.cmp(a.score.low) : 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Without a score last; before that failing critical checks, security, revenue. */
function classOf({ score, impact, severity, mends }: EngineeringAction): number {
  if (score === null) return 3;
  if (impact === 'revenue') return 2;
  return severity === 'critical' && mends !== null ? 0 : 1;
}
