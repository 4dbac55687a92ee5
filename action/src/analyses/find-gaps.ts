import type { Model } from '../model/model.ts';
import { type AnyRecordType, type Cell, type Column, usualFile } from '../records/define-record.ts';
import type { TableRecord } from '../records/index.ts';
import { recordTypes } from '../records/index.ts';
import { type FirstName, makeSkeleton } from '../records/make-skeleton.ts';
import { nameOf, titleOf } from '../records/row.ts';
import type { Gap } from '../section.ts';
import type { Analysis, Reads, RowType } from './define-analysis.ts';

/** How much of what an analysis needs is there, and a gap for each cell that is not. */
export interface Needs {
  readonly gaps: readonly Gap[];
  /** The ids of the needed cells that say something, and of all needed cells. */
  readonly known: readonly string[];
  readonly all: readonly string[];
}

/** Ids of the analyses that need a field of a type, sorted: what a gap in it blocks. */
export type Demand = (type: RowType, field: string | null) => readonly string[];

/** Says of each field which of the analyses cannot be complete without it; of null, which need the table at all. */
export function demandOf(analyses: readonly Analysis[]): Demand {
  return (type, field) =>
    analyses
      .filter(({ reads }) => {
        const needs: readonly string[] = reads[type]?.needs ?? [];
        return field === null ? needsTable(reads, type) : needs.includes(field);
      })
      .map(({ id }) => id)
      .sort();
}

/** Whether a table without rows leaves the analysis without an answer. */
function needsTable(reads: Reads, type: RowType): boolean {
  const read = reads[type];
  return read !== undefined && read.needs.length > 0 && read.mayBeEmpty !== true;
}

/** The gaps of one analysis over a model: tables that are not there, cells that say nothing, rows that could not be read. */
export function findGaps(analysis: Analysis, model: Model, demand: Demand): Needs {
  const gaps: Gap[] = [];
  const known: string[] = [];
  const all: string[] = [];
  for (const type of readTypes(analysis)) {
    const definition: AnyRecordType = recordTypes[type];
    const needs: readonly string[] = analysis.reads[type]?.needs ?? [];
    const rows: readonly TableRecord[] = model.rows[type];
    if (needsTable(analysis.reads, type) && rows.length === 0) gaps.push(missingTable(type, model, demand));
    for (const row of rows) {
      for (const field of needs) {
        const cell = cellOf(row, field);
        const id = `${type}/${row.id}/${field}`;
        all.push(id);
        if (cell.kind === 'value' || cell.kind === 'not-applicable') known.push(id);
        else gaps.push(missingCell(id, definition, field, row, cell, demand(type, field)));
      }
    }
    for (const dropped of model.dropped.filter((row) => row.type === type)) {
      gaps.push(unreadRow(definition, dropped, demand(type, null)));
    }
  }
  return { gaps, known, all };
}

/** The types of row that an analysis reads, in the order of the registry. */
export function readTypes(analysis: Analysis): readonly RowType[] {
  return rowTypes.filter((type) => analysis.reads[type] !== undefined);
}

const rowTypes = Object.keys(recordTypes) as readonly RowType[];

function cellOf(row: TableRecord, field: string): Cell<unknown> {
  const cells: { readonly [field: string]: Cell<unknown> } = row.cells;
  const cell = cells[field];
  if (cell === undefined) throw new Error(`A ${row.type} has no field ${field}.`);
  return cell;
}

/** The skeleton has each column that some analysis needs: a row that fills it in opens no gap. */
function missingTable(type: RowType, model: Model, demand: Demand): Gap {
  const definition: AnyRecordType = recordTypes[type];
  const needed = Object.keys(definition.columns).filter((field) => demand(type, field).length > 0);
  const skeleton = makeSkeleton(definition, needed, firstNameIn(model));
  return {
    kind: 'gap',
    id: `table/${type}`,
    missing: `Table “${definition.table}”`,
    skeleton,
    place: { path: usualFile(definition), line: 1, column: 1 },
    add: `a table with the columns ${skeleton.columns.join(', ')}`,
    blocks: demand(type, null),
  };
}

function firstNameIn({ rows }: Model): FirstName {
  const rowsByType: { readonly [type: string]: readonly TableRecord[] } = rows;
  return (type) => rowsByType[type]?.map(nameOf).find((name) => plainName.test(name)) ?? null;
}

/** What means nothing in markdown, so that it can be pasted as it stands. */
const plainName = /^[\p{L}\p{N}][\p{L}\p{N} ,.-]*$/u;

function missingCell(
  id: string,
  definition: AnyRecordType,
  field: string,
  row: TableRecord,
  cell: Cell<unknown>,
  blocks: readonly string[],
): Gap {
  const column = definition.columns[field];
  if (column === undefined) throw new Error(`The table ${definition.table} has no column for ${field}.`);
  return {
    kind: 'gap',
    id,
    missing: `${column.title} of ${titleOf(row)}`,
    cell: { column: column.title, row: titleOf(row) },
    place: cell.place,
    add: whatToWrite(column),
    blocks,
  };
}

/** What a cell may hold, with an example unless the words already name it, and what stands for none. */
function whatToWrite({ holds, example }: Column<unknown>): string {
  const words = new Set(holds.split(/[\s`,;]+/));
  const such = words.has(example) || example === 'N/A' ? '' : `, such as ${example}`;
  return `${holds}${such}, or N/A where it does not apply`;
}

function unreadRow(
  definition: AnyRecordType,
  row: { readonly path: string; readonly line: number },
  blocks: readonly string[],
): Gap {
  return {
    kind: 'gap',
    id: `row/${definition.type}/${row.path}`,
    missing: `A row of the table “${definition.table}” that could not be read: no total includes it`,
    place: { path: row.path, line: row.line, column: 1 },
    add: 'what the finding at this line asks for',
    blocks,
  };
}
