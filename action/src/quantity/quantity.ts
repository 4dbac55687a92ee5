import { Decimal } from 'decimal.js';
import { distinctLines, type Place } from '../place.ts';

/** Money and ratios are exact decimals; 60 significant digits leave no visible residue after a division. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -1000, toExpPos: 1000 });
export type Exact = Decimal;
export const exact = (value: Decimal.Value): Exact => new Exact(value);
export const zero: Exact = exact(0);
export const infinity: Exact = exact(Number.POSITIVE_INFINITY);

/** How well a figure is known, best first; the worst of its inputs wins. */
export const qualities = ['exact', 'range', 'estimate', 'bound', 'partial', 'missing'] as const;
export type Quality = (typeof qualities)[number];

/** Whether the author states a figure as a fact or marks it as an assumption; one assumed input makes a figure assumed. */
export type Basis = 'stated' | 'assumed';

/**
 * What a number counts: an ISO currency code (`USD`; `$` until the entity's base currency is known), `%`, a plural noun
 * (`months`, `charters`), or nothing (the empty string: a bare number or a fraction). A rate adds what it is per:
 * `/day`, `/week`, `/two weeks`, `/month`, `/quarter`, `/year`, or a noun (`USD/charter`).
 */
export type Unit = string;

/** A closed interval `[low, high]` in one unit, with how well it is known and the places it comes from. */
export interface Quantity {
  readonly low: Exact;
  readonly high: Exact;
  readonly unit: Unit;
  readonly quality: Quality;
  readonly basis: Basis;
  readonly places: readonly Place[];
}

/** The parts of a quantity of which some follow from the others. */
export interface QuantityParts {
  readonly low: Decimal.Value;
  /** `low` when absent. */
  readonly high?: Decimal.Value;
  readonly unit: Unit;
  /** `exact` when low = high, else `range`, when absent. */
  readonly quality?: Quality;
  /** `stated` when absent. */
  readonly basis?: Basis;
  readonly places?: readonly Place[];
}

/** @throws RangeError when low > high, when an end is not a number, or when an `exact` quantity has a width. */
export function quantity(parts: QuantityParts): Quantity {
  const low = exact(parts.low);
  const high = parts.high === undefined ? low : exact(parts.high);
  if (!low.lte(high)) throw new RangeError(`Unexpected interval ${low} to ${high}, expected low ≤ high`);
  const quality = parts.quality ?? (low.eq(high) ? 'exact' : 'range');
  if (quality === 'exact' && !low.eq(high))
    throw new RangeError(`Unexpected width ${low} to ${high} of an exact value`);
  return { low, high, unit: parts.unit, quality, basis: parts.basis ?? 'stated', places: parts.places ?? [] };
}

/** How many there are: an exact quantity. */
export function count(n: number, unit: Unit, places: readonly Place[] = []): Quantity {
  return quantity({ low: n, unit, places });
}

/** The worst of the qualities; `exact` when there are none. */
export function worstQuality(all: readonly Quality[]): Quality {
  return qualities[Math.max(0, ...all.map((quality) => qualities.indexOf(quality)))] ?? 'exact';
}

/** `assumed` when any is. */
export function joinBasis(all: readonly Basis[]): Basis {
  return all.includes('assumed') ? 'assumed' : 'stated';
}

/** The quality, basis and places of a figure that is computed from others, places one a line. */
export function joinSources(inputs: readonly Quantity[]): Pick<Quantity, 'quality' | 'basis' | 'places'> {
  return {
    quality: worstQuality(inputs.map((input) => input.quality)),
    basis: joinBasis(inputs.map((input) => input.basis)),
    places: distinctLines(inputs.flatMap((input) => input.places)),
  };
}

/** The same quantity, known to come from other places. */
export function withPlaces(quantity: Quantity, places: readonly Place[]): Quantity {
  return { ...quantity, places };
}

/** Whether the quantity is one number: no width. */
export function isExactValue(quantity: Quantity): boolean {
  return quantity.low.eq(quantity.high);
}
