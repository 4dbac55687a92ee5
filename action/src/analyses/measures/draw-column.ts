import type { Quantity } from '../../quantity/quantity.ts';
import type { Chart, Part, Table } from '../../section.ts';

/**
 * A chart of one column of a table, a bar or a point of a band for each row that it shows, named by the first column. No
 * chart of fewer than two rows: a table says that as well. Stands after its table.
 *
 * @param column The number of the column, from 0.
 */
export function drawColumn(table: Table, type: 'bars' | 'band', column: number): readonly Chart[] {
  if (table.rows.length < 2) return [];
  const points = table.rows.map(({ key, cells }) => ({
    name: nameIn(cells[0]) ?? key,
    value: quantityIn(cells[column]),
  }));
  const axis = table.columns[column]?.title ?? '';
  return [{ kind: 'chart', id: `${table.id}-chart`, title: table.title, table: table.id, type, axis, points }];
}

function nameIn(part: Part | undefined): string | null {
  if (typeof part === 'string') return part;
  return part && 'day' in part ? part.day : null;
}

function quantityIn(part: Part | undefined): Quantity | null {
  return part !== undefined && part !== null && typeof part === 'object' && 'low' in part ? part : null;
}
