import { describe, expect, test } from 'vitest';
import { compare, rewrite, saidOf, sentencesOf, type Texts } from '../helpers/compare.ts';

const expenses: Texts = {
  'inventory/expenses.md': `# Expenses

| Entity | Vendor | Amount | Behaviour |
| --- | --- | --- | --- |
| HARB | Painter | $700/month | variable |
| HARB | Diver | $450/month | fixed |
`,
};

describe('what cannot be read', () => {
  test('is told once for each time that it is there, wherever it stands', () => {
    const one = rewrite(expenses, '$700/month', 'plenty');
    const two = rewrite(one, '$450/month', 'plenty');
    expect(saidOf('finding', one, two)).toHaveLength(1);
    expect(saidOf('finding', two, rewrite(two, '# Expenses\n', '# Expenses\n\nAs of today.\n'))).toEqual([]);
    expect(saidOf('finding', two, one)).toEqual([
      'better 5 inventory/expenses.md (cell/unreadable): can be read again at line 6',
    ]);
  });

  test('is the same in a file that was renamed', () => {
    const one = rewrite(expenses, '$700/month', 'plenty');
    expect(saidOf('finding', one, { 'inventory/costs.md': one['inventory/expenses.md'] ?? '' })).toEqual([]);
  });

  test('names no list of all that would have been right', () => {
    expect(saidOf('finding', expenses, rewrite(expenses, '| Behaviour |', '| How it behaves |'))).toEqual([
      'worse 5 inventory/expenses.md (table/unknown-column): Unexpected column `How it behaves` in the table “Expenses”.',
    ]);
  });
});

describe('a column that is not known any more', () => {
  const after = rewrite(expenses, '| Behaviour |', '| How it behaves |');

  test('tells for its cells, one by one silent', () => {
    expect(saidOf('column', expenses, after)).toEqual([
      'worse 5 Column Behaviour of Expenses: is now called “How it behaves”, which is not known',
    ]);
    expect(saidOf('expense', expenses, after)).toEqual([]);
  });

  test('is known again the other way', () => {
    expect(saidOf('column', after, expenses)).toEqual([
      'better 5 Column Behaviour of Expenses: is known again (was “How it behaves”)',
    ]);
  });
});

describe('a table', () => {
  const empty = rewrite(
    rewrite(expenses, '| HARB | Painter | $700/month | variable |\n', ''),
    '| HARB | Diver | $450/month | fixed |\n',
    '',
  );

  test('tells its first rows, and its last ones, as one', () => {
    expect(saidOf('table', empty, expenses)).toEqual(['better 5 Expenses: has its first 2 rows']);
    expect(saidOf('expense', empty, expenses)).toEqual([]);
    expect(saidOf('table', expenses, empty)).toEqual(['worse 5 Expenses: has no rows any more (had 2)']);
  });

  test('that is missed is named without what it is for', () => {
    const lines = sentencesOf(compare(expenses, empty)).filter((line) => line.includes('not said'));
    expect(lines.map((line) => line.replace(/\d+ analyses/, 'n analyses'))).toEqual([
      'Table “Expenses”: not said: inventory/expenses.md:1, needed for n analyses',
    ]);
  });
});
