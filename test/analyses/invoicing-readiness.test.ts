import { describe, expect, test } from 'vitest';
import { analyse, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const header = [
  '| ID | Client | Entity | Kind | Value | Rate | Start | End | Progress % | Signed | Billing contact | Purchase order | Acceptance | Tax form | Bank details |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
];

const readiness = (contracts: readonly string[], hours: readonly string[] = [], invoices: readonly string[] = []) =>
  analyse('invoicing-readiness', {
    'inventory/contracts.md': [...header, ...contracts].join('\n'),
    'inventory/timesheet.md': [
      '| Date | Client | Entity | Hours | Billable | Approved |',
      '| --- | --- | --- | --- | --- | --- |',
      ...hours,
    ].join('\n'),
    'inventory/invoices.md': [
      '| Number | Client | Entity | Date | Due | Amount |',
      '| --- | --- | --- | --- | --- | --- |',
      ...invoices,
    ].join('\n'),
  });

const clientA = '| A | Client A | STUDIO | retainer | $1,500/month | N/A | 2026-08-22 | TBD | N/A |';
const clientC = '| C | Client C | STUDIO | hourly | N/A | $85 | 2026-10-01 | TBD | N/A |';

describe('the worked example, AGY-03', () => {
  const section = readiness(
    [
      `${clientA} yes | yes | N/A | N/A | yes | yes |`,
      '| B | Client B | STUDIO | fixed | $12,400 | N/A | 2026-09-01 | TBD | 50% | no | no | no | no | no | no |',
      `${clientC} no | yes | N/A | N/A | no | yes |`,
    ],
    ['| 2026-10-20 | Client C | STUDIO | 20 | yes | yes |', '| 2026-11-10 | Client C | STUDIO | 8 | yes | no |'],
    [
      '| I-1 | Client A | STUDIO | 2026-10-31 | 2026-11-30 | $3,000 |',
      '| I-2 | Client B | STUDIO | 2026-11-01 | 2026-11-30 | $6,200 |',
      '| I-3 | Client C | STUDIO | 2026-10-31 | 2026-11-30 | $1,120 |',
    ],
  );

  test.each([
    ['ready', '1500 1500 USD'],
    ['blocked', '1260 1260 USD'],
    ['waiting', '0 0 USD'],
  ])('%s is %s', (id, amount) => {
    expect(rangeOf(section, id)).toBe(amount);
  });

  test('each open amount with what it lacks; one that is billed in full needs nothing', () => {
    expect(shownRows(section, 'clients')).toEqual([
      'Client A | $1,500 | 100% | — | —',
      'Client C | $1,260 | 62.5% | signed contract, approved time, tax form | —',
    ]);
    expect(shownRows(section, 'blockers')).toEqual([
      'signed contract | 1 client | $1,260',
      'approved time | 1 client | $1,260',
      'tax form | 1 client | $1,260',
    ]);
    expect(headlineOf(section)).toBe('fails: $1,500 is ready to invoice; $1,260 is blocked.');
  });
});

describe('what one item says', () => {
  const fixed = '| B | Client B | STUDIO | fixed | $1,000 | N/A | 2026-09-01 | TBD |';
  test.each([
    ['every item is there', `${fixed} 50% | yes | yes | PO-7 | yes | yes | yes |`, '100% | — | —'],
    ['a purchase order is not needed', `${fixed} 50% | yes | yes | N/A | yes | yes | yes |`, '100% | — | —'],
    ['the work is not accepted', `${fixed} 50% | yes | yes | N/A | no | yes | yes |`, '87.5% | acceptance | —'],
    [
      'nobody said who is billed',
      `${fixed} 50% | yes | TBD | N/A | yes | yes | yes |`,
      '87.5–100.0% | — | billing contact',
    ],
    ['no milestone', `${fixed} TBD | yes | yes | N/A | yes | yes | yes |`, '87.5–100.0% | — | rate or milestone'],
    ['no hour by the hour', `${clientC} yes | yes | N/A | N/A | yes | yes |`, '87.5–100.0% | — | approved time'],
  ])('%s', (_name, contract, shown) => {
    const [row] = shownRows(readiness([contract]), 'clients');
    expect(row?.split(' | ').slice(2).join(' | ')).toBe(shown);
  });
});

test('an item that nobody answered leaves the amount waiting, and is a gap', () => {
  const section = readiness(
    [`${clientA} yes | TBD | N/A | N/A | yes | yes |`],
    ['| 2026-11-10 | Client A | STUDIO | 5 | yes | yes |'],
  );
  expect(rangeOf(section, 'ready')).toBe('0 0 USD');
  expect(rangeOf(section, 'waiting')).toBe('4500 4500 USD');
  expect(headlineOf(section)).toBe('unknown: Whether all that is open can be invoiced is not known.');
  expect(gapsOf(section).map(({ id }) => id)).toEqual(['contract/A/billingContact']);
});

test('hours without a contract are worth nobody knows what', () => {
  const section = readiness(
    [`${clientA} yes | yes | N/A | N/A | yes | yes |`],
    ['| 2026-11-10 | Client E | STUDIO | 5 | yes | no |'],
  );
  expect(rangeOf(section, 'blocked')).toBe(null);
  expect(noteOf(section, 'blocked')).toBe('');
  expect(headlineOf(section)).toBe('fails: $4,500 is ready to invoice; an amount that is not known is blocked.');
  expect(shownRows(section, 'clients')[1]).toBe(
    'Client E | not known | 0.0–87.5% | approved time | signed contract, rate or milestone, billing contact, purchase order, acceptance, tax form, bank details',
  );
});

test('a client with two contracts is ready when both are', () => {
  const second = '| A-2 | Client A | STUDIO | fixed | $1,000 | N/A | 2026-09-01 | TBD | 50% |';
  const section = readiness([
    `${clientA} yes | yes | N/A | N/A | yes | yes |`,
    `${second} no | yes | N/A | yes | yes | yes |`,
  ]);
  expect(rangeOf(section, 'blocked')).toBe('5000 5000 USD');
});

test('all ready, or all billed', () => {
  const ready = [`${clientA} yes | yes | N/A | N/A | yes | yes |`];
  expect(headlineOf(readiness(ready))).toBe('holds: All of $4,500 that is open is ready to invoice.');
  const billed = ['| I-1 | Client A | STUDIO | 2026-10-31 | 2026-11-30 | $4,500 |'];
  const section = readiness(ready, [], billed);
  expect(headlineOf(section)).toBe('holds: Nothing is open to invoice.');
  expect(hasBlock(section, 'clients')).toBe(false);
});

test('no contracts: the gap alone', () => {
  expect(readiness([]).blocks.every(({ kind }) => kind === 'gap')).toBe(true);
});
