import { describe, expect, test } from 'vitest';
import { day } from '../../action/src/day.ts';
import { diagnose } from '../../action/src/diagnostics.ts';
import { buildJson, diagnosticJson } from '../../action/src/outputs/build-json.ts';
import { exact, infinity, type Quantity } from '../../action/src/quantity/quantity.ts';
import type { Report } from '../../action/src/reports/report.ts';
import type { Block } from '../../action/src/section.ts';

const place = (line: number, column = 1, path = 'inventory/cash.md') => ({ path, line, column });
const money: Quantity = {
  low: exact('7000.10'),
  high: infinity,
  unit: 'USD/month',
  quality: 'bound',
  basis: 'assumed',
  places: [place(7, 3), place(5), place(7, 9)],
};

/** The JSON of one block, in a build with one report of one section. */
function jsonOf(block: Block): unknown {
  const start = place(1, 1, 'personas/cfo.md');
  const persona = {
    id: 'cfo',
    title: 'CFO',
    question: '?',
    entities: null,
    businesses: null,
    sections: ['burn'],
    headline: [],
    layout: '',
    place: start,
  };
  const section = { analysis: 'burn', title: 'Burn', question: 'How long?', formula: 'a ÷ b', blocks: [block] };
  const report: Report = {
    persona,
    portfolio: 'P',
    asOf: day('2026-11-21'),
    entities: null,
    path: 'reports/cfo.md',
    headline: [],
    sections: [section],
    gaps: [],
    assumptions: [],
    parameters: [],
    decisions: [],
    acceptedRisks: [],
    completeness: { known: 1, of: 2 },
  };
  const json = buildJson({ asOf: '2026-11-21', reports: [report], diagnostics: [] }, new Set(['reports/cfo.md']));
  expect(json).toMatchObject({
    asOf: '2026-11-21',
    reports: [
      { persona: 'cfo', path: 'reports/cfo.md', changed: true, sections: [{ analysis: 'burn', title: 'Burn' }] },
    ],
    diagnostics: [],
  });
  const { reports } = JSON.parse(JSON.stringify(json));
  return reports[0].sections[0].blocks[0];
}

describe('a figure', () => {
  test('has its ends as decimals, and its lines', () => {
    const derivation = { formula: 'sum of the payments', inputs: [] };
    expect(
      jsonOf({
        kind: 'figure',
        id: 'gross-burn',
        title: 'Gross burn',
        value: money,
        derivation,
        good: 'down',
        note: ['6 of 8 rows'],
      }),
    ).toEqual({
      kind: 'figure',
      id: 'gross-burn',
      title: 'Gross burn',
      value: { low: '7000.1', high: 'Infinity', unit: 'USD/month', quality: 'bound', basis: 'assumed' },
      sources: [
        { path: 'inventory/cash.md', line: 5 },
        { path: 'inventory/cash.md', line: 7 },
      ],
      formula: 'sum of the payments',
      good: 'down',
      note: ['6 of 8 rows'],
    });
  });

  test('that cannot be computed is null, with the lines of what is known', () => {
    const inner = { formula: 'b', inputs: [{ name: 'c', value: { ...money, places: [place(9)] } }] };
    const derivation = {
      formula: 'a ÷ b',
      inputs: [{ name: 'b', value: { ...money, places: [] }, derivation: inner }],
    };
    expect(
      jsonOf({ kind: 'figure', id: 'runway', title: 'Runway', value: null, derivation, good: 'up' }),
    ).toMatchObject({
      value: null,
      sources: [{ path: 'inventory/cash.md', line: 9 }],
    });
  });
});

test('a table keeps quantities, days, results, places and what is not known apart', () => {
  const cells = ['Hosting', money, { day: day('2026-12-01') }, { result: 'fail' as const }, { at: place(4) }, null];
  const columns = [{ title: 'Vendor' }, { title: 'Amount', align: 'right' as const }];
  expect(
    jsonOf({
      kind: 'table',
      id: 'rows',
      title: 'Rows',
      columns,
      rows: [{ key: 'hosting', cells, sources: [place(5)] }],
      hidden: 3,
    }),
  ).toEqual({
    kind: 'table',
    id: 'rows',
    title: 'Rows',
    columns,
    rows: [
      {
        key: 'hosting',
        cells: [
          'Hosting',
          { low: '7000.1', high: 'Infinity', unit: 'USD/month', quality: 'bound', basis: 'assumed' },
          '2026-12-01',
          'fail',
          { path: 'inventory/cash.md', line: 4 },
          null,
        ],
        sources: [{ path: 'inventory/cash.md', line: 5 }],
      },
    ],
    hidden: 3,
  });
});

test('a chart is values, never a drawing', () => {
  const head = { kind: 'chart', id: 'c', title: 'Cash', table: 'rows' } as const;
  const points = [
    { name: 'May', value: money },
    { name: 'June', value: null },
  ];
  const value = { low: '7000.1', high: 'Infinity', unit: 'USD/month', quality: 'bound', basis: 'assumed' };
  expect(jsonOf({ ...head, type: 'band', axis: 'Cash', points })).toEqual({
    ...head,
    type: 'band',
    axis: 'Cash',
    points: [
      { name: 'May', value },
      { name: 'June', value: null },
    ],
  });
  const span = { name: 'Call', group: 'Sam', from: day('2026-11-21'), to: day('2026-11-28'), isAtRisk: true };
  expect(jsonOf({ ...head, type: 'gantt', spans: [span] })).toEqual({ ...head, type: 'gantt', spans: [span] });
});

test('a gap says where to add what, and what it blocks', () => {
  expect(
    jsonOf({
      kind: 'gap',
      id: 'cash/balance',
      missing: 'Balance',
      place: place(5),
      add: 'an amount',
      blocks: ['burn/runway'],
    }),
  ).toEqual({
    kind: 'gap',
    id: 'cash/balance',
    missing: 'Balance',
    path: 'inventory/cash.md',
    line: 5,
    add: 'an amount',
    blocks: ['burn/runway'],
  });
});

test('a gap of a whole table holds the table to paste', () => {
  const skeleton = { table: 'Cash', says: 'What is there.', columns: ['Balance'], example: ['$5'] };
  const gap = { kind: 'gap', id: 'table/cash', missing: 'Table “Cash”', add: 'a table', blocks: [] } as const;
  expect(jsonOf({ ...gap, place: place(1), skeleton })).toMatchObject({ id: 'table/cash', skeleton });
});

test('a text keeps its sentences', () => {
  expect(jsonOf({ kind: 'text', id: 'note', sentences: [['Cash is ', money, '.']], sources: [] })).toMatchObject({
    kind: 'text',
    id: 'note',
    sentences: [['Cash is ', { unit: 'USD/month' }, '.']],
    sources: [],
  });
});

test('a diagnostic', () => {
  expect(diagnosticJson(diagnose('source/empty', place(1), 'Unexpected empty file.'))).toEqual({
    path: 'inventory/cash.md',
    line: 1,
    column: 1,
    code: 'source/empty',
    severity: 'warning',
    message: 'Unexpected empty file.',
    url: 'https://github.com/handoff-reports/handoff-reports/blob/main/action/docs/diagnostics.md#sourceempty',
  });
});
