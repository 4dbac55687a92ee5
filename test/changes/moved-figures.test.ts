import { expect, test } from 'vitest';
import { movedFigures } from '../../action/src/changes/moved-figures.ts';
import { makePaint } from '../../action/src/outputs/paint.ts';
import { printWhatIf, whatIfJson } from '../../action/src/outputs/print-what-if.ts';
import type { Quantity } from '../../action/src/quantity/quantity.ts';
import type { Report } from '../../action/src/reports/report.ts';
import { amount, at, figure, report, section } from '../reports/sample-report.ts';

const usd = (low: number, line = 5): Quantity => amount({ low, unit: 'USD' }, line);

/** A report with one section of figures. */
function shown(id: string, values: { readonly [figure: string]: Quantity | null }): Report {
  const figures = Object.entries(values).map(([id, value]) => figure({ id, title: id, value }));
  return report([section('burn', figures)], { id });
}

function moves(before: readonly Report[], after: readonly Report[]): readonly string[] {
  return movedFigures(before, after).map(({ personas, before, after }) => {
    const ends = [before, after].map((figure) => (figure === null ? 'none' : String(figure.value?.low ?? null)));
    return `${(before ?? after)?.id} ${ends.join(' → ')} in ${personas.join(', ')}`;
  });
}

test('a figure that moves alike in two reports is told once, a figure that stands not at all', () => {
  const before = [shown('ceo', { cash: usd(1), burn: usd(2) }), shown('cfo', { cash: usd(1), rent: usd(7) })];
  const after = [shown('ceo', { cash: usd(3), burn: usd(2, 9) }), shown('cfo', { cash: usd(3), rent: usd(8) })];
  expect(moves(before, after)).toEqual(['cash 1 → 3 in ceo, cfo', 'rent 7 → 8 in cfo']);
  expect(moves(before, before)).toEqual([]);
});

test('reports of different scopes tell their own', () => {
  const before = [shown('ceo', { cash: usd(9) }), shown('rental', { cash: usd(1) })];
  const after = [shown('ceo', { cash: usd(10) }), shown('rental', { cash: usd(2) })];
  expect(moves(before, after)).toEqual(['cash 9 → 10 in ceo', 'cash 1 → 2 in rental']);
});

test('what becomes known, unknown, new or gone moves', () => {
  const before = [shown('ceo', { a: null, b: usd(1), c: usd(1) })];
  const after = [shown('ceo', { a: usd(1), b: null, d: null })];
  expect(moves(before, after)).toEqual([
    'a null → 1 in ceo',
    'b 1 → null in ceo',
    'c 1 → none in ceo',
    'd none → null in ceo',
  ]);
});

test('is printed before and after, and what moves by too little is counted', () => {
  const before = [shown('cfo', { cash: usd(4000), dust: usd(1000.001) })];
  const after = [shown('cfo', { cash: usd(5000), dust: usd(1000.002) })];
  const whatIf = {
    asOf: '2026-11-21',
    suppositions: [
      {
        text: 'cash/a.balance=5000',
        before: '',
        after: '5000',
        place: at('inventory/cash.md', 5),
        type: 'cash',
        field: 'balance',
      } as const,
    ],
    moved: movedFigures(before, after),
  };
  expect(printWhatIf(whatIf, makePaint(false))).toBe(`If inventory/cash.md:5 said “5000” instead of nothing:

Figure             Before  After   In
cash    burn/cash  $4,000  $5,000  cfo
1 more moves by less than is shown.

As of 2026-11-21. Nothing was written.
`);
  expect(whatIfJson(whatIf)).toMatchObject({
    set: [{ text: 'cash/a.balance=5000', before: '', after: '5000', path: 'inventory/cash.md', line: 5 }],
    moved: [
      { personas: ['cfo'], analysis: 'burn', id: 'cash', before: { low: '4000' }, after: { low: '5000' } },
      { id: 'dust', before: { low: '1000.001' }, after: { low: '1000.002' } },
    ],
  });
});
