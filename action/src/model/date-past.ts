import { type Day, isDay } from '../day.ts';
import type { AnyRecordType } from '../records/define-record.ts';
import { recordTypes, type TableRecord } from '../records/index.ts';
import type { Cells } from '../records/row.ts';

/**
 * The rows of types that keep a history, each with its day behind its id where a newer row has the same id:
 * `repeat-booking-rate-2026-10-15`. The newest one keeps the id: it is the record. Rows of all other types stay as they are.
 */
export function datePast(rows: readonly TableRecord[]): readonly TableRecord[] {
  const newestById = new Map<string, Day>();
  for (const row of rows) {
    const on = dayOf(row);
    const newest = newestById.get(idOf(row));
    if (on !== null && (newest === undefined || on > newest)) newestById.set(idOf(row), on);
  }
  return rows.map((row) => {
    const on = dayOf(row);
    return on === null || on === newestById.get(idOf(row)) ? row : { ...row, id: `${row.id}-${on}` };
  });
}

const idOf = ({ type, id }: TableRecord): string => `${type} ${id}`;

/** The day of a row whose type keeps a history; null for any other. */
function dayOf(row: TableRecord): Day | null {
  const { history }: AnyRecordType = recordTypes[row.type];
  const cells: Cells = row.cells;
  const cell = history === undefined ? undefined : cells[history];
  return cell?.kind === 'value' && typeof cell.value === 'string' && isDay(cell.value) ? cell.value : null;
}
