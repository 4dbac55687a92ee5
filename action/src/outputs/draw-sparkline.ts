import type { Exact, Quantity } from '../quantity/quantity.ts';

/** Values as blocks that stand higher the greater they are. */
export interface Sparkline {
  /** One character for each value, of its low and of its high end; one and the same where no value is a range. */
  readonly low: string;
  readonly high: string;
  /** What the lowest and the highest block stand for. */
  readonly from: Exact;
  readonly to: Exact;
}

const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const leastKnown = 3;

/**
 * Both ends of the values on one scale. What is not known is `·`, never a low block; what has no end is `∞`. Null for fewer
 * than three known values, which show no trend, and for values of several units.
 */
export function drawSparkline(values: readonly (Quantity | null)[]): Sparkline | null {
  const known = values.filter((value) => value !== null && value.quality !== 'missing');
  const ends = known
    .flatMap((value) => (value === null ? [] : [value.low, value.high]))
    .filter((end) => end.isFinite());
  const [first, ...others] = ends;
  if (known.length < leastKnown || first === undefined || new Set(known.map((value) => value?.unit)).size > 1)
    return null;
  const from = others.reduce((least, end) => (end.lt(least) ? end : least), first);
  const to = others.reduce((most, end) => (end.gt(most) ? end : most), first);
  const draw = (end: 'low' | 'high'): string =>
    values.map((value) => (value && known.includes(value) ? block(value[end], from, to) : '·')).join('');
  return { low: draw('low'), high: draw('high'), from, to };
}

/** Where all is the same, the block in the middle: nothing is low. */
function block(end: Exact, from: Exact, to: Exact): string {
  if (!end.isFinite()) return '∞';
  const share = to.eq(from) ? 0.5 : end.minus(from).div(to.minus(from)).toNumber();
  return blocks[Math.min(blocks.length - 1, Math.floor(share * blocks.length))] ?? '·';
}
