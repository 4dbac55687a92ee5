import type { Row, Table } from '../../section.ts';

/** The first rows of a list, and how many are left out. */
export function shortList(rows: readonly Row[], most: number): Pick<Table, 'rows' | 'hidden'> {
  const hidden = rows.length - most;
  return hidden > 0 ? { rows: rows.slice(0, most), hidden } : { rows };
}
