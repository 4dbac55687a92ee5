import { expect, test } from 'vitest';
import { noteGaps } from '../../action/src/reports/gaps-to-mdast.ts';
import { writeMdast } from '../../action/src/reports/write-mdast.ts';
import type { Gap } from '../../action/src/section.ts';
import { at, gap } from './sample-report.ts';

const note = (...gaps: readonly Gap[]): string => writeMdast(noteGaps({ fresh: gaps, toldUnder: [] }));

const cells = (column: string, rows: readonly string[]): readonly Gap[] =>
  rows.map((row, i) => gap({ id: `${column}/${row}`, missing: `${column} of ${row}`, place: at('kpis.md', i + 2) }));

test('cells that the same rows lack are told together', () => {
  expect(note(...cells('Target', ['Churn', 'CAC']), ...cells('Start', ['Churn', 'CAC']))).toBe(
    '_Missing:_ `Target` and `Start` of Churn, CAC.',
  );
});

test('other rows stand apart', () => {
  expect(note(...cells('Value', ['Churn']), ...cells('Target', ['Churn', 'CAC', 'LTV', 'NPS']))).toBe(
    '_Missing:_ `Value` of Churn; `Target` of Churn, CAC, LTV and 1 more.',
  );
});

test('names that could be read as two stand in quotes', () => {
  expect(note(...cells('Balance', ['Tax escrow, sales and lodging', 'Petty cash']))).toBe(
    '_Missing:_ `Balance` of “Tax escrow, sales and lodging”, “Petty cash”.',
  );
  expect(note(...cells('Balance', ['Tax escrow, sales and lodging']))).toBe(
    '_Missing:_ `Balance` of Tax escrow, sales and lodging.',
  );
});

test('a table that is not there is named without what it holds', () => {
  expect(note(gap({ id: 'table/lead', missing: 'The table “Leads”: Somebody who may buy' }))).toBe(
    '_Missing:_ The table “Leads”.',
  );
});

test('kinds after the third are counted', () => {
  const four = ['A', 'B', 'C', 'D'].flatMap((column, i) => cells(column, [`row ${i}`]));
  expect(note(...four)).toBe('_Missing:_ `A` of row 0; `B` of row 1; `C` of row 2; 1 more.');
});

test('nothing missing says nothing', () => {
  expect(note()).toBe('');
});
