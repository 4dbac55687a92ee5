import type { AnyRecordType } from '../records/define-record.ts';
import { recordTypes } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import { type SharedColumnName, sharedColumns } from '../records/shared-columns.ts';

/** What a column of a table is read as: a column that every table may have, or a field of the type of record. */
export type Slot = { readonly shared: SharedColumnName } | { readonly field: string };

/** The names of one type of record, as keys. */
interface TypeNames {
  readonly definition: AnyRecordType;
  /** Titles win over synonyms. */
  readonly slotByTitle: ReadonlyMap<string, Slot>;
  readonly slotBySynonym: ReadonlyMap<string, Slot>;
}

/** Every name of every table and column: what tables are recognised by. */
export interface TableRules {
  readonly types: readonly TypeNames[];
  readonly typeByName: ReadonlyMap<string, TypeNames>;
}

/** More names by table (`expenses`) and column (`expenses/amount`): what a user adds in `.github/handoff-reports.yml`. */
export type TableSynonyms = { readonly [name: string]: readonly string[] };

/** A table that was recognised: its type, what each column is, and the required columns it lacks. */
export interface Shape {
  readonly definition: AnyRecordType;
  /** One a column, in order; null for a column that is not known. */
  readonly slots: readonly (Slot | null)[];
  /** Required fields without a column. */
  readonly missing: readonly string[];
  readonly indexBySlot: ReadonlyMap<string, number>;
}

/** The index of the column of a slot; -1 when the table has none. */
export function columnOf({ indexBySlot }: Shape, slot: Slot): number {
  return indexBySlot.get(slotName(slot)) ?? -1;
}

const sharedNames: readonly SharedColumnName[] = ['id', 'entity', 'basis', 'notes'];

/** The rules that the record types themselves declare. */
export const defaultTableRules: TableRules = makeTableRules({});

/** The declared rules with a user's own names. Names of tables and columns that do not exist are ignored. */
export function makeTableRules(added: TableSynonyms): TableRules {
  const definitions: readonly AnyRecordType[] = Object.values(recordTypes);
  const types = definitions.map((definition) => makeTypeNames(definition, added));
  const typeByName = new Map<string, TypeNames>();
  for (const names of types) {
    const { type, table, synonyms } = names.definition;
    for (const name of [type, table, ...synonyms, ...namesAdded(added, names.definition)])
      typeByName.set(nameKey(name), names);
  }
  return { types, typeByName };
}

/** The added names of a table, or of one of its columns, whichever way they are spelt. */
function namesAdded(added: TableSynonyms, { type, table }: AnyRecordType, column?: string): readonly string[] {
  const wanted = [type, table].map((name) => [name, column ?? ''].map(nameKey).join('/'));
  return Object.entries(added).flatMap(([name, names]) => {
    const [written = '', of = ''] = name.split('/');
    return wanted.includes(`${nameKey(written)}/${nameKey(of)}`) ? names : [];
  });
}

function makeTypeNames(definition: AnyRecordType, added: TableSynonyms): TypeNames {
  const slotByTitle = new Map<string, Slot>();
  const slotBySynonym = new Map<string, Slot>();
  for (const [field, { title, synonyms }] of Object.entries(definition.columns)) {
    slotByTitle.set(nameKey(title), { field });
    for (const synonym of [...synonyms, ...namesAdded(added, definition, title)])
      slotBySynonym.set(nameKey(synonym), { field });
  }
  for (const shared of sharedNames) {
    if (shared === 'entity' && (definition.entity === 'none' || definition.entity === 'self')) continue;
    const { title, synonyms } = sharedColumns[shared];
    for (const [slotByName, names] of [
      [slotByTitle, [title]],
      [slotBySynonym, synonyms],
    ] as const) {
      for (const key of names.map(nameKey)) if (!slotByName.has(key)) slotByName.set(key, { shared });
    }
  }
  return { definition, slotByTitle, slotBySynonym };
}

/**
 * The type of a table, by the titles above it (nearest first, the name of the file last) and its headers. In inventory a
 * title that names a type is believed when columns bear it out, and without one the columns alone may decide. In a note
 * only a table that stands right under the name of its type and has all required columns is taken.
 */
export function recogniseTable(
  titles: readonly string[],
  headers: readonly string[],
  rules: TableRules,
  strict: boolean,
): Shape | null {
  for (const [distance, title] of titles.entries()) {
    const named = rules.typeByName.get(nameKey(title));
    const shape = named && fitColumns(named, headers);
    if (shape && isBorneOut(shape, distance === 0, strict)) return shape;
    if (!strict) return null;
  }
  const [nearest = '', ...others] = titles;
  for (const title of new Set([nearest, others.at(-1) ?? nearest])) {
    const named = findNamed(title, rules);
    const shape = named && fitColumns(named, headers);
    if (shape && isBorneOut(shape, false, strict)) return shape;
  }
  return recogniseByColumns(headers, rules);
}

function isBorneOut(shape: Shape, isNearest: boolean, strict: boolean): boolean {
  const known = countFields(shape);
  if (!strict) return shape.missing.length === 0 && known >= 3;
  if (isNearest) return known >= 1;
  return known >= 2 && shape.missing.length * 2 <= countRequired(shape.definition);
}

function countFields({ slots }: Shape): number {
  return slots.filter((slot) => slot !== null && 'field' in slot).length;
}

function countRequired({ columns }: AnyRecordType): number {
  return Object.values(columns).filter(({ required }) => required).length;
}

/** The type whose name stands among other words: `Expenses, October 2026`. The longest name wins. */
function findNamed(title: string, { typeByName }: TableRules): TypeNames | undefined {
  const words = title
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 12);
  for (let length = Math.min(4, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const named = typeByName.get(nameKey(words.slice(start, start + length).join(' ')));
      if (named) return named;
    }
  }
  return undefined;
}

/** The one type whose required columns are all there and that knows most of the columns, three at least. */
function recogniseByColumns(headers: readonly string[], { types }: TableRules): Shape | null {
  const complete = types
    .map((names) => fitColumns(names, headers))
    .filter((shape) => shape.missing.length === 0 && countFields(shape) >= 3)
    .sort((a, b) => countFields(b) - countFields(a));
  const [first, second] = complete;
  return first && (!second || countFields(first) > countFields(second)) ? first : null;
}

/** What each column is in a table of the type. A field is taken once: by its title, else by the first synonym. */
function fitColumns({ definition, slotByTitle, slotBySynonym }: TypeNames, headers: readonly string[]): Shape {
  const keys = headers.map(headerKeys);
  const slots: (Slot | null)[] = headers.map(() => null);
  const indexBySlot = new Map<string, number>();
  for (const slotByName of [slotByTitle, slotBySynonym]) {
    for (const [i, names] of keys.entries()) {
      if (slots[i] !== null) continue;
      for (const name of names) {
        const slot = slotByName.get(name);
        if (slot === undefined || indexBySlot.has(slotName(slot))) continue;
        slots[i] = slot;
        indexBySlot.set(slotName(slot), i);
        break;
      }
    }
  }
  const missing = Object.entries(definition.columns).flatMap(([field, { required }]) =>
    required && !indexBySlot.has(slotName({ field })) ? [field] : [],
  );
  return { definition, slots, missing, indexBySlot };
}

function slotName(slot: Slot): string {
  return 'field' in slot ? slot.field : `shared ${slot.shared}`;
}

/** The keys under which a header may be known: as written, without what is in brackets, without its period. */
function headerKeys(header: string): readonly string[] {
  const bare = header.replace(/\([^()]*\)/g, ' ');
  return [...new Set([header, bare, bare.replace(periodWords, ' ')].map(nameKey))].filter((key) => key !== '');
}

const periodWords =
  /\bper (?:day|week|month|quarter|year)\b|\/ ?(?:day|wk|week|mo|month|qtr|quarter|yr|year)\b|\b(?:daily|weekly|monthly|quarterly|yearly|annual)\b/giu;
