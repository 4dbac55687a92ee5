import { isQuantity } from '../records/row.ts';
import { formatPart } from '../reports/format-value.ts';
import type { Table } from '../section.ts';
import type { Traceable } from './trace-figure.ts';

/**
 * The cells of a table that hold quantities, or might: what is not known stands among its column's values. Each is called
 * `table/row/column`, with the key of the row and the column's title in lower case.
 */
export function cellFigures({ id, columns, rows }: Table): readonly Traceable[] {
  const measured = columns.flatMap(({ title }, at) =>
    rows.some(({ cells }) => isQuantity(cells[at])) ? [{ title, at, name: columnName(title, at) }] : [],
  );
  return rows.flatMap(({ key, cells, sources }) =>
    measured.flatMap(({ title, at, name }): Traceable[] => {
      const cell = cells[at] ?? null;
      if (cell !== null && !isQuantity(cell)) return [];
      const caption = { id: `${id}/${key}/${name}`, title: `${formatPart(cells[0] ?? null)}, ${title}` };
      const round = cell?.round === undefined ? {} : { round: cell.round };
      return [{ ...caption, value: cell, ...round, derivation: null, sources }];
    }),
  );
}

/** `Of the price` → `of-the-price`; a column without a title is called by its number. */
function columnName(title: string, at: number): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [`column-${at + 1}`];
  return words.join('-');
}
