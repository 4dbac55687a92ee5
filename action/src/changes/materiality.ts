import { type Exact, exact, infinity, type Quantity, zero } from '../quantity/quantity.ts';
import { currencyOf, splitUnit } from '../quantity/unit.ts';

/** How much a figure may move without being news: an amount in its own unit, or a percentage of the value before. */
export type Band = { readonly amount: Exact } | { readonly percent: Exact };

/**
 * The usual band by unit: 2 points of a percentage; half a month; of money totals the larger of 100 and 1% of the revenue of
 * a month; 5% of anything else (counts, money per unit, bare numbers).
 *
 * @param monthlyRevenue the low end; null where it is not known.
 */
export function usualBand(unit: string, monthlyRevenue: Exact | null): Band {
  const { of, per } = splitUnit(unit);
  if (of === '%') return { amount: exact(2) };
  if (of === 'months' && per === null) return { amount: exact('0.5') };
  const isTotal = currencyOf(unit) !== null && (per === null || per === 'month');
  if (!isTotal) return { percent: exact(5) };
  const share = (monthlyRevenue ?? zero).div(100);
  return { amount: share.gt(100) ? share : exact(100) };
}

/** |Δ| ÷ band, of the end that moved more; infinite where anything is news: from nothing, or to no end. */
export function materialityOf(before: Quantity, after: Quantity, band: Band): Exact {
  const ends = [
    [before.low, after.low],
    [before.high, after.high],
  ] as const;
  return ends.map(([old, young]) => endMateriality(old, young, band)).reduce((a, b) => (b.gt(a) ? b : a));
}

function endMateriality(before: Exact, after: Exact, band: Band): Exact {
  if (before.eq(after)) return zero;
  if (!before.isFinite() || !after.isFinite()) return infinity;
  const width = 'amount' in band ? band.amount : before.abs().times(band.percent).div(100);
  return width.isZero() ? infinity : after.minus(before).abs().div(width);
}
