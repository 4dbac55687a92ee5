import { perMonth } from '../../quantity/period.ts';
import { type Quantity, quantity } from '../../quantity/quantity.ts';
import { type Period, periodOf, withPeriod } from '../../quantity/unit.ts';
import { type Cell, said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { addUp, type Derived } from '../derive-figure.ts';

type Debt = RecordByType['debt'];

const periodByFrequency = {
  weekly: 'week',
  'every two weeks': 'two weeks',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
} as const satisfies { readonly [frequency: string]: Period };

/** What the debts take in an average month, principal and interest; nothing without a debt. */
export function debtServicePerMonth(debts: readonly Debt[], currency: string): Derived {
  const rows = debts.map((debt) => ({ name: said(debt.cells.lender) ?? debt.id, cell: paymentOf(debt) }));
  const unit = withPeriod(currency, 'month');
  const { of, value, derivation } = addUp('the payments to lenders in a month', rows, unit);
  return { value: of === 0 ? quantity({ low: 0, unit }) : value, derivation };
}

function paymentOf({ cells: { payment, frequency } }: Debt): Cell<Quantity> {
  const often = said(frequency);
  if (payment.kind !== 'value') return payment;
  const { value } = payment;
  if (periodOf(value.unit) === null && often === null) return { ...payment, kind: 'unknown' };
  const rate =
    periodOf(value.unit) === null && often !== null
      ? { ...value, unit: withPeriod(value.unit, periodByFrequency[often]) }
      : value;
  return { ...payment, value: perMonth(rate) ?? rate };
}
