import { Decimal } from 'decimal.js';
import type { Place } from '../place.ts';

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
 * What a number counts: an ISO currency code (`USD`; `$` until the entity's base currency is known), `%`, or a plural
 * noun (`months`, `charters`), with `/day`, `/week`, `/two weeks`, `/month`, `/quarter`, `/year` for a rate per period.
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
