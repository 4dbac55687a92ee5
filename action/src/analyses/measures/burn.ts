import type { Day } from '../../day.ts';
import type { CellSum } from '../../quantity/evaluate.ts';
import { infinity, zero } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { addUp, type Derived, derive } from '../derive-figure.ts';
import { type MonthlyShare, type Movement, perMonthShares } from './per-month.ts';

type Expense = RecordByType['expense'];
type Total = Derived & CellSum;

/** The expenses that are operating payments: financing, investments and transfers between entities are not. */
export function operatingExpenses(expenses: readonly Expense[]): readonly Expense[] {
  return expenses.filter(({ cells }) => {
    const kind = said(cells.kind);
    return kind === null || kind === 'operating' || kind === 'owner draw';
  });
}

/** Operating payments in an average month, owner draws included: the gross burn. */
export function paymentsPerMonth(expenses: readonly Expense[], currency: string, asOf: Day): Total {
  const shares = monthlyExpenses(operatingExpenses(expenses), asOf);
  return addUp('the operating payments of a month', shares, `${currency}/month`);
}

/**
 * The payments of a month that do not depend on volume: those whose behaviour is fixed. What is fixed of a mixed payment, or
 * of one whose behaviour nobody states, is not known, so the total is then partial.
 */
export function fixedCostPerMonth(expenses: readonly Expense[], currency: string, asOf: Day): Total {
  const rows = operatingExpenses(expenses).filter(({ cells: { behaviour } }) => {
    return behaviour.kind !== 'not-applicable' && said(behaviour) !== 'variable';
  });
  const shares = monthlyExpenses(rows, asOf).map((share) => {
    const isFixed = said(share.expense.cells.behaviour) === 'fixed';
    return isFixed ? share : { ...share, cell: { ...share.cell, kind: 'unknown' as const } };
  });
  return addUp('the fixed payments of a month', shares, `${currency}/month`);
}

/** What each expense adds to an average month, under the name of who is paid. */
export function monthlyExpenses(
  expenses: readonly Expense[],
  asOf: Day,
): readonly MonthlyShare<Movement & { readonly expense: Expense }>[] {
  return perMonthShares(paymentMovements(expenses), asOf);
}

/** Expenses as money that moves, under the name of who is paid. */
export function paymentMovements(expenses: readonly Expense[]): readonly (Movement & { readonly expense: Expense })[] {
  return expenses.map((expense) => ({
    name: said(expense.cells.vendor) ?? expense.id,
    amount: expense.cells.amount,
    month: expense.cells.month,
    expense,
  }));
}

/** Operating receipts in an average month: revenue only, no deposits, taxes, tips or money passed through. */
export function receiptsPerMonth(revenue: readonly RecordByType['revenue'][], currency: string, asOf: Day): Total {
  const shares = perMonthShares(receiptMovements(revenue), asOf);
  return addUp('the operating receipts of a month', shares, `${currency}/month`);
}

/** Operating receipts as money that moves, under the name of the stream. */
export function receiptMovements(revenue: readonly RecordByType['revenue'][]): readonly Movement[] {
  return revenue
    .filter(({ cells }) => said(cells.kind) === 'revenue')
    .map(({ id, cells }) => ({ name: said(cells.stream) ?? id, amount: cells.amount, month: cells.month }));
}

/** Payments less receipts of a month: negative when money comes in. */
export function netBurn(payments: Derived, receipts: Derived, currency: string): Derived {
  const operands = [
    { name: 'payments', ...payments },
    { name: 'receipts', ...receipts },
  ];
  return derive('payments − receipts', operands, `${currency}/month`, ([out = zero, back = zero]) => out.minus(back));
}

/** How many months the cash lasts: without end when nothing is burned, none when there is no cash. */
export function runway(cash: Derived, payments: Derived, receipts: Derived): Derived {
  const operands = [
    { name: 'cash', ...cash },
    { name: 'payments', ...payments },
    { name: 'receipts', ...receipts },
  ];
  return derive('cash ÷ (payments − receipts)', operands, 'months', ([money = zero, out = zero, back = zero]) => {
    const burned = out.minus(back);
    if (burned.lte(zero)) return infinity;
    return money.lte(zero) ? zero : money.div(burned);
  });
}
