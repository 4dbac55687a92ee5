import type { EvidenceFacts } from '../evidence.ts';
import { type RecordByType, recordTypes, type TableRecord } from '../records/index.ts';
import type { Item, Note } from '../records/item.ts';

/** Any record: a row of a table, an item of a note, or the note itself. */
export type AnyRecord = TableRecord | Item | Note;

/** The rows of every type, each type in the order of the ids. */
export type RowsByType = { readonly [T in keyof RecordByType]: readonly RecordByType[T][] };

/**
 * Everything that the sources say, in an order that depends on no file order: records sorted by type, then id. References
 * are resolved to codes, currencies to ISO codes.
 */
export interface Model {
  readonly rows: RowsByType;
  readonly items: readonly Item[];
  readonly notes: readonly Note[];
  /** Rows that could not become records, by type: a section that reads the type names them. */
  readonly dropped: readonly DroppedRow[];
  /** What was found of the evidence that records name; absent where nobody has looked. */
  readonly evidence?: EvidenceFacts;
}

/** A row that could not become a record, and the entity it belongs to as far as it says. */
export interface DroppedRow {
  readonly type: string;
  readonly path: string;
  readonly line: number;
  readonly entity: string | null;
}

/** The rows by their type, in the given order; a type without rows has an empty list. */
export function groupRows(rows: readonly TableRecord[]): RowsByType {
  const rowsByType = new Map<string, TableRecord[]>(Object.keys(recordTypes).map((type) => [type, []]));
  for (const row of rows) rowsByType.get(row.type)?.push(row);
  const grouped: { readonly [type: string]: readonly TableRecord[] } = Object.fromEntries(rowsByType);
  if (!isGrouped(grouped)) throw new Error('A row stands in the list of another type.');
  return grouped;
}

function isGrouped(grouped: { readonly [type: string]: readonly TableRecord[] }): grouped is RowsByType {
  return Object.keys(recordTypes).every((type) => grouped[type]?.every((row) => row.type === type));
}
