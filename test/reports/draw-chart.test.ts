// @vitest-environment jsdom
import fc from 'fast-check';
import mermaid from 'mermaid';
import { describe, expect, it, test } from 'vitest';
import { analyses } from '../../action/src/analyses/index.ts';
import { runAnalyses } from '../../action/src/analyses/run-analyses.ts';
import { defaultConfig } from '../../action/src/config.ts';
import { day } from '../../action/src/day.ts';
import { readModel } from '../../action/src/model/read-model.ts';
import { infinity, type QuantityParts, quantity } from '../../action/src/quantity/quantity.ts';
import { drawChart } from '../../action/src/reports/draw-chart.ts';
import type { Chart, Span } from '../../action/src/section.ts';
import { readWorktree } from '../../action/src/sources/read-worktree.ts';

type Rows = readonly (readonly [name: string, value: QuantityParts | null])[];

function plot(type: 'bars' | 'band', rows: Rows, more: { title?: string; axis?: string } = {}): Chart {
  const points = rows.map(([name, value]) => ({ name, value: value && quantity(value) }));
  return { kind: 'chart', id: 'c', title: 'Where it goes', table: 't', type, axis: 'A month', points, ...more };
}

function timetable(spans: readonly (Partial<Span> & { name: string })[], title = 'The plan'): Chart {
  const usual = { group: 'Sam', from: day('2026-11-21'), to: day('2026-11-28'), isAtRisk: false };
  return {
    kind: 'chart',
    id: 'c',
    title,
    table: 't',
    type: 'gantt',
    spans: spans.map((span) => ({ ...usual, ...span })),
  };
}

const usd = (low: number | string, high?: number | string): QuantityParts =>
  high === undefined ? { low, unit: 'USD' } : { low, high, unit: 'USD' };

/** The drawing, without the line that sets the colours. */
const drawingOf = (chart: Chart): string => (drawChart(chart).drawing ?? '').replace(/^%%.*\n/, '');

describe('bars', () => {
  it('draws the high ends behind the low ends, from zero', () => {
    expect(
      drawingOf(
        plot('bars', [
          ['Crew', usd(1500, 1920)],
          ['Fuel', usd('230.255', 340)],
        ]),
      ),
    ).toBe(
      [
        'xychart-beta horizontal',
        'title "Where it goes"',
        'x-axis ["Crew", "Fuel"]',
        'y-axis "A month (USD, low and high end)" 0 --> 1920',
        'bar [1920, 340]',
        'bar [1500, 230.26]',
      ].join('\n  '),
    );
  });

  it('draws one bar each where every value is one number', () => {
    expect(
      drawingOf(
        plot('bars', [
          ['A', usd(1)],
          ['B', usd(2)],
        ]),
      ),
    ).toContain('"A month (USD)" 0 --> 2\n  bar [1, 2]');
  });

  it.each<[string, Rows, readonly string[]]>([
    [
      'what is not known',
      [
        ['A', usd(1)],
        ['B', usd(2)],
        ['C', null],
      ],
      ['C'],
    ],
    [
      'what has no end',
      [
        ['A', usd(1)],
        ['B', usd(2)],
        ['C', usd(2, infinity.toString())],
      ],
      ['C'],
    ],
    [
      'another unit',
      [
        ['A', usd(1)],
        ['B', usd(2)],
        ['C', { low: 3, unit: 'EUR' }],
      ],
      ['C'],
    ],
    [
      'one of two of a name',
      [
        ['A', usd(1)],
        ['B', usd(2)],
        ['A', null],
      ],
      ['A'],
    ],
  ])('leaves out %s, and says so', (_, rows, leftOut) => {
    const { drawing, leftOut: left } = drawChart(plot('bars', rows));
    expect(drawing).toContain('x-axis ["A", "B"]');
    expect(drawing).toContain('bar [1, 2]');
    expect(left).toEqual(leftOut);
  });

  it('draws nothing where there is nothing to compare', () => {
    expect(
      drawChart(
        plot('bars', [
          ['A', usd(1)],
          ['B', null],
        ]),
      ),
    ).toEqual({ drawing: null, leftOut: ['B'] });
    expect(drawChart(plot('band', [])).drawing).toBeNull();
  });

  it('keeps two bars of one name apart', () => {
    expect(
      drawingOf(
        plot('bars', [
          ['A', usd(1)],
          ['A', usd(2)],
          ['A 2', usd(3)],
        ]),
      ),
    ).toContain('["A", "A 2", "A 2 2"]');
  });

  it('has an axis even if all is zero', () => {
    expect(
      drawingOf(
        plot('bars', [
          ['A', usd(0)],
          ['B', usd(0)],
        ]),
      ),
    ).toContain('0 --> 1\n');
  });
});

it('draws a band as two lines, below zero too', () => {
  const drawing = drawingOf(
    plot('band', [
      ['2026-11', usd(500, 900)],
      ['2026-12', usd(-400, 100)],
    ]),
  );
  expect(drawing).toContain('-400 --> 900\n  line [900, 100]\n  line [500, -400]');
});

it('draws a timetable group by group, what is at risk marked', () => {
  const drawing = drawingOf(
    timetable([
      { name: 'Renew the policy' },
      { name: 'Ask the yard', group: 'Kim' },
      { name: 'Title search', isAtRisk: true, to: day('2026-12-05') },
    ]),
  );
  expect(drawing.split('\n  ').slice(5)).toEqual([
    'section Sam',
    'Renew the policy :2026-11-21, 2026-11-28',
    '\u200bTitle search :crit, 2026-11-21, 2026-12-05',
    'section Kim',
    'Ask the yard :2026-11-21, 2026-11-28',
  ]);
});

describe('Mermaid itself reads', () => {
  const hostile = [
    'title of the yacht',
    'section 8: "rent"; then #3',
    '%%{init: {"theme": "dark"}}%%',
    'click here call me()',
    '</text><script>alert(1)</script>',
    '```\n# x',
    'a, b | c \\ d [e] {f} &amp; #quot; #35;',
    'end',
    '--> 2026-11-21, 7d',
    '\u202egnp.exe',
    ' ',
    '海の家 — Größe',
  ];

  test.each(hostile)('names such as %s, as one name each', async (name) => {
    const rows: Rows = [
      [name, usd(1, 2)],
      ['other', usd(3)],
    ];
    const chart = plot('bars', rows, { title: name, axis: name });
    const bars = drawingOf(chart);
    const plan = drawingOf(timetable([{ name, group: name }, { name: 'other' }], name));
    expect((await mermaid.parse(drawChart(chart).drawing ?? '')).diagramType).toBe('xychart');
    expect((await mermaid.parse(plan)).diagramType).toBe('gantt');
    expect(bars.split('\n')).toHaveLength(6);
    expect(plan).not.toMatch(/%%|[<>"`#&{}]/);
  });

  test('any words and any numbers', async () => {
    const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(...hostile));
    const value = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(1e9))
      .map(([low, width]) => usd(low, low + width));
    const rows = fc.array(fc.tuple(words, value), { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, words, fc.constantFrom('bars' as const, 'band' as const), async (rows, title, type) => {
        const { drawing } = drawChart(plot(type, rows, { title, axis: title }));
        const { diagramType } = await mermaid.parse(drawing ?? '');
        expect(diagramType).toBe('xychart');
        const spans = rows.map(([name], i) => ({ name, group: rows[i % 3]?.[0] ?? '' }));
        expect((await mermaid.parse(drawingOf(timetable(spans, title)))).diagramType).toBe('gantt');
      }),
      { numRuns: 50 },
    );
  });
});

const { model } = readModel(readWorktree(process.cwd()).sources, defaultConfig);
const ids = analyses.map(({ id }) => id);
const { sections } = runAnalyses(ids, model, day('2026-11-21'));
const charts = sections.flatMap(({ analysis, blocks }) =>
  blocks.flatMap((block) =>
    block.kind === 'chart' ? [{ name: `${analysis}/${block.id}`, chart: block, blocks }] : [],
  ),
);

test('there are charts of cost and of the plan', () => {
  const names = charts.map(({ name }) => name);
  expect(names).toContain('expense-audit/categories-chart');
  expect(names).toContain('thirty-day-plan/plan-chart');
});

test.each(charts)('Mermaid draws $name', async ({ chart }) => {
  const { drawing } = drawChart(chart);
  if (drawing === null) expect(chart.type).not.toBe('gantt');
  else expect((await mermaid.parse(drawing)).diagramType).toBe(chart.type === 'gantt' ? 'gantt' : 'xychart');
});

test.each(charts)('the section of $name has its table', ({ chart, blocks }) => {
  expect(blocks.filter(({ kind, id }) => kind === 'table' && id === chart.table)).toHaveLength(1);
});
