import type { Check } from '../../quantity/score.ts';
import type { Cell } from '../../records/define-record.ts';

/** A check of one cell: it passes when the value holds, and is unknown where the cell says nothing. */
export function testCell<T>(cell: Cell<T>, holds: (value: T) => boolean): Check['result'] {
  if (cell.kind === 'not-applicable') return 'not-applicable';
  if (cell.kind !== 'value') return 'unknown';
  return holds(cell.value) ? 'pass' : 'fail';
}
