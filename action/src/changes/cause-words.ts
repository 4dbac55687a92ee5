import { isQuantity } from '../records/row.ts';
import { formatPart, formatShares } from '../reports/format-value.ts';
import type { Cause, Change } from './change.ts';
import { sideBySide } from './move.ts';

/** Causes that are told one by one. */
const mostTold = 6;

/** Why something moved, in words: `cash $36,400 → $32,080 −0.71; receipts …`; the shares shown add up to the shift shown. */
export function causeWords({ causes, shift }: Pick<Change, 'causes' | 'shift'>): string {
  const shares = causes.flatMap(({ share }) => share ?? []);
  const shown = shift !== null && shares.length === causes.length ? formatShares(shares, shift) : [];
  const told = causes.slice(0, mostTold).map((cause, i) => wordsOf(cause, shown[i] ?? null));
  const rest = causes.length - told.length;
  return [...told, ...(rest > 0 ? [`${rest} more`] : [])].join('; ');
}

function wordsOf(cause: Cause, share: string | null): string {
  const { kind, input, before, after } = cause;
  if (kind === 'time') return share === null ? 'days went by' : `days went by ${share}`;
  const by = share === null ? '' : ` ${share}`;
  const name = `${kind === 'parameter' ? 'parameter ' : ''}${input}${kind === 'scope' ? viewWords(cause) : ''}`;
  if (isQuantity(before) && isQuantity(after)) {
    const [from, to] = sideBySide(before, after);
    return `${name} ${formatPart(from)} → ${formatPart(to)}${by}`;
  }
  if (before !== null && after !== null) return `${name} ${formatPart(before)} → ${formatPart(after)}${by}`;
  if (after !== null) return `${name} ${formatPart(after)}, new${by}`;
  if (before !== null) return `${name} ${formatPart(before)}, gone${by}`;
  return share === null ? name : `${share} ${name}`;
}

/** A record that the scope of the report shows now, or shows no more. */
function viewWords({ places }: Cause): string {
  return places.after.length > 0 ? ' (now in view)' : ' (no longer in view)';
}
