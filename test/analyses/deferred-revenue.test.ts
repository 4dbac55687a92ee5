import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const revenue = (...rows: readonly string[]) =>
  [
    '| ID | Date | Stream | Customer | Entity | Amount | Kind | Service date | Service ends |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');

const opening = (amount: string, from = '2026-11-01') =>
  `| Key | Value | Unit | From |\n| --- | --- | --- | --- |\n| opening_deferred_revenue | ${amount} | USD | ${from} |`;

const roll = (lines: string, more: { readonly [path: string]: string } = {}) =>
  analyse('deferred-revenue', { 'inventory/revenue.md': lines, ...more });

const worked = [
  '| d1 | 2026-10-10 | Charters | Ames | VESSEL | $2,100 | deposit | 2026-11-05 | |',
  '| d2 | 2026-10-20 | Charters | Boyd | VESSEL | $1,860 | deposit | 2026-12-20 | |',
  '| d3 | 2026-11-02 | Charters | Cole | VESSEL | $3,000 | deposit | 2026-11-15 | |',
  '| d4 | 2026-11-08 | Charters | Dunn | VESSEL | $3,100 | deposit | 2026-12-06 | |',
  '| d5 | 2026-11-12 | Charters | Ellis | VESSEL | $400 | deposit | 2026-12-30 | |',
  '| d6 | 2026-11-18 | Charters | Ellis | VESSEL | (400) | deposit | 2026-12-30 | |',
];

describe('the worked example', () => {
  const section = roll(revenue(...worked), { 'inventory/params.md': opening('$4,200') });

  test('opening + received − recognised − refunded = closing', () => {
    expect(['opening', 'deposits', 'recognised', 'refunded', 'closing'].map((id) => rangeOf(section, id))).toEqual([
      '4200 4200 USD',
      '6500 6500 USD',
      '5100 5100 USD',
      '400 400 USD',
      '5200 5200 USD',
    ]);
  });

  test('the list of open deposits differs by 240', () => {
    expect(rangeOf(section, 'list')).toBe('4960 4960 USD');
    expect(noteOf(section, 'list')).toBe('differs by $240, to be explained');
    expect(headlineOf(section)).toBe('fails: Deferred revenue differs from the list of open deposits by $240.');
  });

  test('what is open, by the day of its service', () => {
    expect(shownRows(section, 'open')).toEqual([
      'Dunn | Charters | 2026-11-08 | 2026-12-06 | $3,100',
      'Boyd | Charters | 2026-10-20 | 2026-12-20 | $1,860',
      'Ellis | Charters | 2026-11-12 | 2026-12-30 | $400',
      'Ellis | Charters | 2026-11-18 | 2026-12-30 | −$400',
    ]);
  });
});

test('an opening balance that the list explains agrees', () => {
  const section = roll(revenue(...worked), { 'inventory/params.md': opening('$3,960') });
  expect(rangeOf(section, 'closing')).toBe('4960 4960 USD');
  expect(noteOf(section, 'list')).toBe('agrees with the roll-forward');
  expect(headlineOf(section)).toBe('holds: $4,960 is paid and not yet earned.');
});

test('without an opening balance it starts with the first deposit, and says so', () => {
  const section = roll(revenue(...worked));
  expect(rangeOf(section, 'closing')).toBe('4960 4960 USD');
  expect(noteOf(section, 'closing')).toBe('no opening balance is stated: from the first deposit');
  expect(['opening', 'list'].filter((id) => hasBlock(section, id))).toEqual([]);
});

describe('the ledger', () => {
  const accounts = (balance: string) =>
    [
      '| Number | Name | Type | Subtype | Normal | Entity | Balance |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      `| 2100 | Deferred revenue, charters | liability | Contract liability | credit | VESSEL | ${balance} |`,
      '| 2000 | Payables | liability | Payable | credit | VESSEL | $99 |',
    ].join('\n');

  test.each([
    ['$4,960', 'agrees with the roll-forward', /^holds/],
    ['$5,000', 'differs by $40, to be explained', /^fails: Deferred revenue differs from the ledger by \$40\.$/],
  ])('says %s', (balance, note, standing) => {
    const section = roll(revenue(...worked), { 'inventory/accounts.md': accounts(balance) });
    expect(noteOf(section, 'ledger')).toBe(note);
    expect(headlineOf(section)).toMatch(standing);
  });

  test('says nothing', () => {
    expect(hasBlock(roll(revenue(...worked), { 'inventory/accounts.md': accounts('TBD') }), 'ledger')).toBe(false);
  });
});

describe('what is deferred', () => {
  test.each([
    ['a deposit for a later day', '2026-11-10', 'deposit', '2026-12-06', '500 500 USD'],
    ['revenue paid before its day', '2026-11-10', 'revenue', '2026-12-06', '500 500 USD'],
    ['a deposit whose day is today', '2026-11-10', 'deposit', '2026-11-21', '0 0 USD'],
    ['a deposit of tomorrow', '2026-11-22', 'deposit', '2026-12-06', null],
    ['revenue paid on its day', '2026-11-10', 'revenue', '2026-11-10', null],
    ['tax on a later day', '2026-11-10', 'tax', '2026-12-06', null],
  ])('%s', (_name, paid, kind, served, closing) => {
    const section = roll(revenue(`| d1 | ${paid} | Charters | Ames | VESSEL | $500 | ${kind} | ${served} | |`));
    expect(rangeOf(section, 'closing')).toBe(closing);
  });

  test('the nights that are still to come', () => {
    const section = roll(
      revenue('| d1 | 2026-11-01 | Stays | Ames | STAY | $900–1,000 | deposit | 2026-11-20 | 2026-11-25 |'),
    );
    expect(rangeOf(section, 'recognised')).toBe('360 400 USD');
    expect(rangeOf(section, 'closing')).toBe('540 600 USD');
  });

  test('what may have to be given back stands beside it', () => {
    const section = roll(
      revenue(
        '| d1 | 2026-11-01 | Stays | Ames | STAY | $900 | deposit | 2026-12-20 | |',
        '| d2 | 2026-11-01 | Stays | Ames | STAY | $250 | refundable | 2026-12-20 | |',
        '| d3 | 2026-10-01 | Stays | Boyd | STAY | $250 | refundable | 2026-10-20 | |',
      ),
    );
    expect(rangeOf(section, 'closing')).toBe('900 900 USD');
    expect(rangeOf(section, 'refundable')).toBe('250 250 USD');
  });
});

describe('what is not known', () => {
  test('a deposit without a day of service leaves the balance partial', () => {
    const section = roll(
      revenue(
        '| d1 | 2026-11-01 | Charters | Ames | VESSEL | $900 | deposit | 2026-12-20 | |',
        '| d2 | 2026-11-02 | Charters | Boyd | VESSEL | $300 | deposit | TBD | |',
      ),
    );
    expect(figureOf(section, 'closing').value?.quality).toBe('partial');
    expect(noteOf(section, 'closing')).toBe('1 of 2 rows; no opening balance is stated: from the first deposit');
    expect(headlineOf(section)).toBe('unknown: How much is paid and not yet earned is not known in full.');
    expect(shownRows(section, 'open')[0]).toBe('Boyd | Charters | 2026-11-02 | not known | $300');
  });

  test('no deposit is recorded: one figure, not a heap', () => {
    const section = roll(revenue('| d1 | 2026-11 | Charters | | VESSEL | TBD | revenue | | |'));
    expect(section.blocks.filter(({ kind }) => kind !== 'gap')).toHaveLength(1);
    expect(headlineOf(section)).toBe('unknown: No deposit is recorded, so what customers are owed is not known.');
    expect(gapsOf(section).map(({ id }) => id)).toEqual(['revenue/d1/amount']);
  });

  test('no table', () => {
    const section = analyse('deferred-revenue', {});
    expect(section.blocks.map(({ kind }) => kind)).toEqual(['gap']);
    expect(headlineOf(section)).toBeNull();
  });
});
