import { expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, tableOf } from '../helpers/analyse.ts';

/** Deliveries by month, January first, of each year. */
const log = (asOf: string, years: Readonly<Record<string, readonly number[]>>, extra = '') => {
  const rows = Object.entries(years).flatMap(([year, counts]) =>
    counts.flatMap((n, i) =>
      Array.from({ length: n }, (_, k) => {
        const month = `${year}-${String(i + 1).padStart(2, '0')}`;
        return `| ${month}-${k} | Kit | DELIV | ${month}-03 | ${month}-09 |`;
      }),
    ),
  );
  const head = ['| ID | Captain | Entity | From | To |', '| --- | --- | --- | --- | --- |'];
  return analyse('seasonal-demand', { 'inventory/deliveries.md': [...head, ...rows, extra].join('\n') }, { asOf });
};

const twoYears = { '2025': [2, 2, 4, 6, 5, 2, 1, 0, 1, 4, 7, 6], '2026': [3, 2, 5, 6, 6, 3, 1, 1, 1, 5, 6, 5] };

test('the worked example', () => {
  const section = log('2027-01-05', twoYears);
  const indexes = tableOf(section, 'months').rows.map(({ cells: [, , index] }) =>
    index !== null && typeof index === 'object' && 'low' in index ? index.low.toFixed(2) : '',
  );
  expect(indexes.join(' ')).toBe('0.71 0.57 1.29 1.71 1.57 0.71 0.29 0.14 0.29 1.29 1.86 1.57');
  expect(figureOf(section, 'storm-share').value?.low.toFixed(1)).toBe('38.1');
  expect(rangeOf(section, 'growth')).toBe('10 10 %');
  expect(headlineOf(section)).toMatch(/^holds: /);
});

test.each([
  ['2026-06-05', 'over 17 of 24 months: indicative at best', true],
  ['2025-07-05', 'over 6 of 24 months: indicative at best', false],
])('on %s: %s', (asOf, note, hasTable) => {
  const section = log(asOf, twoYears);
  expect(noteOf(section, 'deliveries')).toBe(note);
  expect(hasBlock(section, 'months')).toBe(hasTable);
  expect(hasBlock(section, 'growth')).toBe(false);
  expect(headlineOf(section)).toMatch(/^unknown: /);
});

test('a day that is not known is a gap and counts in no month', () => {
  const section = log('2027-01-05', twoYears, '| x | Kit | DELIV | TBD | 2026-03-04 |');
  expect(rangeOf(section, 'deliveries')).toBe('84 84 deliveries');
  expect(gapsOf(section).map(({ id }) => id)).toEqual(['delivery/x/from']);
});
