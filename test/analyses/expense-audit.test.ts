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
  tableOf,
} from '../helpers/analyse.ts';

const audit = (header: string, ...rows: readonly string[]) =>
  analyse('expense-audit', {
    'inventory/expenses.md': [header, header.replace(/[^|]+/g, '---'), ...rows].join('\n'),
  });

const payments = '| Date | Vendor | Entity | Amount | Account | Receipt | Recurring |';
const standing = '| Vendor | Entity | Category | Amount per month | Account | Kind | Recurring |';

describe('the worked example', () => {
  const months = ['04', '05', '06', '07', '08', '09', '10'];
  const section = audit(
    payments,
    ...[96, 101, 99, 104, 98, 100, 187].map(
      (amount, i) => `| 2026-${months[i]}-05 | Cloud host | STUDIO | $${amount} | 6410 | yes | yes |`,
    ),
    '| 2026-10-02 | Yard | HAUL | $412.00 | 6360 | yes | no |',
    '| 2026-10-07 | YARD | HAUL | $412.00 | 6360 | no  | no |',
    '| 2026-10-13 | Yard | HAUL | $412.00 |      | yes | no |',
  );

  test('ACC-05: the last payment is an outlier, the next largest is not', () => {
    expect(shownRows(section, 'outliers')).toEqual(['Cloud host | 2026-10-05 | $187 | $100 | 29.34']);
  });

  test('a second payment of the same amount within 5 days may be a duplicate, a third after 6 is not', () => {
    expect(rangeOf(section, 'duplicates')).toBe('412 412 USD');
    expect(shownRows(section, 'repeats')).toEqual(['YARD | $412 | 2026-10-02 | 2026-10-07']);
  });

  test('a rise is measured against the median of the three before', () => {
    expect(shownRows(section, 'rises')).toEqual(['Cloud host | 2026-10-05 | $187 | $100 | 87%']);
  });

  test('shares are by value', () => {
    const share = (id: string) => figureOf(section, id).value?.low.toFixed(1);
    expect([share('mapped'), share('receipted')]).toEqual(['79.6', '79.6']);
    expect(shownRows(section, 'unmapped')).toEqual(['Yard | HAUL | $412']);
    expect(headlineOf(section)).toMatch(/^fails: Recurring payments take .*; 2 payments need a look\.$/);
  });
});

test('mapped 91.4 %, receipts 82.3 %, a rise of 23.8 %', () => {
  const section = audit(
    payments,
    '| 2026-07-01 | Host | STUDIO | $99    | 6410 | yes | yes |',
    '| 2026-08-01 | Host | STUDIO | $104   | 6410 | yes | yes |',
    '| 2026-09-01 | Host | STUDIO | $101   | 6410 | yes | yes |',
    '| 2026-10-01 | Host | STUDIO | $125   | 6410 | yes | yes |',
    '| 2026-10-02 | Yard | HAUL   | $394   | 6360 | yes | no  |',
    '| 2026-10-03 | Diesel | HAUL | $91    | 6620 | no  | no  |',
    '| 2026-10-04 | Market | JADA | $86    | TBD  | no  | no  |',
  );
  expect([rangeOf(section, 'mapped'), rangeOf(section, 'receipted')]).toEqual(['91.4 91.4 %', '82.3 82.3 %']);
  expect(shownRows(section, 'rises')).toEqual(['Host | 2026-10-01 | $125 | $101 | 23.8%']);
});

describe('the monthly total', () => {
  test('holds what recurs, per month, and neither financing nor one payment', () => {
    const section = audit(
      standing,
      '| Slip       | JADA | dockage   | $900–1,000 | 6350 | operating  | yes |',
      '| Insurance  | JADA | insurance | $1,200/yr  | 6200 | operating  | yes |',
      '| Owner      | JADA | pay       | $500       | 3030 | owner draw | yes |',
      '| Loan       | JADA | debt      | $800       | 2500 | financing  | yes |',
      '| New sails  | JADA | refit     | $700       | 6340 | operating  | no  |',
    );
    expect(rangeOf(section, 'monthly-total')).toBe('1500 1600 USD/month');
    expect(shownRows(section, 'categories')).toEqual([
      'dockage | $900–1,000 | 62.5%',
      'pay | $500 | 31.3%',
      'insurance | $100 | 6.2%',
    ]);
    expect(headlineOf(section)).toBe(
      'holds: Recurring payments take $1,500–1,600 a month, and all of it has an account.',
    );
  });

  test('is the gross burn where everything recurs', () => {
    const texts = {
      'inventory/expenses.md': `
| Month   | Vendor | Entity | Amount | Behaviour | Account |
| ------- | ------ | ------ | ------ | --------- | ------- |
| 2026-09 | Fuel   | JADA   | $300   | variable  | 5010    |
| 2026-10 | Fuel   | JADA   | $500   | variable  | 5010    |
`,
    };
    expect(rangeOf(analyse('expense-audit', texts), 'monthly-total')).toBe('400 400 USD/month');
    expect(rangeOf(analyse('burn-and-runway', texts), 'gross-burn')).toBe('400 400 USD/month');
  });

  test('is partial where an amount is not known', () => {
    const section = audit(
      standing,
      '| Slip | JADA | | $900 | 6350 | | yes |',
      '| Fuel | JADA | | TBD | 5010 | | yes |',
    );
    expect(figureOf(section, 'monthly-total').value?.quality).toBe('partial');
    expect(noteOf(section, 'monthly-total')).toBe('1 of 2 rows');
    expect(gapsOf(section).map(({ id }) => id)).toEqual(['expense/jada-fuel/amount']);
  });
});

test('shares add to 100 %, and small categories share a last row', () => {
  const rows = Array.from({ length: 24 }, (_, i) => `| V${i} | JADA | category ${i} | $${100 + i} | 6350 | | yes |`);
  const { rows: shown } = tableOf(audit(standing, ...rows), 'categories');
  const shares = shown.map(({ cells }) =>
    Number(/[\d.]+/.exec(String((cells[2] as { low: unknown } | null)?.low))?.[0]),
  );
  expect(shown.length).toBe(20);
  expect(shown.at(-1)?.key).toBe('5 other categories');
  expect(Math.round(shares.reduce((sum, share) => sum + share * 10, 0))).toBe(1000);
});

test('the chart draws the categories of the table', () => {
  const section = audit(
    standing,
    '| Berth | JADA | dockage | $800–1,000 | 6350 | | yes |',
    '| Power | JADA | utilities | $90 | 6350 | | yes |',
  );
  expect(chartOf(section, 'categories-chart')).toMatchObject({
    type: 'bars',
    table: 'categories',
    axis: 'A month',
    points: [{ name: 'dockage' }, { name: 'utilities' }],
  });
});

describe('receipts', () => {
  test.each([
    ['all', ['yes', 'yes'], '100 100 %'],
    ['one of two', ['yes', 'no'], '50 50 %'],
    ['one that does not say may be either', ['yes', ''], '50 100 %'],
    ['one to which it does not apply', ['yes', 'N/A'], '100 100 %'],
    ['none says', ['', ''], null],
  ])('%s', (_name, receipts, share) => {
    const rows = receipts.map((receipt, i) => `| 2026-10-0${i + 1} | V${i} | JADA | $100 | 6350 | ${receipt} | no |`);
    expect(rangeOf(audit(payments, ...rows), 'receipted')).toBe(share);
  });
});

describe('what cannot be tested is not called clean', () => {
  test('standing amounts state no day', () => {
    const section = audit(standing, '| Slip | JADA | dockage | $900 | 6350 | | yes |');
    expect(rangeOf(section, 'duplicates')).toBeNull();
    expect(noteOf(section, 'duplicates')).toBe('no payment states its day');
  });

  test('dated payments without a repeat are', () => {
    const section = audit(payments, '| 2026-10-01 | Slip | JADA | $900 | 6350 | yes | yes |');
    expect(rangeOf(section, 'duplicates')).toBe('0 0 USD');
  });

  test.each([
    ['three payments are too few', ['$10', '$10', '$90'], false],
    ['of four alike but one, that one', ['$10', '$10', '$10', '$90'], true],
    ['ranges are not judged', ['$10', '$10', '$10', '$80–90'], false],
  ])('%s', (_name, amounts, isShown) => {
    const rows = amounts.map((amount, i) => `| 2026-0${i + 1}-05 | Web | JADA | ${amount} | 6400 | yes | yes |`);
    expect(hasBlock(audit(payments, ...rows), 'outliers')).toBe(isShown);
  });
});

test('without an expenses table there is a gap and nothing else', () => {
  expect(analyse('expense-audit', {}).blocks.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['gap table/expense']);
});
