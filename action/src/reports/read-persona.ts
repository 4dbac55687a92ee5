import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { type Diagnostic, type DiagnosticCode, diagnose } from '../diagnostics.ts';
import { nearestMatch } from '../nearest-match.ts';
import { parseYaml } from '../parse-yaml.ts';
import type { Place } from '../place.ts';
import type { Source } from '../sources/source.ts';
import { checkLayout } from './check-layout.ts';
import type { Persona } from './persona.ts';

/** A persona file as it was read; null when it says too little to make a report. */
export interface PersonaReading {
  readonly persona: Persona | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a persona: front matter, and the layout of the body where there is one. A section that does not exist is left out.
 * Any other fault makes no report at all: a mistaken scope would show what it was meant to hide.
 *
 * @param analyses The ids of all analyses, for `sections` and `headline`.
 */
export function readPersona(source: Source, analyses: readonly string[]): PersonaReading {
  const diagnostics: Diagnostic[] = [];
  const persona = read(source, analyses, (code, place, message) => {
    diagnostics.push(diagnose(code, place, message));
  });
  const isUsable = diagnostics.every(({ code }) => code === 'persona/unknown-analysis');
  return { persona: isUsable ? persona : null, diagnostics };
}

type Reporter = (code: DiagnosticCode, place: Place, message: string) => void;

const requiredKeys = ['title', 'question', 'sections'] as const;
const keys = ['title', 'question', 'entities', 'businesses', 'sections', 'headline'] as const;
type Key = (typeof keys)[number];

function read(source: Source, analyses: readonly string[], report: Reporter): Persona | null {
  const place: Place = { path: source.path, line: 1, column: 1 };
  const id = stem(source.path);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    const expected = 'expected small letters, digits and single hyphens, such as `harbour-master.md`';
    report('persona/invalid-name', place, `Unexpected file name \`${source.path}\`, ${expected}.`);
  }
  const parts = splitFrontMatter(source.text);
  if (parts === null) {
    const expected = `expected front matter between two lines of \`---\`, with ${requiredKeys.join(', ')}`;
    report('persona/no-front-matter', place, `Unexpected start of ${source.path}, ${expected}.`);
    return null;
  }
  const fields = readFields(source.path, parts.matter, report);
  if (fields === null) return null;
  for (const key of requiredKeys) {
    if (fields[key] !== undefined) continue;
    report('persona/missing-key', place, `The front matter has no \`${key}\`, expected ${exampleByKey[key]}.`);
  }
  const title = readText(fields.title, 'title', report);
  const question = readText(fields.question, 'question', report);
  const entities = readNames(fields.entities, 'entities', report);
  const businesses = readNames(fields.businesses, 'businesses', report);
  const sections = readSections(fields.sections, analyses, report) ?? [];
  const headline = readHeadline(fields.headline, sections, analyses, report) ?? sections;
  const layout = readLayout(source.path, parts, sections, report);
  if (title === null || question === null || sections.length === 0) return null;
  return { id, title, question, entities, businesses, sections, headline, layout, place };
}

/** The body, empty where it holds only white space. */
function readLayout(path: string, { body, bodyLine }: Parts, sections: readonly string[], report: Reporter): string {
  if (body.trim() === '') return '';
  for (const { line, message } of checkLayout(body, sections)) {
    report('persona/invalid-layout', { path, line: bodyLine + line - 1, column: 1 }, message);
  }
  return body;
}

function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

const exampleByKey: Record<Key, string> = {
  title: '`title: Harbour Master Perspective`',
  question: '`question: Which boats need work, and what will it cost?`',
  entities: 'a list of entity codes, such as `entities: [JADA, QOS]`; leave it out for all',
  businesses: 'a list of business types, such as `businesses: [Short-term rental]`; leave it out for all',
  sections: 'a list of analyses, such as `sections: [maintenance-backlog, asset-inventory]`',
  headline: 'a list of analyses among the sections, such as `headline: [maintenance-backlog]`',
};

interface Parts {
  readonly matter: string;
  readonly body: string;
  /** The line of the file where the body starts. */
  readonly bodyLine: number;
}

/** The YAML between the first line `---` and the next one, and what follows. */
function splitFrontMatter(text: string): Parts | null {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  if (lines[0]?.trimEnd() !== '---') return null;
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
  if (end < 0) return null;
  return { matter: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

/** A value of the front matter, and where it stands. */
interface Field {
  readonly node: Node | null;
  readonly place: (node: Node | null) => Place;
}

type Fields = { readonly [K in Key]?: Field };

/** The known keys of the front matter; null when it is not a list of keys and values. */
function readFields(path: string, matter: string, report: Reporter): Fields | null {
  const { root, fault, pointOf } = parseYaml(matter);
  // The first line of the file is the fence above the front matter.
  const at = (offset: number): Place => {
    const { line, column } = pointOf(offset);
    return { path, line: line + 1, column };
  };
  if (!isMap(root)) {
    const message = fault?.message ?? 'Unexpected text, expected keys and values such as `title: CFO Perspective`';
    report('persona/invalid-yaml', at(fault?.offset ?? 0), `The front matter cannot be read: ${message}.`);
    return null;
  }
  const fields: { [K in Key]?: Field } = {};
  for (const { key, value } of root.items) {
    if (!isScalar(key)) continue;
    const place = (node: Node | null): Place => at((node ?? key).range?.[0] ?? 0);
    const name = keys.find((known) => known === key.value);
    if (name !== undefined) fields[name] = { node: isNode(value) ? value : null, place };
    else report('persona/unknown-key', place(key), unexpected(`key \`${key.value}\``, `${key.value}`, keys));
  }
  return fields;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value);
}

function readText(field: Field | undefined, key: Key, report: Reporter): string | null {
  if (field === undefined) return null;
  const { node } = field;
  if (isText(node) && node.value.trim() !== '') return node.value.trim();
  report('persona/invalid-value', field.place(node), `Unexpected value of \`${key}\`, expected ${exampleByKey[key]}.`);
  return null;
}

/** A word of a list, and where it stands. */
interface Word {
  readonly text: string;
  readonly place: Place;
}

/** What the scope names; null when it does not. */
function readNames(
  field: Field | undefined,
  key: 'entities' | 'businesses',
  report: Reporter,
): readonly string[] | null {
  const words = field === undefined ? null : readList(field, key, report);
  return words?.map(({ text }) => text) ?? null;
}

/** The words of a list; one word alone is a list of one. */
function readList(field: Field, key: Key, report: Reporter): readonly Word[] | null {
  const { node, place } = field;
  const items: readonly unknown[] = isSeq(node) ? node.items : [node];
  const words = items.flatMap((item) => (isText(item) ? [{ text: item.value, place: place(item) }] : []));
  if (words.length === items.length && words.length > 0) return words;
  report('persona/invalid-value', place(node), `Unexpected value of \`${key}\`, expected ${exampleByKey[key]}.`);
  return null;
}

function isText(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === 'string';
}

/** The ids of a list that exist, each once; null when there is no list. */
function readSections(
  field: Field | undefined,
  analyses: readonly string[],
  report: Reporter,
): readonly string[] | null {
  const words = field === undefined ? null : readList(field, 'sections', report);
  for (const { text, place } of words ?? []) {
    if (analyses.includes(text)) continue;
    report('persona/unknown-analysis', place, unexpected(`analysis \`${text}\``, text, analyses));
  }
  return keep(words, analyses);
}

/** The ids of a list that are among the sections; null when there is no list. */
function readHeadline(
  field: Field | undefined,
  sections: readonly string[],
  analyses: readonly string[],
  report: Reporter,
): readonly string[] | null {
  const words = field === undefined ? null : readList(field, 'headline', report);
  for (const { text, place } of words ?? []) {
    if (sections.includes(text)) continue;
    const what = analyses.includes(text) ? 'headline that is not among the sections' : 'analysis';
    report('persona/unknown-analysis', place, unexpected(`${what} \`${text}\``, text, sections));
  }
  return keep(words, sections);
}

function keep(words: readonly Word[] | null, known: readonly string[]): readonly string[] | null {
  if (words === null) return null;
  return [...new Set(words.map(({ text }) => text))].filter((text) => known.includes(text));
}

/** *Unexpected X, expected Y*, with the nearest of the options, or all of them. */
function unexpected(what: string, word: string, options: readonly string[]): string {
  const near = nearestMatch(word, options);
  const expected = near === null ? `one of ${options.join(', ')}` : `\`${near}\``;
  return `Unexpected ${what}, expected ${expected}.`;
}
