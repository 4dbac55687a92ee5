import { type Comparison, compareBuilds, type PersonaChanges, type State } from '../changes/compare-builds.ts';
import type { View } from '../changes/compare-reports.ts';
import { joinViews } from '../changes/overall.ts';
import type { Day } from '../day.ts';
import type { KnownDocuments } from '../model/read-model.ts';
import { type Build, build, statedDay } from '../pipeline.ts';
import type { Report } from '../reports/report.ts';
import { defaultBase } from '../sources/default-base.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { openRoot } from '../sources/open-root.ts';
import { type Revision, resolveRevision } from '../sources/resolve-revision.ts';
import { buildReports, type Reports, type ReportsRequest } from './build-reports.ts';
import { countPastSlips } from './count-past-slips.ts';
import { loadNotes } from './load-notes.ts';

/** Two states of the notes of one repository. */
export interface StatesRequest extends Omit<ReportsRequest, 'at'> {
  /** A revision; null for where the current branch left the default branch. */
  readonly from: string | null;
  /** A revision; null for the work tree. */
  readonly to: string | null;
  /** The branch of the ledger, for what was last delivered. */
  readonly ledger: string;
}

/** What changed, for each persona and for all of them together. */
export interface Compared {
  readonly comparison: Comparison;
  readonly whole: PersonaChanges;
  /** The reports of the state before, computed for the day of the state after. */
  readonly before: readonly Report[];
}

/** Builds both states with today's code, personas and configuration, and compares them. */
export async function compareStates(request: StatesRequest, show: Show): Promise<Compared | Failure> {
  const root = openRoot(request.root);
  if (isFailure(root)) return root;
  const from = await findBase(root, request);
  if (isFailure(from)) return from;
  const to = request.to === null ? null : await resolveRevision(root, request.to, request.ledger);
  if (isFailure(to)) return to;
  const known: KnownDocuments = new Map();
  const reports = await buildReports({ ...request, root, at: to?.id ?? null, known }, show);
  if (isFailure(reports)) return reports;
  return compareWith(reports, { from, to, known }, show);
}

type Show = (line: string | null) => void;

/**
 * Compares reports with what they would be from the notes of another commit. That state is computed twice: for the day of the
 * reports, so that only the business differs, and for its own, so that what came due is told.
 *
 * @param known the documents that the reports were made of: most notes are the same in both states, and each is parsed once.
 */
export async function compareWith(
  reports: Reports,
  { from, to, known = new Map() }: { from: Revision; to: Revision | null; known?: KnownDocuments },
  show: Show = () => {},
): Promise<Compared | Failure> {
  const { root, personas, config } = reports;
  const notes = await loadNotes({ root, at: from.id, known }, show);
  if (isFailure(notes)) return notes;
  const { asOf } = reports.build;
  const own = statedDay(notes.reading) ?? from.day ?? asOf;
  const before = build(notes.reading, personas, asOf, config);
  const since = own < asOf ? build(notes.reading, personas, own, config) : null;
  const after = stateOf(reports, reports.build, to, asOf);
  const slips = await countPastSlips(root, from.id, [before.model, reports.build.model], config);
  const states = { since, before: stateOf(notes, before, from, own), after, slips };
  return { ...compareAll(states), before: before.reports };
}

function findBase(root: string, { from, ledger }: StatesRequest): Promise<Revision | Failure> {
  return from === null ? defaultBase(root) : resolveRevision(root, from, ledger);
}

function stateOf(
  { sources, diagnostics }: Pick<Reports, 'sources' | 'diagnostics'>,
  { model, views }: Build,
  revision: Revision | null,
  day: Day,
): State {
  const label = revision?.label ?? 'the work tree';
  return { label, commit: revision?.id ?? null, day, sources, model, views, diagnostics };
}

type States = Parameters<typeof compareBuilds>[0];

/** The comparison of each report, and that of all reports which see every entity as one. */
function compareAll(states: States): Omit<Compared, 'before'> {
  const comparison = compareBuilds(states);
  const joined = (views: readonly View[] | undefined): readonly View[] => {
    const one = joinViews(views ?? []);
    return one === null ? [] : [one];
  };
  const whole = compareBuilds({
    ...states,
    since: states.since === null ? null : { views: joined(states.since.views) },
    before: { ...states.before, views: joined(states.before.views) },
    after: { ...states.after, views: joined(states.after.views) },
  }).personas[0];
  const [first] = comparison.personas;
  const all = whole ?? first;
  if (all === undefined) throw new Error('There is no persona to compare for.');
  return { comparison, whole: all };
}
