import type { AnyRecord } from '../model/model.ts';
import { countEdits } from '../nearest-match.ts';
import { nameKey } from '../records/match-name.ts';
import { fieldsOf, isRow, nameOf } from './fields-of.ts';
import { sameCell } from './same-cell.ts';
import { sayTheSame } from './same-record.ts';

/** One record in two states; null where it is not there. `guessed`: another id, taken for the same by what it says. */
export interface Pair {
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
  readonly guessed: boolean;
}

/**
 * Pairs the records of two states: by id; rows that share an id, by what they say, whatever their order; then by the id that
 * a record says it has `moved from`; then by likeness (one type, titles alike to 85%, half of the other fields the same).
 * Paths and lines count for nothing: a renamed file changes no record.
 */
export function matchRecords(before: readonly AnyRecord[], after: readonly AnyRecord[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const old = groupById(before);
  const young: AnyRecord[] = [];
  for (const [key, group] of groupById(after)) {
    const own = old.get(key) ?? [];
    old.delete(key);
    const rest = pairGroup(own, group, pairs);
    young.push(...rest.after);
    if (rest.before.length > 0) old.set(key, rest.before);
  }
  const left = pairMoved([...old.values()].flat(), young, pairs);
  pairAlike(left.before, left.after, pairs);
  return pairs;
}

interface Unpaired {
  readonly before: readonly AnyRecord[];
  readonly after: readonly AnyRecord[];
}

/** By type and id; the ids that were made unique by a number (`x`, `x-2`) stand together, since their order is that of the lines. */
function groupById(records: readonly AnyRecord[]): Map<string, readonly AnyRecord[]> {
  const groups = new Map<string, AnyRecord[]>();
  const ids = new Set(records.map(({ type, id }) => `${type}/${id}`));
  for (const record of records) {
    const base = /^(.+)-\d+$/.exec(record.id)?.[1];
    const isNumbered = base !== undefined && ids.has(`${record.type}/${base}`);
    const key = `${record.type}/${isNumbered ? base : record.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}

/** Pairs what is the same, then what has one id, then the rest in order. */
function pairGroup(before: readonly AnyRecord[], after: readonly AnyRecord[], pairs: Pair[]): Unpaired {
  const [one, other] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && one !== undefined && other !== undefined) {
    pairs.push({ before: one, after: other, guessed: false });
    return { before: [], after: [] };
  }
  const same = pairBy(before, after, pairs, sayTheSame);
  const byId = pairBy(same.before, same.after, pairs, (a, b) => a.id === b.id);
  return pairBy(byId.before, byId.after, pairs, () => true);
}

function pairBy(
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
  pairs: Pair[],
  isPair: (a: AnyRecord, b: AnyRecord) => boolean,
): Unpaired {
  const left = [...before];
  const rest = after.filter((record) => {
    const i = left.findIndex((one) => isPair(one, record));
    const [found] = i < 0 ? [] : left.splice(i, 1);
    if (found !== undefined) pairs.push({ before: found, after: record, guessed: false });
    return found === undefined;
  });
  return { before: left, after: rest };
}

/** Takes an author's word for it: a field or column `Moved from` that names the old id. */
function pairMoved(before: readonly AnyRecord[], after: readonly AnyRecord[], pairs: Pair[]): Unpaired {
  const oldById = new Map(before.map((record) => [`${record.type}/${record.id}`, record]));
  const rest = after.filter((record) => {
    const key = `${record.type}/${movedFrom(record) ?? ''}`;
    const old = oldById.get(key);
    if (old === undefined) return true;
    oldById.delete(key);
    pairs.push({ before: old, after: record, guessed: false });
    return false;
  });
  return { before: [...oldById.values()], after: rest };
}

function movedFrom(record: AnyRecord): string | null {
  const fields = isRow(record) ? record.extra : record.fields;
  const [, id] = Object.entries(fields).find(([name]) => nameKey(name) === 'movedfrom') ?? [];
  return id?.trim() ?? null;
}

/** Pairs what is alike, the most alike first, and leaves the others alone. */
function pairAlike(before: readonly AnyRecord[], after: readonly AnyRecord[], pairs: Pair[]): void {
  const candidates = alikeTitles(before, after).sort(
    (a, b) => b.likeness - a.likeness || compareText(a.after.id, b.after.id) || compareText(a.before.id, b.before.id),
  );
  const taken = new Set<AnyRecord>();
  for (const { before: old, after: young, likeness } of candidates) {
    if (taken.has(old) || taken.has(young) || !isHalfTheSame(old, young)) continue;
    taken.add(old).add(young);
    pairs.push({ before: old, after: young, guessed: likeness < 1 });
  }
  for (const record of before) if (!taken.has(record)) pairs.push({ before: record, after: null, guessed: false });
  for (const record of after) if (!taken.has(record)) pairs.push({ before: null, after: record, guessed: false });
}

interface Candidate {
  readonly before: AnyRecord;
  readonly after: AnyRecord;
  /** 0 to 1. */
  readonly likeness: number;
}

const leastLikeness = 0.85;
/** Records that are tried against one; more that share a rare word tell nothing. */
const mostTried = 40;

/** Only titles that share their beginning or their end are compared letter by letter: 15% of it cannot touch both. */
function alikeTitles(before: readonly AnyRecord[], after: readonly AnyRecord[]): Candidate[] {
  const oldByEnd = new Map<string, AnyRecord[]>();
  for (const record of before) {
    for (const key of endsOf(record)) {
      const group = oldByEnd.get(key) ?? [];
      group.push(record);
      oldByEnd.set(key, group);
    }
  }
  return after.flatMap((young) => {
    const tried = new Set(endsOf(young).flatMap((key) => (oldByEnd.get(key) ?? []).slice(0, mostTried)));
    return [...tried].flatMap((old): Candidate[] => {
      const likeness = likenessOf(titleKey(old), titleKey(young));
      return likeness < leastLikeness ? [] : [{ before: old, after: young, likeness }];
    });
  });
}

function endsOf(record: AnyRecord): readonly string[] {
  const title = titleKey(record);
  const kind = `${record.type} ${record.entities.join()}`;
  return [`${kind} ^${title.slice(0, 4)}`, `${kind} ${title.slice(-4)}$`];
}

function titleKey(record: AnyRecord): string {
  return nameKey(nameOf(record)).slice(0, mostLetters);
}

/** The likeness of longer titles is that of their beginnings: the time grows with the square. */
const mostLetters = 120;

function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || Math.abs(a.length - b.length) > (1 - leastLikeness) * longest) return 0;
  return 1 - countEdits(a, b) / longest;
}

const titleFields: ReadonlySet<string> = new Set(['title', 'name', 'detail']);

/** Half of the fields that say something on one side, the title apart. */
function isHalfTheSame(a: AnyRecord, b: AnyRecord): boolean {
  const other = new Map(fieldsOf(b).map(({ name, cell }) => [name, cell]));
  const own = fieldsOf(a).filter(({ name, cell }) => {
    const twin = other.get(name);
    return !titleFields.has(name) && (cell.kind === 'value' || twin?.kind === 'value');
  });
  const same = own.filter(({ name, cell }) => {
    const twin = other.get(name);
    return twin !== undefined && sameCell(cell, twin);
  });
  return same.length * 2 >= own.length;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
