import { describe, expect, test } from 'vitest';
import { analyse, gapsOf, hasBlock, headlineOf, rangeOf, shownRows, tableOf } from '../helpers/analyse.ts';
import { type Ends, endsLikeVector, vector } from '../helpers/vectors.ts';

const positionOf = (
  contracts: readonly string[],
  hours: readonly string[] = [],
  invoices: readonly string[] = [],
  params: readonly string[] = [],
  asOf = '2026-11-21',
) =>
  analyse(
    'recognition-position',
    {
      'inventory/contracts.md': [
        '| ID | Client | Entity | Kind | Value | Rate | Start | End | Hours left |',
        '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
        ...contracts,
      ].join('\n'),
      'inventory/timesheet.md': [
        '| Date | Client | Entity | Hours | Billable |',
        '| --- | --- | --- | --- | --- |',
        ...hours,
      ].join('\n'),
      'inventory/invoices.md': [
        '| Number | Client | Entity | Date | Due | Amount |',
        '| --- | --- | --- | --- | --- | --- |',
        ...invoices,
      ].join('\n'),
      'inventory/params.md': ['| Key | Value | From |', '| --- | --- | --- |', ...params].join('\n'),
    },
    { asOf },
  );

const fixed = '| B | Client B | STUDIO | fixed | $12,000 | N/A | 2026-09-01 | TBD |';
const ninety = ['| 2026-10-01 | Client B | STUDIO | 60 | yes |', '| 2026-11-02 | Client B | STUDIO | 30 | no |'];

describe('the worked example, AGY-04', () => {
  const { inputs, expected } = vector<
    { price: string; spent: string; toComplete: Ends; billed: string },
    { progress: Ends; recognised: Ends; position: Ends }
  >('AGY-04');
  const section = positionOf(
    [
      `| B | Client B | STUDIO | fixed | $${inputs.price} | N/A | 2026-09-01 | TBD | ${inputs.toComplete.lo}–${inputs.toComplete.hi} |`,
    ],
    [`| 2026-10-01 | Client B | STUDIO | ${inputs.spent} | yes |`],
    [`| I-1 | Client B | STUDIO | 2026-11-01 | 2026-11-30 | $${inputs.billed} |`],
  );
  const cellOf = (table: string, column: number, scale = 1) => {
    const cell = tableOf(section, table).rows[0]?.cells[column];
    if (cell === null || typeof cell !== 'object' || !('low' in cell)) throw new Error(`No quantity in ${table}.`);
    return { ...cell, low: cell.low.div(scale), high: cell.high.div(scale) };
  };

  test('progress, what is recognised, and the position are the exact ranges', () => {
    expect(endsLikeVector(cellOf('fixed-prices', 3, 100), expected.progress)).toEqual(expected.progress);
    expect(endsLikeVector(cellOf('clients', 1), expected.recognised)).toEqual(expected.recognised);
    expect(endsLikeVector(cellOf('clients', 3), expected.position)).toEqual(expected.position);
  });

  test('a contract liability in every case', () => {
    expect(shownRows(section, 'clients')).toEqual([
      'Client B | $6,750–7,714 | $8,000 | −$1,250 to −$286 | contract liability',
    ]);
    expect(rangeOf(section, 'asset')).toBe('0 0 USD');
    expect(headlineOf(section)).toBe('holds: $286–1,250 is billed and not yet revenue.');
    expect(hasBlock(section, 'loss')).toBe(false);
  });
});

test('a fixed price that costs more than it brings: the whole loss at once', () => {
  const section = positionOf([`${fixed} 60 |`], ninety, [], ['| Cost per hour | $95 | 2026-01-01 |']);
  expect(rangeOf(section, 'loss')).toBe('2250 2250 USD');
  expect(shownRows(section, 'fixed-prices')).toEqual([
    'Client B | 90 hours | 60 hours | 60% | $12,000 | $7,200 | $2,250',
  ]);
});

test('one that pays has no loss', () => {
  const section = positionOf([`${fixed} 10 |`], ninety, [], ['| Cost per hour | $95 | 2026-01-01 |']);
  expect(rangeOf(section, 'loss')).toBe('0 0 USD');
});

test('a retainer is recognised by the days elapsed', () => {
  const retainer = '| A | Client A | STUDIO | retainer | $3,000/month | N/A | 2026-11-01 | TBD | N/A |';
  expect(rangeOf(positionOf([retainer]), 'recognised')).toBe('2100 2100 USD');
});

test('assets and liabilities are never netted', () => {
  const section = positionOf(
    [
      '| A | Client A | STUDIO | retainer | $3,000/month | N/A | 2026-11-01 | TBD | N/A |',
      '| C | Client C | STUDIO | hourly | N/A | $100 | 2026-11-01 | TBD | N/A |',
    ],
    ['| 2026-11-02 | Client C | STUDIO | 5 | yes |'],
    ['| I-1 | Client A | STUDIO | 2026-11-01 | 2026-11-30 | $3,000 |'],
  );
  expect(rangeOf(section, 'asset')).toBe('500 500 USD');
  expect(rangeOf(section, 'liability')).toBe('900 900 USD');
  expect(shownRows(section, 'clients')).toEqual([
    'Client A | $2,100 | $3,000 | −$900 | contract liability',
    'Client C | $500 | $0 | $500 | contract asset',
  ]);
});

describe('what is not known', () => {
  const billed = ['| I-1 | Client B | STUDIO | 2026-11-01 | 2026-11-30 | $8,000 |'];

  test('no estimate to complete: no progress, and all that is billed is a liability until it is known', () => {
    const section = positionOf([`${fixed} TBD |`], ninety, billed);
    expect(shownRows(section, 'fixed-prices')).toEqual([
      'Client B | 90 hours | not known | not known | $12,000 | not known',
    ]);
    expect(shownRows(section, 'clients')).toEqual([
      'Client B | not known | $8,000 | not known | contract liability, until known',
    ]);
    expect(rangeOf(section, 'liability')).toBe('8000 8000 USD');
    expect(rangeOf(section, 'asset')).toBe(null);
    expect(headlineOf(section)).toBe('unknown: What is revenue by now is not known for 1 of 1 clients.');
    expect(gapsOf(section).map(({ id }) => id)).toEqual(['contract/B/hoursLeft']);
  });

  const second = '| B-2 | Client B | STUDIO | fixed | $500 | N/A |';
  test.each([
    ['hours that another contract may claim', [`${second} 2026-10-15 | TBD | 5 |`], 'not known'],
    ['a contract that had ended claims none', [`${second} 2026-07-01 | 2026-07-31 | 5 |`], '90 hours'],
  ])('%s', (_name, others, spent) => {
    const [first] = shownRows(positionOf([`${fixed} 50 |`, ...others], ninety), 'fixed-prices');
    expect(first?.split(' | ')[1]).toBe(spent);
  });

  test('neither hours spent nor hours left say nothing of progress', () => {
    const section = positionOf([`${fixed} 0 |`], ['| 2026-10-01 | Client B | STUDIO | 0 | yes |']);
    expect(rangeOf(section, 'recognised')).toBe(null);
  });

  test('no contracts: the gap alone', () => {
    expect(positionOf([]).blocks.every(({ kind }) => kind === 'gap')).toBe(true);
  });
});
