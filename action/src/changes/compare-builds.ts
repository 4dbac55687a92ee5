import type { Day } from '../day.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { AnyRecord, Model } from '../model/model.ts';
import { printPlace } from '../place.ts';
import type { Report } from '../reports/report.ts';
import type { Source } from '../sources/source.ts';
import type { Change } from './change.ts';
import { mainOf } from './change.ts';
import type { Edit } from './compare-records.ts';
import { compareReports, type ReportChanges, type View } from './compare-reports.ts';
import { countEditorial } from './count-editorial.ts';
import { findStanding, type Standing } from './find-standing.ts';
import { type EditIndex, indexEdits, placesOf } from './index-edits.ts';
import { tierOf, valenceOf } from './rank-changes.ts';
import { tellFindings } from './tell-data.ts';
import type { Days, Told } from './telling.ts';

/** One state: what was read, and the reports made of it. */
export interface State {
  /** How the user names it: a revision, a date, `work tree`. */
  readonly label: string;
  /** The commit's full id; null for the work tree. */
  readonly commit: string | null;
  /** The day of the state itself: what came due since then is news. */
  readonly day: Day;
  readonly sources: readonly Source[];
  readonly model: Model;
  readonly views: readonly View[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The three states of a comparison: all reports by today's code. */
export interface States {
  /** Before, on its own day; null where time is not to be told. */
  readonly since: Pick<State, 'views'> | null;
  /** Before, on the day of `after`. */
  readonly before: State;
  readonly after: State;
  /** How often a deadline that slipped has slipped in all, by the key of its record; what is not there slipped once. */
  readonly slips: ReadonlyMap<string, number>;
}

export interface Counts {
  readonly worse: number;
  readonly actNow: number;
  readonly better: number;
  readonly neutral: number;
  /** Figures and KPIs that moved by less than their bands. */
  readonly belowMateriality: number;
  /** Edits of words, order and form alone. */
  readonly editorial: number;
}

/** What changed for one persona. */
export interface PersonaChanges extends ReportChanges {
  readonly persona: { readonly id: string; readonly title: string };
  /** There was no such report before: nothing to compare with. */
  readonly isBaseline: boolean;
  readonly counts: Counts;
  readonly standing: Standing;
  readonly report: Report;
}

export interface Comparison {
  readonly from: Pick<State, 'label' | 'commit' | 'day'>;
  readonly to: Pick<State, 'label' | 'commit' | 'day'>;
  readonly asOf: Day;
  readonly portfolio: string;
  /** The files that one of the states could not read: what they hold is not compared. */
  readonly uncompared: readonly string[];
  readonly personas: readonly PersonaChanges[];
}

/** What changed between two states, for each persona: computed from what its scope shows, so that nothing hidden is told. */
export function compareBuilds(states: States): Comparison {
  const { before, after } = states;
  const asOf = after.views[0]?.report.asOf ?? after.day;
  const days: Days = { since: states.since === null ? asOf : before.day, asOf, slips: states.slips };
  const uncompared = findUncompared(before, after);
  const editorial = countEditorial(before, after);
  const findings = tellFindings(before.diagnostics, after.diagnostics);
  const common = { uncompared, editorial, findings, indexOf: rememberIndexes(uncompared) };
  return {
    from: before,
    to: after,
    asOf,
    portfolio: after.views[0]?.report.portfolio ?? '',
    uncompared: [...uncompared].sort(),
    personas: after.views.map((view) => comparePersona(view, states, days, common)),
  };
}

/** What the personas have in common. */
interface Common {
  readonly uncompared: ReadonlySet<string>;
  /** Files that differ in words, order and form alone. */
  readonly editorial: number;
  /** What is told of files to those who see all of them. */
  readonly findings: readonly Told[];
  readonly indexOf: (before: Model, after: Model) => EditIndex;
}

/** Reports of one scope share their models, and so their edits. */
function rememberIndexes(uncompared: ReadonlySet<string>): Common['indexOf'] {
  const indexByModel = new Map<Model, EditIndex>();
  return (before, after) => {
    const known = indexByModel.get(after);
    if (known !== undefined) return known;
    const index = indexEdits(before, after, uncompared);
    indexByModel.set(after, index);
    return index;
  };
}

function comparePersona(view: View, { since, before, after }: States, days: Days, common: Common): PersonaChanges {
  const { uncompared, editorial, indexOf } = common;
  const { report } = view;
  const persona = { id: report.persona.id, title: report.persona.title };
  const isSame = ({ report: one }: View): boolean => one.persona.id === persona.id;
  const was = before.views.find(isSame);
  const isBaseline = was === undefined || before.sources.length === 0;
  if (isBaseline || was === undefined) {
    const standing = findStanding(view, null, []);
    return {
      persona,
      isBaseline: true,
      changes: [],
      hidden: [],
      edits: [],
      counts: count([], [], 0),
      standing,
      report,
    };
  }
  const views = { since: since?.views.find(isSame) ?? null, before: was, after: view };
  const isScoped = report.entities !== null;
  const findings = isScoped ? tellFindings(visible(before, was), visible(after, view)) : common.findings;
  const rescoped = findRescoped(before.model, after.model, was, view);
  const index = indexOf(was.model, view.model);
  const changes = compareReports(views, days, { index, uncompared, rescoped, findings });
  const words = report.entities === null ? editorial : 0;
  const counts = count(changes.changes, changes.hidden, words + countWords(changes.edits));
  return { persona, isBaseline: false, ...changes, counts, standing: findStanding(view, was, changes.changes), report };
}

/** Findings at lines that a report of some entities may see. */
function visible({ diagnostics }: State, { model }: View): readonly Diagnostic[] {
  const records: readonly AnyRecord[] = [...Object.values(model.rows).flat(), ...model.items];
  const lines = new Set([
    ...records.flatMap((record) => placesOf(record).map(printPlace)),
    ...model.dropped.map(({ path, line }) => `${path}:${line}`),
  ]);
  return diagnostics.filter(({ place }) => lines.has(printPlace(place)));
}

/** The keys of records that were there before and came into view, or are there still and went out of it. */
function findRescoped(before: Model, after: Model, was: View, is: View): ReadonlySet<string> {
  if (is.report.entities === null && was.report.entities === null) return new Set();
  const [all, allNow] = [keysOf(before), keysOf(after)];
  const [seen, seenNow] = [keysOf(was.model), keysOf(is.model)];
  const came = [...seenNow].filter((key) => !seen.has(key) && all.has(key));
  const went = [...seen].filter((key) => !seenNow.has(key) && allNow.has(key));
  return new Set([...came, ...went]);
}

function keysOf({ rows, items }: Model): ReadonlySet<string> {
  return new Set([...Object.values(rows).flat(), ...items].map(({ type, id }) => `${type}/${id}`));
}

/** Files of which one state could not read what the other has. */
function findUncompared(before: State, after: State): ReadonlySet<string> {
  const unread = (state: State): readonly string[] =>
    state.diagnostics.flatMap(({ code, place }) => (unreadCodes.has(code) ? [place.path] : []));
  return new Set([...unread(before), ...unread(after)]);
}

const unreadCodes: ReadonlySet<string> = new Set([
  'source/binary',
  'source/not-utf8',
  'source/outside-root',
  'source/too-large',
  'source/unreadable',
  'document/too-deep',
  'document/too-dense',
  'document/front-matter',
]);

function count(changes: readonly Change[], hidden: readonly Change[], editorial: number): Counts {
  const of = (valence: string): number => changes.filter((change) => valenceOf(change) === valence).length;
  return {
    worse: of('worse'),
    actNow: changes.filter((change) => tierOf(change) === 1).length,
    better: of('better'),
    neutral: of('neutral'),
    belowMateriality: hidden.filter((change) => mainOf(change).code !== 'FIGURE_AVAILABLE').length,
    editorial,
  };
}

const wordFields: ReadonlySet<string> = new Set(['detail', 'notes', 'caveat']);

/** Edits of words that no analysis computes with. */
function countWords(edits: readonly Edit[]): number {
  const changed = edits.filter(({ before, after }) => before !== null && after !== null);
  return changed.flatMap(({ fields }) => fields.filter(({ name }) => wordFields.has(name))).length;
}
