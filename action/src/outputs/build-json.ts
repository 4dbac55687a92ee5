import { type Diagnostic, diagnosticUrl } from '../diagnostics.ts';
import { distinctLines, type Place } from '../place.ts';
import { printExact, toJson } from '../quantity/print-quantity.ts';
import type { Report } from '../reports/report.ts';
import type { Block, Chart, Derivation, Part, Section, Sentence, Shift } from '../section.ts';

/** What `build --json` prints. Keys are permanent; new ones may be added. */
export function buildJson(
  build: { readonly asOf: string; readonly reports: readonly Report[]; readonly diagnostics: readonly Diagnostic[] },
  changed: ReadonlySet<string>,
): object {
  return {
    asOf: build.asOf,
    reports: build.reports.map((report) => ({
      persona: report.persona.id,
      path: report.path,
      changed: changed.has(report.path),
      decisions: report.decisions.map(({ sentence, owner, due, place }) => ({
        sentence: sentenceJson(sentence),
        owner,
        due,
        ...placeJson(place),
      })),
      sections: report.sections.map(sectionJson),
      parameters: report.parameters.map(({ value, place, ...parameter }) => ({
        ...parameter,
        value: toJson(value),
        ...placeJson(place),
      })),
      acceptedRisks: report.acceptedRisks.map(({ title, until, place }) => ({ title, until, ...placeJson(place) })),
    })),
    diagnostics: build.diagnostics.map(diagnosticJson),
  };
}

/** What `check --format json` prints for each diagnostic. */
export function diagnosticJson({ place, code, severity, message }: Diagnostic): object {
  return {
    path: place.path,
    line: place.line,
    column: place.column,
    code,
    severity,
    message,
    url: diagnosticUrl(code),
  };
}

function sectionJson({ analysis, title, question, formula, headline, blocks }: Section): object {
  const sentence = headline && { standing: headline.standing, sentence: sentenceJson(headline.sentence) };
  return { analysis, title, question, formula, ...(sentence && { headline: sentence }), blocks: blocks.map(blockJson) };
}

function blockJson(block: Block): object {
  const { kind, id } = block;
  switch (block.kind) {
    case 'figure': {
      const { title, value, derivation, good, note } = block;
      const sources = placesJson(value?.places ?? placesOf(derivation));
      const shown = { value: value && toJson(value), sources, formula: derivation.formula, good };
      return { kind, id, title, ...shown, ...(note && { note: sentenceJson(note) }) };
    }
    case 'table': {
      const rows = block.rows.map(({ key, cells, sources }) => ({
        key,
        cells: sentenceJson(cells),
        sources: placesJson(sources),
      }));
      return { kind, id, title: block.title, columns: block.columns, rows, hidden: block.hidden ?? 0 };
    }
    case 'chart':
      return chartJson(block);
    case 'text':
      return { kind, id, sentences: block.sentences.map(sentenceJson), sources: placesJson(block.sources) };
    case 'gap': {
      const { missing, skeleton, place, add, blocks } = block;
      return { kind, id, missing, path: place.path, line: place.line, add, blocks, ...(skeleton && { skeleton }) };
    }
  }
}

function chartJson(chart: Chart): object {
  const { kind, id, title, table, type } = chart;
  const head = { kind, id, title, table, type };
  if (chart.type === 'gantt') return { ...head, spans: chart.spans };
  const points = chart.points.map(({ name, value }) => ({ name, value: value && toJson(value) }));
  return { ...head, axis: chart.axis, points };
}

/** The places of a figure without a value: those of its inputs. */
function placesOf({ inputs }: Derivation): readonly Place[] {
  return inputs.flatMap(({ value, derivation }) => [...value.places, ...(derivation ? placesOf(derivation) : [])]);
}

/** Places as distinct lines: columns are for editors. */
export function placesJson(places: readonly Place[]): readonly object[] {
  return distinctLines(places).map(placeJson);
}

export function placeJson({ path, line }: Place): object {
  return { path, line };
}

/** Words stay words, quantities exact: the parts of a sentence, or the cells of a row. */
function sentenceJson(sentence: Sentence): readonly unknown[] {
  return sentence.map(partJson);
}

export function partJson(part: Part): unknown {
  if (part === null || typeof part === 'string') return part;
  if ('day' in part) return part.day;
  if ('result' in part) return part.result;
  if ('by' in part) return shiftJson(part.by);
  return 'at' in part ? placeJson(part.at) : toJson(part);
}

/** By how much something moved, exact: both ends as decimals. */
export function shiftJson({ low, high, unit }: Shift): object {
  return { low: printExact(low), high: printExact(high), unit };
}
