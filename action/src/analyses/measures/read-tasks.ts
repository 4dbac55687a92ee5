import { addDays, type Day } from '../../day.ts';
import { evaluate } from '../../quantity/evaluate.ts';
import { type Exact, exact, type Quantity, quantity, zero } from '../../quantity/quantity.ts';
import { readQuantity } from '../../quantity/read-quantity.ts';
import type { Item } from '../../records/item.ts';

/** An open action as the plan sees it. */
export interface Task {
  readonly item: Item;
  /** In `days`; null when the note does not say it in a way that can be planned with. */
  readonly effort: Quantity | null;
  /** What to write so that the task can be planned; null when nothing is missing. */
  readonly add: string | null;
  /** Value, time criticality and risk reduction, each 1 to 20; one that is not said may be any of them. */
  readonly worth: Worth;
  /** (value + time criticality + risk reduction) ÷ effort; null without an effort. */
  readonly score: Quantity | null;
  /** A deadline of the law in the period: planned first, whatever the score. */
  readonly isPinned: boolean;
  /** What it waits for, as written. */
  readonly dependsOn: readonly string[];
}

interface Worth {
  readonly value: Quantity;
  readonly time: Quantity;
  readonly risk: Quantity;
}

/** The length of the plan, in days. */
export const planDays = 30;

const one = exact(1);

/**
 * Reads what the plan needs from the inline fields of actions: `effort: 2d, value: 8, time: 5, risk: 3, depends: terms`.
 * Many actions say the same few numbers, so each text is read once.
 */
export function readTasks(items: readonly Item[], asOf: Day): readonly Task[] {
  const effortOf = once(readEffort);
  const worthOf = once(readWorth);
  const lastDay = addDays(asOf, planDays);
  return items.map((item): Task => {
    const { fields, due } = item;
    const { effort, add } = effortOf(fields.effort);
    const worth = { value: worthOf(fields.value), time: worthOf(fields.time), risk: worthOf(fields.risk) };
    const score = effort && scoreOf(worth, effort);
    const isPinned = isLegal(fields.impact) && due !== null && due <= lastDay;
    return { item, effort, add, worth, score, isPinned, dependsOn: splitIds(fields.depends ?? '') };
  });
}

/** The same reader, which reads each text once. */
function once<T>(read: (text: string | undefined) => T): (text: string | undefined) => T {
  const known = new Map<string | undefined, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** How many of a unit of effort make one working day of 8 hours, in a week of 5 days. */
const perDayByUnit: ReadonlyMap<string, Exact> = new Map([
  ['', one],
  ['days', one],
  ['weeks', one.div(5)],
  ['w', one.div(5)],
  ['hours', exact(8)],
  ['h', exact(8)],
  ['minutes', exact(480)],
]);

function readEffort(text: string | undefined): Pick<Task, 'effort' | 'add'> {
  const missing = { effort: null, add: 'an effort in days, such as (effort: 2d)' };
  if (text === undefined) return missing;
  const reading = readQuantity(text, { holds: 'number', unit: null });
  const perDay = 'value' in reading ? perDayByUnit.get(reading.value.unit) : undefined;
  if (!('value' in reading) || perDay === undefined || !reading.value.high.isFinite()) {
    return { ...missing, add: `an effort in days, such as (effort: 2d), instead of “${text}”` };
  }
  const { low, high } = reading.value;
  if (low.lte(zero)) return { ...missing, add: `an effort above zero instead of “${text}”` };
  const effort = { ...reading.value, low: low.div(perDay), high: high.div(perDay), unit: 'days' };
  return { effort, add: null };
}

const mostWorth = exact(20);
const anyWorth = quantity({ low: one, high: mostWorth, unit: '', quality: 'partial' });

/** A worth on the scale 1, 2, 3, 5, 8, 13, 20; anything from 1 to 20 where it is not said, or off the scale. */
function readWorth(text: string | undefined): Quantity {
  if (text === undefined) return anyWorth;
  const reading = readQuantity(text, { holds: 'number', unit: '' });
  if (!('value' in reading)) return anyWorth;
  const isOnScale = reading.value.low.gte(one) && reading.value.high.lte(mostWorth);
  return isOnScale ? reading.value : anyWorth;
}

function scoreOf({ value, time, risk }: Worth, effort: Quantity): Quantity {
  return evaluate({
    inputs: [value, time, risk, effort],
    formula: ([a = zero, b = zero, c = zero, days = one]) => a.plus(b).plus(c).div(days),
    unit: '',
    directions: ['up', 'up', 'up', 'down'],
  });
}

/** Ids may hold slashes and spaces, so only commas and semicolons part them. */
function splitIds(text: string): readonly string[] {
  const ids = text.split(/[,;]/).map((id) => id.trim());
  return ids.filter((id) => id !== '');
}

const legalWords = /\b(?:legal|law|compliance|regulatory|statutory|tax|licen[cs]e)\b/i;

function isLegal(impact: string | undefined): boolean {
  return impact !== undefined && legalWords.test(impact);
}
