import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const cash = (...rows: readonly string[]) =>
  ['| Account | Entity | Balance | As of | Restricted |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');

const revenue = (...rows: readonly string[]) =>
  ['| Month | Stream | Entity | Amount | Kind | Service date |', '| --- | --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );

const position = (money: string, back = '') =>
  analyse('cash-position', { 'inventory/cash.md': money, 'inventory/revenue.md': back });

const operating = '| Operating | VESSEL | $32,080 | 2026-11-20 | none |';

test('the worked example: what is held for others is not ours', () => {
  const section = position(
    cash(
      operating,
      '| Trust | VESSEL | $8,650 | 2026-11-18 | deposits |',
      '| Tax | VESSEL | $570 | 2026-11-20 | tax |',
    ),
  );
  expect(rangeOf(section, 'bank')).toBe('41300 41300 USD');
  expect(rangeOf(section, 'held')).toBe('9220 9220 USD');
  expect(rangeOf(section, 'unrestricted')).toBe('32080 32080 USD');
  expect(figureOf(section, 'held-share').value?.low.toFixed(1)).toBe('22.3');
  expect(noteOf(section, 'bank')).toBe('balances of 2026-11-18 to 2026-11-20');
  expect(headlineOf(section)).toBe('holds: Of $41,300 in the bank, $32,080 may be spent.');
});

describe('money of others in an account of the business', () => {
  const bank = '| Operating | VESSEL | $41,300 | 2026-11-20 | none |';

  test.each([
    ['a deposit for a trip to come', 'deposit', '2026-12-05', '40300 40300 USD'],
    ['a deposit for the trip of today', 'deposit', '2026-11-21', '41300 41300 USD'],
    ['a deposit for a trip of no stated day', 'deposit', '', '40300 41300 USD'],
    ['a security deposit', 'refundable', '2026-12-05', '40300 40300 USD'],
    ['a tax', 'tax', '2026-10-05', '40300 40300 USD'],
    ['a tip', 'tip', '2026-12-05', '0 41300 USD'],
    ['revenue', 'revenue', '2026-10-05', '41300 41300 USD'],
  ])('%s', (_name, kind, served, free) => {
    const section = position(cash(bank), revenue(`| 2026-10 | Trip | VESSEL | $1,000 | ${kind} | ${served} |`));
    expect(rangeOf(section, 'unrestricted')).toBe(free);
  });

  test('what has an account of its own is not taken off twice', () => {
    const section = position(
      cash(bank, '| Trust | VESSEL | $900 | 2026-11-20 | deposits |'),
      revenue('| 2026-10 | Trip | VESSEL | $900 | deposit | 2026-12-05 |'),
    );
    expect(rangeOf(section, 'unrestricted')).toBe('41300 41300 USD');
    expect(rangeOf(section, 'held')).toBe('900 900 USD');
  });

  test.each([
    ['nobody says what was taken', '$1,000 | revenue'],
    ['the deposit has no amount', 'TBD | deposit'],
  ])('the figure is an upper bound where %s', (_name, row) => {
    const section = position(cash(bank), revenue(`| 2026-10 | Trip | VESSEL | ${row} | 2026-12-05 |`));
    expect(figureOf(section, 'unrestricted').value?.quality).toBe('bound');
    expect(rangeOf(section, 'unrestricted')).toBe('0 41300 USD');
    expect(noteOf(section, 'unrestricted')).toMatch(/^an upper bound/);
  });
});

describe('what is not known', () => {
  test('without a balance the section is one figure, and each balance a gap', () => {
    const section = position(cash('| Operating | VESSEL | TBD | N/A | none |', '| Operating | HAUL | TBD | N/A | |'));
    expect(rangeOf(section, 'unrestricted')).toBeNull();
    expect(noteOf(section, 'unrestricted')).toBe('');
    expect(section.blocks.filter(({ kind }) => kind !== 'gap')).toHaveLength(1);
    expect(gapsOf(section)).toHaveLength(2);
    expect(headlineOf(section)).toBe('unknown: The cash is not known: no balance is stated.');
  });

  test('one of two balances makes a partial sum', () => {
    const section = position(cash(operating, '| Operating | HAUL | TBD | N/A | none |'));
    expect(figureOf(section, 'bank').value?.quality).toBe('partial');
    expect(noteOf(section, 'bank')).toBe('1 of 2 rows; as of 2026-11-20');
    expect(headlineOf(section)).toMatch(/^unknown: /);
  });

  test('another currency is not added', () => {
    const section = position(cash(operating, operating.replace('Op', 'Co').replace('$32,080', '€500')));
    expect(rangeOf(section, 'bank')).toMatch(/ (?:USD|EUR)$/);
    expect(noteOf(section, 'bank')).toContain('not added: amounts in ');
  });

  test('no table: nothing but the gap', () => {
    const section = position('');
    expect(section.blocks.map(({ kind }) => kind)).toEqual(['gap']);
  });
});

test('the entity with least to spend comes first', () => {
  const section = position(
    cash(operating, '| Operating | HAUL | $500 | 2026-11-20 | none |', '| Tax | HAUL | $200 | 2026-11-20 | tax |'),
  );
  expect(shownRows(section, 'entities')).toEqual(['HAUL | $700 | $200 | $500', 'VESSEL | $32,080 | $0 | $32,080']);
  expect(hasBlock(position(cash(operating)), 'entities')).toBe(false);
});

test('an empty account fails', () => {
  expect(headlineOf(position(cash('| Operating | VESSEL | $0 | 2026-11-20 | none |')))).toMatch(/^fails: /);
});
