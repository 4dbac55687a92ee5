import { describe, expect, it } from 'vitest';
import { type Basis, quantity } from '../../action/src/quantity/quantity.ts';
import { tableToMdast } from '../../action/src/reports/table-to-mdast.ts';
import { writeMdast } from '../../action/src/reports/write-mdast.ts';
import type { Part } from '../../action/src/section.ts';

function written(titles: readonly string[], rows: readonly (readonly Part[])[]): string {
  const columns = titles.map((title) => ({ title }));
  const cells = rows.map((cells, i) => ({ key: String(i), cells, sources: [] }));
  const table = { kind: 'table', id: 't', title: 'Checks', columns, rows: cells } as const;
  return writeMdast(tableToMdast(table, 'reports/ceo.md')).replace('### Checks\n\n', '');
}

const dollars = (low: number, basis: Basis): Part => quantity({ low, unit: 'USD', basis });

describe('what every row says alike', () => {
  it('stands once below the table', () => {
    const rows = ['A', 'B', 'C'].map((name, i) => [name, 'Carole', `step ${i}`, null, '—']);
    expect(written(['Check', 'Owner', 'Fix', 'Cost', 'Days left'], rows)).toBe(
      '| Check | Fix |\n| - | - |\n| A | step 0 |\n| B | step 1 |\n| C | step 2 |\n\n' +
        'In every row: Owner: Carole; Cost: not known.',
    );
  });

  it('stays in two rows, which may be alike by chance', () => {
    expect(
      written(
        ['Check', 'Owner'],
        [
          ['A', 'Carole'],
          ['B', 'Carole'],
        ],
      ),
    ).toContain('| B | Carole |');
  });

  it('stays in the first column, which names the rows', () => {
    expect(
      written(
        ['Entity', 'Cost'],
        ['1', '2', '3'].map((cost) => ['JADA', cost]),
      ),
    ).toContain('| JADA | 3 |');
  });
});

describe('what is assumed', () => {
  it('is said in the head of a column of which all figures are', () => {
    const rows = [
      ['A', dollars(1, 'assumed'), dollars(3, 'stated')],
      ['B', null, dollars(4, 'assumed')],
      ['C', dollars(2, 'assumed'), dollars(5, 'stated')],
    ];
    expect(written(['Entity', 'Cost', 'Price'], rows)).toBe(
      '| Entity | Cost (assumed) | Price |\n| - | - | - |\n| A | $1 | $3 |\n| B | not known | $4 (assumed) |\n| C | $2 | $5 |',
    );
  });

  it('is not said again of a column that every row says alike', () => {
    const rows = [1, 2, 3].map((n) => [
      `${n}`,
      dollars(7, 'assumed'),
      dollars(n, 'assumed'),
      dollars(2 * n, 'assumed'),
    ]);
    expect(written(['Trip', 'Fee', 'Low', 'High'], rows)).toContain(
      'In every row: Fee: $7. All figures of the table are assumed.',
    );
  });

  it('is said once below a table of many such columns', () => {
    const rows = [1, 2].map((n) => [`${n}`, ...[10, 20, 30].map((x) => dollars(x * n, 'assumed'))]);
    expect(written(['Month', 'Low', 'Middle', 'High'], rows)).toBe(
      '| Month | Low | Middle | High |\n| - | - | - | - |\n| 1 | $10 | $20 | $30 |\n| 2 | $20 | $40 | $60 |\n\n' +
        'All figures of the table are assumed.',
    );
  });
});
