import type { AnyRecord } from '../model/model.ts';
import type { Cells } from '../records/row.ts';
import { fieldsOf, isRow } from './fields-of.ts';
import { sameCell } from './same-cell.ts';

/** Whether two records say the same in every field; most do, so rows are compared cell by cell as they stand. */
export function sayTheSame(a: AnyRecord, b: AnyRecord): boolean {
  if (a === b) return true;
  if (isRow(a) && isRow(b)) {
    const [own, other]: readonly [Cells, Cells] = [a.cells, b.cells];
    for (const name in own) {
      const [cell, twin] = [own[name], other[name]];
      if (cell === undefined || twin === undefined || !sameCell(cell, twin)) return false;
    }
    return a.type === b.type && a.notes === b.notes && sameWords(a.entities, b.entities);
  }
  const [own, other] = [fieldsOf(a), fieldsOf(b)];
  return (
    own.length === other.length &&
    own.every(({ name, cell }, i) => other[i]?.name === name && sameCell(cell, other[i].cell))
  );
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}
