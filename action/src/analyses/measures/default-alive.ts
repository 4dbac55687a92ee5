import { type Exact, type Quantity, zero } from '../../quantity/quantity.ts';

/** What a month starts from. Growth is a fraction of the receipts, a month. */
interface Start {
  readonly cash: Exact;
  readonly receipts: Exact;
  readonly payments: Exact;
  readonly growth: Exact;
}

/** How the cash goes, month by month, until receipts reach payments, the money is gone, or the months are over. */
interface CashWalk {
  /** The month in which cash is below zero; null when it never is. */
  readonly out: number | null;
  /** The month in which receipts reach payments; null when they do not. */
  readonly breakEven: number | null;
  /** The least cash at the end of a month, and that month; 0 is the start. */
  readonly low: Exact;
  readonly lowMonth: number;
}

/** How far the walk looks ahead. */
export const mostMonths = 60;

/** Adds to the cash, each month, the grown receipts less the payments. */
export function walkCash({ cash, receipts, payments, growth }: Start, months: number = mostMonths): CashWalk {
  let [money, income, low, lowMonth] = [cash, receipts, cash, 0];
  for (let month = 1; month <= months; month += 1) {
    income = income.times(growth.plus(1));
    if (income.gte(payments)) return { out: null, breakEven: month, low, lowMonth };
    money = money.plus(income).minus(payments);
    if (money.lt(low)) [low, lowMonth] = [money, month];
    if (money.lt(zero)) return { out: month, breakEven: null, low, lowMonth };
  }
  return { out: null, breakEven: null, low, lowMonth };
}

/** The walks of the worst and of the best ends of what is known; growth in percent a month. */
export function walksOf(cash: Quantity, receipts: Quantity, payments: Quantity, growth: Quantity) {
  const [slow, fast] = [growth.low.div(100), growth.high.div(100)];
  const worst = walkCash({ cash: cash.low, receipts: receipts.low, payments: payments.high, growth: slow });
  const best = walkCash({ cash: cash.high, receipts: receipts.high, payments: payments.low, growth: fast });
  return { worst, best };
}
