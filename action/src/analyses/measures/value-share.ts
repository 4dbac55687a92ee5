import { perMonth } from '../../quantity/period.ts';
import { count, type Exact, exact, type Quantity, quantity, zero } from '../../quantity/quantity.ts';
import { splitUnit } from '../../quantity/unit.ts';
import { type Cell, said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { addUp, type Derived, derive } from '../derive-figure.ts';
import { groupBy } from './group-by.ts';
import { payeeOf } from './payments.ts';

type Expense = RecordByType['expense'];

const hundred = exact(100);

/** Whether an expense is mapped to an account; null where an account does not apply. */
export function hasAccount({ cells: { account } }: Expense): boolean | null {
  return account.kind === 'not-applicable' ? null : account.kind === 'value';
}

/** Whether an expense has a receipt; null where a receipt does not apply, `unknown` where the line does not say. */
export function hasReceipt({ cells: { receipt } }: Expense): boolean | null | 'unknown' {
  return receipt.kind === 'not-applicable' ? null : (said(receipt) ?? 'unknown');
}

/**
 * The share of the lines of one answer in all lines to which the question applies, by value. Lines that do not answer may
 * be anything, so the share is then a range; null when no line answers.
 */
export function shareByValue(
  name: string,
  expenses: readonly Expense[],
  currency: string,
  answerOf: (expense: Expense) => boolean | null | 'unknown',
): Derived {
  const linesBy = new Map(groupBy(expenses, (expense) => String(answerOf(expense))));
  const worth = (answer: string): Derived => totalValue(linesBy.get(answer) ?? [], currency);
  const open = worth('unknown');
  const operands = [
    { name, ...worth('true') },
    { name: 'without', ...worth('false') },
    ...(linesBy.has('unknown')
      ? [
          { name: 'that do not say', ...open },
          { name: 'of those', value: anyPart(open) },
        ]
      : []),
  ];
  const share = ([yes = zero, no = zero, unsaid = zero, part = zero]: readonly Exact[]): Exact => {
    const all = yes.plus(no).plus(unsaid);
    return all.isZero() ? zero : yes.plus(unsaid.times(part).div(hundred)).times(hundred).div(all);
  };
  const derived = derive(`value of the lines ${name} ÷ value of all lines`, operands, '%', share);
  return linesBy.has('true') || linesBy.has('false') ? derived : { ...derived, value: null };
}

function anyPart({ value }: Derived): Quantity {
  return quantity({ low: 0, high: hundred, unit: '%', quality: 'partial', places: value?.places ?? [] });
}

/** What lines come to: standing amounts as a month of them, payments as they are; nothing when there are none. */
export function totalValue(lines: readonly Expense[], currency: string): Derived {
  const rows = lines.map((line) => ({ name: payeeOf(line), cell: lineValue(line) }));
  const { known, value, derivation } = addUp('the lines', rows, currency);
  return { value: known === 0 ? count(0, currency) : value, derivation };
}

/** The amount of an expense, a standing one as a month of it. */
export function lineValue({ cells: { amount } }: Expense): Cell<Quantity> {
  return amountOf(amount);
}

/** A cell of money as the cell of an amount: a rate per period as a month of it. */
export function amountOf(cell: Cell<Quantity>): Cell<Quantity> {
  if (cell.kind !== 'value') return cell;
  const value = perMonth(cell.value) ?? cell.value;
  return { ...cell, value: { ...value, unit: splitUnit(value.unit).of } };
}
