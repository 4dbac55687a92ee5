import type { Day } from '../day.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { TableRecord } from '../records/index.ts';
import type { Item, Note } from '../records/item.ts';

/** One source, read: its records in the order of the text, and what could not be read. The tree is gone. */
export interface Document {
  readonly path: string;
  /** What a handoff note says of itself; null for inventory. */
  readonly note: Note | null;
  readonly items: readonly Item[];
  readonly rows: readonly TableRecord[];
  /** The days that the source states about itself and in `As of` cells: the newest of all is the as-of date. */
  readonly stated: readonly Day[];
  readonly diagnostics: readonly Diagnostic[];
  /** Rows that could not become records, with the entity they name: a section that reads the type says so. */
  readonly dropped: readonly { readonly type: string; readonly line: number; readonly entity: string | null }[];
}
