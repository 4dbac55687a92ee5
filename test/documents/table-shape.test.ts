import { describe, expect, test } from 'vitest';
import { columnOf, defaultTableRules, makeTableRules, recogniseTable } from '../../action/src/documents/table-shape.ts';

const expenses = ['Month', 'Entity', 'Vendor', 'Amount'];

/** The type of a table in inventory, or in a note. */
function typeOf(titles: readonly string[], headers: readonly string[], strict = true): string | null {
  return recogniseTable(titles, headers, defaultTableRules, strict)?.definition.type ?? null;
}

describe('a table of inventory', () => {
  test.each([
    ['by its heading', ['Expenses', 'x'], expenses, 'expense'],
    ['by a synonym', ['Monthly costs', 'x'], expenses, 'expense'],
    ['by a heading with more words', ['Expenses, October 2026', 'x'], expenses, 'expense'],
    ['by the longest name in a heading', ['The chart of accounts', 'x'], ['Number', 'Name', 'Type'], 'account'],
    ['by a heading further up', ['JADA', 'Expenses', 'x'], expenses, 'expense'],
    ['by the name of the file', ['All of it', 'unit-economics'], ['Product', 'Price', 'Variable cost'], 'product'],
    ['by its columns alone', ['Things', 'x'], ['Asset', 'Class', 'Status', 'Owner', 'Cost'], 'asset'],
    ['not by a heading that its columns belie', ['Expenses', 'x'], ['Colour', 'Taste'], null],
    ['not by a heading further up when it lacks the columns', ['Legend', 'Expenses', 'x'], ['Amount', 'Means'], null],
    ['not when nothing fits', ['Weather', 'x'], ['Day', 'Wind'], null],
  ] as const)('is known %s', (_, titles, headers, type) => {
    expect(typeOf(titles, headers)).toBe(type);
  });
});

describe('a table of a note', () => {
  test.each([
    ['with all its columns', ['Expenses', 'x'], expenses, 'expense'],
    ['only with all of them', ['Expenses', 'x'], ['Month', 'Entity', 'Vendor'], null],
    ['only right under its name', ['JADA', 'Expenses', 'x'], expenses, null],
    ['never by its columns', ['Spent', 'expenses'], expenses, null],
    ['unless it is a list of work', ['Milestones', 'x'], ['What', 'Owner', 'Due'], null],
  ] as const)('is known %s', (_, titles, headers, type) => {
    expect(typeOf(titles, headers, false)).toBe(type);
  });
});

test('columns are found in any order, by any of their names, each once', () => {
  const headers = ['COST PER MONTH', 'paid to', 'Amount (USD)', 'belongs-to', 'Mood'];
  const shape = recogniseTable(['Expenses'], headers, defaultTableRules, true);
  expect(shape?.slots).toEqual([null, { field: 'vendor' }, { field: 'amount' }, { shared: 'entity' }, null]);
  expect(shape && columnOf(shape, { field: 'amount' })).toBe(2);
  expect(shape && columnOf(shape, { field: 'month' })).toBe(-1);
  expect(shape?.missing).toEqual([]);
});

test('required columns that are not there are named', () => {
  expect(recogniseTable(['Cash'], ['Account', 'As of'], defaultTableRules, true)?.missing).toEqual(['balance']);
});

test.each(['expenses', 'Expenses', 'expense'])('a user adds names of a table and of its columns, under %s', (table) => {
  const rules = makeTableRules({ [table]: ['Ausgaben'], [`${table}/amount`]: ['Betrag'], nowhere: ['Vendor'] });
  const shape = recogniseTable(['Ausgaben'], ['Vendor', 'Betrag'], rules, true);
  expect(shape?.slots).toEqual([{ field: 'vendor' }, { field: 'amount' }]);
  expect(recogniseTable(['Ausgaben'], ['Vendor', 'Betrag'], defaultTableRules, true)).toBeNull();
});
