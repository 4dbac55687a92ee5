import { currentKpis } from '../analyses/measures/kpi-series.ts';
import type { AnyRecord, Model } from '../model/model.ts';
import type { Exact } from '../quantity/quantity.ts';
import type { Report } from '../reports/report.ts';
import type { Change } from './change.ts';
import type { Edit } from './compare-records.ts';
import type { CauseContext } from './explain-figure.ts';
import { foldEffects } from './fold-effects.ts';
import { allRecords, type EditIndex, indexStill } from './index-edits.ts';
import { joinTold } from './join-told.ts';
import { compareChanges, isMaterial } from './rank-changes.ts';
import { tellChecks } from './tell-checks.ts';
import { findRenamedColumns, tellTables } from './tell-data.ts';
import { tellEdits } from './tell-edits.ts';
import { figuresOf, tellFigures, tellTurned } from './tell-figures.ts';
import { tellGaps } from './tell-gaps.ts';
import { tellKpi } from './tell-kpi.ts';
import { tellParams } from './tell-params.ts';
import { tellRanks } from './tell-ranks.ts';
import { tellTime } from './tell-time.ts';
import type { Days, Told } from './telling.ts';
import { typesOf } from './types-of.ts';

/** One report with the records that it was made of, as its scope shows them. */
export interface View {
  readonly report: Report;
  readonly model: Model;
}

/** Two states of one report. */
export interface Views {
  /** The state before, computed for its own day; null where time is not told. */
  readonly since: View | null;
  /** The state before, computed for the day of the state after: what differs from it was edited. */
  readonly before: View;
  readonly after: View;
}

/** What two states of a report have in common and where they differ. */
export interface ReportChanges {
  /** Worth a line each, in the order of reading. */
  readonly changes: readonly Change[];
  /** Below their bands: counted, not listed. */
  readonly hidden: readonly Change[];
  /** Every record that differs: all that the changes rest on. */
  readonly edits: readonly Edit[];
}

/** What a comparison knows besides the two states. */
export interface Surroundings {
  /** The edits between the two models. */
  readonly index: EditIndex;
  /** Paths that one of the states could not read. */
  readonly uncompared: ReadonlySet<string>;
  /** Keys of records that came into view, or went out of it, without being new or gone. */
  readonly rescoped: ReadonlySet<string>;
  /** What is told of the files that the report may see. */
  readonly findings: readonly Told[];
}

/** What changed in one report, why, and in which order to read it. */
export function compareReports(
  views: Views,
  days: Days,
  { index, uncompared, rescoped, findings }: Surroundings,
): ReportChanges {
  const types = typesOf(views.after.report);
  const told = tellAll(views, days, { index, rescoped }, types);
  const all = [...told, ...findings].filter((one) => !touches(one, uncompared));
  const lines = foldEffects(joinTold(all));
  const ranked = [...lines].sort(compareChanges);
  return {
    changes: ranked.filter(isMaterial),
    hidden: ranked.filter((line) => !isMaterial(line)),
    edits: index.edits.filter(({ type }) => types.has(type)),
  };
}

function tellAll(
  { since, before, after }: Views,
  days: Days,
  context: CauseContext,
  types: ReadonlySet<string>,
): readonly Told[] {
  const { index, rescoped } = context;
  const current = new Set<AnyRecord>([
    ...currentKpis(before.model.rows.kpi, days.asOf),
    ...currentKpis(after.model.rows.kpi, days.asOf),
  ]);
  const edits = index.edits.filter(({ type, key, before: old, after: young }) => {
    // The row of an earlier day is the history of a KPI: to keep it is no event.
    const isPast = type === 'kpi' && ![old, young].some((record) => record !== null && current.has(record));
    return types.has(type) && !rescoped.has(key) && !isPast;
  });
  const revenue = monthlyRevenue(after.report) ?? monthlyRevenue(before.report);
  const columns = findRenamedColumns(before.model, after.model, types);
  const tables = tellTables(before.model, after.model, types);
  const told = [
    ...tellEdits(withoutRenamed(edits, columns, tables), days, revenue),
    ...tellTime(unedited(after.model, types, index), days),
    ...tellStaleKpis(after.model, types, index, days),
    ...tellFigures(before.report, after.report, context, revenue),
    ...tellChecks((since ?? before).report, after.report, index),
    ...tellParams([before.model, after.model], [before.report, after.report], days, index),
    ...tellRanks(before.report, after.report, index),
    ...tellGaps(before.report, after.report, index),
    ...tables,
    ...columns.map(({ told }) => told),
  ];
  if (since === null) return told;
  return [
    ...told,
    ...tellTurned(since.report, before.report, after.report, { ...context, index: indexStill(before.model) }),
  ];
}

/** The first rows of a table are told as one, and a column that was renamed tells of its cells. */
function withoutRenamed(
  edits: readonly Edit[],
  columns: ReturnType<typeof findRenamedColumns>,
  tables: readonly Told[],
): readonly Edit[] {
  const whole = new Set(tables.map(({ subject }) => subject.id));
  const renamed = new Set(columns.map(({ type, field }) => `${type}/${field}`));
  if (whole.size === 0 && renamed.size === 0) return edits;
  return edits
    .filter(({ type, before, after }) => !whole.has(type) || (before !== null && after !== null))
    .map((edit) => ({ ...edit, fields: edit.fields.filter(({ name }) => !renamed.has(`${edit.type}/${name}`)) }));
}

/** A day that was moved tells itself; of the others it is told that they came near. */
function unedited(model: Model, types: ReadonlySet<string>, { edits }: EditIndex): readonly AnyRecord[] {
  const fresh = new Set(edits.filter(({ before }) => before === null).map(({ after }) => after));
  return recordsOf(model, types).filter((record) => !fresh.has(record));
}

function tellStaleKpis(model: Model, types: ReadonlySet<string>, { edits }: EditIndex, days: Days): readonly Told[] {
  if (!types.has('kpi') || days.since >= days.asOf) return [];
  const edited = new Set(edits.map(({ after }) => after));
  return currentKpis(model.rows.kpi, days.asOf)
    .filter((kpi) => !edited.has(kpi))
    .flatMap((kpi) => tellKpi(null, kpi, kpi, days, null));
}

function recordsOf(model: Model, types: ReadonlySet<string>): readonly AnyRecord[] {
  return allRecords(model).filter(({ type }) => types.has(type));
}

function touches({ subject, places }: Told, uncompared: ReadonlySet<string>): boolean {
  if (uncompared.size === 0 || subject.kind === 'finding') return false;
  return [...places.before, ...places.after].some(({ path }) => uncompared.has(path));
}

/** The low end of what comes in a month; null where the report does not know it. */
function monthlyRevenue(report: Report): Exact | null {
  return figuresOf(report).get('burn-and-runway/receipts')?.figure.value?.low ?? null;
}
