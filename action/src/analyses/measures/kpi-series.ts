import type { Day } from '../../day.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';
import { groupBy } from './group-by.ts';

type Kpi = RecordByType['kpi'];

/** A KPI as it stands, and the rows of the same key and entity that it had on earlier days. */
export interface KpiSeries {
  readonly now: Kpi;
  /** The earliest first; their days are all before that of `now`. */
  readonly before: readonly Kpi[];
}

/**
 * The KPIs, in the given order, each with its history. Of several rows with one key and entity the newest up to the day is the
 * KPI, or the newest of all where all are after the day; rows after it are left out. Rows without a day, and those of one day,
 * stand for themselves.
 */
export function kpiSeries(kpis: readonly Kpi[], asOf: Day): readonly KpiSeries[] {
  const groups = groupBy(kpis, ({ id, entities, cells }) => [nameKey(said(cells.key) ?? id), ...entities].join('\n'));
  const seriesByRow = new Map(groups.flatMap(([, rows]) => seriesOf(rows, asOf).map((series) => [series.now, series])));
  return kpis.flatMap((kpi) => seriesByRow.get(kpi) ?? []);
}

/** The KPIs as they stand, in the given order: their history is left out, so that each is counted once. */
export function currentKpis(kpis: readonly Kpi[], asOf: Day): readonly Kpi[] {
  return kpiSeries(kpis, asOf).map(({ now }) => now);
}

function seriesOf(rows: readonly Kpi[], asOf: Day): readonly KpiSeries[] {
  const dated = rows
    .flatMap((kpi) => {
      const on = said(kpi.cells.asOf);
      return on === null ? [] : [{ kpi, on }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const past = dated.filter(({ on }) => on <= asOf);
  const newest = (past.at(-1) ?? dated.at(-1))?.on;
  const current = dated.filter(({ on }) => on === newest).map(({ kpi }) => kpi);
  const before = current.length === 1 ? past.filter(({ on }) => on !== newest).map(({ kpi }) => kpi) : [];
  const undated = rows.filter(({ cells }) => said(cells.asOf) === null);
  return [...current.map((now) => ({ now, before })), ...undated.map((now) => ({ now, before: [] }))];
}
