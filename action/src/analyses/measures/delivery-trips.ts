import type { Day } from '../../day.ts';
import { type Exact, type Quantity, zero } from '../../quantity/quantity.ts';
import { type Cell, said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { type Derived, derive, type Operand } from '../derive-figure.ts';
import { statedParameter } from './parameter.ts';
import { mainCurrency } from './per-month.ts';
import { shareOf } from './share-of.ts';
import { sumFigures } from './sum-figures.ts';

type Delivery = RecordByType['delivery'];

/** The deliveries that have begun, what the ways without a yacht cost, and what is left of a day's fee of those known in whole. */
export function deliveryTrips(
  deliveries: readonly Delivery[],
  params: readonly RecordByType['param'][],
  asOf: Day,
): {
  readonly currency: string;
  /** What a day without a yacht costs, in that currency; null when nobody says. */
  readonly dayCost: Quantity | null;
  readonly trips: readonly DeliveryTrip[];
  readonly cost: ReturnType<typeof totalOfTrips>;
  /** How many of the trips the rates are over. */
  readonly rated: number;
  readonly rates: DeliveryRates;
} {
  const begun = deliveries.filter(({ cells }) => (said(cells.from) ?? asOf) <= asOf);
  const currency = mainCurrency(begun.map(({ cells }) => cells.fee));
  const dayCost = dayCostIn(currency, statedParameter(params, 'deadhead_day_cost', asOf));
  const trips = begun.map((one) => deliveryTrip(one, dayCost, currency));
  const whole = trips.filter(isWhole);
  const cost = totalOfTrips('deadhead cost', trips, (trip) => trip.cost, currency);
  return { currency, dayCost, trips, cost, rated: whole.length, rates: deliveryRates(whole, currency) };
}

/** A delivery, and what the way without a yacht adds to it. */
export interface DeliveryTrip {
  readonly record: Delivery;
  readonly name: string;
  readonly fee: Derived;
  readonly paid: Derived;
  readonly unpaid: Derived;
  readonly cost: Derived;
}

function deliveryTrip(record: Delivery, dayCost: Quantity | null, currency: string): DeliveryTrip {
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
function isWhole({ fee, paid, unpaid, cost }: DeliveryTrip): boolean {
  return [fee, paid, unpaid, cost].every(({ value }) => value !== null);
}

function totalOfTrips(
  what: string,
  trips: readonly DeliveryTrip[],
  partOf: (trip: DeliveryTrip) => Derived,
  unit: string,
) {
  return sumFigures(
    `the ${what} of each delivery`,
    trips.map((trip) => ({ name: trip.name, ...partOf(trip) })),
    unit,
  );
}

export interface DeliveryRates {
  readonly ofFees: Derived;
  readonly ofDays: Derived;
  readonly quoted: Derived;
  readonly effective: Derived;
}

/** In percent of the fees and days, and what a day brings; null without paid days. */
export function deliveryRates(trips: readonly DeliveryTrip[], currency: string): DeliveryRates {
  const fees = { name: 'fees', ...totalOfTrips('fee', trips, ({ fee }) => fee, currency) };
  const cost = { name: 'deadhead cost', ...totalOfTrips('deadhead cost', trips, (trip) => trip.cost, currency) };
  const paid = { name: 'paid days', ...totalOfTrips('paid days', trips, (trip) => trip.paid, 'days') };
  const unpaid = { name: 'deadhead days', ...totalOfTrips('deadhead days', trips, (trip) => trip.unpaid, 'days') };
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
