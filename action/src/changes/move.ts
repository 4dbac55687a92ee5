import { type Exact, type Quantity, zero } from '../quantity/quantity.ts';
import type { Shift } from '../section.ts';
import type { Valence } from './change.ts';
import { settle } from './shapley.ts';

/** How a range moved. Only `rose` and `fell` say that the figure itself did. */
export type Move = 'same' | 'rose' | 'fell' | 'narrowed' | 'widened' | 'drifted up' | 'drifted down' | 'other unit';

/** Compares two values of one figure: a whole range above the old one rose; one inside it only became better known. */
export function moveOf(before: Quantity, after: Quantity): Move {
  if (before.unit !== after.unit) return 'other unit';
  const [sameLow, sameHigh] = [before.low.eq(after.low), before.high.eq(after.high)];
  if (sameLow && sameHigh) return sameQuality(before, after);
  if (after.low.gt(before.high)) return 'rose';
  if (after.high.lt(before.low)) return 'fell';
  if (after.low.gte(before.low) && after.high.lte(before.high)) return 'narrowed';
  if (after.low.lte(before.low) && after.high.gte(before.high)) return 'widened';
  return after.low.gt(before.low) ? 'drifted up' : 'drifted down';
}

const ladder = ['exact', 'range', 'estimate', 'bound', 'partial', 'missing'] as const;

/** The same ends, known better or worse: a smaller quality, or stated where it was assumed. */
function sameQuality(before: Quantity, after: Quantity): Move {
  const [old, young] = [knownness(before), knownness(after)];
  return young < old ? 'narrowed' : young > old ? 'widened' : 'same';
}

function knownness({ quality, basis }: Quantity): number {
  return ladder.indexOf(quality) * 2 + (basis === 'assumed' ? 1 : 0);
}

/** End by end, after less before; an end that stays infinite did not move. */
export function shiftOf(before: Quantity, after: Quantity): Shift {
  const by = (old: Exact, young: Exact): Exact => (old.eq(young) ? zero : settle(young).minus(settle(old)));
  return { low: by(before.low, after.low), high: by(before.high, after.high), unit: after.unit };
}

/** Two values as a sentence shows them side by side: a mark that both have (assumed, partial) is shown once, at the second. */
export function sideBySide(before: Quantity, after: Quantity): readonly [Quantity, Quantity] {
  const basis = before.basis === after.basis ? 'stated' : before.basis;
  const isPartial = before.quality === 'partial' && after.quality === 'partial';
  return [{ ...before, basis, quality: isPartial ? 'range' : before.quality }, after];
}

/** Whether a move is good news, by which way is better. To know better is good in itself. */
export function valenceOfMove(move: Move, good: 'up' | 'down' | 'info'): Valence {
  if (move === 'narrowed') return 'better';
  if (move === 'widened' || move === 'other unit') return 'worse';
  if (good === 'info' || (move !== 'rose' && move !== 'fell')) return 'neutral';
  return (move === 'rose') === (good === 'up') ? 'better' : 'worse';
}
