import { type Day, daysBetween, isDay } from '../day.ts';
import type { AnyRecord } from '../model/model.ts';
import { count } from '../quantity/quantity.ts';
import type { Cell } from '../records/define-record.ts';
import { formatCount } from '../reports/format-value.ts';
import type { Tier } from './change.ts';
import type { Edit, FieldEdit } from './compare-records.ts';
import { type Days, linesOf, partOf, type Rank, subjectOf, type Told, tell, type Words } from './telling.ts';

/** How a day moved: back, up, set for the first time, or gone. The title of the field says what is due, if not the record itself. */
export function tellDay(
  edit: Edit,
  record: AnyRecord,
  field: FieldEdit,
  rank: Rank,
  slips: Days['slips'],
): readonly Told[] {
  const [before, after] = [dayOf(field.before), dayOf(field.after)];
  const head = { tier: 3, before: partOf(field.before), after: partOf(field.after) } as const;
  const all = { ...rank, edits: [edit.key], family: `${edit.type}/${field.name}` };
  const named = field.name === 'due' || field.title === '' ? '' : `${field.title} `;
  const say = (words: Pick<Words, 'code' | 'valence' | 'says'> & { readonly tier?: Tier }): readonly Told[] => [
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
  if (moved < 0) return say({ code: 'PULLED_IN', valence: 'better', says: [`${named}pulled in `, ...span] });
  const times = slips.get(edit.key) ?? 1;
  const again = times > 1 ? [` (${formatCount(times)}× so far)`] : [];
  // What slips once more is no accident.
  const tier = times > 1 ? 2 : 3;
  return say({ code: 'SLIPPED', valence: 'worse', tier, says: [`${named}slipped `, ...span, ...again] });
}

/** The day that a cell says; null for anything else. */
export function dayOf(cell: Cell<unknown> | null): Day | null {
  if (cell?.kind !== 'value' || typeof cell.value !== 'string') return null;
  return isDay(cell.value) ? cell.value : null;
}
