import type { Place } from '../place.ts';
import type { Basis } from '../quantity/quantity.ts';

/** What one table cell says: one of five things. Zero is a value; unknown is never zero. */
export type Cell<T> =
  | { readonly kind: 'value'; readonly value: T; readonly text: string; readonly place: Place }
  | { readonly kind: 'unknown' | 'not-applicable' | 'error'; readonly text: string; readonly place: Place };

/** The value of a cell; null when it says none. */
export function said<T>(cell: Cell<T>): T | null {
  return cell.kind === 'value' ? cell.value : null;
}

/** What reading a cell's text gives: a value, or why it cannot be read one way only. */
export type Reading<T> = { readonly value: T; readonly note?: Problem } | { readonly problem: Problem };

/** A cell that cannot be read, or was read with a remark: the code, and a sentence that quotes it and says how to write it. */
export interface Problem {
  readonly code:
    | 'cell/unreadable'
    | 'cell/ambiguous-percent'
    | 'cell/wrong-unit'
    | 'cell/reversed-range'
    | 'cell/ambiguous-date';
  readonly message: string;
}

/** What a column rule knows when it reads a cell. */
export interface CellContext {
  readonly place: Place;
  /** The basis of the row: `assumed` when its Basis cell says so. */
  readonly basis: Basis;
  /** The period that the column header, or else the heading, states: `month` for "Amount per month". */
  readonly period: string | null;
  /** The unit that the row's `Unit` or `Currency` cell, or else the column header, states: `EUR` for "Amount (EUR)". */
  readonly unit: string | null;
}

/** One column of a table: its names, whether every row needs it, an example, and how a cell is read. */
export interface Column<T> {
  readonly title: string;
  readonly synonyms: readonly string[];
  readonly required: boolean;
  /** A cell as an author would write it: shown in docs, gaps and skeletons. */
  readonly example: string;
  /** What a cell holds, in words: "an amount of money". */
  readonly holds: string;
  /** The types of record, one of which the cell names; empty for a cell that names none. */
  readonly refersTo: readonly string[];
  readonly read: (text: string, context: CellContext) => Reading<T>;
}

export type Columns = { readonly [field: string]: Column<unknown> };

/**
 * A type of record kept in a table: what one row says, how the table is found, and the rule of each column. Four columns
 * belong to every table and are not listed: `ID`, `Entity` (unless `entity` is `none` or `self`), `Basis` (stated or
 * assumed) and `Notes`. A column whose field is `unit` or `currency` states the unit of the row's other cells.
 */
export interface RecordType<Type extends string = string, C extends Columns = Columns> {
  readonly type: Type;
  /** The heading that names the table; the file it is usually kept in is `inventory/<table>.md`. */
  readonly table: string;
  readonly synonyms: readonly string[];
  /** What one row says, in a sentence. */
  readonly says: string;
  /**
   * Whether a row names the entity it belongs to: one of them, one or `all`, a list of them or `all`, none at all
   * (reference data, seen from every scope), or itself (its first identity field is the code of the entity).
   */
  readonly entity: 'required' | 'optional' | 'many' | 'none' | 'self';
  /** The fields whose text makes the id of a row that has no ID cell; the entity's code comes first. */
  readonly identity: readonly (keyof C & string)[];
  /** The field of the day that a row is of: rows of one id on several days are one record, and what it was before. */
  readonly history?: keyof C & string;
  readonly columns: C;
}

/** Any type of record, where its own fields do not matter. */
export type AnyRecordType = Omit<RecordType, 'identity' | 'history' | 'columns'> & {
  readonly identity: readonly string[];
  readonly history?: string;
  readonly columns: Columns;
};

/** The file that a type of record is usually kept in: `inventory/unit-economics.md`. */
export function usualFile({ table }: Pick<RecordType, 'table'>): string {
  return `inventory/${table.toLowerCase().replaceAll(' ', '-')}.md`;
}

/** What every record has, whatever it says. */
export interface RecordHead<Type extends string = string> {
  readonly type: Type;
  /** Permanent, and unique among the records of its type. */
  readonly id: string;
  /** The code of its entity, `all` for every entity, null when none or several are named. */
  readonly entity: string | null;
  /** The codes of all its entities: `['all']`, or none. */
  readonly entities: readonly string[];
  readonly place: Place;
}

/** One row, read: its head, its basis, and a cell for each column of its type. */
type RowRecord<Type extends string, C extends Columns> = RecordHead<Type> & {
  readonly basis: Basis;
  /** The text of its Notes cell; empty when there is none. */
  readonly notes: string;
  /** The text of cells whose column is not known, by header as written: kept, never computed with. */
  readonly extra: { readonly [header: string]: string };
  readonly cells: { readonly [F in keyof C]: C[F] extends Column<infer T> ? Cell<T> : never };
};

export type RecordOf<R> = R extends RecordType<infer Type, infer C> ? RowRecord<Type, C> : never;

/** Declares a type of record; the types of its cells follow from the column rules. */
export function defineRecord<const Type extends string, const C extends Columns>(
  definition: RecordType<Type, C>,
): RecordType<Type, C> {
  return definition;
}
