import { type CodeCase, entities } from './code-case.ts';

const expenses = {
  ...entities,
  'inventory/expenses.md': `# Expenses

| Entity | Month | Vendor | Amount | Behaviour |
| --- | --- | --- | --- | --- |
| HARB | 2026-10 | Diver | $450 | variable |
| HARB | 2026-11 | Painter | $700 | variable |
| HARB | 2026-11 | Domain | $96/year | fixed |
`,
};

const fleet = {
  ...entities,
  'inventory/assets.md': `# Assets

| ID | Asset | Entity | Class | Status | Owner |
| --- | --- | --- | --- | --- | --- |
| A-1 | Tender | HARB | vessel | active | Dana |
| A-2 | Crane | HARB | equipment | idle | Kit |
`,
};

/** What can be read, and what is not said. */
export const dataCases: readonly CodeCase[] = [
  {
    code: 'UNIT_CHANGED',
    notes: expenses,
    edits: [['$96/year', '$96/month']],
    says: 'Domain (HARB): Amount $96 a year → $96 a month: another unit, to be confirmed',
    valence: 'worse',
    tier: 1,
    nearMiss: { as: 'the same period in other words', edits: [['$96/year', '$96 a year']] },
  },
  {
    code: 'RESTATED',
    notes: expenses,
    edits: [['$450', '$480']],
    says: 'Diver (HARB): 2026-10 restated $450 → $480',
    valence: 'worse',
    tier: 1,
    nearMiss: { as: 'the month is not over', edits: [['$700', '$720']] },
  },
  {
    code: 'GAP_OPENED',
    notes: fleet,
    edits: [['Dana', 'TBD']],
    says: 'Owner of Tender (HARB): not said: inventory/assets.md:5, needed for 2 analyses',
    valence: 'worse',
    tier: 5,
    nearMiss: { as: 'nobody has to own it', edits: [['Dana', 'N/A']] },
  },
  {
    code: 'GAP_CLOSED',
    notes: { ...fleet, 'inventory/assets.md': fleet['inventory/assets.md'].replace('Dana', '?') },
    edits: [['?', 'Dana']],
    says: 'Owner of Tender (HARB): now said',
    valence: 'better',
    tier: 5,
    nearMiss: {
      as: 'the row is gone, and nobody said it',
      edits: [['| A-1 | Tender | HARB | vessel | active | ? |\n', '']],
    },
  },
  {
    code: 'PARSE_ERROR',
    notes: expenses,
    edits: [['$700', 'seven hundred']],
    says: 'inventory/expenses.md (cell/unreadable): Unexpected “seven hundred”, expected an amount of money such as `$1,200` or `$7–9K/month`.',
    valence: 'worse',
    tier: 5,
    nearMiss: { as: 'it is not known, and says so', edits: [['$700', 'TBD']] },
  },
  {
    code: 'PARSE_FIXED',
    notes: { ...expenses, 'inventory/expenses.md': expenses['inventory/expenses.md'].replace('$700', 'seven hundred') },
    edits: [['seven hundred', '$700']],
    says: 'inventory/expenses.md (cell/unreadable): can be read again at line 6',
    valence: 'better',
    tier: 5,
    nearMiss: { as: 'it stands on another line', edits: [['# Expenses\n', '# Expenses\n\nChecked today.\n']] },
  },
  {
    code: 'TABLE_ADDED',
    notes: { ...expenses, 'inventory/debt.md': '# Debt\n' },
    edits: [
      [
        '# Debt\n',
        '# Debt\n\n| Lender | Entity | Balance | Payment | Frequency |\n| --- | --- | --- | --- | --- |\n| Credit union | HARB | $8,000 | $200 | monthly |\n| Boat loan | HARB | $3,000 | $90 | monthly |\n',
      ],
    ],
    says: 'Debt: has its first 2 rows',
    valence: 'better',
    tier: 5,
    nearMiss: {
      as: 'a header without a row',
      edits: [
        [
          '# Debt\n',
          '# Debt\n\n| Lender | Entity | Balance | Payment | Frequency |\n| --- | --- | --- | --- | --- |\n',
        ],
      ],
    },
  },
  {
    code: 'TABLE_REMOVED',
    notes: fleet,
    edits: [
      ['| A-1 | Tender | HARB | vessel | active | Dana |\n', ''],
      ['| A-2 | Crane | HARB | equipment | idle | Kit |\n', ''],
    ],
    says: 'Assets: has no rows any more (had 2)',
    valence: 'worse',
    tier: 5,
    nearMiss: { as: 'one row is left', edits: [['| A-1 | Tender | HARB | vessel | active | Dana |\n', '']] },
  },
  {
    code: 'COLUMN_RENAMED',
    notes: expenses,
    edits: [['| Behaviour |', '| How it behaves |']],
    says: 'Column Behaviour of Expenses: is now called “How it behaves”, which is not known',
    valence: 'worse',
    tier: 5,
    nearMiss: { as: 'the other name is known', edits: [['| Behaviour |', '| Fixed or variable |']] },
  },
];
