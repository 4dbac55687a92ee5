import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Document } from '../../action/src/documents/document.ts';
import { readTables, type TableContext, type TableReading } from '../../action/src/documents/read-tables.ts';
import { buildModel, type ModelReading } from '../../action/src/model/build-model.ts';
import type { Quantity } from '../../action/src/quantity/quantity.ts';
import type { Cell } from '../../action/src/records/define-record.ts';
import type { RecordByType, TableRecord, TableType } from '../../action/src/records/index.ts';

const processor = unified().use(remarkParse).use(remarkGfm);

export function parse(markdown: string): Root {
  return processor.parse(markdown);
}

/** What the tables of one inventory file say. */
export function readInventory(markdown: string, context: Partial<TableContext> = {}): TableReading {
  return readTables(parse(markdown), { path: 'inventory/test.md', entity: null, strict: true, ...context });
}

export function rowsOf<T extends TableType>({ rows }: { readonly rows: readonly TableRecord[] }, type: T) {
  return rows.filter((row): row is RecordByType[T] => row.type === type);
}

/** Codes with their lines, in order: `table/unknown-column 3`. */
export function codesOf({ diagnostics }: Pick<ModelReading | TableReading, 'diagnostics'>): readonly string[] {
  return diagnostics.map(({ code, place }) => `${code} ${place.line}`);
}

/** The documents that inventory files make, given as markdown by path. */
export function documentsOf(texts: { readonly [path: string]: string }): readonly Document[] {
  return Object.entries(texts).map(([path, text]) => {
    const { claimed: _, ...reading } = readInventory(text, { path });
    return { path, note: null, items: [], ...reading };
  });
}

export function modelOf(texts: { readonly [path: string]: string }, currency: string | null = null): ModelReading {
  return buildModel(documentsOf(texts), { currency });
}

/** A cell in short: the ends and unit of a quantity, any other value as it is, else the kind of cell. */
export function brief(cell: Cell<unknown> | undefined): unknown {
  if (cell === undefined || cell.kind !== 'value') return cell?.kind;
  const { value } = cell;
  return isQuantity(value) ? [...new Set([`${value.low}`, `${value.high}`]), value.unit].join(' ').trim() : value;
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'object' && value !== null && 'quality' in value;
}
