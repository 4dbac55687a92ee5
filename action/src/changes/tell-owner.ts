import type { AnyRecord } from '../model/model.ts';
import type { Edit, FieldEdit } from './compare-records.ts';
import { linesOf, partOf, type Rank, subjectOf, type Told, tell } from './telling.ts';

/** Who answers for it now: somebody else, nobody, or somebody at last. */
export function tellOwner(edit: Edit, record: AnyRecord, field: FieldEdit, rank: Rank): Told {
  const [before, after] = [partOf(field.before), partOf(field.after)];
  const [had, has] = [field.before?.kind === 'value', field.after?.kind === 'value'];
  const head = { tier: 3, before, after } as const;
  const all = { ...rank, edits: [edit.key], family: `${edit.type}/owner` };
  if (had && has) {
    const says = ['re-owned ', before, ' → ', after];
    return tell(subjectOf(record), { ...head, code: 'REOWNED', says }, linesOf(edit), all);
  }
  if (has) {
    return tell(
      subjectOf(record),
      { ...head, code: 'OWNED', valence: 'better', says: ['owned by ', after] },
      linesOf(edit),
      all,
    );
  }
  const says = ['has no owner any more (was ', before, ')'];
  return tell(subjectOf(record), { ...head, code: 'UNOWNED', valence: 'worse', says }, linesOf(edit), all);
}
