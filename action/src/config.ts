import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import {
  type Entry,
  isText,
  keyOf,
  type Reporter,
  readMap,
  readName,
  readWords,
  reportInvalid,
  startOf,
  toNode,
  unexpected,
} from './config-entry.ts';
import { type Diagnostic, type DiagnosticCode, diagnose } from './diagnostics.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Place } from './place.ts';
import type { AnyRecordType } from './records/define-record.ts';
import { recordTypes } from './records/index.ts';
import { readSubscriptions, type Subscription } from './subscriptions.ts';

/** What a repository says about how it is read and reported: `.github/handoff-reports.yml`. */
export interface Config {
  /** The name in the reports. */
  readonly portfolio: string;
  /** ISO code of the base currency where an entity states none: what `$` means there. Null for the reader's own default. */
  readonly currency: string | null;
  /** The ids of the personas to report to, with where they are named; null for all. */
  readonly reports: readonly Named[] | null;
  /** Folders in or beside the root, in which evidence is looked for, too: checked-out siblings, such as `../crew-tool`. */
  readonly siblings: readonly string[];
  /** More words of headings, by kind of section; tried before the shipped ones. */
  readonly sections: WordsByName;
  /** More names of inline keys such as `owner`. */
  readonly keys: WordsByName;
  /** More names of tables, by type of record or table. */
  readonly tables: WordsByName;
  /** More names of columns, by table. */
  readonly columns: { readonly [table: string]: WordsByName };
  /** Who gets which report by mail, and when; never an address. */
  readonly mail: readonly Subscription[];
}

interface Named {
  readonly id: string;
  readonly place: Place;
}

type WordsByName = { readonly [name: string]: readonly string[] };

/** The names that `sections` and `keys` may extend; they belong to the reader of notes. */
export interface ConfigNames {
  readonly sections: readonly string[];
  readonly keys: readonly string[];
}

export interface ConfigReading {
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/** The path of the file, from the root. */
export const configPath = '.github/handoff-reports.yml';

export const defaultConfig: Config = {
  portfolio: 'Portfolio',
  currency: null,
  reports: null,
  siblings: [],
  sections: {},
  keys: {},
  tables: {},
  columns: {},
  mail: [],
};

/** The keys of the file: what each holds, as an author would write it. */
export const configKeys = {
  portfolio: 'a name, such as `portfolio: Harbour Group`',
  currency: 'an ISO code, such as `currency: USD`',
  reports: 'a list of personas, such as `reports: [ceo, cfo]`',
  siblings: 'a list of folders in or beside the root, such as `siblings: [../crew-tool]`',
  sections: 'words of headings by kind of section, such as `sections: { next: [still to do] }`',
  keys: 'names by inline key, such as `keys: { owner: [skipper] }`',
  tables: 'names by table, such as `tables: { expenses: [outlays] }`',
  columns: 'names by table and column, such as `columns: { expenses: { vendor: [shop] } }`',
  mail: 'groups of readers, such as `mail: { domains: [example.com], groups: { board: { persona: ceo } } }`',
} as const satisfies Record<keyof Config, string>;

/**
 * Reads the configuration. A key that cannot be read keeps its default, and all other keys are read. Codes:
 * `config/syntax`, `config/unknown-key`, `config/invalid`.
 */
export function parseConfig(text: string, path: string, names: ConfigNames): ConfigReading {
  const { root, fault, pointOf } = parseYaml(text);
  const diagnostics: Diagnostic[] = [];
  const report = (code: DiagnosticCode, offset: number, message: string): void => {
    diagnostics.push(diagnose(code, { path, ...pointOf(offset) }, message));
  };
  const placeOf = (node: Node): Place => ({ path, ...pointOf(startOf(node)) });
  if (fault !== null) report('config/syntax', fault.offset, `The configuration cannot be read: ${fault.message}.`);
  else if (isMap(root)) return { config: readKeys(root, names, { report, placeOf }), diagnostics };
  else if (root !== null && !(isScalar(root) && root.value === null)) {
    report('config/syntax', 0, `Unexpected text, expected keys and values such as \`portfolio: Harbour Group\`.`);
  }
  return { config: defaultConfig, diagnostics };
}

type Key = keyof Config;

interface Reporters {
  readonly report: Reporter;
  readonly placeOf: (node: Node) => Place;
}

function readKeys(map: YAMLMap, names: ConfigNames, { report, placeOf }: Reporters): Config {
  const config: { -readonly [K in Key]: Config[K] } = { ...defaultConfig };
  for (const pair of map.items) {
    const key = keyOf(pair);
    if (!isKey(key)) {
      report('config/unknown-key', startOf(pair.key), unexpected('key', key, Object.keys(configKeys)));
      continue;
    }
    const entry: Entry = {
      name: key,
      expects: configKeys[key],
      keyNode: toNode(pair.key),
      value: toNode(pair.value),
      report,
    };
    if (key === 'portfolio') config.portfolio = readName(entry) ?? config.portfolio;
    else if (key === 'currency') config.currency = readCurrency(entry);
    else if (key === 'reports') {
      config.reports = readWords(entry)?.map((word) => ({ id: word.value, place: placeOf(word) })) ?? null;
    } else if (key === 'siblings') config.siblings = readSiblings(entry);
    else if (key === 'columns') config.columns = readColumns(entry);
    else if (key === 'mail') config.mail = readSubscriptions(entry, placeOf);
    else config[key] = readWordsByName(entry, key === 'tables' ? tableNames : names[key]);
  }
  return config;
}

function readCurrency(entry: Entry): string | null {
  return isText(entry.value) && /^[A-Z]{3}$/.test(entry.value.value) ? entry.value.value : reportInvalid(entry);
}

/** Folders below the root, or beside it: `code/crew-tool`, `../crew-tool`. */
function readSiblings(entry: Entry): readonly string[] {
  const words = readWords(entry)?.map(({ value }) => value.trim()) ?? [];
  const isNear = (word: string): boolean => {
    const inner = word.startsWith('../') ? word.slice(3) : word;
    return (
      !inner.startsWith('/') && !/\\/.test(inner) && !inner.split('/').some((part) => part === '..' || part === '')
    );
  };
  if (words.every(isNear)) return words;
  reportInvalid(entry);
  return words.filter(isNear);
}

const definitions: readonly AnyRecordType[] = Object.values(recordTypes);
const tableNames = definitions.map(({ table }) => table);

function readWordsByName(entry: Entry, known: readonly string[]): WordsByName {
  const words = readMap(entry, known).flatMap(([name, inner]) => {
    const listed = readWords(inner);
    return listed === null ? [] : [[name, listed.map((word) => word.value)] as const];
  });
  return Object.fromEntries(words);
}

function readColumns(entry: Entry): Config['columns'] {
  const tables = readMap(entry, tableNames).flatMap(([name, inner]) => {
    const definition = definitions.find(({ table }) => table === name);
    const words = readWordsByName(
      inner,
      Object.values(definition?.columns ?? {}).map(({ title }) => title),
    );
    return Object.keys(words).length === 0 ? [] : [[name, words] as const];
  });
  return Object.fromEntries(tables);
}

function isKey(key: string): key is Key {
  return Object.hasOwn(configKeys, key);
}
