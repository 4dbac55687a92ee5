import { type Day, daysBetween, isDay, type Month } from '../../day.ts';
import { exact, type Quantity, quantity, zero } from '../../quantity/quantity.ts';
import { periodOf } from '../../quantity/unit.ts';
import { median } from '../../quantity/wilson.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';
import { derive } from '../derive-figure.ts';
import { groupBy } from './group-by.ts';

type Expense = RecordByType['expense'];

const hundred = exact(100);

/** Who is paid, or the id of the expense where it does not say. */
export function payeeOf({ id, cells }: Expense): string {
  return said(cells.vendor) ?? id;
}

/** A payment on a day or in a month. */
export interface Payment {
  readonly expense: Expense;
  readonly on: Day | Month;
  readonly amount: Quantity;
}

/** Payments that have a date, the earliest first; standing amounts are no payments. */
export function datedPayments(expenses: readonly Expense[]): readonly Payment[] {
  return expenses
    .flatMap((expense): Payment[] => {
      const on = said(expense.cells.month);
      const amount = said(expense.cells.amount);
      return on === null || amount === null || periodOf(amount.unit) !== null ? [] : [{ expense, on, amount }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.expense.id < b.expense.id ? -1 : 1));
}

/** Two payments that may be one. */
export interface Repeat {
  readonly first: Payment;
  readonly second: Payment;
}

/** Payments of one amount to one payee at most 5 days after the one before. */
export function repeatsOf(payments: readonly Payment[]): readonly Repeat[] {
  const alike = groupBy(payments, ({ expense, amount: { low, high, unit } }) =>
    [nameKey(payeeOf(expense)), low, high, unit].join('/'),
  );
  return alike.flatMap(([, group]) =>
    group.flatMap((second, i): Repeat[] => {
      const first = group[i - 1];
      return first !== undefined && areClose(first.on, second.on) ? [{ first, second }] : [];
    }),
  );
}

function areClose(a: Day | Month, b: Day | Month): boolean {
  return isDay(a) && isDay(b) && daysBetween(a, b) <= 5;
}

/** The recurring payments to one payee of an entity, the earliest first. */
export interface Series {
  readonly name: string;
  readonly payments: readonly Payment[];
}

/** A payment is compared with three others at least. */
export const shortestSeries = 4;

/** The recurring payments that are long enough to be compared, by entity and payee. */
export function seriesOf(payments: readonly Payment[]): readonly Series[] {
  const recurring = payments.filter(({ expense }) => said(expense.cells.recurring) !== 'no');
  const groups = groupBy(recurring, ({ expense, amount }) =>
    [expense.entity ?? '', nameKey(payeeOf(expense)), amount.unit].join('/'),
  );
  return groups.flatMap(([, own]): Series[] => {
    const [first] = own;
    return first === undefined || own.length < shortestSeries ? [] : [{ name: payeeOf(first.expense), payments: own }];
  });
}

/** The last payment to a payee, and how much it is above the median of the three before, in percent. */
export interface Rise {
  readonly name: string;
  readonly last: Payment;
  readonly before: Quantity;
  readonly increase: Quantity;
}

/** How much the last payment of a series rose. Only a sure rise counts: the whole range is above. */
export function riseOf({ name, payments }: Series): readonly Rise[] {
  const last = payments.at(-1);
  const prior = payments.slice(-4, -1).map(({ amount }) => amount);
  const low = median(prior.map((amount) => amount.low));
  const high = median(prior.map((amount) => amount.high));
  if (last === undefined || low === null || high === null || low.lte(zero)) return [];
  const before = quantity({ low, high, unit: last.amount.unit, places: prior.flatMap(({ places }) => places) });
  const operands = [
    { name: 'last payment', value: last.amount },
    { name: 'median of the three before', value: before },
  ];
  const increase = derive('rise', operands, '%', ([now = zero, then = zero]) =>
    now.minus(then).times(hundred).div(then),
  ).value;
  return increase?.low.gt(zero) ? [{ name, last, before, increase }] : [];
}
