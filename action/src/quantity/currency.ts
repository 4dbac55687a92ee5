import { type Day, daysBetween } from '../day.ts';
import { evaluate } from './evaluate.ts';
import { exact, type Quantity } from './quantity.ts';
import { currencyOf } from './unit.ts';

/** One unit of `from` costs `rate` units of `to` on that day. */
export interface ExchangeRate {
  readonly from: string;
  readonly to: string;
  readonly rate: Quantity;
  readonly day: Day;
}

/** Money in another currency, with the rate that was used: both are printed. */
export interface Conversion {
  readonly value: Quantity;
  readonly rate: ExchangeRate;
}

/** A rate older than this says nothing about today. */
const oldestRate = 31;

/**
 * Money in the currency `to`, at the newest rate of the pair that is dated on or before the as-of date and at most 31 days
 * old; null when there is none, or when the quantity is not money of a known currency. A period stays.
 */
export function convert(money: Quantity, to: string, rates: readonly ExchangeRate[], asOf: Day): Conversion | null {
  const from = currencyOf(money.unit);
  const rate = newest(rates.filter((one) => one.from === from && one.to === to && isCurrent(one, asOf)));
  if (from === null || rate === null) return null;
  const unit = to + money.unit.slice(from.length);
  const formula = ([amount = exact(0), factor = exact(0)]: readonly Quantity['low'][]) => amount.times(factor);
  return { value: evaluate({ inputs: [money, rate.rate], formula, unit }), rate };
}

function isCurrent(rate: ExchangeRate, asOf: Day): boolean {
  const age = daysBetween(rate.day, asOf);
  return age >= 0 && age <= oldestRate;
}

function newest(rates: readonly ExchangeRate[]): ExchangeRate | null {
  return rates.reduce<ExchangeRate | null>((best, one) => (best === null || one.day > best.day ? one : best), null);
}
