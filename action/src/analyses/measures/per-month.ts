import { addMonths, type Day, day, type Month, monthOf } from '../../day.ts';
import { perMonth } from '../../quantity/period.ts';
import { exact, type Quantity } from '../../quantity/quantity.ts';
import { currencyOf, periodOf, withPeriod } from '../../quantity/unit.ts';
import { type Cell, said } from '../../records/define-record.ts';

/** Money that moves: a standing amount per period, or one movement on a day or in a month. */
export interface Movement {
  readonly name: string;
  readonly amount: Cell<Quantity>;
  readonly month: Cell<Day | Month>;
}

/** A movement, and what it adds to an average month. */
export type MonthlyShare<M extends Movement = Movement> = M & { readonly cell: Cell<Quantity> };

/**
 * What each movement adds to an average month, as its cell. A standing amount counts as its rate per month. Dated movements count in the
 * window, each divided by the number of months that have any: a month without rows is missing, not zero. An amount with
 * neither period nor date is taken as monthly and marked as assumed.
 */
export function perMonthShares<M extends Movement>(movements: readonly M[], asOf: Day): readonly MonthlyShare<M>[] {
  const window = monthsOfWindow(movements, asOf);
  return movements.flatMap((movement): MonthlyShare<M>[] => {
    const { amount, month } = movement;
    if (amount.kind !== 'value') return [{ ...movement, cell: amount }];
    const rate = perMonth(amount.value);
    if (rate !== null) return [{ ...movement, cell: { ...amount, value: rate } }];
    const unit = withPeriod(amount.value.unit, 'month');
    const on = said(month);
    if (on === null) {
      return [{ ...movement, cell: { ...amount, value: { ...amount.value, unit, basis: 'assumed' } } }];
    }
    if (!window.includes(monthIn(on))) return [];
    return [{ ...movement, cell: { ...amount, value: { ...divide(amount.value, window.length), unit } } }];
  });
}

/**
 * The months that dated movements are averaged over: those with rows among the last three complete months, else the month
 * of the as-of date.
 */
function monthsOfWindow(movements: readonly Movement[], asOf: Day): readonly Month[] {
  const present = new Set(
    movements.flatMap(({ amount, month }) => {
      const on = said(month);
      return on === null || amount.kind !== 'value' || periodOf(amount.value.unit) !== null ? [] : [monthIn(on)];
    }),
  );
  const first = day(`${monthOf(asOf)}-01`);
  const complete = [1, 2, 3].map((back) => monthOf(addMonths(first, -back))).filter((month) => present.has(month));
  return complete.length > 0 ? complete : [monthOf(asOf)].filter((month) => present.has(month));
}

function monthIn(on: Day | Month): Month {
  return on.slice(0, 7) as Month;
}

function divide(quantity: Quantity, by: number): Quantity {
  return { ...quantity, low: quantity.low.div(exact(by)), high: quantity.high.div(exact(by)) };
}

/** The currency that most of the amounts are in, the first by code among equals; `USD` when there is none. */
export function mainCurrency(cells: readonly Cell<Quantity>[]): string {
  const countByCode = new Map<string, number>();
  for (const cell of cells) {
    const code = cell.kind === 'value' ? currencyOf(cell.value.unit) : null;
    if (code !== null) countByCode.set(code, (countByCode.get(code) ?? 0) + 1);
  }
  const [first] = [...countByCode].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? 'USD';
}
