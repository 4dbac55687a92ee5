import { type Day, daysBetween, isDay } from '../day.ts';
import type { AnyRecord } from '../model/model.ts';
import { count } from '../quantity/quantity.ts';
import type { Cell } from '../records/define-record.ts';
import type { Edit, FieldEdit } from './compare-records.ts';
import { linesOf, partOf, subjectOf, type Told, tell } from './telling.ts';

/** How a day moved: back, up, set for the first time, or gone. The title of the field says what is due, if not the record itself. */
export function tellDay(
  edit: Edit,
  record: AnyRecord,
  field: FieldEdit,
  rank: Parameters<typeof tell>[3],
): readonly Told[] {
  const [before, after] = [dayOf(field.before), dayOf(field.after)];
  const head = { tier: 3, before: partOf(field.before), after: partOf(field.after) } as const;
  const all = { ...rank, edits: [edit.key], family: `${edit.type}/${field.name}` };
  const named = field.name === 'due' || field.title === '' ? '' : `${field.title} `;
  const say = (words: Pick<Parameters<typeof tell>[1], 'code' | 'valence' | 'says'>): readonly Told[] => [
    tell(subjectOf(record), { ...head, ...words }, linesOf(edit), all),
  ];
  if (before === null && after === null) return [];
  if (before === null && after !== null) return say({ code: 'DUE_SET', says: [`${named}due `, { day: after }] });
  if (before !== null && after === null) {
    return say({
      code: 'DUE_CLEARED',
      valence: 'worse',
      says: [`${named}has no day any more (was `, { day: before }, ')'],
    });
  }
  if (before === null || after === null) return [];
  const moved = daysBetween(before, after);
  const span = [count(Math.abs(moved), 'days'), ', ', { day: before }, ' → ', { day: after }] as const;
  return moved > 0
    ? say({ code: 'SLIPPED', valence: 'worse', says: [`${named}slipped `, ...span] })
    : say({ code: 'PULLED_IN', valence: 'better', says: [`${named}pulled in `, ...span] });
}

/** The day that a cell says; null for anything else. */
export function dayOf(cell: Cell<unknown> | null): Day | null {
  if (cell?.kind !== 'value' || typeof cell.value !== 'string') return null;
  return isDay(cell.value) ? cell.value : null;
}
