import type { AnyRecord, Model } from '../model/model.ts';
import { type Place, printPlace } from '../place.ts';
import type { Change, Sides } from './change.ts';
import { compareRecords, type Edit } from './compare-records.ts';

/** The edits of records by their lines: which of them a figure, a check or a gap rests on. */
export interface EditIndex {
  readonly edits: readonly Edit[];
  readonly editByKey: ReadonlyMap<string, Edit>;
  /** The keys of the edits at these lines of either side, each once, sorted. */
  readonly behind: (sides: Sides) => readonly string[];
  /** The permanent key of the record that stands at a line, whether it was edited or not; null where none does. */
  readonly keyAt: (side: keyof Sides, place: Place) => string | null;
  readonly recordAt: (side: keyof Sides, place: Place) => AnyRecord | null;
}

/** The edits between two models. What stands in the left-out files is not compared: there, nothing is new or gone. */
export function indexEdits(before: Model, after: Model, leftOut: ReadonlySet<string>): EditIndex {
  const [old, young] = [allRecords(before), allRecords(after)];
  const edits = compareRecords(old, young).filter((edit) => isComparable(edit, leftOut));
  return makeIndex(edits, old, young);
}

/** The index of a model against itself: no edits, only days go by. */
export function indexStill(model: Model): EditIndex {
  const records = allRecords(model);
  return makeIndex([], records, records);
}

/** Every record of a model. */
export function allRecords({ rows, items, notes }: Model): readonly AnyRecord[] {
  return [...Object.values(rows).flat(), ...items, ...notes];
}

/** A record of a file that one of the states could not read is not new, nor gone. */
function isComparable({ before, after }: Edit, leftOut: ReadonlySet<string>): boolean {
  if (before !== null && after !== null) return true;
  const path = (before ?? after)?.place.path;
  return path === undefined || !leftOut.has(path);
}

function makeIndex(edits: readonly Edit[], before: readonly AnyRecord[], after: readonly AnyRecord[]): EditIndex {
  const [keysBefore, keysAfter] = [new Map<string, Map<number, string>>(), new Map<string, Map<number, string>>()];
  for (const { key, before: old, after: young } of edits) {
    for (const place of placesOf(old)) setLine(keysBefore, place, key);
    for (const place of placesOf(young)) setLine(keysAfter, place, key);
  }
  const keyAtLine = (side: keyof Sides, { path, line }: Place): string | undefined =>
    (side === 'before' ? keysBefore : keysAfter).get(path)?.get(line);
  const recordByLine = { before: indexLines(before), after: indexLines(after) };
  const recordAt: EditIndex['recordAt'] = (side, place) => recordByLine[side]().get(printPlace(place)) ?? null;
  return {
    edits,
    editByKey: new Map(edits.map((edit) => [edit.key, edit])),
    behind: ({ before: old, after: young }) => {
      const keys = new Set<string>();
      for (const place of old) addIfThere(keys, keyAtLine('before', place));
      for (const place of young) addIfThere(keys, keyAtLine('after', place));
      return [...keys].sort();
    },
    recordAt,
    keyAt: (side, place) => {
      const edited = keyAtLine(side, place);
      if (edited !== undefined) return edited;
      const record = recordAt(side, place);
      return record === null ? null : `${record.type}/${record.id}`;
    },
  };
}

/** By path, then line: a figure may rest on thousands of lines, and all are looked up. */
function setLine(lines: Map<string, Map<number, string>>, { path, line }: Place, key: string): void {
  const own = lines.get(path);
  if (own === undefined) lines.set(path, new Map([[line, key]]));
  else own.set(line, key);
}

function addIfThere(keys: Set<string>, key: string | undefined): void {
  if (key !== undefined) keys.add(key);
}

/** Made when first asked for: most comparisons never are. */
function indexLines(records: readonly AnyRecord[]): () => ReadonlyMap<string, AnyRecord> {
  let index: ReadonlyMap<string, AnyRecord> | null = null;
  return () => {
    index ??= new Map(
      records.flatMap((record) => placesOf(record).map((place) => [printPlace(place), record] as const)),
    );
    return index;
  };
}

/** A row stands on one line; an item wherever the note says it. */
export function placesOf(record: AnyRecord | null): readonly Place[] {
  if (record === null) return [];
  return 'places' in record ? record.places : [record.place];
}

/** The lines of edits, on both sides. */
export function sidesOf(keys: Change['edits'], { editByKey }: Pick<EditIndex, 'editByKey'>): Sides {
  const edits = keys.flatMap((key) => editByKey.get(key) ?? []);
  return {
    before: edits.flatMap(({ before }) => (before === null ? [] : [before.place])),
    after: edits.flatMap(({ after }) => (after === null ? [] : [after.place])),
  };
}
