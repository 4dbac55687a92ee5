import { expect, test } from 'vitest';
import { explanationJson, traceFigure } from '../../action/src/outputs/trace-figure.ts';
import { exact, type Quantity } from '../../action/src/quantity/quantity.ts';
import type { Derivation, Figure } from '../../action/src/section.ts';

const quantity = (value: number, ...lines: readonly number[]): Quantity => ({
  low: exact(value),
  high: exact(value),
  unit: 'USD',
  quality: 'exact',
  basis: 'stated',
  places: lines.map((line) => ({ path: 'inventory/cash.md', line, column: 3 })),
});
const sources = [{ path: 'inventory/cash.md', text: '# Cash\r\n\r\n| Till | $5 |\r\n  | Safe | $7 |  \r\n' }];
const sum: Derivation = {
  formula: 'sum of the balances',
  inputs: [
    { name: 'Till', value: quantity(5, 3) },
    { name: 'Safe', value: quantity(7, 4) },
  ],
};
const figure: Figure = {
  kind: 'figure',
  id: 'double',
  title: 'Double',
  value: quantity(24, 3, 4),
  derivation: {
    formula: 'cash + cash',
    inputs: [
      { name: 'cash', value: quantity(12, 3, 4), derivation: sum },
      { name: 'again', value: quantity(12, 3, 4), derivation: sum },
    ],
  },
  good: 'up',
};

test('a figure leads through its inputs to the lines as written', () => {
  const lineage = traceFigure(figure, sources);
  expect(lineage).toMatchObject({ name: 'Double', formula: 'cash + cash', lines: [] });
  const [cash, again] = lineage.inputs;
  expect(cash).toMatchObject({ name: 'cash', formula: 'sum of the balances', lines: [] });
  expect(cash?.inputs.map(({ name, formula, lines }) => [name, formula, lines.map(({ text }) => text)])).toEqual([
    ['Till', null, ['| Till | $5 |']],
    ['Safe', null, ['| Safe | $7 |']],
  ]);
  expect(again?.inputs).toBe(cash?.inputs);
});

test('a figure without inputs leads to its own lines, each once', () => {
  const counted: Figure = {
    ...figure,
    value: quantity(2, 4, 3, 4),
    derivation: { formula: 'number of rows', inputs: [] },
  };
  expect(traceFigure(counted, sources).lines.map(({ place, text }) => `${place.line} ${text}`)).toEqual([
    '3 | Till | $5 |',
    '4 | Safe | $7 |',
  ]);
});

test('a line that is not there is empty', () => {
  expect(
    traceFigure({ ...figure, value: quantity(1, 99), derivation: { formula: 'x', inputs: [] } }, sources).lines,
  ).toMatchObject([{ text: '' }]);
});

test('as JSON, with what is missing where the figure is not known', () => {
  const gap = {
    kind: 'gap',
    id: 'cash/balance',
    missing: 'Balance',
    place: { path: 'inventory/cash.md', line: 3, column: 1 },
    add: 'an amount',
    blocks: ['cash'],
  } as const;
  const section = { analysis: 'cash', title: 'Cash', question: '?', formula: 'f', blocks: [figure, gap] };
  expect(explanationJson('cfo', section, figure, traceFigure(figure, sources))).toMatchObject({
    persona: 'cfo',
    analysis: 'cash',
    figure: 'double',
    value: { low: '24' },
    formula: 'cash + cash',
    inputs: [
      {
        name: 'cash',
        inputs: [{ sources: [{ path: 'inventory/cash.md', line: 3, text: '| Till | $5 |' }] }, { name: 'Safe' }],
      },
      {},
    ],
    gaps: [],
  });
  const unknown: Figure = { ...figure, value: null };
  expect(explanationJson('cfo', section, unknown, traceFigure(unknown, sources))).toMatchObject({
    value: null,
    gaps: [{ id: 'cash/balance', missing: 'Balance', path: 'inventory/cash.md', line: 3, add: 'an amount' }],
  });
});
