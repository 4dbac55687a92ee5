import { analyses } from '../analyses/index.ts';
import type { Config } from '../config.ts';
import type { Day } from '../day.ts';
import { compareDiagnostics, type Diagnostic, diagnose } from '../diagnostics.ts';
import { nearestMatch } from '../nearest-match.ts';
import { type Build, build, statedDay } from '../pipeline.ts';
import type { Place } from '../place.ts';
import type { Persona } from '../reports/persona.ts';
import { readPersona } from '../reports/read-persona.ts';
import { type Failure, fail, isFailure } from '../sources/failure.ts';
import { readPersonas } from '../sources/read-personas.ts';
import { loadNotes, type Notes, type NotesRequest } from './load-notes.ts';

export interface ReportsRequest extends NotesRequest {
  /** The day to compute for; null to find it. */
  readonly asOf: Day | null;
  /** The folder that holds the shipped personas and templates, ending in `/`. */
  readonly home: URL;
}

/** The notes and the reports made of them; the diagnostics are those of notes and personas. */
export interface Reports extends Notes {
  /** All that were chosen, those whose scope has no entity too. */
  readonly personas: readonly Persona[];
  readonly build: Build;
}

/** Reads notes and personas and builds every report, as values. */
export async function buildReports(
  request: ReportsRequest,
  show: (line: string | null) => void = () => {},
): Promise<Reports | Failure> {
  const notes = await loadNotes(request, show);
  if (isFailure(notes)) return notes;
  const asOf = request.asOf ?? statedDay(notes.reading) ?? (await notes.committed());
  if (asOf === null) return noDay;
  const { personas, diagnostics } = loadPersonas(notes.root, request.home, notes.config);
  const built = build(notes.reading, personas, asOf, notes.config);
  return {
    ...notes,
    personas,
    build: built,
    diagnostics: [...notes.diagnostics, ...diagnostics, ...built.findings].sort(compareDiagnostics),
  };
}

const noDay = fail(
  'There is no date to compute for: the notes state none of themselves, and there is no commit.',
  'Write `updated: 2026-11-21` in the front matter of a note, or name a day: `--as-of DATE`.',
);

interface Personas {
  readonly personas: readonly Persona[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The personas to report to, and what is wrong with their files. */
export function loadPersonas(root: string, home: URL, config: Config): Personas {
  const { sources, diagnostics } = readPersonas(root, home);
  const ids = analyses.map(({ id }) => id);
  const readings = sources.map((source) => readPersona(source, ids));
  const all = readings.flatMap(({ persona }) => persona ?? []);
  const chosen = choosePersonas(all, config);
  const found = [
    ...diagnostics,
    ...readings.flatMap((reading) => reading.diagnostics),
    ...chosen.diagnostics,
    ...checkSubscriptions(all, config),
  ];
  return { personas: chosen.personas, diagnostics: found };
}

/** The personas that the configuration names, in its order; all where it names none. */
function choosePersonas(personas: readonly Persona[], { reports }: Config): Personas {
  if (reports === null) return { personas, diagnostics: [] };
  const ids = personas.map(({ id }) => id);
  const unknown = reports.filter(({ id }) => !ids.includes(id));
  const diagnostics = unknown.map(({ id, place }) => unknownPersona(id, '', place, ids));
  const named = [...new Set(reports.map(({ id }) => id))];
  return { personas: named.flatMap((id) => personas.find((persona) => persona.id === id) ?? []), diagnostics };
}

/** Groups that get the report of a persona which does not exist. */
function checkSubscriptions(personas: readonly Persona[], { mail }: Config): readonly Diagnostic[] {
  const ids = personas.map(({ id }) => id);
  const lost = mail.filter(({ persona }) => !ids.includes(persona));
  return lost.map(({ persona, group, place }) => unknownPersona(persona, ` of the mail group ${group}`, place, ids));
}

function unknownPersona(id: string, whose: string, place: Place, ids: readonly string[]): Diagnostic {
  const near = nearestMatch(id, ids);
  const expected = near === null ? `one of ${ids.join(', ')}` : `\`${near}\``;
  return diagnose('config/unknown-persona', place, `Unexpected persona \`${id}\`${whose}, expected ${expected}.`);
}
