import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';
import { e, vector } from '../helpers/vectors.ts';

const contracts = (...rows: readonly string[]) =>
  [
    '| ID | Client | Entity | Kind | Value | Rate | Start | End | Signed | Progress % | Acceptance |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');

const timesheet = (...rows: readonly string[]) =>
  ['| Date | Client | Entity | Hours | Billable | Approved |', '| --- | --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );

const invoices = (...rows: readonly string[]) =>
  ['| Number | Client | Entity | Date | Due | Amount |', '| --- | --- | --- | --- | --- | --- |', ...rows].join('\n');

const gap = (contractTable: string, hours = timesheet(), sent = invoices()) =>
  analyse('billing-gap', {
    'inventory/contracts.md': contractTable,
    'inventory/timesheet.md': hours,
    'inventory/invoices.md': sent,
  });

describe('the worked example, AGY-01', () => {
  const section = gap(
    contracts(
      '| A | Client A | STUDIO | retainer | $1,500/month | N/A | 2026-08-22 | TBD        | yes | N/A | N/A |',
      '| B | Client B | STUDIO | fixed    | $12,400      | N/A | 2026-09-01 | 2026-12-31 | yes | 50% | yes |',
      '| C | Client C | STUDIO | hourly   | N/A          | $85 | 2026-10-01 | TBD        | yes | N/A | N/A |',
      '| D | Client D | STUDIO | fixed    | $3,000       | N/A | 2026-10-01 | 2026-12-31 | yes | 30% | yes |',
    ),
    timesheet(
      '| 2026-10-20 | Client C | STUDIO | 20 | yes | yes |',
      '| 2026-11-10 | Client C | STUDIO | 8  | yes | yes |',
      '| 2026-11-11 | Client C | STUDIO | 3  | no  | yes |',
    ),
    invoices(
      '| I-1 | Client A | STUDIO | 2026-10-31 | 2026-11-30 | $3,000 |',
      '| I-2 | Client B | STUDIO | 2026-11-01 | 2026-11-30 | $6,200 |',
      '| I-3 | Client C | STUDIO | 2026-10-31 | 2026-11-30 | $1,120 |',
      '| I-4 | Client D | STUDIO | 2026-10-01 | 2026-10-31 | $2,000 |',
    ),
  );
  const { inputs, expected } = vector<
    { rows: readonly (readonly [string, string, string])[] },
    { unbilled: string; ahead: string }
  >('AGY-01');
  const total = (column: 1 | 2) => inputs.rows.reduce((sum, row) => sum.plus(e(row[column])), e(0));

  test.each([
    ['earned', `${total(1)}`],
    ['billed', `${total(2)}`],
    ['unbilled', expected.unbilled],
    ['billed-ahead', expected.ahead],
  ])('%s is %s: never netted', (id, amount) => {
    expect(rangeOf(section, id)).toBe(`${amount} ${amount} USD`);
  });

  test('client by client, the largest gap first', () => {
    expect(noteOf(section, 'unbilled')).toBe('19.7% of what is earned');
    expect(shownRows(section, 'clients')).toEqual([
      'Client A | $4,500 | $3,000 | $1,500 | $0 | 2026-10-31 | —',
      'Client C | $2,380 | $1,120 | $1,260 | $0 | 2026-10-31 | —',
      'Client B | $6,200 | $6,200 | $0 | $0 | — | —',
      'Client D | $900 | $2,000 | $0 | $1,100 | — | —',
    ]);
    expect(headlineOf(section)).toBe('fails: $2,760 is earned and not billed.');
  });
});

describe('what a contract has earned', () => {
  test.each([
    [
      'a retainer, both days included',
      'retainer | $1,200/month | N/A | 2026-10-01 | TBD | yes | N/A | N/A',
      '2040 2040 USD',
    ],
    ['a yearly retainer', 'retainer | $12,000/year | N/A | 2026-05-22 | TBD | yes | N/A | N/A', '6000 6000 USD'],
    [
      'a retainer that has ended',
      'retainer | $1,200/month | N/A | 2026-02-01 | 2026-04-30 | yes | N/A | N/A',
      '3600 3600 USD',
    ],
    ['one that has not begun', 'retainer | $1,200/month | N/A | 2026-12-01 | TBD | yes | N/A | N/A', '0 0 USD'],
    ['a ranged one', 'retainer | $1,000–1,200/month | N/A | 2026-10-22 | TBD | yes | N/A | N/A', '1000 1200 USD'],
    ['a fixed price', 'fixed | $4,800 | N/A | 2026-10-01 | TBD | yes | 40% | no', '1920 1920 USD'],
    ['a fixed price without progress', 'fixed | $4,800 | N/A | 2026-10-01 | TBD | yes | TBD | no', null],
    ['an hourly one without hours', 'hourly | N/A | $85 | 2026-10-01 | TBD | yes | N/A | N/A', null],
    ['a contract without a kind', 'TBD | $4,800 | N/A | 2026-10-01 | TBD | yes | 40% | no', null],
  ])('%s', (_name, cells, earned) => {
    expect(rangeOf(gap(contracts(`| K | Client A | STUDIO | ${cells} |`)), 'earned')).toBe(earned);
  });

  test('a retainer without a period is monthly, as an assumption', () => {
    const section = gap(
      contracts('| K | Client A | STUDIO | retainer | $1,200 | N/A | 2026-10-22 | TBD | yes | N/A | N/A |'),
    );
    expect(rangeOf(section, 'earned')).toBe('1200 1200 USD');
    expect(figureOf(section, 'earned').value?.basis).toBe('assumed');
  });

  test('an hour counts under the contract by the hour that was in force, and once', () => {
    const section = gap(
      contracts(
        '| K-1 | Client A | STUDIO | hourly | N/A | $50  | 2026-09-01 | 2026-09-30 | yes | N/A | N/A |',
        '| K-2 | Client A | STUDIO | hourly | N/A | $100 | 2026-10-01 | TBD        | yes | N/A | N/A |',
        '| K-3 | Client A | STUDIO | hourly | N/A | $900 | 2026-10-01 | TBD        | yes | N/A | N/A |',
      ),
      timesheet(
        '| 2026-09-30 | Client A | STUDIO | 1 | yes | yes |',
        '| 2026-10-01 | client a | STUDIO | 2 | yes | yes |',
        '| 2026-12-01 | Client A | STUDIO | 4 | yes | yes |',
      ),
    );
    expect(rangeOf(section, 'earned')).toBe('250 250 USD');
    expect(figureOf(section, 'earned').value?.quality).toBe('partial');
  });
});

describe('nothing billed yet', () => {
  const section = gap(
    contracts(
      '| K-1 | Client A | STUDIO | retainer | $1,200/month | $85 | 2026-10-22 | TBD | no | N/A | N/A |',
      '| K-2 | Client B | STUDIO | fixed    | $4,800       | $85 | 2026-10-12 | TBD | no | 40% | no  |',
      '| K-3 | Client C | STUDIO | hourly   | N/A          | $85 | 2026-11-02 | TBD | no | N/A | no  |',
    ),
    timesheet(
      '| 2026-11-10 | Client A | STUDIO | 20 | yes | no |',
      '| 2026-11-10 | Client B | STUDIO | 12 | yes | no |',
      '| 2026-11-10 | Client C | STUDIO | 7  | yes | no |',
      '| 2026-11-10 | Client E | STUDIO | 7  | yes | no |',
    ),
  );

  test('no invoice is an answer, and no gap', () => {
    expect(rangeOf(section, 'billed')).toBe('0 0 USD');
    expect(noteOf(section, 'billed')).toBe('no invoice is recorded');
    expect(gapsOf(section)).toEqual([]);
  });

  test('says why, since when, and what nobody agreed', () => {
    expect(shownRows(section, 'clients')).toEqual([
      'Client B | $1,920 | $0 | $1,920 | $0 | 2026-10-12 | no invoice issued, contract not signed, work not accepted',
      'Client A | $1,200 | $0 | $1,200 | $0 | 2026-10-22 | no invoice issued, contract not signed, hours over scope',
      'Client C | $595 | $0 | $595 | $0 | 2026-11-02 | no invoice issued, contract not signed, hours not approved',
      'Client E | not known | $0 | not known | not known | — | no contract, no invoice issued',
    ]);
  });

  test('work without a contract leaves the totals partial', () => {
    expect(noteOf(section, 'earned')).toBe('3 of 4 rows');
    expect(figureOf(section, 'unbilled').value?.quality).toBe('partial');
  });
});

test('an hourly contract without a timesheet is a gap', () => {
  const section = gap(contracts('| K | Client C | STUDIO | hourly | N/A | $85 | 2026-10-01 | TBD | yes | N/A | N/A |'));
  expect(gapsOf(section).map(({ id }) => id)).toEqual(['table/timesheet']);
  expect(headlineOf(section)).toBe('unknown: What is earned and not billed is not known.');
});

test('everything billed', () => {
  const section = gap(
    contracts('| K | Client A | STUDIO | fixed | $100 | N/A | 2026-10-01 | TBD | yes | 100% | yes |'),
    timesheet('| 2026-10-02 | Client A | STUDIO | 1 | yes | yes |'),
    invoices('| I-1 | Client A | STUDIO | 2026-10-31 | 2026-11-30 | $100 |'),
  );
  expect(headlineOf(section)).toBe('holds: Everything that is earned is billed.');
});

test('an invoice of tomorrow bills nothing today', () => {
  const section = gap(
    contracts('| K | Client A | STUDIO | fixed | $100 | N/A | 2026-10-01 | TBD | yes | 100% | yes |'),
    timesheet(),
    invoices('| I-1 | Client A | STUDIO | 2026-11-22 | 2026-12-30 | $100 |'),
  );
  expect(rangeOf(section, 'unbilled')).toBe('100 100 USD');
});
