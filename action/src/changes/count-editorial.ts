import type { AnyRecord, Model } from '../model/model.ts';
import type { Source } from '../sources/source.ts';
import { compareRecords } from './compare-records.ts';

interface Written {
  readonly sources: readonly Source[];
  readonly model: Model;
}

/** How many files differ in their text and say the same: prose, order and form. */
export function countEditorial(before: Written, after: Written): number {
  const texts = new Map(before.sources.map(({ path, text }) => [path, text]));
  const rewritten = after.sources.filter(({ path, text }) => {
    const was = texts.get(path);
    return was !== undefined && was !== text;
  });
  if (rewritten.length === 0) return 0;
  const paths = new Set(rewritten.map(({ path }) => path));
  const edits = compareRecords(recordsIn(before.model, paths), recordsIn(after.model, paths));
  const edited = new Set(
    edits.flatMap(({ before: old, after: young }) => [old, young].flatMap((record) => record?.place.path ?? [])),
  );
  return rewritten.filter(({ path }) => !edited.has(path)).length;
}

function recordsIn({ rows, items, notes }: Model, paths: ReadonlySet<string>): readonly AnyRecord[] {
  return [...Object.values(rows).flat(), ...items, ...notes].filter(({ place }) => paths.has(place.path));
}
