import type { Cell } from '../records/define-record.ts';
import { isQuantity } from '../records/row.ts';

/**
 * Whether two cells say the same: by what was read, so that `$7–9K` and `$7,000–9,000` do, and the order of the codes in a
 * list does not count.
 */
export function sameCell(a: Cell<unknown>, b: Cell<unknown>): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'value' || b.kind !== 'value') return a.kind !== 'error' || sameWords(a.text, b.text);
  return sameValue(a.value, b.value);
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'string' && typeof b === 'string') return sameWords(a, b);
  if (isQuantity(a) && isQuantity(b)) {
    const alike = a.unit === b.unit && a.quality === b.quality && a.basis === b.basis;
    return alike && a.low.eq(b.low) && a.high.eq(b.high);
  }
  return isWords(a) && isWords(b) && [...a].sort().join('\n') === [...b].sort().join('\n');
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

/** White space is formatting. */
function sameWords(a: string, b: string): boolean {
  return a === b || collapse(a) === collapse(b);
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
