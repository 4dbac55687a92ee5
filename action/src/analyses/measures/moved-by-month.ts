import { addMonths, type Day, day, isMonth, type Month, monthOf } from '../../day.ts';
import { evaluate } from '../../quantity/evaluate.ts';
import { type Quantity, zero } from '../../quantity/quantity.ts';
import { periodOf } from '../../quantity/unit.ts';
import { said } from '../../records/define-record.ts';
import type { Block, Row, Table, Text } from '../../section.ts';
import { addUp, type Derived } from '../derive-figure.ts';
import { drawColumn } from './draw-column.ts';
import type { Movement } from './per-month.ts';
import { trendOf } from './trend.ts';

interface Movements {
  readonly payments: readonly Movement[];
  readonly receipts: readonly Movement[];
}

interface MonthTotals {
  readonly month: Month;
  readonly payments: Derived;
  readonly receipts: Derived;
}

const mostMonths = 12;

/**
 * What was paid and received in each of the last twelve complete months, from dated movements alone, with where it goes.
 * Standing amounts are the same every month and show no trend. Nothing where neither has three known months.
 */
export function movedByMonth({ payments, receipts }: Movements, currency: string, asOf: Day): readonly Block[] {
  const first = day(`${monthOf(asOf)}-01`);
  const months = Array.from({ length: mostMonths }, (_, i) => monthOf(addMonths(first, i - mostMonths)));
  const all = months.map((month) => ({
    month,
    payments: totalOf('payments', payments, month, currency),
    receipts: totalOf('receipts', receipts, month, currency),
  }));
  const isKnown = (one: MonthTotals): boolean => one.payments.value !== null || one.receipts.value !== null;
  const totals = all.slice(Math.max(0, all.findIndex(isKnown)), all.findLastIndex(isKnown) + 1);
  const trends = trendsOf(totals);
  if (trends === null) return [];
  const table = monthTable(totals);
  return [table, ...drawColumn(table, 'band', 1), trends];
}

/** Not known for a month without a row: what is missing is not zero. */
function totalOf(what: string, movements: readonly Movement[], month: Month, currency: string): Derived {
  const own = movements.filter((movement) => monthOfMovement(movement) === month);
  const cells = own.map(({ name, amount }) => ({ name, cell: amount }));
  const sum = addUp(`the ${what} of ${month}`, cells, currency);
  return own.length === 0 ? { ...sum, value: null } : sum;
}

/** The month of a dated movement; null for a standing amount. */
function monthOfMovement({ amount, month }: Movement): Month | null {
  if (amount.kind === 'value' && periodOf(amount.value.unit) !== null) return null;
  const text = said(month)?.slice(0, 7) ?? '';
  return isMonth(text) ? text : null;
}

function monthTable(totals: readonly MonthTotals[]): Table {
  const rows = totals.map(({ month, payments, receipts }): Row => {
    const sources = [payments, receipts].flatMap(({ value }) => value?.places ?? []);
    const cells = [month, payments.value, receipts.value, burnOf(payments.value, receipts.value)];
    return { key: month, cells, sources };
  });
  const numbers = ['Paid', 'Received', 'Burned'].map((title) => ({ title, align: 'right' as const }));
  return {
    kind: 'table',
    id: 'by-month',
    title: 'Paid and received by month, dated rows only',
    columns: [{ title: 'Month' }, ...numbers],
    rows,
  };
}

function burnOf(paid: Quantity | null, received: Quantity | null): Quantity | null {
  if (paid === null || received === null) return null;
  return evaluate({
    inputs: [paid, received],
    formula: ([out = zero, back = zero]) => out.minus(back),
    unit: paid.unit,
  });
}

/** Null where neither payments nor receipts have three known months. */
function trendsOf(totals: readonly MonthTotals[]): Text | null {
  const known = (of: 'payments' | 'receipts') =>
    totals.flatMap(({ [of]: { value } }) => (value === null || value.quality === 'partial' ? [] : [value]));
  const sentences = (['payments', 'receipts'] as const).flatMap((of) => {
    const trend = trendOf(known(of));
    return trend === null ? [] : [[`${of === 'payments' ? 'Paid' : 'Received'} by month: ${trend}.`]];
  });
  return sentences.length === 0 ? null : { kind: 'text', id: 'by-month-trend', sentences, sources: [] };
}
