import { expect, test } from 'vitest';
import { cellFigures } from '../../action/src/outputs/cell-figures.ts';
import { traceFigure } from '../../action/src/outputs/trace-figure.ts';
import { quantity } from '../../action/src/quantity/quantity.ts';
import { formatFigure } from '../../action/src/reports/format-value.ts';
import type { Table } from '../../action/src/section.ts';
import { amount, at, figure } from '../reports/sample-report.ts';

const table: Table = {
  kind: 'table',
  id: 'channels',
  title: 'Channels',
  columns: [{ title: 'Channel' }, { title: 'Of the price' }, { title: 'Owner' }, { title: '' }],
  rows: [
    {
      key: 'jada-email',
      cells: ['Email', amount({ low: 62.5, unit: '%' }, 8, 9), 'Carole', quantity({ low: 4.2, unit: 'trips' })],
      sources: [at('inventory/channels.md', 7)],
    },
    {
      key: 'jada-ota',
      cells: ['OTA', null, null, { ...quantity({ low: 4.2, unit: 'trips' }), round: 'up' }],
      sources: [at('inventory/channels.md', 9)],
    },
    { key: 'jada-sms', cells: ['SMS', 'none', 'Sam', 'none'], sources: [] },
  ],
};
const cells = cellFigures(table);

test('a cell is called by its table, row and column', () => {
  expect(cells.map(({ id, title }) => `${id}: ${title}`)).toEqual([
    'channels/jada-email/of-the-price: Email, Of the price',
    'channels/jada-email/column-4: Email, ',
    'channels/jada-ota/of-the-price: OTA, Of the price',
    'channels/jada-ota/column-4: OTA, ',
  ]);
});

test('it rounds as its table does', () => {
  const shown = cells.map(({ id, title, value, round }) =>
    formatFigure(figure({ id, title, value, ...(round && { round }) })),
  );
  expect(shown).toEqual(['62.5%', '4.2 trips', 'not known', '5 trips']);
});

test('it leads to the lines of its value, else of its row', () => {
  const lines = cells.map((cell) => traceFigure(cell, []).lines.map(({ place }) => `${place.path}:${place.line}`));
  expect(lines).toEqual([
    ['inventory/expenses.md:8', 'inventory/expenses.md:9'],
    ['inventory/channels.md:7'],
    ['inventory/channels.md:9'],
    ['inventory/channels.md:9'],
  ]);
});

test('a table of words has none', () => {
  expect(cellFigures({ ...table, rows: table.rows.slice(2) })).toEqual([]);
});
