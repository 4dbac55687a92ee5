import { type PastSection, pastSectionJson, readPastSection } from '../changes/past-section.ts';
import type { Config } from '../config.ts';
import { parseEvidence, printEvidence } from '../evidence.ts';
import { namedEvidence } from '../model/named-evidence.ts';
import type { KnownDocuments, Reading } from '../model/read-model.ts';
import { digestInputs } from '../outputs/digest-inputs.ts';
import { openCache } from '../outputs/open-cache.ts';
import { build, statedDay } from '../pipeline.ts';
import type { Persona } from '../reports/persona.ts';
import type { Section } from '../section.ts';
import type { Failure } from '../sources/failure.ts';
import { type CommitNotes, type Commits, openCommits } from '../sources/open-commits.ts';
import { readEvidence } from '../sources/read-evidence.ts';
import type { Commit } from '../sources/read-history.ts';
import { readNotes } from './load-notes.ts';

export interface PastRequest {
  readonly root: string;
  /** Of the work tree, as the persona is: they are those of every commit. */
  readonly config: Config;
  /** One section of one report. */
  readonly persona: Persona;
  readonly analysis: string;
  readonly commits: readonly Commit[];
  readonly home: URL;
  readonly known: KnownDocuments;
}

/** A commit, and a section as `build` would have made it there. */
export interface PastMoment {
  readonly at: Commit;
  readonly section: PastSection;
}

/**
 * A section at each commit, in the given order. The same notes are read once, also from one run to the next. `show` hears of
 * the work, and of its end.
 */
export async function loadHistory(
  request: PastRequest,
  show: (line: string | null) => void,
): Promise<readonly PastMoment[] | Failure> {
  const { root, config, persona, analysis } = request;
  const cache = await openCache(root, request.home, ['history', JSON.stringify([config, persona]), analysis]);
  const known = keepCurrent(readSections(cache.entries), root, config);
  const used = new Map<string, PastSection>();
  const commits = openCommits(root);
  const moments: PastMoment[] = [];
  for (const [i, at] of request.commits.entries()) {
    const notes = await commits.find(at.id);
    if (notes === null) break; // git has ended: `close` says why.
    const key = `${notes.digest} ${notes.committed}`;
    const before = used.get(key) ?? known.get(key);
    if (before === undefined) show(`Reading commit ${i + 1} of ${request.commits.length} …`);
    const section = before ?? (await makeSection(commits, notes, request));
    used.delete(key);
    if (section !== null) used.set(key, section);
    if (section !== null) moments.push({ at, section });
  }
  show(null);
  const failure = await commits.close();
  if (failure !== null) return failure;
  if ([...used.keys()].every((key) => known.has(key))) return moments;
  const unused = [...known].filter(([key]) => !used.has(key));
  cache.write(new Map([...unused, ...used].map(([key, section]) => [key, pastSectionJson(section)])));
  return moments;
}

function readSections(entries: ReadonlyMap<string, unknown>): ReadonlyMap<string, PastSection> {
  const sections = [...entries].flatMap(([key, json]): [string, PastSection][] => {
    const section = readPastSection(json);
    return section === null ? [] : [[key, section]];
  });
  return new Map(sections);
}

/** The sections that hold for the evidence as it is now. */
export function keepCurrent(
  sections: ReadonlyMap<string, PastSection>,
  root: string,
  { siblings }: Config,
): ReadonlyMap<string, PastSection> {
  const names = new Set([...sections.values()].flatMap(({ evidence }) => [...evidence.keys()]));
  const facts = readEvidence(
    root,
    siblings,
    [...names].flatMap((name) => parseEvidence(name) ?? []),
  );
  const holds = ({ evidence }: PastSection) =>
    [...evidence].every(([name, found]) => (facts.get(name) ?? null) === found);
  return new Map([...sections].filter(([, section]) => holds(section)));
}

/** Null where no day can be told: neither the notes nor the commit state one. */
async function makeSection(
  commits: Commits,
  notes: CommitNotes,
  { root, config, persona, analysis, known }: PastRequest,
): Promise<PastSection | null> {
  const { sources, diagnostics } = await commits.read(notes);
  const reading = readNotes(root, sources, config, { known });
  const asOf = statedDay(reading) ?? notes.committed;
  if (asOf === null) return null;
  const only = { ...persona, sections: [analysis], headline: [] };
  const [report] = build(reading, [only], asOf, config).reports;
  const unread = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { asOf, unread, evidence: evidenceOf(reading), figures: figuresOf(report?.sections ?? []) };
}

/** What was found of the evidence that the notes name. */
export function evidenceOf({ model }: Reading): PastSection['evidence'] {
  const names = namedEvidence(model).map(printEvidence);
  return new Map(names.map((name) => [name, model.evidence?.get(name) ?? null]));
}

/** The figures of sections as values of the past, by their ids. */
export function figuresOf(sections: readonly Section[]): PastSection['figures'] {
  const figures = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figure' ? [block] : [])));
  return new Map(figures.map(({ id, value, derivation }) => [id, { value, inputs: digestInputs(derivation) }]));
}
