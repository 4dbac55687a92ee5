import { type Exact, exact, type Quantity, quantity } from './quantity.ts';
import { plain } from './unit.ts';

/** The 97.5 % quantile of the normal distribution. */
const z = exact('1.959963984540054');

/** The 95 % Wilson interval of a rate of `events` in `trials`, as a fraction; null without trials. */
export function wilson(events: number, trials: number): Quantity | null {
  if (trials === 0) return null;
  const n = exact(trials);
  const rate = exact(events).div(n);
  const zz = z.times(z);
  const scale = zz.div(n).plus(1);
  const centre = rate.plus(zz.div(n.times(2))).div(scale);
  const spread = rate
    .times(exact(1).minus(rate))
    .div(n)
    .plus(zz.div(n.times(n).times(4)));
  const half = z.times(spread.sqrt()).div(scale);
  return quantity({ low: centre.minus(half), high: centre.plus(half), unit: plain, quality: 'range' });
}

/** The middle value, or the mean of the two middle ones; null of nothing. */
export function median(values: readonly Exact[]): Exact | null {
  const sorted = [...values].sort((a, b) => a.cmp(b));
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : lower.plus(upper).div(2);
}
