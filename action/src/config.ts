import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { type Diagnostic, type DiagnosticCode, diagnose } from './diagnostics.ts';
import { nearestMatch } from './nearest-match.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Place } from './place.ts';

/** What a repository says about how it is read and reported: `.github/handoff-reports.yml`. */
export interface Config {
  /** The name in the reports. */
  readonly portfolio: string;
  /** ISO code of the base currency for rows of an entity that names none: what `$` means there. Null leaves it open. */
  readonly currency: string | null;
  /** The ids of the personas to report to, with where they are named; null for all. */
  readonly reports: readonly Named[] | null;
  /** More words of headings, by kind of section; tried before the shipped ones. */
  readonly stems: WordsByName;
  /** More names of inline keys (`owner`), tables (`expenses`) and columns (`expenses/amount`). */
  readonly synonyms: WordsByName;
}

export interface Named {
  readonly id: string;
  readonly place: Place;
}

export type WordsByName = { readonly [name: string]: readonly string[] };

/** The names that `stems` and `synonyms` may extend; they belong to the readers of notes and tables. */
export interface ConfigNames {
  readonly stems: readonly string[];
  readonly synonyms: readonly string[];
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
  stems: {},
  synonyms: {},
};

/** The keys of the file: what each holds, as an author would write it. */
export const configKeys = {
  portfolio: 'a name, such as `portfolio: Harbour Group`',
  currency: 'an ISO code, such as `currency: USD`',
  reports: 'a list of personas, such as `reports: [ceo, cfo]`',
  stems: 'words by kind of section, such as `stems: { next: [still to do] }`',
  synonyms: 'names by key, table or column, such as `synonyms: { owner: [skipper] }`',
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
  else if (isMap(root)) return { config: readKeys(root, names, report, placeOf), diagnostics };
  else if (root !== null && !(isScalar(root) && root.value === null)) {
    report('config/syntax', 0, `Unexpected text, expected keys and values such as \`portfolio: Harbour Group\`.`);
  }
  return { config: defaultConfig, diagnostics };
}

type Reporter = (code: DiagnosticCode, offset: number, message: string) => void;
type Key = keyof Config;

function readKeys(map: YAMLMap, names: ConfigNames, report: Reporter, placeOf: (node: Node) => Place): Config {
  const config: { -readonly [K in Key]: Config[K] } = { ...defaultConfig };
  for (const pair of map.items) {
    const key = keyOf(pair);
    const value = toNode(pair.value);
    if (!isKey(key)) {
      report('config/unknown-key', startOf(pair.key), unexpected('key', key, Object.keys(configKeys)));
      continue;
    }
    const invalid = (node: Node | null): void =>
      report(
        'config/invalid',
        startOf(node ?? pair.key),
        `Unexpected value of \`${key}\`, expected ${configKeys[key]}.`,
      );
    if (key === 'portfolio') config.portfolio = readName(value, invalid) ?? config.portfolio;
    else if (key === 'currency') config.currency = readCurrency(value, invalid);
    else if (key === 'reports') {
      config.reports = readWords(value, invalid)?.map((word) => ({ id: word.value, place: placeOf(word) })) ?? null;
    } else config[key] = readWordsByName(value, key, names[key], report, invalid);
  }
  return config;
}

type Invalid = (node: Node | null) => void;

function readName(value: Node | null, invalid: Invalid): string | null {
  if (isText(value) && value.value.trim() !== '' && !value.value.includes('\n')) return value.value.trim();
  invalid(value);
  return null;
}

function readCurrency(value: Node | null, invalid: Invalid): string | null {
  if (isText(value) && /^[A-Z]{3}$/.test(value.value)) return value.value;
  invalid(value);
  return null;
}

function readWordsByName(
  value: Node | null,
  key: 'stems' | 'synonyms',
  known: readonly string[],
  report: Reporter,
  invalid: Invalid,
): WordsByName {
  if (!isMap(value)) {
    invalid(value);
    return {};
  }
  const entries = value.items.flatMap((pair): [string, readonly string[]][] => {
    const name = keyOf(pair);
    if (!known.includes(name))
      report('config/unknown-key', startOf(pair.key), unexpected(`name in \`${key}\``, name, known));
    const words = readWords(toNode(pair.value), (node) => invalid(node ?? toNode(pair.key)));
    return known.includes(name) && words !== null ? [[name, words.map((word) => word.value)]] : [];
  });
  return Object.fromEntries(entries);
}

/** The words of a list; one word alone is a list of one. */
function readWords(value: Node | null, invalid: Invalid): readonly Text[] | null {
  const items = isSeq(value) ? value.items.map(toNode) : [value];
  const words = items.filter((item): item is Text => isText(item) && item.value.trim() !== '');
  if (words.length === items.length) return words;
  invalid(value);
  return null;
}

type Text = Node & { readonly value: string };

function isText(node: Node | null): node is Text {
  return isScalar(node) && typeof node.value === 'string';
}

function isKey(key: string): key is Key {
  return Object.hasOwn(configKeys, key);
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

function toNode(value: unknown): Node | null {
  return isScalar(value) || isMap(value) || isSeq(value) ? value : null;
}

function startOf(node: unknown): number {
  return toNode(node)?.range?.[0] ?? 0;
}

function unexpected(what: string, word: string, options: readonly string[]): string {
  const near = nearestMatch(word, options);
  const expected = near === null ? `one of ${options.map((option) => `\`${option}\``).join(', ')}` : `\`${near}\``;
  return `Unexpected ${what} \`${word}\`, expected ${expected}.`;
}
