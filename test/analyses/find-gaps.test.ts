import { describe, expect, test } from 'vitest';
import type { RowType } from '../../action/src/analyses/define-analysis.ts';
import { demandOf, findGaps, readTypes } from '../../action/src/analyses/find-gaps.ts';
import { analyses } from '../../action/src/analyses/index.ts';
import { runAnalyses } from '../../action/src/analyses/run-analyses.ts';
import { defaultConfig } from '../../action/src/config.ts';
import { day } from '../../action/src/day.ts';
import { readDocument } from '../../action/src/documents/parse-document.ts';
import { defaultRules } from '../../action/src/documents/reading-rules.ts';
import { buildModel } from '../../action/src/model/build-model.ts';
import type { Model } from '../../action/src/model/model.ts';
import { type Reading, readModel } from '../../action/src/model/read-model.ts';
import type { Place } from '../../action/src/place.ts';
import type { AnyRecordType, Cell } from '../../action/src/records/define-record.ts';
import { recordTypes, type TableRecord } from '../../action/src/records/index.ts';
import { makeSkeleton } from '../../action/src/records/make-skeleton.ts';
import { printSkeleton } from '../../action/src/reports/print-skeleton.ts';
import type { Gap } from '../../action/src/section.ts';
import { readWorktree } from '../../action/src/sources/read-worktree.ts';
import { predictedInputs } from '../helpers/required-inputs.ts';
import { root } from '../helpers/source-files.ts';

const sources = readWorktree(root).sources.filter(({ path }) => path.startsWith('inventory/'));
const read = (text: string, path: string) => readDocument({ path, text }, defaultRules, { keepsText: false });
const documents = sources.map(({ path, text }) => read(text, path));
const modelOf = (replaced: readonly ReturnType<typeof read>[]): Model => buildModel(replaced, defaultConfig).model;
const demand = demandOf(analyses);

const gapsOf = (model: Model): readonly Gap[] => analyses.flatMap((analysis) => findGaps(analysis, model, demand).gaps);

const isRowType = (type: string): type is RowType => type in recordTypes;

/** One row of each type with a value in a field that some analysis needs. */
function neededCells(model: Model) {
  const seen = new Set<string>();
  return analyses.flatMap((analysis) =>
    readTypes(analysis).flatMap((type) =>
      (analysis.reads[type]?.needs ?? []).flatMap((field: string) => {
        if (seen.has(`${type}/${field}`)) return [];
        const rows: readonly TableRecord[] = model.rows[type];
        for (const row of rows) {
          const cells: { readonly [field: string]: Cell<unknown> } = row.cells;
          const cell = cells[field];
          if (cell?.kind !== 'value' || !cell.place.path.startsWith('inventory/')) continue;
          seen.add(`${type}/${field}`);
          return [{ type, field, place: cell.place }];
        }
        return [];
      }),
    ),
  );
}

/** The text with the cell that starts at a place left blank. */
function blank(text: string, { line, column }: Place): string {
  const lines = text.split('\n');
  const row = lines[line - 1] ?? '';
  const from = row.lastIndexOf('|', column - 1) + 1;
  lines[line - 1] = `${row.slice(0, from)} ${row.slice(row.indexOf('|', from))}`;
  return lines.join('\n');
}

const whole = modelOf(documents);
const cells = neededCells(whole);

test('many tables are needed', () => {
  expect(new Set(cells.map(({ type }) => type)).size).toBeGreaterThan(12);
});

describe('a needed cell that is left blank', () => {
  const before = new Set(gapsOf(whole).map(({ id }) => id));

  test.each(cells.map((cell) => [`${cell.type}/${cell.field}`, cell] as const))(
    '%s',
    (_name, { type, field, place }) => {
      const replaced = sources.map((source, i) =>
        source.path === place.path ? read(blank(source.text, place), source.path) : documents[i],
      );
      const model = modelOf(replaced.flatMap((document) => document ?? []));
      const opened = gapsOf(model).filter(({ id }) => !before.has(id));
      // The id of a row is made of its words, so a row that lost one may get another id and show its old gaps anew.
      const here = opened.filter(
        (gap) => gap.place.line === place.line && gap.place.path === place.path && gap.id.endsWith(`/${field}`),
      );
      const dropped = model.dropped.some((row) => row.path === place.path && row.line === place.line);
      expect(here.length > 0 || dropped).toBe(true);
      for (const gap of here) {
        expect(gap.id.startsWith(`${type}/`)).toBe(true);
        expect(gap.blocks).toEqual(demand(type, field));
        expect(gap.add).not.toBe('');
      }
      expect(new Set(here.map(({ id }) => id)).size).toBeLessThanOrEqual(1);
    },
  );
});

describe('what to write into a cell', () => {
  test.each([
    ['result', '`pass` or `fail`, or N/A where it does not apply'],
    ['balance', 'an amount of money, such as $41,300, or N/A where it does not apply'],
    ['expectedBookings', 'a number of bookings a month, such as 2–4, or N/A where it does not apply'],
    ['purchaseOrder', '`yes`, `no`, or what it is (a name counts as yes), or N/A where it does not apply'],
    [
      'level',
      '0 absent, 1 listed but unclaimed, 2 claimed, 3 complete, 4 active, 5 converting and tracked, or N/A where it does not apply',
    ],
  ])('%s', (field, add) => {
    expect(gapsOf(whole).find(({ id }) => id.endsWith(`/${field}`))?.add).toBe(add);
  });
});

describe('a table that is not there', () => {
  const needed = [...new Set(cells.map(({ type }) => type))];

  test.each(needed)('%s', (type) => {
    const model: Model = { ...whole, rows: { ...whole.rows, [type]: [] } };
    const gaps = gapsOf(model).filter(({ id }) => id === `table/${type}`);
    expect(new Set(gaps.map(({ blocks }) => blocks.join(' '))).size).toBeLessThanOrEqual(1);
    expect(gaps[0]?.blocks ?? []).toEqual(gaps.length === 0 ? [] : demand(type, null));
    if (demand(type, null).length > 0) expect(gaps.length).toBe(demand(type, null).length);
  });
});

describe('a cell that is left blank is a gap in exactly the sections that the catalogue of inputs predicts', () => {
  const types = Object.keys(recordTypes).filter(isRowType);
  const ids = analyses.map(({ id }) => id);
  const predicted = predictedInputs();
  const idOf = (type: RowType): string => `the-${type}`;
  const pathOf = (type: RowType): string => `inventory/${type}.md`;

  /** The whole table of a type with one row of examples, less the text of one cell. */
  const sampleOf = (type: RowType, without: string | null): string => {
    const definition: AnyRecordType = recordTypes[type];
    const { columns, example, ...rest } = makeSkeleton(definition, Object.keys(definition.columns));
    const cells = example.map((cell, i) => (columns[i] === without ? '' : cell));
    return printSkeleton({ ...rest, columns: ['ID', ...columns], example: [idOf(type), ...cells] });
  };
  const samples = types.map((type) => read(sampleOf(type, null), pathOf(type)));
  const gapsBySection = (model: Model) =>
    runAnalyses(ids, model, day('2026-11-21')).sections.flatMap(({ analysis, blocks }) =>
      blocks.flatMap((block) => (block.kind === 'gap' ? [`${analysis}: ${block.id}`] : [])),
    );

  test('where every cell says something there is no gap', () => {
    expect(gapsBySection(modelOf(samples))).toEqual([]);
  });

  test.each(types)('%s', (type) => {
    const definition: AnyRecordType = recordTypes[type];
    for (const [field, { title }] of Object.entries(definition.columns)) {
      const blanked = read(sampleOf(type, title), pathOf(type));
      const model = modelOf(samples.map((document) => (document.path === pathOf(type) ? blanked : document)));
      const expected = analyses
        .filter(({ code }) => predicted.get(code)?.includes(`${type}/${field}`))
        .map(({ id }) => `${id}: ${type}/${idOf(type)}/${field}`);
      expect(gapsBySection(model)).toEqual(expected);
    }
  });
});

describe('the skeleton of a table that is not there, pasted into its file', () => {
  const empty = readModel([], defaultConfig).model;
  const skeletonsOf = (model: Model) => {
    const tables = gapsOf(model).flatMap(({ id, place, skeleton }) =>
      skeleton === undefined ? [] : [[id, { path: place.path, text: printSkeleton(skeleton) }] as const],
    );
    return [...new Map(tables)];
  };
  const typesOf = ({ model }: Reading) =>
    Object.entries(model.rows).flatMap(([type, rows]) => (rows.length === 0 ? [] : [type]));
  const pasted = skeletonsOf(empty);

  test('every table that an analysis cannot do without has one', () => {
    const needed = Object.keys(recordTypes).filter((type) => isRowType(type) && demand(type, null).length > 0);
    expect(pasted.map(([id]) => id.replace('table/', '')).sort()).toEqual(needed.sort());
  });

  test.each(pasted)('%s: is read as one row, without a finding, and opens no gap', (id, source) => {
    const reading = readModel([source], defaultConfig);
    const type = id.replace('table/', '');
    expect(reading.diagnostics).toEqual([]);
    expect(typesOf(reading)).toEqual([type]);
    expect(gapsOf(reading.model).filter((gap) => gap.id === id || gap.id.startsWith(`${type}/`))).toEqual([]);
  });

  test('all of them together are read without a finding, and leave no gap', () => {
    const reading = readModel(
      pasted.map(([, source]) => source),
      defaultConfig,
    );
    expect(reading.diagnostics).toEqual([]);
    expect(gapsOf(reading.model)).toEqual([]);
  });

  test.each(pasted.map(([id]) => id))('%s: fits among the other tables of a portfolio', (id) => {
    const others = documents.filter(({ rows }) => rows.every(({ type }) => `table/${type}` !== id));
    const [, source] = skeletonsOf(modelOf(others)).find(([one]) => one === id) ?? [];
    if (source === undefined) throw new Error(`There is no gap ${id}.`);
    const document = read(source.text, source.path);
    const { model, diagnostics } = buildModel([...others, document], defaultConfig);
    const found = [...document.diagnostics, ...diagnostics.filter(({ place }) => place.path === source.path)];
    expect(found).toEqual([]);
    expect(gapsOf(model).filter((gap) => gap.id === id)).toEqual([]);
  });
});
