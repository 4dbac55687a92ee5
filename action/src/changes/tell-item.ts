import { type Day, daysBetween } from '../day.ts';
import type { Item, ItemState } from '../records/item.ts';
import { formatCount } from '../reports/format-value.ts';
import type { Sentence } from '../section.ts';
import type { Edit, FieldEdit } from './compare-records.ts';
import { tellDay } from './tell-day.ts';
import { tellOwner } from './tell-owner.ts';
import { type Days, linesOf, partOf, subjectOf, type Told, tell, trimStop, type Words } from './telling.ts';

const priorities = ['critical', 'high', 'medium', 'low'] as const;
const noPriority = 4;

/** What happened to one item of a note. */
export function tellItem(edit: Edit, before: Item | null, after: Item | null, days: Days): readonly Told[] {
  if (after === null) return before === null ? [] : tellGone(edit, before);
  if (before === null) return tellNew(edit, after, days);
  return [
    ...tellState(edit, before, after),
    ...edit.fields.flatMap((field) => tellField(edit, field, before, after, days)),
  ];
}

const isSettled = (state: ItemState): boolean => state === 'done' || state === 'dropped';

function tellNew(edit: Edit, item: Item, { asOf }: Days): readonly Told[] {
  if (item.type === 'decision')
    return [told(edit, item, { code: 'DECIDED', tier: 3, valence: 'better', says: ['decided'] })];
  if (item.state === 'dropped') return [];
  if (item.state === 'done') {
    return [
      told(edit, item, { code: 'CLOSED', tier: 3, valence: 'better', says: ['done, and listed for the first time'] }),
    ];
  }
  const late = item.due === null ? 0 : daysBetween(item.due, asOf);
  const isLate = late > 0;
  const overdue = isLate ? `, ${daysWord(late)} overdue` : '';
  return [
    told(edit, item, {
      code: 'OPENED',
      tier: isLate ? 1 : 3,
      valence: isLate || item.type === 'blocker' ? 'worse' : 'neutral',
      says: [`${openedWord[item.type] ?? 'opened'}${detailsOf(item)}${overdue}`],
      after: item.state,
    }),
    ...(item.state === 'blocked'
      ? [told(edit, item, { code: 'BLOCKED', tier: 2, valence: 'worse', says: ['blocked'] })]
      : []),
  ];
}

const openedWord: { readonly [type: string]: string } = { question: 'asked', blocker: 'new blocker' };

/** `(high, Dana, due 2026-11-17)`. */
function detailsOf({ priority, owner, due }: Item): string {
  const parts = [
    ...(priority === null ? [] : [priorities[priority]]),
    ...(owner === null ? [] : [owner]),
    ...(due === null ? [] : [`due ${due}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function daysWord(days: number): string {
  return `${formatCount(days)} ${days === 1 ? 'day' : 'days'}`;
}

/** A note that lists an item no more does not say that it is done. */
function tellGone(edit: Edit, item: Item): readonly Told[] {
  if (isSettled(item.state)) return [];
  return [told(edit, item, { code: 'DROPPED', tier: 3, says: ['no longer listed'], before: item.state })];
}

function tellState(edit: Edit, before: Item, after: Item): readonly Told[] {
  const [was, is] = [before.state, after.state];
  if (was === is) return [];
  const head = { before: was, after: is };
  if (is === 'done') {
    const caveat = after.caveat === null || after.title.includes(after.caveat) ? '' : ` (${after.caveat})`;
    return [told(edit, after, { ...head, code: 'CLOSED', tier: 3, valence: 'better', says: [`closed${caveat}`] })];
  }
  if (is === 'dropped') return [told(edit, after, { ...head, code: 'DROPPED', tier: 3, says: ['dropped'] })];
  if (isSettled(was))
    return [told(edit, after, { ...head, code: 'REOPENED', tier: 2, valence: 'worse', says: ['reopened'] })];
  if (is === 'blocked')
    return [told(edit, after, { ...head, code: 'BLOCKED', tier: 2, valence: 'worse', says: ['blocked'] })];
  if (was === 'blocked') {
    return [told(edit, after, { ...head, code: 'UNBLOCKED', tier: 3, valence: 'better', says: ['unblocked'] })];
  }
  return [told(edit, after, { ...head, code: 'ROW_CHANGED', tier: 4, says: [`${was} → ${is}`.replaceAll('-', ' ')] })];
}

/** Fields of work that rank it; what is only told by others or is prose has no line. */
const quiet: ReadonlySet<string> = new Set(['state', 'detail', 'caveat', 'moved-from']);

function tellField(edit: Edit, field: FieldEdit, before: Item, after: Item, days: Days): readonly Told[] {
  if (quiet.has(field.name)) return [];
  if (field.name === 'owner') return [tellOwner(edit, after, field, rankOf(after))];
  if (field.name === 'due') return tellDay(edit, after, field, { ...rankOf(after), due: after.due }, days.slips);
  if (field.name === 'priority') return tellPriority(edit, before, after);
  if (field.name === 'title') return tellTitle(edit, before, after);
  const says: Sentence = [`${field.title} `, partOf(field.before), ' → ', partOf(field.after)];
  const words = { before: partOf(field.before), after: partOf(field.after) };
  return [told(edit, after, { code: 'ROW_CHANGED', tier: 4, says, ...words })];
}

function tellPriority(edit: Edit, before: Item, after: Item): readonly Told[] {
  const [was, is] = [before.priority ?? noPriority, after.priority ?? noPriority];
  const [from, to] = [priorities[was] ?? 'no priority', priorities[is] ?? 'no priority'];
  const isWorse = is < was;
  const says = [`${isWorse ? 'escalated' : 'de-escalated'} ${from} → ${to}`];
  const code = isWorse ? 'ESCALATED' : 'DEESCALATED';
  return [
    told(edit, after, {
      code,
      tier: isWorse ? 2 : 3,
      valence: isWorse ? 'worse' : 'better',
      says,
      before: from,
      after: to,
    }),
  ];
}

function tellTitle(edit: Edit, before: Item, after: Item): readonly Told[] {
  const says = [`${edit.guessed ? 'renamed?' : 'renamed'} (was “${trimStop(before.title)}”)`];
  return [told(edit, after, { code: 'RENAMED', tier: 4, says, before: before.title, after: after.title })];
}

function told(edit: Edit, item: Item, words: Words): Told {
  return tell(subjectOf(item), words, linesOf(edit), { ...rankOf(item), edits: [edit.key] });
}

function rankOf({ priority, due }: Item): { readonly severity: number; readonly due: Day | null } {
  return { severity: priority ?? noPriority, due };
}
