import type { Quantity } from '../quantity/quantity.ts';
import type { AnyRecordType, Cell } from './define-record.ts';
import { recordTypes, type TableRecord } from './index.ts';
import { slug } from './match-name.ts';

/** The cells of a row by field, where the type of the row does not matter. */
export type Cells = { readonly [field: string]: Cell<unknown> };

/** What a row has besides its type and its cells. */
export type RowHead = Omit<TableRecord, 'type' | 'cells'>;

/** A row of the given type. Its cells must come from the column rules of that type: here they get its types. */
export function makeRow(definition: AnyRecordType, head: RowHead, cells: Cells): TableRecord {
  return { type: definition.type, ...head, cells } as TableRecord;
}

/** The row with other cells of the same fields and kinds of value. */
export function withCells(row: TableRecord, cells: Cells): TableRecord {
  return { ...row, cells } as TableRecord;
}

/** The id of a row that has no ID cell: its entity and what it is called, as `qos-liability-insurance`. */
export function makeRowId(definition: AnyRecordType, entity: string | null, cells: Cells): string {
  const named = definition.identity.flatMap((field) => {
    const cell = cells[field];
    return cell?.kind === 'value' ? [cell.text] : [];
  });
  const owner = entity === null || definition.entity === 'self' ? [] : [entity];
  return slug([...owner, ...named].join(' ')) || definition.type;
}

/** What other tables call a row: the value of the cell that names it, else its id. */
export function nameOf(row: TableRecord): string {
  const definition: AnyRecordType = recordTypes[row.type];
  const cells: Cells = row.cells;
  const cell = cells[definition.identity[0] ?? ''];
  return cell?.kind === 'value' && typeof cell.value === 'string' ? cell.value : row.id;
}

/** A row as a reader would call it: its name, title or first identity cell, with its entity in brackets. */
export function titleOf(row: TableRecord): string {
  const definition: AnyRecordType = recordTypes[row.type];
  const cells: Cells = row.cells;
  const named = ['name', 'title', definition.identity[0] ?? ''].flatMap((field) => {
    const cell = cells[field];
    return cell?.kind === 'value' ? [cell.text] : [];
  });
  const title = named[0] ?? row.id;
  return row.entity === null || row.entity === 'all' || title.includes(row.entity) ? title : `${title} (${row.entity})`;
}

/** Whether what a cell says is a quantity. */
export function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'object' && value !== null && 'low' in value && 'high' in value && 'quality' in value;
}
