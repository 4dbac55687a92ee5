import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyses } from '../action/src/analyses/index.ts';
import { configPath, parseConfig } from '../action/src/config.ts';
import { extensibleKeys, extensibleSections } from '../action/src/documents/reading-rules.ts';
import { readModel } from '../action/src/model/read-model.ts';
import { build, statedDay } from '../action/src/pipeline.ts';
import { readPersona } from '../action/src/reports/read-persona.ts';
import { compileTemplates, renderMarkdown } from '../action/src/reports/render-markdown.ts';
import type { Figure, Table } from '../action/src/section.ts';
import { readWorktree } from '../action/src/sources/read-worktree.ts';
import type { Source } from '../action/src/sources/source.ts';
import { filesBelow, root } from './helpers/source-files.ts';

const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const names = { sections: extensibleSections, keys: extensibleKeys };
const { config } = parseConfig(text(configPath), configPath, names);
const ids = analyses.map(({ id }) => id);
const personas = filesBelow('action/personas').flatMap((path) => {
  const { persona } = readPersona({ path: `action/personas/${path}`, text: text(`action/personas/${path}`) }, ids);
  return persona === null ? [] : [persona];
});
const { sources } = readWorktree(root);
const templates = compileTemplates({ layout: text('action/templates/report.md.njk') });

function reportsOf(notes: readonly Source[]) {
  const reading = readModel(notes, config);
  const asOf = statedDay(reading);
  if (asOf === null) throw new Error('The portfolio states no day.');
  return build(reading, personas, asOf, config);
}

const built = reportsOf(sources);

function blockOf(notes: ReturnType<typeof reportsOf>, persona: string, analysis: string, id: string) {
  const report = notes.reports.find((one) => one.persona.id === persona);
  const section = report?.sections.find((one) => one.analysis === analysis);
  const block = section?.blocks.find((one) => one.id === id);
  if (block === undefined) throw new Error(`No ${analysis}/${id} in ${persona}.`);
  return block;
}

function figureOf(persona: string, analysis: string, id: string, notes = built): Figure {
  const block = blockOf(notes, persona, analysis, id);
  if (block.kind !== 'figure') throw new Error(`${id} is no figure.`);
  return block;
}

function ends(figure: Figure): string {
  return figure.value === null ? 'not known' : `${figure.value.low} ${figure.value.high} ${figure.value.unit}`;
}

/** Words that a reader sees without unfolding anything: no drawing, no address of a link. */
function visibleWords(markdown: string): number {
  const shown = markdown
    .replace(/<details>[\s\S]*?<\/details>/g, '')
    .replace(/```mermaid[\s\S]*?```/g, '')
    .replace(/\]\([^)]*\)/g, ']');
  return shown.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** The sources with one text of one file replaced, as somebody would edit it. */
function edited(path: string, from: string, to: string): readonly Source[] {
  const source = sources.find((one) => one.path === path);
  if (!source?.text.includes(from)) throw new Error(`${path} does not hold ${from}.`);
  return sources.map((one) => (one.path === path ? { path, text: one.text.replace(from, to) } : one));
}

test('the notes are read without a finding', () => {
  expect(built.diagnostics).toEqual([]);
});

describe('the arithmetic of the portfolio', () => {
  test.each([
    ['cfo', 'burn-and-runway', 'gross-burn', '7000 9000 USD/month'],
    ['cfo', 'break-even', 'fixed-cost', '7000 9000 USD/month'],
    ['cfo', 'break-even', 'contribution', '1500 1500 USD'],
    ['cfo', 'expense-audit', 'monthly-total', '7000 9000 USD/month'],
    ['cmo', 'campaign-opportunity', 'concert-blast', '9998.72 49993.6 USD'],
    ['cmo', 'campaign-opportunity', 'concert-blast-audience', '3676 3676 people'],
    ['cmo', 'campaign-opportunity', 'concert-blast-ceiling', '36760000 183800000 USD'],
  ])('%s %s %s is %s', (persona, analysis, id, expected) => {
    expect(ends(figureOf(persona, analysis, id))).toBe(expected);
  });

  test.each([
    ['ceo', 'shortfalls', 'critical', 8],
    ['ceo', 'kpi-gaps', 'expected', 12],
    ['ceo', 'kpi-gaps', 'measured', 3],
    ['ceo', 'kpi-gaps', 'missing', 9],
    ['cto', 'security-gaps', 'open', 6],
  ])('%s %s %s counts %i', (persona, analysis, id, expected) => {
    const { value } = figureOf(persona, analysis, id);
    expect(value?.low.toNumber()).toBe(expected);
    expect(value?.high.toNumber()).toBe(expected);
    expect(value?.places.length).toBeGreaterThan(0);
  });

  test('break-even is six charters a month at the conservative end', () => {
    const { value, round } = figureOf('cfo', 'break-even', 'units');
    expect(value?.unit).toBe('charters/month');
    expect(value?.high.toString()).toBe('6');
    expect(round).toBe('up');
  });

  test('the chart has well over a hundred accounts', () => {
    expect(figureOf('accounting', 'chart-of-accounts', 'accounts').value?.low.toNumber()).toBeGreaterThanOrEqual(100);
  });

  test('the runway is a named gap, since no cash is stated', () => {
    expect(figureOf('cfo', 'burn-and-runway', 'runway').value).toBeNull();
    const report = built.reports.find(({ persona }) => persona.id === 'cfo');
    expect(report?.gaps.filter(({ id }) => /^cash\/.*\/balance$/.test(id)).length).toBeGreaterThan(0);
  });

  test('a ceiling is called a ceiling, not a forecast', () => {
    const { title, note } = figureOf('cmo', 'campaign-opportunity', 'concert-blast-ceiling');
    expect(`${title} ${JSON.stringify(note)}`).toMatch(/ceiling/i);
    expect(JSON.stringify(note)).toMatch(/not a forecast/);
  });
});

describe('one row edited by hand', () => {
  test('burn, break-even and their lines follow an expense', () => {
    const after = reportsOf(edited('inventory/expenses.md', '$875–1,050', '$1,875–2,050'));
    expect(ends(figureOf('cfo', 'burn-and-runway', 'gross-burn', after))).toBe('8000 10000 USD/month');
    expect(figureOf('cfo', 'break-even', 'units', after).value?.high.toDecimalPlaces(3).toString()).toBe('6.667');
    const slip = figureOf('cfo', 'burn-and-runway', 'gross-burn', after).derivation.inputs.find(
      ({ name }) => name === 'Slip',
    );
    expect(slip?.value.low.toString()).toBe('1875');
    expect(slip?.value.places).toHaveLength(1);
  });

  test('a check that is mended leaves the list of open ones', () => {
    const row =
      /^\|.*WAF.*$/m.exec(sources.find(({ path }) => path === 'inventory/security.md')?.text ?? '')?.[0] ?? '';
    const after = reportsOf(edited('inventory/security.md', row, row.replace('| fail', '| pass')));
    expect(figureOf('cto', 'security-gaps', 'open', after).value?.low.toNumber()).toBe(5);
  });

  test('a KPI that gets a value is no longer missing', () => {
    const row = /^\|.*TBD.*$/m.exec(sources.find(({ path }) => path === 'inventory/kpis.md')?.text ?? '')?.[0] ?? '';
    const after = reportsOf(edited('inventory/kpis.md', row, row.replace('TBD', '12 ')));
    expect(figureOf('ceo', 'kpi-gaps', 'missing', after).value?.low.toNumber()).toBe(8);
  });
});

describe('the committed reports', () => {
  test.each(built.reports.map((report) => [report.path, report] as const))(
    '%s is what the notes say',
    (path, report) => {
      expect(text(path)).toBe(renderMarkdown(report, templates));
    },
  );

  test.each(built.reports.map((report) => [report.path, report] as const))(
    '%s is read in one sitting, and not in a glance',
    (_path, report) => {
      const words = visibleWords(renderMarkdown(report, templates));
      expect(words).toBeGreaterThanOrEqual(1300);
      expect(words).toBeLessThanOrEqual(2500);
    },
  );

  test('all eight are there, and no other', () => {
    expect(filesBelow('reports')).toEqual(built.reports.map(({ path }) => path.replace('reports/', '')).sort());
    expect(built.reports).toHaveLength(8);
  });

  test('the order of the files changes nothing', () => {
    const reversed = reportsOf([...sources].reverse());
    const texts = (notes: typeof built) => notes.reports.map((report) => renderMarkdown(report, templates));
    expect(texts(reversed)).toEqual(texts(built));
  });

  test('an entity report holds no name of another entity', () => {
    const others = ['JADA', 'QOS', 'QDN', 'EYD', 'DC-CLIENTS', 'Queen of San Diego'];
    const rental = built.reports.find(({ persona }) => persona.id === 'rental');
    const { portfolio: _, ...said } = rental ?? { portfolio: '' };
    const all = JSON.stringify(said, (key, value) => (key === 'persona' ? undefined : value));
    expect(others.filter((name) => all.includes(name))).toEqual([]);
  });

  test('every figure leads to a line of the notes', () => {
    const tables = built.reports.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks));
    const rows = tables.filter((block): block is Table => block.kind === 'table').flatMap(({ rows }) => rows);
    const lines = new Map(sources.map((source) => [source.path, source.text.split('\n').length]));
    const places = [
      ...rows.flatMap((row) => row.sources),
      ...tables.flatMap((block) => (block.kind === 'figure' ? (block.value?.places ?? []) : [])),
    ];
    expect(places.length).toBeGreaterThan(100);
    expect(places.filter(({ path, line }) => line < 1 || line > (lines.get(path) ?? 0))).toEqual([]);
  });
});
