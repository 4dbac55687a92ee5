import { type Day, monthOf } from '../../day.ts';
import { type Exact, exact, zero } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';

/** How the revenue of a year goes up and down. */
export interface RevenueIndex {
  /** Of each calendar month, `01` to `12`: its mean over the years ÷ the mean of all months. They add to 12. */
  readonly index: ReadonlyMap<string, Exact>;
  /** Complete months with revenue. */
  readonly months: number;
}

const monthsOfYear = 12;

/** The season of the dated revenue in a currency; null unless each calendar month has some, a range at its middle. */
export function revenueIndex(
  revenue: readonly RecordByType['revenue'][],
  currency: string,
  asOf: Day,
): RevenueIndex | null {
  const totalByMonth = new Map<string, Exact>();
  for (const { cells } of revenue) {
    const amount = said(cells.amount);
    const month = said(cells.month)?.slice(0, 7);
    if (said(cells.kind) !== 'revenue' || amount?.unit !== currency || !amount.high.isFinite()) continue;
    if (month === undefined || month >= monthOf(asOf)) continue;
    totalByMonth.set(month, (totalByMonth.get(month) ?? zero).plus(amount.low.plus(amount.high).div(2)));
  }
  const meanByMonth = new Map<string, Exact>();
  for (let n = 1; n <= monthsOfYear; n += 1) {
    const name = String(n).padStart(2, '0');
    const totals = [...totalByMonth].flatMap(([month, total]) => (month.endsWith(`-${name}`) ? [total] : []));
    if (totals.length > 0) meanByMonth.set(name, mean(totals));
  }
  const all = mean([...meanByMonth.values()]);
  if (meanByMonth.size < monthsOfYear || all.lte(zero)) return null;
  return {
    index: new Map([...meanByMonth].map(([name, one]) => [name, one.div(all)])),
    months: totalByMonth.size,
  };
}

function mean(values: readonly Exact[]): Exact {
  return values.reduce((a, b) => a.plus(b), zero).div(exact(Math.max(1, values.length)));
}
