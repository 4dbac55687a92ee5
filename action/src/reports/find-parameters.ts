import { type Place, printPlace } from '../place.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Block, Derivation, Part, Section } from '../section.ts';
import type { Parameter } from './report.ts';

/** The rows of the params table that a figure, a table or a sentence of the sections rests on, by key, then by day. */
export function findParameters(
  sections: readonly Section[],
  params: readonly RecordByType['param'][],
): readonly Parameter[] {
  if (params.length === 0) return [];
  const seen = new Set<Derivation>();
  const lines = new Set<string>();
  for (const { blocks, headline } of sections) {
    const places = [...blocks.flatMap((block) => placesOf(block, seen)), ...placesIn(headline?.sentence ?? [])];
    for (const place of places) lines.add(printPlace(place));
  }
  return params
    .flatMap(({ id, cells, place }): Parameter[] => {
      const value = said(cells.value);
      if (value === null || !lines.has(printPlace(place))) return [];
      const [from, to, source] = [said(cells.from), said(cells.to), said(cells.source)];
      return [{ key: said(cells.key) ?? id, value, from, to, source, place }];
    })
    .sort((a, b) => (a.key !== b.key ? (a.key < b.key ? -1 : 1) : (a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

function placesOf(block: Block, seen: Set<Derivation>): readonly Place[] {
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => placesIn(cells));
  if (block.kind === 'text') return block.sentences.flatMap(placesIn);
  if (block.kind !== 'figure') return [];
  return [...(block.value?.places ?? []), ...placesIn(block.note ?? []), ...placesBehind(block.derivation, seen)];
}

function placesIn(parts: readonly Part[]): readonly Place[] {
  return parts.flatMap((part) => (part !== null && typeof part === 'object' && 'places' in part ? part.places : []));
}

/** Figures share derivations: each is gone through once. */
function placesBehind(derivation: Derivation, seen: Set<Derivation>): readonly Place[] {
  if (seen.has(derivation)) return [];
  seen.add(derivation);
  return derivation.inputs.flatMap(({ value, derivation: own }) => [
    ...value.places,
    ...(own === undefined ? [] : placesBehind(own, seen)),
  ]);
}
