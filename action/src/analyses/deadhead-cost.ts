import { type Exact, type Quantity, zero } from '../quantity/quantity.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Headline, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, derive, figure, type Operand } from './derive-figure.ts';
import { statedParameter } from './measures/parameter.ts';
import { mainCurrency } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shareOf } from './measures/share-of.ts';
import { shortList } from './measures/short-list.ts';
import { sumFigures } from './measures/sum-figures.ts';

type Delivery = RecordByType['delivery'];

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
    const begun = delivery.filter(({ cells }) => (said(cells.from) ?? asOf) <= asOf);
    if (begun.length === 0) return { blocks: [] };
    const currency = mainCurrency(begun.map(({ cells }) => cells.fee));
    const dayCost = dayCostIn(currency, statedParameter(param, 'deadhead_day_cost', asOf));
    const trips = begun.map((one) => tripOf(one, dayCost, currency));
    const whole = trips.filter(isWhole);
    const cost = total('deadhead cost', trips, ({ cost }) => cost, currency);
    const rates = ratesOf(whole, currency);
    const priced =
      dayCost === null ? { note: [`without the days themselves: set \`deadhead_day_cost\` in ${currency}`] } : {};
    const some = whole.length < trips.length ? { note: [`over ${whole.length} of ${trips.length} deliveries`] } : {};
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

/** A delivery, and what the way without a yacht adds to it. */
interface Trip {
  readonly record: Delivery;
  readonly name: string;
  readonly fee: Derived;
  readonly paid: Derived;
  readonly unpaid: Derived;
  readonly cost: Derived;
}

function tripOf(record: Delivery, dayCost: Quantity | null, currency: string): Trip {
  const { cells, id } = record;
  const days = { name: 'deadhead days', value: said(cells.deadheadDays) };
  const lived = dayCost === null ? [] : [days, { name: 'cost of a day', value: dayCost }];
  const money = (name: string, cell: Cell<Quantity>): Operand => ({ name, value: inUnit(cell, currency) });
  const back = cells.reimbursed.kind === 'value' ? [money('reimbursed', cells.reimbursed)] : [];
  const operands = [money('travel and lodging', cells.travelCost), ...lived, ...back];
  const formula = `travel and lodging${lived.length > 0 ? ' + deadhead days × cost of a day' : ''}${back.length > 0 ? ' − reimbursed' : ''}`;
  const paidDays = [cells.underwayDays, cells.standbyDays].flatMap((cell, i) =>
    cell.kind === 'not-applicable' ? [] : [{ name: i === 0 ? 'under way' : 'standby', value: said(cell) }],
  );
  return {
    record,
    name: said(cells.route) ?? id,
    fee: same([money('fee', cells.fee)], currency),
    paid: derive('under way + standby', paidDays, 'days', add),
    unpaid: same([days], 'days'),
    cost: derive(formula, operands, currency, ([travel = zero, ...rest]) => {
      const spent = lived.length > 0 ? (rest[0] ?? zero).times(rest[1] ?? zero) : zero;
      return travel.plus(spent).minus(add(rest.slice(lived.length)));
    }),
  };
}

/** What a day without a yacht costs; null when it is not said in this currency. */
function dayCostIn(currency: string, value: Quantity | null): Quantity | null {
  return value?.unit === currency || value?.unit === `${currency}/day` ? value : null;
}

function inUnit(cell: Cell<Quantity>, unit: string): Quantity | null {
  const value = said(cell);
  return value?.unit === unit ? value : null;
}

function same(operands: readonly Operand[], unit: string): Derived {
  return derive('as stated', operands, unit, add);
}

function add(values: readonly Exact[]): Exact {
  return values.reduce((sum, value) => sum.plus(value), zero);
}

/** Whether fee, cost and days of a trip are all known: only then may they be set against each other. */
function isWhole({ fee, paid, unpaid, cost }: Trip): boolean {
  return [fee, paid, unpaid, cost].every(({ value }) => value !== null);
}

function total(what: string, trips: readonly Trip[], partOf: (trip: Trip) => Derived, unit: string) {
  return sumFigures(
    `the ${what} of each delivery`,
    trips.map((trip) => ({ name: trip.name, ...partOf(trip) })),
    unit,
  );
}

interface Rates {
  readonly ofFees: Derived;
  readonly ofDays: Derived;
  readonly quoted: Derived;
  readonly effective: Derived;
}

function ratesOf(trips: readonly Trip[], currency: string): Rates {
  const fees = { name: 'fees', ...total('fee', trips, ({ fee }) => fee, currency) };
  const cost = { name: 'deadhead cost', ...total('deadhead cost', trips, (trip) => trip.cost, currency) };
  const paid = { name: 'paid days', ...total('paid days', trips, (trip) => trip.paid, 'days') };
  const unpaid = { name: 'deadhead days', ...total('deadhead days', trips, (trip) => trip.unpaid, 'days') };
  const perDay = `${currency}/day`;
  const unpaidShare = derive(
    'deadhead days ÷ (paid days + deadhead days)',
    [unpaid, paid],
    '%',
    ([dead = zero, rest = zero]) => ratio(dead, dead.plus(rest)).times(100),
  );
  const quoted = derive('fees ÷ paid days', [fees, paid], perDay, ([fee = zero, days = zero]) => ratio(fee, days));
  const effective = derive(
    '(fees − deadhead cost) ÷ (paid days + deadhead days)',
    [fees, cost, paid, unpaid],
    perDay,
    ([fee = zero, dead = zero, days = zero, rest = zero]) => ratio(fee.minus(dead), days.plus(rest)),
  );
  const hasDays = paid.value?.low.gt(zero) === true;
  const orNone = (one: Derived): Derived => (hasDays ? one : { ...one, value: null });
  return {
    ofFees: shareOf(cost, fees),
    ofDays: orNone(unpaidShare),
    quoted: orNone(quoted),
    effective: orNone(effective),
  };
}

/** Zero where there is nothing to divide by; such a figure is not shown. */
function ratio(part: Exact, whole: Exact): Exact {
  return whole.isZero() ? zero : part.div(whole);
}

function tripTable(trips: readonly Trip[]): Table {
  const rows = [...trips].sort(compareTrips).map((trip): Row => {
    const { record, name, fee, paid, unpaid, cost } = trip;
    const rates = ratesOf([trip], fee.value?.unit ?? cost.value?.unit ?? '');
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
function compareTrips(a: Trip, b: Trip): number {
  const [one, other] = [a.cost.value, b.cost.value];
  const byCost =
    one === null || other === null
      ? Number(one === null) - Number(other === null)
      : other.high.cmp(one.high) || other.low.cmp(one.low);
  return byCost || (a.record.id < b.record.id ? -1 : 1);
}

function headline({ value }: Derived, { quoted, effective }: Rates): Headline {
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
