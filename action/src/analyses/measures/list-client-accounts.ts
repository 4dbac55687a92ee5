import type { Day } from '../../day.ts';
import type { Place } from '../../place.ts';
import { perMonth } from '../../quantity/period.ts';
import { count, type Exact, exact, type Quantity, quantity, zero } from '../../quantity/quantity.ts';
import { currencyOf, withPeriod } from '../../quantity/unit.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';
import { addUp, type Derived, derive } from '../derive-figure.ts';
import { groupBy } from './group-by.ts';
import { monthsElapsed } from './months-elapsed.ts';
import { mainCurrency } from './per-month.ts';
import { sumFigures } from './sum-figures.ts';

type Contract = RecordByType['contract'];
type Timesheet = RecordByType['timesheet'];
type Invoice = RecordByType['invoice'];

/** What one client was promised, got, and was billed. */
export interface ClientAccount {
  readonly key: string;
  readonly name: string;
  readonly contracts: readonly Contract[];
  readonly allHours: readonly Timesheet[];
  /** The billable ones. */
  readonly hours: readonly Timesheet[];
  readonly invoices: readonly Invoice[];
  /** What each contract has earned. */
  readonly earnings: readonly Earning[];
  readonly earned: Derived;
  readonly billed: Derived;
  /** The positive part of earned − billed. */
  readonly unbilled: Derived;
  /** The negative part of earned − billed, as a positive amount. */
  readonly ahead: Derived;
}

/** What one contract has earned. */
export interface Earning extends Derived {
  readonly contract: Contract;
  readonly name: string;
}

/**
 * One account a client, in the order of entity and name, and the currency that most amounts are in. Hours and invoices of
 * later days do not count yet.
 */
export function listClientAccounts(
  contracts: readonly Contract[],
  hours: readonly Timesheet[],
  invoices: readonly Invoice[],
  asOf: Day,
): { readonly currency: string; readonly clients: readonly ClientAccount[] } {
  const amounts = [...contracts.map(({ cells }) => cells.value), ...invoices.map(({ cells }) => cells.amount)];
  const currency = mainCurrency(amounts);
  const isPast = ({ cells }: Timesheet | Invoice): boolean => (said(cells.date) ?? asOf) <= asOf;
  const contractsByKey = new Map(groupBy(contracts, keyOf));
  const hoursByKey = new Map(groupBy(hours.filter(isPast), keyOf));
  const invoicesByKey = new Map(groupBy(invoices.filter(isPast), keyOf));
  const keys = [...new Set([...contractsByKey.keys(), ...hoursByKey.keys(), ...invoicesByKey.keys()])].sort();
  const clients = keys.map((key) => {
    const allHours = hoursByKey.get(key) ?? [];
    const own = {
      contracts: contractsByKey.get(key) ?? [],
      allHours,
      hours: allHours.filter(({ cells }) => said(cells.billable) !== false),
      invoices: invoicesByKey.get(key) ?? [],
    };
    const [first] = [...own.contracts, ...own.invoices, ...allHours];
    const name = (first && said(first.cells.client)) ?? key;
    const earnings = earningsOf(own.contracts, own.hours, asOf);
    const earned = earnedBy(earnings, currency);
    const billed = billedTo(own.invoices, currency);
    return { key, name, ...own, earnings, earned, billed, ...compareBilled('earned', earned, billed, currency) };
  });
  return { currency, clients };
}

/** What is earned and not billed, and what is billed ahead: never netted. */
export function compareBilled(
  what: string,
  earned: Derived,
  billed: Derived,
  currency: string,
): Pick<ClientAccount, 'unbilled' | 'ahead'> {
  const gap = [
    { name: what, ...earned },
    { name: 'billed', ...billed },
  ];
  return {
    unbilled: derive(`${what} − billed, where more is ${what}`, gap, currency, ([a = zero, b = zero]) => excess(a, b)),
    ahead: derive(`billed − ${what}, where more is billed`, gap, currency, ([a = zero, b = zero]) => excess(b, a)),
  };
}

function keyOf({ entity, id, cells }: Contract | Timesheet | Invoice): string {
  return `${entity ?? ''}/${nameKey(said(cells.client) ?? id)}`;
}

const excess = (a: Exact, b: Exact): Exact => (a.gt(b) ? a.minus(b) : zero);

/** Nothing is billed where no invoice was issued: that is known. */
function billedTo(invoices: readonly Invoice[], currency: string): Derived {
  const rows = invoices.map(({ id, cells }) => ({ name: said(cells.number) ?? id, cell: cells.amount }));
  const { of, value, derivation } = addUp('the invoices issued', rows, currency);
  return { value: of === 0 ? count(0, currency) : value, derivation };
}

function earningsOf(contracts: readonly Contract[], hours: readonly Timesheet[], asOf: Day): readonly Earning[] {
  const hoursById = assignHours(contracts, hours);
  return contracts.map((contract) => ({
    contract,
    name: contract.id,
    ...earnedUnder(contract, hoursById.get(contract.id) ?? [], asOf),
  }));
}

/** What the contracts with a client have earned; null without a contract, since nothing says what the work is worth. */
function earnedBy(earnings: readonly Earning[], currency: string): Derived {
  const { of, value, derivation } = sumFigures('what each contract has earned', earnings, currency);
  return { value: of === 0 ? null : value, derivation };
}

/** Each hour belongs to the first contract by the hour that was in force on its day, so that none counts twice. */
function assignHours(
  contracts: readonly Contract[],
  hours: readonly Timesheet[],
): ReadonlyMap<string, readonly Timesheet[]> {
  const hourly = contracts.filter(({ cells }) => said(cells.kind) === 'hourly');
  const assigned = groupBy(hours, ({ cells }) => {
    const on = said(cells.date);
    return hourly.find((contract) => on === null || isInForce(contract, on))?.id ?? '';
  });
  return new Map(assigned);
}

/** Whether a contract was in force on a day; one without a start or an end always had begun, or never ends. */
export function isInForce({ cells }: Contract, on: Day): boolean {
  return (said(cells.start) ?? on) <= on && (said(cells.end) ?? on) >= on;
}

function earnedUnder(contract: Contract, hours: readonly Timesheet[], asOf: Day): Derived {
  const kind = said(contract.cells.kind);
  if (kind === 'retainer') return earnedByTime(contract, asOf);
  if (kind === 'fixed') return earnedByProgress(contract);
  if (kind === 'hourly') return earnedByHours(contract, hours);
  return { value: null, derivation: { formula: 'waits for the kind of contract', inputs: [] } };
}

function earnedByTime({ cells }: Contract, asOf: Day): Derived {
  const start = said(cells.start);
  const end = said(cells.end);
  const until = end === null || end > asOf ? asOf : end;
  const places: readonly Place[] = end === until ? [cells.start.place, cells.end.place] : [cells.start.place];
  const months = start === null ? null : quantity({ low: monthsElapsed(start, until), unit: 'months', places });
  const fee = monthlyFee(said(cells.value));
  const operands = [
    { name: 'retainer', value: fee },
    { name: 'months elapsed', value: months },
  ];
  return derive('retainer × months elapsed', operands, currencyIn(fee), multiply);
}

/** A retainer without a period is taken as monthly, and marked as assumed. */
function monthlyFee(value: Quantity | null): Quantity | null {
  if (value === null) return null;
  return perMonth(value) ?? { ...value, unit: withPeriod(value.unit, 'month'), basis: 'assumed' };
}

function earnedByProgress({ cells }: Contract): Derived {
  const price = said(cells.value);
  const operands = [
    { name: 'fixed price', value: price },
    { name: 'progress', value: said(cells.progress) },
  ];
  return derive('fixed price × progress', operands, currencyIn(price), (values) => multiply(values).div(exact(100)));
}

/** What hours come to at the rate of a contract. Null without hours: that none was written down does not say that none was worked. */
export function earnedByHours({ cells }: Contract, hours: readonly Timesheet[]): Derived {
  const rate = said(cells.rate);
  const operands = [
    { name: 'billable hours', ...billableHours(hours) },
    { name: 'rate', value: rate },
  ];
  return derive('billable hours × rate', operands, currencyIn(rate), multiply);
}

function billableHours(hours: readonly Timesheet[]): Derived {
  const rows = hours.map(({ id, cells }) => ({ name: said(cells.work) ?? id, cell: cells.hours }));
  return addUp('the billable hours', rows, 'hours');
}

const multiply = (values: readonly Exact[]): Exact => values.reduce((product, value) => product.times(value), exact(1));

function currencyIn(money: Quantity | null): string {
  return (money && currencyOf(money.unit)) ?? '';
}
