import { describe, expect, test } from 'vitest';
import {
  analyse,
  chartOf,
  figureOf,
  gapsOf,
  hasBlock,
  headlineOf,
  noteOf,
  rangeOf,
  shownRows,
} from '../helpers/analyse.ts';
import { type Ends, endsLikeVector, vector } from '../helpers/vectors.ts';

const expenses = (...rows: readonly string[]) =>
  ['| Month | Vendor | Entity | Amount | Kind |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');

const revenue = (...rows: readonly string[]) =>
  ['| Month | Stream | Entity | Amount | Kind |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');

const cash = (...rows: readonly string[]) =>
  ['| Account | Entity | Balance | As of | Restricted |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');

const burn = (out: string, back: string, money: string) =>
  analyse('burn-and-runway', {
    'inventory/expenses.md': out,
    'inventory/revenue.md': back,
    'inventory/cash.md': money,
  });

interface Inputs {
  readonly cash: Ends;
  readonly receipts: Ends;
  readonly payments: Ends;
}
interface Expected {
  readonly burn: Ends;
  readonly runway: Ends;
}

describe.each([
  ['CFO-02a', 'undetermined', 'between 2027-03-21 and 2027-05-21'],
  ['CFO-02b', 'pass', 'on 2027-12-21 at the earliest'],
  ['CFO-02c', 'pass', ''],
])('the worked example %s', (id, result, zeroDays) => {
  const { inputs, expected } = vector<Inputs, Expected>(id);
  const section = burn(
    expenses(`| 2026-11 | Everything | JADA | $${inputs.payments.lo}–${inputs.payments.hi}/month | operating |`),
    revenue(`| 2026-11 | Charters | JADA | $${inputs.receipts.lo}–${inputs.receipts.hi}/month | revenue |`),
    cash(
      `| Operating | JADA | $${inputs.cash.lo} | 2026-11-20 | none |`,
      '| Trust | JADA | $8,650 | 2026-11-20 | deposits |',
    ),
  );

  test('net burn and runway', () => {
    const ends = (figure: string, like: Ends) => {
      const { value } = figureOf(section, figure);
      return value && endsLikeVector(value, like);
    };
    expect(ends('net-burn', expected.burn)).toEqual(expected.burn);
    expect(ends('runway', expected.runway)).toEqual(expected.runway);
  });

  test('verdict and zero days', () => {
    expect(noteOf(section, 'runway')).toContain(`against 6 months: ${result}`);
    expect(noteOf(section, 'runway')).toContain(zeroDays);
  });
});

describe('an open verdict says what would settle it', () => {
  const section = burn(
    expenses('| 2026-11 | Everything | JADA | $14,200–15,000/month | operating |'),
    revenue('| 2026-11 | Charters | JADA | $7,000–9,000/month | revenue |'),
    cash('| Operating | JADA | $31,000–33,000 | 2026-11-20 | none |'),
  );

  test('the burn that surely passes, and which figure to narrow first', () => {
    expect(noteOf(section, 'runway')).toContain(
      'certain once net burn is at most $5,166.66 a month; narrow receipts first',
    );
  });

  test('the headline is neither good nor bad news', () => {
    expect(headlineOf(section)).toBe(
      'unknown: The businesses burn $14,200–15,000 a month; the cash lasts 3.9 to 6.3 months.',
    );
  });
});

describe('what counts as burn', () => {
  test.each([
    ['an operating payment', 'operating', '300 300 USD/month'],
    ['an owner draw', 'owner draw', '300 300 USD/month'],
    ['financing', 'financing', null],
    ['an investment', 'capital', null],
    ['a transfer', 'intercompany', null],
    ['what does not say', '', '300 300 USD/month'],
  ])('%s', (_name, kind, value) => {
    expect(rangeOf(burn(expenses(`| 2026-10 | A | JADA | $300 | ${kind} |`), '', ''), 'gross-burn')).toBe(value);
  });

  test.each([
    ['revenue', '300 300 USD/month'],
    ['deposit', null],
    ['tax', null],
    ['tip', null],
    ['pass-through', null],
  ])('a receipt of kind %s', (kind, value) => {
    expect(rangeOf(burn('', revenue(`| 2026-10 | A | JADA | $300 | ${kind} |`), ''), 'receipts')).toBe(value);
  });

  test.each([
    ['a month of three is averaged over three', ['08', '09', '10'], '100 100 USD/month'],
    ['a month without rows is missing, not zero', ['08', '10'], '100 100 USD/month'],
    ['an old month does not count', ['05', '10'], '100 100 USD/month'],
    ['the month that runs does not count beside complete ones', ['10', '11'], '100 100 USD/month'],
    ['alone it does', ['11'], '100 100 USD/month'],
  ])('%s', (_name, months, value) => {
    const rows = months.map((month) => `| 2026-${month} | Fuel | JADA | $100 | |`);
    expect(rangeOf(burn(expenses(...rows), '', ''), 'gross-burn')).toBe(value);
  });

  test('restricted money is not cash', () => {
    const section = burn('', '', cash('| A | JADA | $100 | 2026-11-20 | |', '| B | JADA | $900 | 2026-11-20 | tax |'));
    expect(rangeOf(section, 'cash')).toBe('100 100 USD');
  });
});

describe('what is not known', () => {
  const section = burn(
    expenses('| 2026-11 | Slip | JADA | $7,000–9,000/month | |'),
    revenue('| 2026-11 | Charters | JADA | TBD | revenue |'),
    cash('| JADA operating | JADA | TBD | N/A | none |'),
  );

  test('the burn stands, the runway waits, and each cell is a gap', () => {
    expect(rangeOf(section, 'gross-burn')).toBe('7000 9000 USD/month');
    expect(rangeOf(section, 'runway')).toBeNull();
    expect(gapsOf(section).map(({ missing }) => missing)).toEqual([
      expect.stringMatching(/^Balance of /),
      expect.stringMatching(/^Amount of /),
    ]);
    expect(headlineOf(section)).toBe(
      'unknown: The businesses burn $7,000–9,000 a month; how long the money lasts is not known.',
    );
  });

  test('a sum of some of the rows says so', () => {
    const some = burn(expenses('| 2026-11 | Slip | JADA | $10/month | |', '| 2026-11 | Fuel | JADA | TBD | |'), '', '');
    expect(noteOf(some, 'gross-burn')).toBe('1 of 2 rows');
    expect(figureOf(some, 'gross-burn').value?.quality).toBe('partial');
  });

  test('another currency is not added', () => {
    const both = burn(
      expenses(
        '| 2026-11 | A | JADA | $10/month | |',
        '| 2026-11 | B | JADA | $10/month | |',
        '| 2026-11 | C | JADA | €5/month | |',
      ),
      '',
      '',
    );
    expect(rangeOf(both, 'gross-burn')).toBe('20 20 USD/month');
    expect(noteOf(both, 'gross-burn')).toBe('2 of 3 rows; not added: amounts in EUR/month');
  });
});

test('no cash and a burn: the money is gone', () => {
  const section = burn(
    expenses('| 2026-11 | Slip | JADA | $10/month | |'),
    revenue('| 2026-11 | Charters | JADA | $0/month | revenue |'),
    cash('| Operating | JADA | $0 | 2026-11-20 | none |'),
  );
  expect(rangeOf(section, 'runway')).toBe('0 0 months');
  expect(headlineOf(section)).toMatch(/^fails: /);
});

describe('the cash path', () => {
  const path = (payments: string, receipts: string, money: string) =>
    burn(
      expenses(`| 2026-11 | Everything | JADA | ${payments}/month | operating |`),
      revenue(`| 2026-11 | Charters | JADA | ${receipts}/month | revenue |`),
      cash(`| Operating | JADA | ${money} | 2026-11-20 | none |`),
    );

  test('goes on until even the high end is used up', () => {
    const section = path('$5,000', '$1,000–3,000', '$5,000');
    expect(shownRows(section, 'cash-path')).toEqual([
      '2026-11 | $5,000',
      '2026-12 | $1,000–3,000',
      '2027-01 | −$3,000 to $1,000',
      '2027-02 | −$7,000 to −$1,000',
    ]);
    expect(chartOf(section, 'cash-path-chart')).toMatchObject({ type: 'band', table: 'cash-path', axis: 'Cash' });
  });

  test('goes on for a year at most', () => {
    expect(shownRows(path('$5,000', '$4,000', '$1,000,000'), 'cash-path')).toHaveLength(13);
  });

  test.each([
    ['money comes in', '$3,000', '$4,000', '$5,000'],
    ['the cash is not known', '$5,000', '$4,000', 'TBD'],
  ])('is not drawn where %s', (_, payments, receipts, money) => {
    expect(hasBlock(path(payments, receipts, money), 'cash-path')).toBe(false);
    expect(hasBlock(path(payments, receipts, money), 'cash-path-chart')).toBe(false);
  });
});

describe('by month', () => {
  const paid = (...amounts: readonly (readonly [month: string, amount: string])[]) =>
    expenses(...amounts.map(([month, amount]) => `| ${month} | Fuel | JADA | ${amount} | operating |`));
  const received = (...amounts: readonly (readonly [month: string, amount: string])[]) =>
    revenue(...amounts.map(([month, amount]) => `| ${month} | Charters | JADA | ${amount} | revenue |`));
  const money = cash('| Operating | JADA | $9,000 | 2026-11-20 | none |');

  test('dated rows of three complete months show where it goes; a month without a row is not known', () => {
    const section = burn(
      paid(
        ['2026-07', '$100'],
        ['2026-08-03', '$150'],
        ['2026-08-20', '$50–70'],
        ['2026-10', '$300'],
        ['2026-11', '$9'],
      ),
      received(['2026-07', '$80'], ['2026-10', '$500']),
      money,
    );
    expect(shownRows(section, 'by-month')).toEqual([
      '2026-07 | $100 | $80 | $20',
      '2026-08 | $200–220 | not known | not known',
      '2026-09 | not known | not known | not known',
      '2026-10 | $300 | $500 | −$200',
    ]);
    expect(chartOf(section, 'by-month-chart')).toMatchObject({ type: 'band', axis: 'Paid' });
    expect(section.blocks.find(({ id }) => id === 'by-month-trend')).toMatchObject({
      sentences: [['Paid by month: 3 points, rising.']],
    });
  });

  test('a month of which an amount is not known is no point', () => {
    const rows = [
      ['2026-07', '$100'],
      ['2026-08', '$150'],
      ['2026-10', '$300'],
      ['2026-10', 'TBD'],
    ] as const;
    expect(hasBlock(burn(paid(...rows), received(), money), 'by-month')).toBe(false);
  });

  test('two months, standing amounts, and months that are older than a year show none', () => {
    for (const rows of [
      [
        ['2026-09', '$100'],
        ['2026-10', '$150'],
        ['2026-11', '$200'],
      ],
      [
        ['2026-08', '$100/month'],
        ['2026-09', '$150/month'],
        ['2026-10', '$200/month'],
      ],
      [
        ['2025-08', '$100'],
        ['2025-09', '$150'],
        ['2025-10', '$200'],
      ],
    ] as const) {
      expect(hasBlock(burn(paid(...rows), received(), money), 'by-month')).toBe(false);
    }
  });
});
