import { distinctLines, type Place } from '../place.ts';
import { type QuantityJson, toJson } from '../quantity/print-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Derivation, Figure, Section } from '../section.ts';
import type { Source } from '../sources/source.ts';
import { placeJson } from './build-json.ts';

/** Where a value comes from: its formula in words and inputs, each with its own, down to lines of the notes. */
export interface Lineage {
  readonly name: string;
  readonly value: Quantity | null;
  readonly round?: 'up' | 'down';
  /** Null for a value that stands in the notes. */
  readonly formula: string | null;
  readonly inputs: readonly Lineage[];
  /** The lines of a value that rests on no other. */
  readonly lines: readonly SourceLine[];
}

export interface SourceLine {
  readonly place: Place;
  /** As the author wrote it, without the space around it. */
  readonly text: string;
}

/** What can be traced: a figure, or a cell of a table, which has lines and no formula of its own. */
export type Traceable = Pick<Figure, 'id' | 'title' | 'value' | 'round' | 'note'> &
  (
    | { readonly derivation: Derivation; readonly sources?: never }
    | { readonly derivation: null; readonly sources: readonly Place[] }
  );

/** The lineage of a figure or a cell. Two inputs with one derivation share one lineage, so that a printer can tell it once. */
export function traceFigure(traced: Traceable, notes: readonly Source[]): Lineage {
  const { title, value, round, derivation } = traced;
  const lineOf = lineFinder(notes);
  const head = { name: title, value, ...(round && { round }) };
  if (derivation === null) {
    const places = value === null || value.places.length === 0 ? traced.sources : value.places;
    return { ...head, formula: null, inputs: [], lines: lineOf(places) };
  }
  const lineageByDerivation = new Map<Derivation, Pick<Lineage, 'formula' | 'inputs' | 'lines'>>();
  const trace = (derivation: Derivation, value: Quantity | null): Pick<Lineage, 'formula' | 'inputs' | 'lines'> => {
    const known = lineageByDerivation.get(derivation);
    if (known) return known;
    const inputs = derivation.inputs.map(({ name, value, derivation: own }): Lineage => {
      const origin = own ? trace(own, value) : { formula: null, inputs: [], lines: lineOf(value.places) };
      return { name, value, ...origin };
    });
    const lines = inputs.length === 0 ? lineOf(value?.places ?? []) : [];
    const traced = { formula: derivation.formula, inputs, lines };
    lineageByDerivation.set(derivation, traced);
    return traced;
  };
  return { ...head, ...trace(derivation, value) };
}

function lineFinder(sources: readonly Source[]): (places: readonly Place[]) => readonly SourceLine[] {
  const linesByPath = new Map<string, readonly string[]>();
  const linesOf = (path: string): readonly string[] => {
    const known = linesByPath.get(path);
    if (known) return known;
    const lines = sources.find((source) => source.path === path)?.text.split(/\r\n|\r|\n/) ?? [];
    linesByPath.set(path, lines);
    return lines;
  };
  return (places) =>
    distinctLines(places).map((place) => ({ place, text: linesOf(place.path)[place.line - 1]?.trim() ?? '' }));
}

interface LineageJson {
  readonly name: string;
  readonly value: QuantityJson | null;
  readonly formula: string | null;
  readonly inputs: readonly LineageJson[];
  readonly sources: readonly object[];
}

/** What `explain --json` prints. */
export function explanationJson(report: string, section: Section, figure: Traceable, lineage: Lineage): object {
  const gaps = section.blocks.flatMap((block) =>
    block.kind === 'gap' && figure.value === null
      ? [{ id: block.id, missing: block.missing, ...placeJson(block.place), add: block.add }]
      : [],
  );
  return { persona: report, analysis: section.analysis, figure: figure.id, ...lineageJson(lineage), gaps };
}

function lineageJson({ name, value, formula, inputs, lines }: Lineage): LineageJson {
  const sources = lines.map(({ place, text }) => ({ ...placeJson(place), text }));
  return { name, value: value && toJson(value), formula, inputs: inputs.map(lineageJson), sources };
}
