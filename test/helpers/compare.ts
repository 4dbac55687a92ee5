import { analyses } from '../../action/src/analyses/index.ts';
import { type Change, mainOf } from '../../action/src/changes/change.ts';
import { changeSentence } from '../../action/src/changes/change-sentence.ts';
import {
  type Comparison,
  compareBuilds,
  type PersonaChanges,
  type State,
} from '../../action/src/changes/compare-builds.ts';
import { defaultConfig } from '../../action/src/config.ts';
import { day } from '../../action/src/day.ts';
import { type Reading, readModel } from '../../action/src/model/read-model.ts';
import { build } from '../../action/src/pipeline.ts';
import type { Persona } from '../../action/src/reports/persona.ts';

/** Notes and tables, as markdown by path. */
export interface Texts {
  readonly [path: string]: string;
}

export interface CompareOptions {
  readonly asOf?: string;
  /** The day of the state before; that of the state after unless given, so that no time is told. */
  readonly since?: string;
  readonly personas?: readonly Persona[];
  /** The scope of the persona that shows all analyses. */
  readonly entities?: readonly string[] | null;
}

/** What changed between two states of notes and tables, for one reader: of all analyses unless personas are given. */
export function compare(before: Texts, after: Texts, options: CompareOptions = {}): PersonaChanges {
  const [first] = compareAll(before, after, options).personas;
  if (first === undefined) throw new Error('No persona sees anything.');
  return first;
}

/** What changed for each of the personas, and what is said of the two states. */
export function compareAll(
  before: Texts,
  after: Texts,
  { asOf = '2026-11-21', since = asOf, entities = null, personas = [reader({ entities })] }: CompareOptions = {},
): Comparison {
  const [old, young] = [read(before), read(after)];
  const own = since < asOf ? stateOf('before', old, since, since, personas) : null;
  return compareBuilds({
    slips: new Map(),
    since: own,
    before: stateOf('before', old, since, asOf, personas),
    after: stateOf('after', young, asOf, asOf, personas),
  });
}

/** A reader of every analysis and every entity, with what a test cares about. */
export function reader(parts: Partial<Persona> = {}): Persona {
  const sections = analyses.map(({ id }) => id);
  return {
    id: 'reader',
    title: 'Reader',
    question: 'What is there?',
    entities: null,
    businesses: null,
    sections,
    headline: [],
    layout: '',
    place: { path: 'personas/reader.md', line: 1, column: 1 },
    ...parts,
  };
}

interface Read extends Reading {
  readonly texts: Texts;
}

function read(texts: Texts): Read {
  return { texts, ...readModel(sourcesOf(texts), defaultConfig) };
}

export function sourcesOf(texts: Texts): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}

function stateOf(label: string, reading: Read, own: string, asOf: string, personas: readonly Persona[]): State {
  const { model, views, diagnostics } = build(reading, personas, day(asOf), defaultConfig);
  return { label, commit: null, day: day(own), sources: sourcesOf(reading.texts), model, views, diagnostics };
}

/** Every change with what follows from it, told or too small to be. */
export function everyChange({ changes, hidden }: Pick<PersonaChanges, 'changes' | 'hidden'>): readonly Change[] {
  return [...changes, ...hidden].flatMap((change) => [change, ...change.effects]);
}

/** The codes of all that happened, effects and what is too small to be told too; sorted, each once. */
export function codesOf(changes: PersonaChanges): readonly string[] {
  const codes = everyChange(changes).flatMap(({ happenings }) => happenings.map(({ code }) => code));
  return [...new Set(codes)].sort();
}

/** What is told, in the order of reading; what follows from a change below it, after an arrow. */
export function sentencesOf({ changes }: Pick<PersonaChanges, 'changes'>): readonly string[] {
  return changes.flatMap((change) => [
    changeSentence(change),
    ...change.effects.map((effect) => `→ ${changeSentence(effect)}`),
  ]);
}

/** The texts with one passage replaced, which must stand in exactly one place. */
export function rewrite(texts: Texts, from: string, to: string): Texts {
  const places = Object.entries(texts).flatMap(([path, text]) =>
    text
      .split(from)
      .slice(1)
      .map(() => path),
  );
  const [path] = places;
  if (path === undefined || places.length > 1) throw new Error(`Found ${places.length} times: ${from}`);
  return { ...texts, [path]: texts[path]?.replace(from, () => to) ?? '' };
}

/** What is said of the subjects of one kind, with its news: `worse 2 Slip (HARB): slipped 3 days, …`. */
export function saidOf(kind: string, before: Texts, after: Texts, options: CompareOptions = {}): readonly string[] {
  return everyChange(compare(before, after, options))
    .filter(({ subject }) => subject.kind === kind)
    .map((change) => `${mainOf(change).valence} ${mainOf(change).tier} ${changeSentence(change)}`);
}
