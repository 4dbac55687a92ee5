import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyses } from '../action/src/analyses/index.ts';
import { defaultConfig } from '../action/src/config.ts';
import { readModel } from '../action/src/model/read-model.ts';
import { type Build, build, statedDay } from '../action/src/pipeline.ts';
import { readPersona } from '../action/src/reports/read-persona.ts';
import { compileTemplates, renderMarkdown } from '../action/src/reports/render-markdown.ts';
import { readTextFile, readWorktree } from '../action/src/sources/read-worktree.ts';
import type { Source } from '../action/src/sources/source.ts';
import { filesBelow, root } from './helpers/source-files.ts';

const shipped = (path: string): string => {
  const { source } = readTextFile(`${root}/action/${path}`, path);
  if (source === null) throw new Error(`${path} cannot be read.`);
  return source.text;
};
const ids = analyses.map(({ id }) => id);
const personas = filesBelow('action/personas').flatMap((name) => {
  const { persona } = readPersona({ path: `personas/${name}`, text: shipped(`personas/${name}`) }, ids);
  return persona === null ? [] : [persona];
});
const templates = compileTemplates({ layout: shipped('templates/report.md.njk') });

function buildAll(sources: readonly Source[]): Build {
  const reading = readModel(sources, defaultConfig);
  const asOf = statedDay(reading);
  if (asOf === null) throw new Error('The notes state no day.');
  return build(reading, personas, asOf, defaultConfig);
}

const texts = (built: Build): readonly string[] => built.reports.map((report) => renderMarkdown(report, templates));

/** A bakery, a bicycle rental and a loft: other trades, words, languages, columns and order, another currency. */
const mill = readWorktree(`${root}/test/fixtures/mill`).sources;
const portfolio = readWorktree(root).sources;

function valueIn(built: Build, persona: string, analysis: string, id: string): string {
  const sections = built.reports.find((report) => report.persona.id === persona)?.sections ?? [];
  const block = sections.find((one) => one.analysis === analysis)?.blocks.find((one) => one.id === id);
  if (block?.kind !== 'figure') throw new Error(`No ${persona} ${analysis}/${id}.`);
  if (block.value === null) return 'not known';
  const { low, high, unit } = block.value;
  return `${low.toDecimalPlaces(2)} ${high.toDecimalPlaces(2)} ${unit}`;
}

describe('a portfolio of other trades', () => {
  const built = buildAll(mill);

  test('is read without a finding', () => {
    expect(readModel(mill, defaultConfig).diagnostics).toEqual([]);
  });

  test.each([
    // 3,000 ÷ 3 + 450 to 600 + 1,200 ÷ 12 + 90
    ['cfo', 'burn-and-runway', 'gross-burn', '1640 1790 EUR/month'],
    // (900 + 1,100 + 1,000) ÷ 3: the deposit is nobody's revenue yet
    ['cfo', 'burn-and-runway', 'receipts', '1000 1000 EUR/month'],
    ['cfo', 'burn-and-runway', 'net-burn', '640 790 EUR/month'],
    // 9,000 + 3,000: the deposits are held for guests
    ['cfo', 'burn-and-runway', 'cash', '12000 12000 EUR'],
    ['cfo', 'burn-and-runway', 'runway', '15.19 18.75 months'],
    ['cfo', 'break-even', 'fixed-cost', '1190 1190 EUR/month'],
    ['cfo', 'break-even', 'contribution', '3 3 EUR'],
    ['cfo', 'break-even', 'units', '396.67 396.67 loaves/month'],
    ['cfo', 'expense-audit', 'monthly-total', '1640 1790 EUR/month'],
    ['ceo', 'shortfalls', 'critical', '1 1 shortfalls'],
    ['ceo', 'kpi-gaps', 'expected', '3 3 KPIs'],
    ['ceo', 'kpi-gaps', 'missing', '2 2 KPIs'],
    ['cto', 'security-gaps', 'open', '1 1 gaps'],
    ['cto', 'security-gaps', 'unknown', '1 1 checks'],
    ['rental', 'maintenance-backlog', 'open', '2 2 jobs'],
    ['rental', 'maintenance-backlog', 'overdue', '1 1 jobs'],
  ])('%s %s %s is %s', (persona, analysis, id, expected) => {
    expect(valueIn(built, persona, analysis, id)).toBe(expected);
  });

  test('gets no report of a business that it does not run', () => {
    const made = built.reports.map(({ persona }) => persona.id);
    expect(made).toContain('rental');
    expect(made).not.toContain('yacht-delivery');
    expect(made).not.toContain('client-portfolio');
  });

  test('hears no word of the portfolio that the product was made for', () => {
    expect(
      texts(built).filter((text) => /\b(?:JADA|QOS|QDN|EYD|Carole|Sergio|QuickDumpNow|Sailo)\b|San Diego/.test(text)),
    ).toEqual([]);
  });
});

describe('the same notes give the same bytes', () => {
  const expected = texts(buildAll(mill));

  test('in any order of the files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...mill], { minLength: mill.length }), (sources) => {
        expect(texts(buildAll(sources))).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  test('in any order of the rows, every figure of every report is the same', () => {
    const figures = figuresOf(buildAll(mill));
    expect(figures.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const turned = mill.map((source) => ({ ...source, text: turnRows(source.text, seed) }));
        expect(figuresOf(buildAll(turned))).toEqual(figures);
      }),
      { numRuns: 10 },
    );
  });
});

function figuresOf({ reports }: Build): readonly string[] {
  return reports.flatMap(({ persona, sections }) =>
    sections.flatMap(({ analysis, blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind !== 'figure') return [];
        const { low, high, unit, quality, basis } = block.value ?? {};
        return [`${persona.id}/${analysis}/${block.id} ${low} ${high} ${unit} ${quality} ${basis}`];
      }),
    ),
  );
}

/** The rows of each table turned by `by` places: the header stays. */
function turnRows(text: string, by: number): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => /^\| -/.test(line)) + 1;
  if (first === 0) return text;
  const rows = lines.slice(first).filter((line) => line.startsWith('|'));
  const at = rows.length === 0 ? 0 : Math.abs(by) % rows.length;
  return [...lines.slice(0, first), ...rows.slice(at), ...rows.slice(0, at), ''].join('\n');
}

describe('without one of its files', () => {
  const inventory = portfolio.filter(({ path }) => path.startsWith('inventory/'));

  test.each(inventory.map(({ path }) => [path]))('%s: no crash, and no figure that is no number', (path) => {
    const built = buildAll(portfolio.filter((source) => source.path !== path));
    for (const text of texts(built)) expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  test('an absent table is a gap that names the file', () => {
    const built = buildAll(portfolio.filter(({ path }) => path !== 'inventory/cash.md'));
    const gaps = built.reports.find(({ persona }) => persona.id === 'cfo')?.gaps ?? [];
    expect(gaps.filter(({ id, place }) => id === 'table/cash' && place.path === 'inventory/cash.md')).toHaveLength(1);
  });

  test('notes alone make every report', () => {
    const built = buildAll(portfolio.filter(({ path }) => path.startsWith('handoffs/')));
    expect(built.reports.map(({ persona }) => persona.id)).toEqual(['accounting', 'ceo', 'cfo', 'cmo', 'cto']);
    expect(valueIn(built, 'ceo', 'shortfalls', 'critical')).toBe('8 8 shortfalls');
  });
});

describe('with one needed cell left blank', () => {
  const lines = (portfolio.find(({ path }) => path === 'inventory/expenses.md')?.text ?? '').split('\n');
  const rows = lines.map((line, i) => [i, line] as const).filter(([, line]) => /^\| 2026/.test(line));

  test.each(rows.slice(0, 5))(
    'line index %i: the sum says that a row is missing, and the gap stands at it',
    (index) => {
      const cells = (lines[index] ?? '').split('|');
      cells[5] = '  ';
      const text = lines.map((line, i) => (i === index ? cells.join('|') : line)).join('\n');
      const built = buildAll(
        portfolio.map((source) => (source.path === 'inventory/expenses.md' ? { ...source, text } : source)),
      );
      const cfo = built.reports.find(({ persona }) => persona.id === 'cfo');
      const burn = cfo?.sections
        .find(({ analysis }) => analysis === 'burn-and-runway')
        ?.blocks.find(({ id }) => id === 'gross-burn');
      expect(burn?.kind === 'figure' && burn.value?.quality).toBe('partial');
      expect(burn?.kind === 'figure' && burn.note).toEqual([`${rows.length - 1} of ${rows.length} rows`]);
      expect(
        cfo?.gaps.filter(({ id, place }) => /^expense\/.*\/amount$/.test(id) && place.line === index + 1),
      ).toHaveLength(1);
    },
  );
});
