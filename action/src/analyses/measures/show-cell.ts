import type { Day } from '../../day.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Cell } from '../../records/define-record.ts';
import type { Part } from '../../section.ts';

/** A cell of a record as a cell of a report: its value, `N/A`, or not known. */
export function showCell(cell: Cell<string> | Cell<Quantity>): Part {
  if (cell.kind === 'not-applicable') return 'N/A';
  return cell.kind === 'value' ? cell.value : null;
}

/** A cell that holds a day. */
export function showDay(cell: Cell<Day>): Part {
  return cell.kind === 'value' ? { day: cell.value } : showCell(cell);
}
