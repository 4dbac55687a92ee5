import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const ledger = (...rows: readonly string[]) =>
  analyse('trial-balance', {
    'inventory/accounts.md': [
      '| ID | Number | Name | Type | Normal | Entity | Balance |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  });

const bank = (balance: string) => `| a1 | 1010 | Operating checking | asset | debit | all | ${balance} |`;
const deposits = (balance: string) => `| a2 | 2100 | Deferred revenue | liability | credit | all | ${balance} |`;
const sales = (balance: string) => `| a3 | 4000 | Charters | revenue | credit | all | ${balance} |`;
const fuel = (balance: string) => `| a4 | 5010 | Fuel | cost of sales | debit | all | ${balance} |`;

test('debits equal credits', () => {
  const section = ledger(bank('$9,200'), deposits('$3,200'), sales('$7,000'), fuel('$1,000'));
  expect(rangeOf(section, 'debits')).toBe('10200 10200 USD');
  expect(rangeOf(section, 'credits')).toBe('10200 10200 USD');
  expect(rangeOf(section, 'difference')).toBe('0 0 USD');
  expect(shownRows(section, 'types')).toEqual([
    'asset | $9,200 | $0',
    'liability | $0 | $3,200',
    'revenue | $0 | $7,000',
    'cost of sales | $1,000 | $0',
  ]);
  expect(headlineOf(section)).toBe('holds: The trial balance balances.');
});

describe('a difference and what it suggests', () => {
  test.each([
    ['transposed digits', '$45.00', '$0', 'divisible by 9: two digits may be transposed'],
    ['half on the wrong side', '$1,000', '$900', 'even: half of it, $50, may stand on the wrong side'],
    ['an odd number of cents', '$1,000.01', '$1,000', ''],
  ])('%s', (_name, debit, credit, note) => {
    const section = ledger(bank(debit), sales(credit));
    expect(noteOf(section, 'difference')).toBe(note);
    expect(headlineOf(section)).toMatch(/^fails: The trial balance is off by \$/);
  });

  test('the worked example: 45 dollars', () => {
    const section = ledger(bank('$9,245'), deposits('$3,200'), sales('$6,000'));
    expect(rangeOf(section, 'difference')).toBe('45 45 USD');
    expect(headlineOf(section)).toBe('fails: The trial balance is off by $45.');
  });

  test('an account that holds exactly half is named', () => {
    const section = ledger(bank('$1,000'), fuel('$200'), sales('$800'));
    expect(noteOf(section, 'difference')).toBe('5010 Fuel holds exactly half of it and may stand on the wrong side');
  });

  test('more credits than debits read the same', () => {
    expect(headlineOf(ledger(bank('$10'), sales('$33')))).toBe('fails: The trial balance is off by $23.');
  });
});

test('a negative balance stands on the other side and is listed', () => {
  const section = ledger(bank('(350)'), deposits('$0'), fuel('$350'));
  expect(rangeOf(section, 'credits')).toBe('350 350 USD');
  expect(rangeOf(section, 'difference')).toBe('0 0 USD');
  expect(shownRows(section, 'contrary')).toEqual(['1010 Operating checking | credit | $350']);
});

test('units and what is not applicable are not posted', () => {
  const section = ledger(
    bank('$10'),
    sales('$10'),
    fuel('N/A'),
    '| a9 | 9100 | Nights | statistical | N/A | all | N/A |',
  );
  expect(rangeOf(section, 'difference')).toBe('0 0 USD');
  expect(headlineOf(section)).toMatch(/^holds/);
});

describe('what is not known', () => {
  test('an account without a balance leaves the question open', () => {
    const section = ledger(bank('$10'), sales('$10'), fuel('TBD'));
    expect(figureOf(section, 'difference').value?.quality).toBe('partial');
    expect(noteOf(section, 'difference')).toBe('2 of 3 rows');
    expect(headlineOf(section)).toBe(
      'unknown: Whether debits equal credits cannot be told: some accounts have no balance.',
    );
    expect(gapsOf(section).map(({ id }) => id)).toEqual(['account/a4/balance']);
  });

  test('a range that straddles zero is no verdict', () => {
    expect(headlineOf(ledger(bank('$90–110'), sales('$100')))).toBe(
      'unknown: Whether debits equal credits cannot be told: a balance is only known as a range.',
    );
  });

  test('no balance at all: the gaps speak, nothing is added', () => {
    const section = ledger(bank('TBD'), sales(''));
    expect(section.blocks.map(({ kind }) => kind)).toEqual(['gap', 'gap']);
    expect(headlineOf(section)).toMatch(/^unknown: .*no account has a balance\.$/);
  });

  test('no chart', () => {
    const section = analyse('trial-balance', {});
    expect(gapsOf(section).map(({ id }) => id)).toEqual(['table/account']);
    expect(headlineOf(section)).toBeNull();
  });
});
