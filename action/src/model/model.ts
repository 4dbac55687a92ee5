import type { RecordByType, TableRecord } from '../records/index.ts';
import type { Item, Note } from '../records/item.ts';

/** Any record: a row of a table, an item of a note, or the note itself. */
export type AnyRecord = TableRecord | Item | Note;

/**
 * Everything that the sources say, in an order that depends on no file order: records sorted by type, then id. References
 * are resolved to codes, currencies to ISO codes.
 */
export interface Model {
  readonly rows: { readonly [T in keyof RecordByType]: readonly RecordByType[T][] };
  readonly items: readonly Item[];
  readonly notes: readonly Note[];
  /** Rows that could not become records, by type: a section that reads the type names them. */
  readonly dropped: readonly DroppedRow[];
}

/** A row that could not become a record, and the entity it belongs to as far as it says. */
export interface DroppedRow {
  readonly type: string;
  readonly path: string;
  readonly line: number;
  readonly entity: string | null;
}
