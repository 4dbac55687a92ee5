import { expect, test } from 'vitest';
import { sameCell } from '../../action/src/changes/same-cell.ts';
import type { Cell } from '../../action/src/records/define-record.ts';
import type { Cells } from '../../action/src/records/row.ts';
import { readInventory } from '../helpers/tables.ts';

/** The cell of a column of an expense, as it is read. */
function cellOf(field: string, column: string, text: string): Cell<unknown> {
  const table = `# Expenses\n\n| Vendor | ${column} |\n| --- | --- |\n| Berth | ${text} |\n`;
  const [row] = readInventory(table).rows;
  const cells: Cells = row?.cells ?? {};
  const cell = cells[field];
  if (cell === undefined) throw new Error(`No cell ${field}.`);
  return cell;
}

const amount = (text: string): Cell<unknown> => cellOf('amount', 'Amount', text);

test.each([
  ['$7–9K', '$7,000–9,000', true],
  ['$96/year', '$96 a year', true],
  ['TBD', '?', true],
  ['', 'unknown', true],
  ['N/A', '—', true],
  ['$96/year', '$96/month', false],
  ['$96', '€96', false],
  ['$96', '~$96', false],
  ['$0', 'TBD', false],
  ['N/A', 'TBD', false],
  ['ninety', 'ninety-six', false],
])('an amount of %s and one of %s: %s', (one, other, expected) => {
  expect(sameCell(amount(one), amount(other))).toBe(expected);
  expect(sameCell(amount(other), amount(one))).toBe(expected);
});

test.each([
  ['account', 'Account', '6310', ' 6310 ', true],
  ['behaviour', 'Behaviour', 'fixed', 'Fixed', true],
  ['category', 'Category', 'berth  and power', 'berth and power', true],
  ['category', 'Category', 'energy', 'Energy', false],
])('a cell of `%s` under %s of “%s” and of “%s”: %s', (field, column, one, other, expected) => {
  expect(sameCell(cellOf(field, column, one), cellOf(field, column, other))).toBe(expected);
});

test('the order of the codes in a list is none', () => {
  const list = (value: readonly string[]): Cell<unknown> => ({
    kind: 'value',
    value,
    text: value.join(', '),
    place: { path: 'inventory/test.md', line: 5, column: 1 },
  });
  expect(sameCell(list(['HARB', 'SLIP']), list(['SLIP', 'HARB']))).toBe(true);
  expect(sameCell(list(['HARB', 'SLIP']), list(['HARB']))).toBe(false);
});
