import { normaliseWords } from './normalise-heading.ts';
import { fillerWords, groupWords, type SectionKind, type StemRow, sectionKinds, stemRows } from './stems.ts';
import { type FieldKey, keySynonyms } from './synonyms.ts';
import { defaultTableRules, makeTableRules, type TableRules } from './table-shape.ts';

/** The tables that decide how notes are read: visible in the docs, and extended by the user's configuration. */
export interface ReadingRules {
  /** In the order in which they are tried. */
  readonly stems: readonly StemRow[];
  /** Every accepted key, normalised, with the one name it has here. */
  readonly keyByName: ReadonlyMap<string, FieldKey>;
  /** The same stems, ready to match. */
  readonly matchers: readonly StemMatcher[];
  readonly fillers: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  /** What inventory tables are recognised by. */
  readonly tables: TableRules;
}

interface StemMatcher {
  readonly kind: SectionKind;
  readonly pattern: RegExp;
}

/** What a user adds in `.github/handoff-reports.yml`: stems by kind of section, synonyms by key, by table and by column of a table. */
export interface RulesExtension {
  readonly sections?: Words;
  readonly keys?: Words;
  readonly tables?: Words;
  readonly columns?: { readonly [table: string]: Words };
}

type Words = { readonly [name: string]: readonly string[] };

/** The names that a user can extend under `sections` and `keys`. */
export const extensibleSections: readonly string[] = sectionKinds;
export const extensibleKeys: readonly string[] = Object.keys(keySynonyms);

/** The rules with a user's own stems, tried before all others, and synonyms. Kinds and keys that do not exist are ignored. */
export function extendRules(rules: ReadingRules, extension: RulesExtension): ReadingRules {
  const rows = sectionKinds.flatMap((kind) => {
    const stems = extension.sections?.[kind];
    return stems && stems.length > 0 ? [{ kind, stems }] : [];
  });
  const keyByName = new Map(rules.keyByName);
  for (const [key, synonyms] of Object.entries(extension.keys ?? {})) {
    if (isFieldKey(key)) for (const synonym of synonyms) keyByName.set(normaliseWords(synonym), key);
  }
  const matchers = [...rows.map(toMatcher), ...rules.matchers];
  return {
    ...rules,
    stems: [...rows, ...rules.stems],
    keyByName,
    matchers,
    tables: extendTables(rules.tables, extension),
  };
}

function extendTables(tables: TableRules, extension: RulesExtension): TableRules {
  const names: Record<string, readonly string[]> = { ...extension.tables };
  for (const [table, columns] of Object.entries(extension.columns ?? {})) {
    for (const [column, synonyms] of Object.entries(columns)) names[`${table}/${column}`] = synonyms;
  }
  return Object.keys(names).length === 0 ? tables : makeTableRules(names);
}

/** Whether the word is one of the keys by its own name. */
function isFieldKey(word: string): word is FieldKey {
  return Object.hasOwn(keySynonyms, word);
}

function makeRules(): ReadingRules {
  const keyByName = new Map<string, FieldKey>();
  for (const [key, names] of Object.entries(keySynonyms)) {
    if (isFieldKey(key)) for (const name of [key, ...names]) keyByName.set(normaliseWords(name), key);
  }
  return {
    stems: stemRows,
    keyByName,
    matchers: stemRows.map(toMatcher),
    fillers: new Set(fillerWords),
    groups: new Set(groupWords),
    tables: defaultTableRules,
  };
}

function toMatcher({ kind, stems }: StemRow): StemMatcher {
  const longestFirst = [...stems].sort((a, b) => b.length - a.length);
  return { kind, pattern: new RegExp(longestFirst.map(toPattern).join('|'), 'u') };
}

/** One stem as a pattern over normalised words. Scripts that write without spaces are matched anywhere. */
function toPattern(stem: string): string {
  const words = stem
    .split(' ')
    .map((word) => normaliseWords(word) + (word.includes('*') ? '[^ ]*' : ''))
    .join(' ');
  if (unspaced.test(words)) return words.replaceAll('[^ ]*', '');
  const starts = stem.startsWith('^') || stem.startsWith('=');
  const ends = stem.endsWith('$') || stem.startsWith('=');
  return `${starts ? '^' : '(?<![^ ])'}${words}${ends ? '$' : '(?![^ ])'}`;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The tables as they are shipped. */
export const defaultRules: ReadingRules = makeRules();
