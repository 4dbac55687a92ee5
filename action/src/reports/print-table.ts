/** One cell: safe words, and how they look when printed; the looks take no room. */
export interface TextCell {
  readonly text: string;
  readonly painted?: string;
}

/**
 * Rows of cells as aligned lines, two spaces between columns, none at the end.
 *
 * @param alignments `right` for columns of numbers; left where none is given.
 */
export function printTable(
  rows: readonly (readonly TextCell[])[],
  alignments: readonly ('left' | 'right')[] = [],
): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach(({ text }, i) => {
      widths[i] = Math.max(widths[i] ?? 0, [...text].length);
    });
  }
  const line = (row: readonly TextCell[]): string =>
    row
      .map(({ text, painted = text }, i) => {
        const space = ' '.repeat((widths[i] ?? 0) - [...text].length);
        return alignments[i] === 'right' ? space + painted : painted + space;
      })
      .join('  ')
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join('');
}
