import type { Quantity } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Block, Figure, Headline, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { figure } from './derive-figure.ts';
import { drawColumn } from './measures/draw-column.ts';
import { type NightRates, type NightsSold, nightRates, nightsSold } from './measures/nights-sold.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shareOf } from './measures/share-of.ts';
import { shortList } from './measures/short-list.ts';

type Property = RecordByType['property'];

export const occupancy = defineAnalysis({
  id: 'occupancy',
  code: 'RENT-01',
  title: 'Occupancy',
  question: 'How many nights are sold, and what does a night bring?',
  formula:
    'Over the complete months since the first night sold, twelve at most, by the night slept: occupancy = sold ÷ units × days; adjusted = sold ÷ available; available = all − nights not for sale in the calendar; daily rate = room revenue ÷ sold; RevPAR = room revenue ÷ available (÷ all without a calendar); stay = nights ÷ stays begun. Room revenue holds no cleaning and no tax.',
  reads: {
    property: { needs: ['property'], uses: ['nightsAvailable', 'nightsBooked', 'occupancy'] },
    booking: { needs: ['asset', 'start', 'end', 'status', 'fare'] },
    calendar: { needs: ['property', 'from', 'to'], mayBeEmpty: true },
  },
  compute({ property, booking, calendar }, { asOf }) {
    const nights = nightsSold(property, booking, calendar, asOf);
    if (nights === null) return statedOnly(property);
    const rates = nightRates(nights.total, nights.currency);
    const table = monthTable(nights);
    return {
      blocks: [...figures(nights, rates), table, ...drawColumn(table, 'bars', 3)],
      headline: headline(nights, rates),
    };
  },
});

function figures({ total, averageStay, unread, months }: NightsSold, rates: NightRates): readonly Figure[] {
  const { occupancy, adjusted, dailyRate, perAvailable } = rates;
  const over = `over ${months.length} ${months.length === 1 ? 'month' : 'months'}`;
  const left = unread === 0 ? '' : `; not counted: ${unread} with unknown days or status`;
  const perNight = adjusted === null ? { note: ['of all nights: there is no calendar'] } : rowsKnown(total.room);
  return [
    figure({ id: 'sold', title: 'Nights sold', good: 'up', note: [over, left] }, total.sold),
    figure({ id: 'occupancy', title: 'Occupancy of all nights', good: 'up' }, occupancy),
    ...(adjusted ? [figure({ id: 'adjusted', title: 'Occupancy of available nights', good: 'up' }, adjusted)] : []),
    figure({ id: 'daily-rate', title: 'Average daily rate', good: 'up', ...rowsKnown(total.room) }, dailyRate),
    figure({ id: 'revpar', title: 'RevPAR', good: 'up', ...perNight }, perAvailable),
    figure({ id: 'stay', title: 'Average stay', good: 'info' }, averageStay),
  ];
}

function monthTable({ months, currency }: NightsSold): Table {
  const rows = months.map((one): Row => {
    const { occupancy, adjusted, dailyRate, perAvailable } = nightRates(one, currency);
    const available = one.available?.value ?? null;
    const cells = [available ?? one.all.value, one.sold.value, occupancy.value, adjusted?.value ?? null];
    return {
      key: one.month,
      cells: [one.month, ...cells, dailyRate.value, perAvailable.value],
      sources: one.sold.value?.places ?? [],
    };
  });
  const titles = ['Nights for sale', 'Sold', 'Occupancy', 'Of available', 'Daily rate', 'RevPAR'];
  return {
    kind: 'table',
    id: 'months',
    title: 'Occupancy by month',
    columns: [{ title: 'Month' }, ...titles.map((title) => ({ title, align: 'right' as const }))],
    ...shortList(rows, 12),
  };
}

function headline({ months }: NightsSold, { occupancy, adjusted }: NightRates): Headline {
  const [share, of] = adjusted ? [adjusted.value, 'available nights'] : [occupancy.value, 'all nights'];
  if (share === null) return { standing: 'unknown', sentence: ['No night was for sale.'] };
  const over = months.length === 1 ? 'the last complete month' : `the last ${months.length} complete months`;
  return { standing: 'holds', sentence: [share, ` of ${of} were sold in ${over}.`] };
}

/** Without bookings there is only what somebody states of a unit; nothing where nobody does. */
function statedOnly(properties: readonly Property[]): { readonly blocks: readonly Block[]; headline?: Headline } {
  const rows = properties.flatMap(statedRow).sort((a, b) => (a.key < b.key ? -1 : 1));
  if (rows.length === 0) return { blocks: [] };
  const titles = ['Nights for sale', 'Sold', 'Occupancy'];
  const table: Table = {
    kind: 'table',
    id: 'stated',
    title: 'As stated, not counted from bookings',
    columns: [{ title: 'Unit' }, ...titles.map((title) => ({ title, align: 'right' as const }))],
    ...shortList(rows, 12),
  };
  return { blocks: [table], headline: { standing: 'unknown', sentence: ['Occupancy is stated, not counted.'] } };
}

function statedRow({ id, place, cells }: Property): readonly Row[] {
  const [available, booked] = [said(cells.nightsAvailable), said(cells.nightsBooked)];
  const share = said(cells.occupancy) ?? bookedShare(available, booked);
  if (available === null && booked === null && share === null) return [];
  return [{ key: id, cells: [said(cells.property) ?? id, available, booked, share], sources: [place] }];
}

function bookedShare(available: Quantity | null, booked: Quantity | null): Quantity | null {
  const formula = 'as stated';
  const stated = (name: string, value: Quantity | null) => ({ name, value, derivation: { formula, inputs: [] } });
  return shareOf(stated('nights booked', booked), stated('nights available', available)).value;
}
