import type { Root, Table } from 'mdast';
import type { Day } from '../day.ts';
import { type Diagnostic, diagnose } from '../diagnostics.ts';
import { said } from '../records/define-record.ts';
import type { TableRecord } from '../records/index.ts';
import { checkColumns, unknownTable } from './check-columns.ts';
import { checkTotals, isTotalRow, type SummedRow } from './check-totals.ts';
import { findTables } from './find-tables.ts';
import { type DroppedRow, makeRecord, type Report, type RowReader, readCells, readHints } from './read-row.ts';
import { defaultTableRules, recogniseTable, type TableRules } from './table-shape.ts';
import { isPlaceholder, placeOf, readWritten, type WrittenRow } from './written-row.ts';

/** What the reader of tables knows about the document. */
export interface TableContext {
  readonly path: string;
  /** The entity of the whole document, for rows that name none. */
  readonly entity: string | null;
  /** Whether every table must be one that is known: in inventory, not in notes. */
  readonly strict: boolean;
  readonly rules?: TableRules;
}

export interface TableReading {
  readonly rows: readonly TableRecord[];
  /** The tables that were read as records; all others are left to the reader of notes. */
  readonly claimed: ReadonlySet<Table>;
  /** The days in `As of` cells. */
  readonly stated: readonly Day[];
  readonly diagnostics: readonly Diagnostic[];
  readonly dropped: readonly DroppedRow[];
}

/**
 * The records in the tables of a document, in the order of the text. Nothing stops at the first trouble: a cell that cannot
 * be read is an error cell, and a row without a name is dropped and named.
 *
 * Diagnostics: `table/…`, `cell/…`, `record/no-identity`, `record/no-entity`.
 */
export function readTables(root: Root, context: TableContext): TableReading {
  const { path, entity, strict, rules = defaultTableRules } = context;
  const claimed = new Set<Table>();
  const rows: TableRecord[] = [];
  const dropped: DroppedRow[] = [];
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, place, message) => diagnostics.push(diagnose(code, place, message));
  for (const { table, titles } of findTables(root, path)) {
    const [header, ...body] = table.children.map((row) => readWritten(row, path));
    if (header === undefined) continue;
    const [title = ''] = titles;
    const shape = recogniseTable(titles, header.texts, rules, strict);
    if (shape === null) {
      if (strict) diagnostics.push(unknownTable(title, header.texts, placeOf(table, path), rules));
      continue;
    }
    claimed.add(table);
    diagnostics.push(...checkColumns(header, shape, entity === null));
    const hints = readHints(header.texts, title);
    for (const record of readRows(body, { shape, headers: header.texts, hints, entity, report })) {
      if ('id' in record) rows.push(record);
      else dropped.push(record);
    }
  }
  return { rows, claimed, stated: rows.flatMap(statedDays), diagnostics, dropped };
}

function readRows(written: readonly WrittenRow[], reader: RowReader): readonly (TableRecord | DroppedRow)[] {
  const summed: SummedRow[] = [];
  const records: (TableRecord | DroppedRow)[] = [];
  for (const row of written) {
    if (row.isStruck || isPlaceholder(row)) continue;
    const isTotal = isTotalRow(row.texts);
    // A total that cannot be read is no trouble: it is only checked, never used.
    const { cells, basis } = readCells(row, isTotal ? { ...reader, report: () => {} } : reader);
    summed.push({ cells, isTotal });
    if (isTotal) continue;
    reportLongRow(row, reader);
    records.push(makeRecord(row, cells, basis, reader));
  }
  checkTotals(summed, reader.report);
  return records;
}

function reportLongRow({ texts, places, place }: WrittenRow, { headers, report }: RowReader): void {
  const extra = texts.slice(headers.length).filter((text) => text !== '');
  if (extra.length === 0) return;
  const quoted = extra.map((text) => `“${text}”`).join(', ');
  const message = `Unexpected ${quoted} after the last column, expected ${headers.length} cells. A \`|\` inside a cell is written \`\\|\`.`;
  report('table/ragged-row', places[headers.length] ?? place, message);
}

function statedDays(row: TableRecord): readonly Day[] {
  const day = 'asOf' in row.cells ? said(row.cells.asOf) : null;
  return day === null ? [] : [day];
}
