import { zero } from '../quantity/quantity.ts';
import type { Headline, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, figure } from './derive-figure.ts';
import { type DeliveryRates, type DeliveryTrip, deliveryRates, deliveryTrips } from './measures/delivery-trips.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shortList } from './measures/short-list.ts';

export const deadheadCost = defineAnalysis({
  id: 'deadhead-cost',
  code: 'YACHT-02',
  title: 'Deadhead cost',
  question: 'What do the trips without a yacht cost, and what is left of a day’s fee?',
  formula:
    'Deadhead = travel and lodging + deadhead days × `deadhead_day_cost` of the params table − reimbursed; effective day rate = (fees − deadhead) ÷ (paid days + deadhead days).',
  reads: {
    delivery: {
      needs: ['deadheadDays', 'travelCost', 'fee', 'underwayDays', 'standbyDays'],
      uses: ['route', 'from', 'reimbursed'],
    },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ delivery, param }, { asOf }) {
    const { currency, dayCost, trips, cost, rated, rates } = deliveryTrips(delivery, param, asOf);
    if (trips.length === 0) return { blocks: [] };
    const priced =
      dayCost === null ? { note: [`without the days themselves: set \`deadhead_day_cost\` in ${currency}`] } : {};
    const some = rated < trips.length ? { note: [`over ${rated} of ${trips.length} deliveries`] } : {};
    return {
      blocks: [
        figure({ id: 'cost', title: 'Deadhead cost', good: 'down', ...priced, ...rowsKnown(cost) }, cost),
        figure({ id: 'cost-share', title: 'Deadhead cost in the fees', good: 'down', ...some }, rates.ofFees),
        figure({ id: 'day-share', title: 'Deadhead days in all days', good: 'down', ...some }, rates.ofDays),
        figure({ id: 'quoted', title: 'Fee of a paid day', good: 'up', ...some }, rates.quoted),
        figure({ id: 'effective', title: 'Effective day rate', good: 'up', ...some }, rates.effective),
        tripTable(trips),
      ],
      headline: headline(cost, rates),
    };
  },
});

function tripTable(trips: readonly DeliveryTrip[]): Table {
  const rows = [...trips].sort(compareTrips).map((trip): Row => {
    const { record, name, fee, paid, unpaid, cost } = trip;
    const rates = deliveryRates([trip], fee.value?.unit ?? cost.value?.unit ?? '');
    const parts = [fee, paid, unpaid, cost, rates.ofFees, rates.effective].map(({ value }) => value);
    return { key: record.id, cells: [name, ...parts], sources: [record.place] };
  });
  return {
    kind: 'table',
    id: 'deliveries',
    title: 'Deadhead of each delivery',
    columns: [
      { title: 'Delivery' },
      { title: 'Fee', align: 'right' },
      { title: 'Paid days', align: 'right' },
      { title: 'Deadhead days', align: 'right' },
      { title: 'Deadhead cost', align: 'right' },
      { title: 'Of the fee', align: 'right' },
      { title: 'Effective day rate', align: 'right' },
    ],
    ...shortList(rows, 12),
  };
}

/** The dearest first by its high end; what is not known comes last. */
function compareTrips(a: DeliveryTrip, b: DeliveryTrip): number {
  const [one, other] = [a.cost.value, b.cost.value];
  const byCost =
    one === null || other === null
      ? Number(one === null) - Number(other === null)
      : other.high.cmp(one.high) || other.low.cmp(one.low);
  return byCost || (a.record.id < b.record.id ? -1 : 1);
}

function headline({ value }: Derived, { quoted, effective }: DeliveryRates): Headline {
  if (value === null || effective.value === null) {
    return { standing: 'unknown', sentence: ['What the trips without a yacht cost is not known.'] };
  }
  const standing = effective.value.high.lte(zero) ? 'fails' : effective.value.low.gt(zero) ? 'holds' : 'unknown';
  return {
    standing,
    sentence: [
      'Trips without a yacht cost ',
      value,
      ' and leave ',
      effective.value,
      ' of a day’s fee of ',
      quoted.value,
      '.',
    ],
  };
}
