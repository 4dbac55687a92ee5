import type { Quantity } from '../../quantity/quantity.ts';

/** Fewer points show no trend. */
const fewestPoints = 3;

/**
 * Where values of one unit go, the earliest first: `4 points, rising`; null for fewer than three. They rise when the last is
 * surely above the first and none is surely below the one before it; where ranges overlap nothing is sure.
 */
export function trendOf(values: readonly Quantity[]): string | null {
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined || values.length < fewestPoints) return null;
  const steps = values.slice(1).map((value, i) => stepTo(value, values[i] ?? value));
  const whole = stepTo(last, first);
  const isSame = values.every(({ low, high }) => low.eq(first.low) && high.eq(first.high));
  const direction = isSame
    ? 'unchanged'
    : whole === 'up' && !steps.includes('down')
      ? 'rising'
      : whole === 'down' && !steps.includes('up')
        ? 'falling'
        : 'no clear direction';
  return `${values.length} points, ${direction}`;
}

function stepTo(value: Quantity, before: Quantity): 'up' | 'down' | null {
  if (value.low.gt(before.high)) return 'up';
  return value.high.lt(before.low) ? 'down' : null;
}
