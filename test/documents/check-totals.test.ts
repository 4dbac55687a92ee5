import { describe, expect, test } from 'vitest';
import { isTotalRow } from '../../action/src/documents/check-totals.ts';
import { brief, codesOf, readInventory, rowsOf } from '../helpers/tables.ts';

test.each([
  ['Total', true],
  ['TOTAL:', true],
  ['Sub-total', true],
  ['Grand total (USD)', true],
  ['Total per month', true],
  ['合計', true],
  ['Gesamt', true],
  ['Summe', true],
  ['TotalEnergies', false],
  ['Total Wine', false],
  ['Month', false],
  ['', false],
])('“%s” as first filled cell: %s', (text, isTotal) => {
  expect(isTotalRow(['', text, '$5'])).toBe(isTotal);
});

function expenses(...rows: readonly string[]) {
  const head = ['# Expenses', '', '| Vendor | Entity | Amount | Budget |', '| - | - | - | - |'];
  return readInventory([...head, ...rows].join('\n'));
}

describe('totals', () => {
  test('are checked and left out', () => {
    const reading = expenses('| A | QOS | $1–2 | $5 |', '| B | QOS | $3 | N/A |', '| **Total** | | $4–5 | $5 |');
    expect(rowsOf(reading, 'expense').map(({ cells }) => brief(cells.amount))).toEqual(['1 2 $', '3 $']);
    expect(codesOf(reading)).toEqual([]);
  });

  test('that are wrong are reported at the cell, with the sum', () => {
    const { diagnostics } = expenses('| A | QOS | $1 | $5 |', '| B | QOS | $3 | $5 |', '| Total | | $5 | $10 |');
    expect(diagnostics).toEqual([
      {
        code: 'table/total-mismatch',
        severity: 'warning',
        message: 'Unexpected total “$5”, expected $4, the sum of the rows above it.',
        place: { path: 'inventory/test.md', line: 7, column: 13 },
      },
    ]);
  });

  test('of parts stand beside the total of all', () => {
    const reading = expenses(
      '| A | QOS | $1 | |',
      '| Subtotal | | $1 | |',
      '| B | QOS | $3 | |',
      '| Subtotal | | $3 | |',
      '| Total | | $4 | |',
    );
    expect(codesOf(reading)).toEqual([]);
    expect(reading.rows).toHaveLength(2);
  });

  test.each([
    ['a row is unknown', '| B | QOS | TBD | |', '| Total | | $99 | |'],
    ['a row is in another currency', '| B | QOS | €5 | |', '| Total | | $99 | |'],
    ['the total is an estimate', '| B | QOS | $3 | |', '| Total | | ~$5 | |'],
    ['the total says nothing', '| B | QOS | $3 | |', '| Total | | | |'],
  ])('are not checked when %s', (_, row, total) => {
    expect(codesOf(expenses('| A | QOS | $1 | |', row, total))).toEqual([]);
  });
});
