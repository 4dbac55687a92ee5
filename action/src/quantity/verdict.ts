import { type Corners, evaluate } from './evaluate.ts';
import { type Exact, exact, isExactValue, type Quantity, zero } from './quantity.ts';
import { plain } from './unit.ts';

/** What a test says: `undetermined` when the range straddles the threshold, `unknown` when there is no figure to test. */
export type Result = 'pass' | 'fail' | 'undetermined' | 'unknown';

/** Tests a whole range against a threshold; the threshold itself passes. */
export function verdict(figure: Quantity | null, test: 'at least' | 'at most', threshold: Exact): Result {
  if (figure === null || figure.quality === 'missing') return 'unknown';
  const { low, high } = figure;
  if (test === 'at least') return low.gte(threshold) ? 'pass' : high.lt(threshold) ? 'fail' : 'undetermined';
  return high.lte(threshold) ? 'pass' : low.gt(threshold) ? 'fail' : 'undetermined';
}

/** Which input to ask for first: the one whose narrowing removes most of the width. */
export interface Swing {
  /** The first of those that remove most; null when no single input narrows the result. */
  readonly index: number | null;
  /** How much of the width goes when the input collapses to its midpoint, one an input; 0 for an exact one. */
  readonly reductions: readonly Exact[];
}

/** The swing input of a formula over ranged inputs. */
export function swingInput(inputs: readonly Quantity[], formula: Corners): Swing {
  const whole = width(inputs, formula);
  const reductions = inputs.map((input, i) => {
    if (isExactValue(input)) return zero;
    const rest = width(inputs.with(i, collapse(input)), formula);
    return whole.eq(rest) ? zero : whole.minus(rest);
  });
  const largest = reductions.reduce((a, b) => (b.gt(a) ? b : a), zero);
  return { index: largest.gt(zero) ? reductions.findIndex((r) => r.eq(largest)) : null, reductions };
}

function width(inputs: readonly Quantity[], formula: Corners): Exact {
  const { low, high } = evaluate({ inputs, formula, unit: plain });
  return low.eq(high) ? zero : high.minus(low);
}

/** The input at its midpoint; a half-open one at the end that is known. */
function collapse(input: Quantity): Quantity {
  const ends = [input.low, input.high].filter((end) => end.isFinite());
  const middle = ends.reduce((a, b) => a.plus(b), zero).div(exact(Math.max(1, ends.length)));
  return { ...input, low: middle, high: middle };
}

/**
 * The largest x that makes `numerator ÷ x ≥ threshold` certain, whatever the numerator is within its range: the certain-pass
 * point, exact. A runway of at least 6 months is certain once the burn is at most `certainAtMost(cash, 6)`. Zero when the
 * numerator may be negative. Show it through `floorTo`, so that the printed number itself passes.
 */
export function certainAtMost(numerator: Quantity, threshold: Exact): Exact {
  return numerator.low.lt(zero) ? zero : numerator.low.div(threshold);
}

/** The value rounded down to so many decimal places: safe for a maximum to stay under. */
export function floorTo(value: Exact, places: number): Exact {
  return value.toDecimalPlaces(places, 3);
}

/** The value rounded up to so many decimal places: safe for a minimum to reach. */
export function ceilTo(value: Exact, places: number): Exact {
  return value.toDecimalPlaces(places, 2);
}
