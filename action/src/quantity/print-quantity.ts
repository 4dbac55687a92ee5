import { type Exact, exact, infinity, isExactValue, type Quantity, qualities, zero } from './quantity.ts';
import { currencyOf, splitUnit } from './unit.ts';

/**
 * The quantity as an author could write it, exact and canonical: `USD 7000 to 9000/month`, `~15%`, `≥ 500 charters`. What
 * `readQuantity` makes of it is the same quantity, for every quality that can be written (exact, range, estimate, bound).
 */
export function printQuantity(quantity: Quantity): string {
  const { of, per } = splitUnit(quantity.unit);
  const isMoney = currencyOf(quantity.unit) !== null;
  const before = !isMoney ? '' : of === '$' ? of : `${of} `;
  const noun = isMoney || of === '' ? '' : of === '%' ? of : ` ${of}`;
  const after = noun + (per === null ? '' : `/${per}`) + (quantity.basis === 'assumed' ? ' (assumed)' : '');
  if (quantity.quality === 'bound') return printBound(quantity, (end) => before + printExact(end) + after);
  const mark = quantity.quality === 'estimate' ? '~' : '';
  const isOne = isExactValue(quantity) && quantity.quality !== 'range';
  const high = isOne ? '' : ` to ${printExact(quantity.high)}`;
  return mark + before + printExact(quantity.low) + high + after;
}

function printBound({ low, high }: Quantity, print: (end: Exact) => string): string {
  if (high.eq(infinity)) return `≥ ${print(low)}`;
  const assumedLow = high.gt(zero) ? zero : infinity.neg();
  if (low.eq(assumedLow)) return `≤ ${print(high)}`;
  return `≥ ${printExact(low)} and ≤ ${print(high)}`;
}

/** All digits, no exponent: `-0.05`, `∞`. */
export function printExact(value: Exact): string {
  if (!value.isFinite()) return value.isNegative() ? '-∞' : '∞';
  return value.isZero() ? '0' : value.toFixed();
}

/** A quantity as JSON: decimal strings without exponent, `Infinity` and `-Infinity` allowed. */
export interface QuantityJson {
  readonly low: string;
  readonly high: string;
  readonly unit: string;
  readonly quality: string;
  readonly basis: string;
}

/** The quantity as plain data; the ends are cut, not rounded, after 40 significant digits. */
export function toJson({ low, high, unit, quality, basis }: Quantity): QuantityJson {
  return { low: cut(low), high: cut(high), unit, quality, basis };
}

/** The quantity of such data, without places; null for what `toJson` does not give. */
export function fromJson(json: unknown): Quantity | null {
  if (!isJson(json)) return null;
  const quality = qualities.find((known) => known === json.quality);
  const basis = json.basis === 'stated' || json.basis === 'assumed' ? json.basis : undefined;
  if (quality === undefined || basis === undefined || ![json.low, json.high].every((end) => number.test(end)))
    return null;
  const [low, high] = [exact(json.low), exact(json.high)];
  return low.lte(high) ? { low, high, unit: json.unit, quality, basis, places: [] } : null;
}

const number = /^-?(?:\d+(?:\.\d+)?|Infinity)$/;

function isJson(json: unknown): json is QuantityJson {
  if (typeof json !== 'object' || json === null) return false;
  const values = new Map<string, unknown>(Object.entries(json));
  return ['low', 'high', 'unit', 'quality', 'basis'].every((key) => typeof values.get(key) === 'string');
}

const mostDigits = 40;
const down = 1;

function cut(value: Exact): string {
  if (!value.isFinite()) return value.isNegative() ? '-Infinity' : 'Infinity';
  return value.isZero() ? '0' : value.toSignificantDigits(mostDigits, down).toFixed();
}
