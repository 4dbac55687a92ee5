import { addMonths, type Day, monthOf } from '../day.ts';
import { evaluate } from '../quantity/evaluate.ts';
import { exact, type Quantity, zero } from '../quantity/quantity.ts';
import { verdict } from '../quantity/verdict.ts';
import type { Block, Figure, Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, figure } from './derive-figure.ts';
import {
  netBurn,
  operatingExpenses,
  paymentMovements,
  paymentsPerMonth,
  receiptMovements,
  receiptsPerMonth,
  runway,
} from './measures/burn.ts';
import { drawColumn } from './measures/draw-column.ts';
import { cashPosition } from './measures/free-cash.ts';
import { movedByMonth } from './measures/moved-by-month.ts';
import { parameterOn } from './measures/parameter.ts';
import { mainCurrency } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { settleRunway } from './measures/settle-runway.ts';

export const burnAndRunway = defineAnalysis({
  id: 'burn-and-runway',
  code: 'CFO-02',
  title: 'Burn and runway',
  question: 'How long does the money last?',
  formula:
    'Gross burn = operating payments of a month; net burn = payments − receipts; runway = unrestricted cash ÷ net burn, without end when nothing is burned.',
  reads: {
    expense: { needs: ['amount'], uses: ['month', 'vendor', 'kind'] },
    revenue: { needs: ['amount', 'month', 'kind'], uses: ['stream', 'serviceDate'] },
    cash: { needs: ['balance'], uses: ['account', 'restricted'] },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ expense, revenue, cash, param }, { asOf }) {
    const currency = mainCurrency(expense.map(({ cells }) => cells.amount));
    const payments = paymentsPerMonth(expense, currency, asOf);
    const receipts = receiptsPerMonth(revenue, currency, asOf);
    const { bank, free: money } = cashPosition(cash, revenue, currency, asOf);
    const burned = netBurn(payments, receipts, currency);
    const lasts = runway(money, payments, receipts);
    const policy = parameterOn(param, 'min_runway_months', asOf, { value: 6, unit: 'months' });

    const figures: readonly Figure[] = [
      figure({ id: 'gross-burn', title: 'Gross burn', good: 'down', ...rowsKnown(payments) }, payments),
      figure({ id: 'receipts', title: 'Receipts', good: 'up', ...rowsKnown(receipts) }, receipts),
      figure({ id: 'net-burn', title: 'Net burn', good: 'down' }, burned),
      figure({ id: 'cash', title: 'Unrestricted cash', good: 'up', ...rowsKnown(bank) }, money),
      figure({ id: 'runway', title: 'Runway', good: 'up', round: 'down', ...runwayNote(lasts, policy, asOf) }, lasts),
    ];
    const moved = movedByMonth(
      { payments: paymentMovements(operatingExpenses(expense)), receipts: receiptMovements(revenue) },
      currency,
      asOf,
    );
    return {
      blocks: [...figures, ...moved, ...cashPath(money, burned, asOf)],
      headline: headline(payments, lasts, policy),
    };
  },
});

const monthsAhead = 12;

/** The cash of the months to come while net burn stays as it is, until even the high end is used up; with its chart. */
function cashPath({ value: money }: Derived, { value: burned }: Derived, asOf: Day): readonly Block[] {
  if (money === null || burned === null || burned.high.lte(zero)) return [];
  const rows: Row[] = [];
  for (let ahead = 0; ahead <= monthsAhead; ahead++) {
    const cash = cashAfter(money, burned, ahead);
    const month = monthOf(addMonths(asOf, ahead));
    rows.push({ key: month, cells: [month, cash], sources: [] });
    if (cash.high.lte(zero)) break;
  }
  const columns = [{ title: 'Month' }, { title: 'Cash', align: 'right' as const }];
  const table: Table = { kind: 'table', id: 'cash-path', title: 'Cash if the burn stays as it is', columns, rows };
  return [table, ...drawColumn(table, 'band', 1)];
}

function cashAfter(money: Quantity, burned: Quantity, months: number): Quantity {
  return evaluate({
    inputs: [money, burned],
    formula: ([cash = zero, burn = zero]) => cash.minus(burn.times(exact(months))),
    unit: money.unit,
  });
}

/** The verdict against the policy, the days on which the money ends, and what would settle an open verdict. */
function runwayNote(lasts: Derived, policy: Quantity, asOf: Day): { note?: Sentence } {
  const { value } = lasts;
  if (value === null) return {};
  const result = verdict(value, 'at least', policy.low);
  const note = ['against ', policy, ': ', { result }, ...zeroDays(value, asOf)];
  return { note: result === 'undetermined' ? [...note, '; ', ...settleRunway(lasts, policy)] : note };
}

function zeroDays({ low, high }: Quantity, asOf: Day): Sentence {
  if (!low.isFinite()) return [];
  const first = { day: addMonths(asOf, low.floor().toNumber()) };
  if (!high.isFinite()) return ['; the money ends on ', first, ' at the earliest'];
  const last = { day: addMonths(asOf, high.floor().toNumber()) };
  return first.day === last.day
    ? ['; the money ends about ', first]
    : ['; the money ends between ', first, ' and ', last];
}

function headline(payments: Derived, lasts: Derived, policy: Quantity): Headline {
  if (payments.value === null) return { standing: 'unknown', sentence: ['What a month costs is not known.'] };
  const burn = ['The businesses burn ', payments.value];
  if (lasts.value === null) {
    return { standing: 'unknown', sentence: [...burn, '; how long the money lasts is not known.'] };
  }
  const standing = standingByResult[verdict(lasts.value, 'at least', policy.low)];
  if (lasts.value.low.isFinite()) return { standing, sentence: [...burn, '; the cash lasts ', lasts.value, '.'] };
  return { standing, sentence: [...burn, ' and take in more: no cash is used up.'] };
}

const standingByResult = { pass: 'holds', fail: 'fails', undetermined: 'unknown', unknown: 'unknown' } as const;
