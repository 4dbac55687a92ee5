import type { Yaml } from 'mdast';
import { isMap, isPair, isScalar, isSeq } from 'yaml';
import { type Diagnostic, diagnose } from '../diagnostics.ts';
import { parseYaml } from '../parse-yaml.ts';
import type { Place } from '../place.ts';
import { collapse } from './plain-text.ts';

/** The front matter's keys as written, each with its values as text and its place. */
export type FrontMatter = ReadonlyMap<string, Entry>;

interface Entry {
  readonly values: readonly string[];
  readonly place: Place;
}

export interface FrontMatterReading {
  readonly entries: FrontMatter;
  /** `document/front-matter`, at most one: a faulty block is left out as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads YAML front matter: the scalars at its top level and lists of them; what is nested deeper is kept as one text. */
export function readFrontMatter(node: Yaml, path: string): FrontMatterReading {
  const fence = node.position?.start.line ?? 1;
  const { root, fault, pointOf } = parseYaml(node.value);
  const placeAt = (offset: number): Place => {
    const { line, column } = pointOf(offset);
    return { path, line: fence + line, column };
  };
  if (fault !== null) {
    const message = `${fault.message}; the front matter was left out, the text below it was read.`;
    return { entries: new Map(), diagnostics: [diagnose('document/front-matter', placeAt(fault.offset), message)] };
  }
  if (root === null) return { entries: new Map(), diagnostics: [] };
  if (!isMap(root)) {
    const message = `Unexpected "${collapse(node.value).slice(0, 40)}", expected lines such as \`updated: 2026-11-21\`; it was left out.`;
    return {
      entries: new Map(),
      diagnostics: [diagnose('document/front-matter', placeAt(root.range?.[0] ?? 0), message)],
    };
  }
  const entries = new Map<string, Entry>();
  for (const { key, value } of root.items) {
    if (isScalar(key)) entries.set(String(key.value), { values: valuesOf(value), place: placeAt(key.range?.[0] ?? 0) });
  }
  return { entries, diagnostics: [] };
}

function valuesOf(value: unknown): readonly string[] {
  return isSeq(value) ? value.items.flatMap((item) => textOf(item)) : textOf(value);
}

function textOf(value: unknown): readonly string[] {
  if (isScalar(value)) return value.value === null ? [] : [collapse(value.source ?? String(value.value))];
  if (isPair(value)) return [...textOf(value.key), ...textOf(value.value)];
  if (isMap(value) || isSeq(value)) return [value.items.flatMap((item: unknown) => textOf(item)).join(' ')];
  return [];
}
