import { type Day, newestDay } from '../../day.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import type { Row, Table } from '../../section.ts';
import { type Cadence, movePeriods, namePeriod, startOfPeriod } from './cadence-period.ts';
import type { KpiSeries } from './kpi-series.ts';
import { listEntities } from './list-entities.ts';
import { shortList } from './short-list.ts';
import { trendOf } from './trend.ts';

type Kpi = RecordByType['kpi'];

/** A scorecard shows a quarter of weeks. */
const mostPeriods = 13;
const mostShown = 15;

const titleByCadence: { readonly [C in Cadence]: string } = {
  daily: 'Day by day',
  weekly: 'Week by week, from Monday',
  monthly: 'Month by month',
  quarterly: 'Quarter by quarter',
  yearly: 'Year by year',
};
const cadences: readonly Cadence[] = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'];

/**
 * The last 13 periods of the KPIs, a table for each cadence, with where they go. A KPI takes part from three known values in
 * these periods on; of several in one period the newest stands, and a period without one is empty, never zero.
 */
export function kpiStrips(series: readonly KpiSeries[]): readonly Table[] {
  return cadences.flatMap((cadence) => {
    const own = series.filter(({ now }) => said(now.cells.cadence) === cadence);
    const end = newestDay(own.flatMap(({ now }) => said(now.cells.asOf) ?? []));
    if (end === null) return [];
    const newest = startOfPeriod(end, cadence);
    const periods = Array.from({ length: mostPeriods }, (_, i) => movePeriods(newest, i + 1 - mostPeriods, cadence));
    const strips = own.flatMap((one) => stripOf(one, periods, cadence));
    return strips.length === 0 ? [] : [stripTable(strips, periods, cadence)];
  });
}

interface Strip {
  readonly kpi: Kpi;
  readonly valueByPeriod: ReadonlyMap<Day, Quantity>;
  readonly rows: readonly Kpi[];
  readonly trend: string;
}

/** Nothing for a KPI with fewer than three known values in its unit of now. */
function stripOf({ now, before }: KpiSeries, periods: readonly Day[], cadence: Cadence): readonly Strip[] {
  const unit = said(now.cells.value)?.unit;
  const valueByPeriod = new Map<Day, Quantity>();
  const rowByPeriod = new Map<Day, Kpi>();
  for (const kpi of [...before, now]) {
    const [on, value] = [said(kpi.cells.asOf), said(kpi.cells.value)];
    if (on === null || value === null || value.unit !== unit) continue;
    const period = startOfPeriod(on, cadence);
    if (!periods.includes(period)) continue;
    valueByPeriod.set(period, value);
    rowByPeriod.set(period, kpi);
  }
  const trend = trendOf([...valueByPeriod.values()]);
  return trend === null ? [] : [{ kpi: now, valueByPeriod, rows: [...rowByPeriod.values()], trend }];
}

function stripTable(strips: readonly Strip[], periods: readonly Day[], cadence: Cadence): Table {
  const first = periods.findIndex((period) => strips.some(({ valueByPeriod }) => valueByPeriod.has(period)));
  const shown = periods.slice(first);
  const rows = strips.map(({ kpi, valueByPeriod, rows, trend }): Row => {
    const values = shown.map((period) => valueByPeriod.get(period) ?? '');
    const name = said(kpi.cells.name) ?? said(kpi.cells.key) ?? kpi.id;
    return {
      key: kpi.id,
      cells: [name, listEntities(kpi), ...values, trend],
      sources: rows.map(({ place }) => place),
    };
  });
  const columns = [
    ...['KPI', 'Entity'].map((title) => ({ title })),
    ...shown.map((period) => ({ title: namePeriod(period, cadence), align: 'right' as const })),
    { title: 'Trend' },
  ];
  return {
    kind: 'table',
    id: `strip-${cadence}`,
    title: titleByCadence[cadence],
    columns,
    ...shortList(rows, mostShown),
  };
}
