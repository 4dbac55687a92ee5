import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { DiagnosticCode } from './diagnostics.ts';
import { nearestMatch } from './nearest-match.ts';
import { nameKey } from './records/match-name.ts';

export type Reporter = (code: DiagnosticCode, offset: number, message: string) => void;

/** One key with its value, on the way to the configuration. */
export interface Entry {
  readonly name: string;
  /** What the key holds, as an author would write it. */
  readonly expects: string;
  readonly keyNode: Node | null;
  readonly value: Node | null;
  readonly report: Reporter;
}

export type Text = Node & { readonly value: string };

export function reportInvalid({ name, expects, keyNode, value, report }: Entry): null {
  report('config/invalid', startOf(value ?? keyNode), `Unexpected value of \`${name}\`, expected ${expects}.`);
  return null;
}

/** A text of one line. */
export function readName(entry: Entry): string | null {
  const { value } = entry;
  return isText(value) && /^\s*\S.*$/.test(value.value) ? value.value.trim() : reportInvalid(entry);
}

/** The words of a list; one word alone is a list of one. */
export function readWords(entry: Entry): readonly Text[] | null {
  const items = isSeq(entry.value) ? entry.value.items.map(toNode) : [entry.value];
  const words = items.filter((item): item is Text => isText(item) && item.value.trim() !== '');
  return words.length === items.length ? words : reportInvalid(entry);
}

/** The entries of a map under the names that are known, written as they are known. */
export function readMap(entry: Entry, known: readonly string[]): readonly (readonly [name: string, inner: Entry])[] {
  return readEntries(entry).flatMap(([written, inner]) => {
    const name = known.find((one) => nameKey(one) === nameKey(written));
    if (name !== undefined) return [[name, inner] as const];
    entry.report('config/unknown-key', startOf(inner.keyNode), unexpected(`name in \`${entry.name}\``, written, known));
    return [];
  });
}

/** The entries of a map under whatever names it has. */
export function readEntries(entry: Entry): readonly (readonly [name: string, inner: Entry])[] {
  if (!isMap(entry.value)) {
    reportInvalid(entry);
    return [];
  }
  return entry.value.items.map((pair) => {
    const inner: Entry = { ...entry, keyNode: toNode(pair.key), value: toNode(pair.value) };
    return [keyOf(pair), inner] as const;
  });
}

export function isText(node: Node | null): node is Text {
  return isScalar(node) && typeof node.value === 'string';
}

export const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

export function toNode(value: unknown): Node | null {
  return isScalar(value) || isMap(value) || isSeq(value) ? value : null;
}

export function startOf(node: unknown): number {
  return toNode(node)?.range?.[0] ?? 0;
}

/** `Unexpected key \`portfolo\`, expected \`portfolio\`.` */
export function unexpected(what: string, word: string, options: readonly string[]): string {
  const near = nearestMatch(word, options);
  const expected = near === null ? `one of ${options.map((option) => `\`${option}\``).join(', ')}` : `\`${near}\``;
  return `Unexpected ${what} \`${word}\`, expected ${expected}.`;
}
