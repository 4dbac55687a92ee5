import { addMonths, type Day, day, type Month, monthOf } from '../day.ts';
import { count, type Quantity, quantity } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Headline, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, derive, figure } from './derive-figure.ts';
import { parameterOn } from './measures/parameter.ts';
import { shareOf } from './measures/share-of.ts';

type Delivery = RecordByType['delivery'];

export const seasonalDemand = defineAnalysis({
  id: 'seasonal-demand',
  code: 'YACHT-04',
  title: 'Seasonal demand',
  question: 'Which months bring deliveries, and how many fall into the storm season?',
  formula:
    'Over the last 24 complete months, or those since the first delivery: index = deliveries of the calendar month a year ÷ the mean of all months. From 24 months it is a season, from 12 indicative, from fewer it is not shown. Storm season: `storm_first_month` (6) to `storm_last_month` (11) of the params table.',
  reads: {
    delivery: { needs: ['from'], uses: [] },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ delivery, param }, { asOf }) {
    const months = monthsCovered(delivery, asOf);
    const inWindow = delivery.filter((one) => months.includes(monthBegun(one) ?? monthOf(asOf)));
    if (months.length === 0) return { blocks: [] };
    const stormy = (['storm_first_month', 'storm_last_month'] as const).map((key, i) =>
      parameterOn(param, key, asOf, { value: i === 0 ? 6 : 11, unit: '' }).low.toNumber(),
    );
    const inStorms = inWindow.filter((one) => isStormy(Number(monthBegun(one)?.slice(5)), stormy));
    const all = countUp('deliveries begun in these months', inWindow, 'deliveries');
    const storms = countUp('deliveries begun in the storm season', inStorms, 'deliveries');
    const note = { note: [`over ${months.length} of 24 months${months.length < 24 ? ': indicative at best' : ''}`] };
    return {
      blocks: [
        figure({ id: 'deliveries', title: 'Deliveries', good: 'up', ...note }, all),
        figure(
          { id: 'storm-share', title: 'In the storm season', good: 'info' },
          shareOf({ name: 'in the storm season', ...storms }, { name: 'deliveries', ...all }),
        ),
        ...(months.length < 24 ? [] : [growth(inWindow, months)]),
        ...(months.length < 12 ? [] : [monthTable(inWindow, months, stormy)]),
      ],
      headline: headline(months.length),
    };
  },
});

function monthBegun({ cells }: Delivery): Month | null {
  const from = said(cells.from);
  return from === null ? null : monthOf(from);
}

/** The complete months since the first delivery, 24 at most, the earliest first. */
function monthsCovered(deliveries: readonly Delivery[], asOf: Day): readonly Month[] {
  const [first] = deliveries.flatMap((one) => monthBegun(one) ?? []).sort();
  const now = day(`${monthOf(asOf)}-01`);
  const back = Array.from({ length: 24 }, (_, i) => monthOf(addMonths(now, i - 24)));
  return first === undefined ? [] : back.filter((month) => month >= first);
}

/** Whether a calendar month lies in the season, which may pass the end of the year. */
function isStormy(month: number, [first = 6, last = 11]: readonly number[]): boolean {
  return first <= last ? first <= month && month <= last : month >= first || month <= last;
}

/** The later year against the earlier one; not known where the earlier one had none. */
function growth(deliveries: readonly Delivery[], months: readonly Month[]) {
  const second = months[12] ?? '';
  const [later, earlier] = [true, false].map((isLater) =>
    countUp(
      `deliveries of the ${isLater ? 'later' : 'earlier'} twelve months`,
      deliveries.filter((one) => (monthBegun(one) ?? '') >= second === isLater),
      'deliveries',
    ),
  );
  const operands = [
    { name: 'later year', value: later?.value ?? null },
    { name: 'earlier year', value: earlier?.value ?? null },
  ];
  const isEmpty = earlier?.value?.low.isZero() !== false;
  const rise = derive('later year ÷ earlier year − 1', operands, '%', ([now, then]) =>
    now === undefined || then === undefined || then.isZero() ? count(0, '%').low : now.div(then).minus(1).times(100),
  );
  return figure({ id: 'growth', title: 'Year on year', good: 'up' }, isEmpty ? { ...rise, value: null } : rise);
}

const names = 'January February March April May June July August September October November December'.split(' ');

function monthTable(deliveries: readonly Delivery[], months: readonly Month[], stormy: readonly number[]): Table {
  const yearly = names.map((_, i) => {
    const isOfMonth = (month: Month | null): boolean => Number(month?.slice(5)) === i + 1;
    const own = deliveries.filter((one) => isOfMonth(monthBegun(one)));
    const years = Math.max(1, months.filter(isOfMonth).length);
    return { own, mean: count(own.length, '').low.div(years) };
  });
  const total = yearly.reduce((sum, { mean }) => sum.plus(mean), count(0, '').low);
  const rows = yearly.map(({ own, mean }, i): Row => {
    const places = own.map(({ place }) => place);
    const index: Quantity | null = total.isZero()
      ? null
      : quantity({ low: mean.times(12).div(total), unit: '', places });
    const name = names[i] ?? '';
    const season = isStormy(i + 1, stormy) ? 'yes' : '—';
    return {
      key: name.toLowerCase(),
      cells: [name, count(own.length, 'deliveries', places), index, season],
      sources: places,
    };
  });
  return {
    kind: 'table',
    id: 'months',
    title: 'Demand by calendar month, 1 is an average month',
    columns: [
      { title: 'Month' },
      { title: 'Deliveries', align: 'right' },
      { title: 'Index', align: 'right' },
      { title: 'Storm season' },
    ],
    rows,
  };
}

function headline(months: number): Headline {
  if (months < 12)
    return { standing: 'unknown', sentence: [`${months} of 24 months are logged: too few to see a season.`] };
  if (months < 24)
    return { standing: 'unknown', sentence: [`${months} of 24 months are logged: the season is indicative.`] };
  return { standing: 'holds', sentence: ['Two full years of deliveries show the season.'] };
}
