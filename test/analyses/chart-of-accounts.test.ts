import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, rangeOf, shownRows, tableOf } from '../helpers/analyse.ts';

const chart = (...rows: readonly string[]) =>
  [
    '| ID | Number | Name | Type | Subtype | Normal | Contra | Entity | Balance |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');

const entities = (...rows: readonly string[]) =>
  ['| Code | Name | Business type | Base currency |', '| --- | --- | --- | --- |', ...rows].join('\n');

const jada = entities('| JADA | JADA | Charter vessel | USD |');

const check = (accounts: string, more: { readonly [path: string]: string } = { 'inventory/entities.md': jada }) =>
  analyse('chart-of-accounts', { 'inventory/accounts.md': accounts, ...more });

const clean = [
  '| a1 | 1010 | Operating checking | asset | Cash | debit | no | all | |',
  '| a2 | 1500 | Vessels | asset | Fixed asset | debit | no | JADA | |',
  '| a3 | 1600 | Depreciation of vessels | asset | Fixed asset | credit | yes | JADA | |',
  '| a4 | 4000 | Charters | revenue | Operating revenue | credit | no | JADA | |',
  '| a5 | 4900 | Discounts | revenue | Revenue reduction | debit | yes | JADA | |',
  '| a6 | 1430 | Due from QOS | asset | Intercompany | debit | no | JADA | |',
  '| a7 | 2430 | Due to QOS | liability | Intercompany | credit | no | JADA | |',
  '| a8 | 1990 | Suspense | asset | Suspense | debit | no | all | $0 |',
  '| a9 | 9100 | Nights | statistical | | N/A | no | JADA | |',
];

test('a clean chart passes every check', () => {
  const section = check(chart(...clean));
  expect(rangeOf(section, 'accounts')).toBe('9 9 accounts');
  expect(rangeOf(section, 'findings')).toBe('0 0 findings');
  expect(hasBlock(section, 'faults')).toBe(false);
  expect(headlineOf(section)).toBe('holds: The chart has 9 accounts, and every check of it passes.');
});

test('what it holds, type by type in the order of the books', () => {
  const section = check(chart('| a0 | 1005 | Till | TBD | Cash | debit | no | all | |', ...clean));
  expect(shownRows(section, 'types')).toEqual([
    'asset | 1010 to 1990 | 5',
    'liability | 2430 | 1',
    'revenue | 4000 to 4900 | 2',
    'statistical | 9100 | 1',
    'no type | 1005 | 1',
  ]);
});

describe('findings', () => {
  test.each([
    [
      'a number twice',
      '1010 | Other | asset | Cash | debit | no | QOS | |',
      '1010 Other | has the number of 1010 Operating checking',
    ],
    [
      'a name twice',
      '1011 | operating-checking | asset | Cash | debit | no | JADA | |',
      '1011 operating-checking | has the name of 1010 Operating checking',
    ],
    [
      'a type against the number',
      '1020 | Rent | expense | Rent | debit | no | JADA | |',
      '1020 Rent | is of type expense; its number is one of asset',
    ],
    [
      'the wrong side',
      '4010 | Trips | revenue | Operating revenue | debit | no | JADA | |',
      '4010 Trips | has a normal balance on the debit side, expected credit',
    ],
    [
      'the wrong side of a contra account',
      '4910 | Refunds | revenue | Revenue reduction | credit | yes | JADA | |',
      '4910 Refunds | has a normal balance on the credit side, expected debit',
    ],
    [
      'a contra account of nothing',
      '1790 | Amortisation | asset | Intangible | credit | yes | JADA | |',
      '1790 Amortisation | is a contra account without an account that it reduces',
    ],
    [
      'a contra account of what only others have',
      '1610 | Depreciation of trailers | asset | Fixed asset | credit | yes | QDN | |',
      '1610 Depreciation of trailers | is a contra account without an account that it reduces',
    ],
    [
      'no mirror',
      '1440 | Due from QDN | asset | Intercompany | debit | no | JADA | |',
      '1440 Due from QDN | has no mirror, expected an account “Due to QDN”',
    ],
    [
      'suspense',
      '2990 | Clearing | liability | Suspense | credit | no | JADA | ($40) |',
      '2990 Clearing | is in suspense and not zero',
    ],
  ])('%s', (_name, row, finding) => {
    const section = check(chart(...clean, `| b | ${row}`));
    expect(shownRows(section, 'faults')).toEqual([finding]);
    expect(rangeOf(section, 'findings')).toBe('1 1 findings');
    expect(headlineOf(section)).toBe('fails: The chart has 10 accounts, and its checks give 1 finding.');
  });

  test('two entities may use a number each in their own way', () => {
    const section = check(
      chart(
        '| a | 4000 | Charters | revenue | | credit | no | JADA | |',
        '| b | 4000 | Hauls | revenue | | credit | no | QDN | |',
      ),
    );
    expect(hasBlock(section, 'faults')).toBe(false);
  });

  test('what expenses use must be in the chart, and be an account of their entity; told once', () => {
    const expenses = `
| Vendor | Entity | Amount per month | Account       |
| ------ | ------ | ---------------- | ------------- |
| Bank   | JADA   | $10              | 6550 Fees     |
| Bank 2 | JADA   | $10              | 6550 Fees     |
| Boat   | QDN    | $10              | 1500          |
| Shared | all    | $10              | 1500          |
| Till   | QDN    | $10              | 1010          |
| None   | QDN    | $10              |               |
`;
    const section = check(chart(...clean), { 'inventory/expenses.md': expenses, 'inventory/entities.md': jada });
    expect(shownRows(section, 'faults')).toEqual([
      '1500 | is not one of the accounts of QDN, but “Boat” uses it',
      '6550 | is not in the chart, but “Bank” uses it',
    ]);
  });
});

describe('usual accounts', () => {
  test('an account is usual by its number or by its name', () => {
    const all = entities(
      '| JADA | JADA | Charter vessel | USD |',
      '| STAY | House | Short-term rental | USD |',
      '| OWL | Owl | Owl sanctuary | USD |',
    );
    const section = check(
      chart(
        '| a | 1010 | Main account | asset | Cash | debit | no | all | |',
        '| b | 1234 | Fuel inventory | asset | Inventory | debit | no | JADA | |',
      ),
      { 'inventory/entities.md': all },
    );
    expect(shownRows(section, 'entities')).toEqual([
      'JADA | Charter vessel | 2 | 141 | 139',
      'OWL | Owl sanctuary | 1 | not in the catalogue | ',
      'STAY | Short-term rental | 1 | 133 | 132',
    ]);
  });

  test('what most entities lack is suggested first, and the list is short', () => {
    const { rows, hidden } = tableOf(check(chart(...clean)), 'suggestions');
    expect(rows.length).toBe(10);
    expect(hidden).toBeGreaterThan(100);
    expect(rows[0]?.cells).toEqual(['1000', 'Undeposited funds', 'Asset, Cash', 'JADA']);
  });

  test('they are suggestions: no finding, no gap', () => {
    const section = check(chart(...clean));
    expect(gapsOf(section)).toEqual([]);
    expect(figureOf(section, 'findings').value?.low.toNumber()).toBe(0);
  });
});

describe('what is not known', () => {
  test('no chart', () => {
    const section = analyse('chart-of-accounts', { 'inventory/entities.md': jada });
    expect(headlineOf(section)).toBe('fails: There is no chart of accounts.');
    expect(gapsOf(section).map(({ id }) => id)).toEqual(['table/account']);
    expect(rangeOf(section, 'accounts')).toBe('0 0 accounts');
    expect(hasBlock(section, 'suggestions')).toBe(true);
  });

  test('a type that nobody stated is a gap, and no finding', () => {
    const section = check(chart('| a | 1010 | Checking | TBD | Cash | debit | no | all | |'));
    expect(gapsOf(section).map(({ id }) => id)).toEqual(['account/a/class']);
    expect(hasBlock(section, 'faults')).toBe(false);
  });
});
