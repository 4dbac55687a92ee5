import type { DiagnosticCode } from '../diagnostics.ts';
import type { Place } from '../place.ts';
import { printQuantity } from '../quantity/print-quantity.ts';
import { type Quantity, quantity, zero } from '../quantity/quantity.ts';
import type { Cell } from '../records/define-record.ts';
import { type Cells, isQuantity } from '../records/row.ts';

/** A row of a table as far as totals go. */
export interface SummedRow {
  readonly cells: Cells;
  readonly isTotal: boolean;
}

/** Whether a row adds up others: its first filled cell says so and nothing else. `TotalEnergies` is a vendor. */
export function isTotalRow(texts: readonly string[]): boolean {
  const words = (texts.find((text) => text !== '') ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => totalWords.has(word)) && words.every((word) => totalWords.has(word) || fillers.has(word));
}

const totalWords: ReadonlySet<string> = new Set(
  'total totals subtotal subtotals sum summe gesamt zwischensumme somme suma totale 合計 小計 总计 合计 합계'.split(
    ' ',
  ),
);
const fillers: ReadonlySet<string> = new Set(
  'grand sub overall per a month monthly year yearly annual week usd eur gbp'.split(' '),
);

/**
 * Reports each total that is not the sum of the rows above it: of all, or of those since the last total. A column with a
 * cell that says no value is not checked, nor is a total that is marked as an estimate or a bound.
 */
export function checkTotals(
  rows: readonly SummedRow[],
  report: (code: DiagnosticCode, place: Place, message: string) => void,
): void {
  let since: Cells[] = [];
  const all: Cells[] = [];
  for (const { cells, isTotal } of rows) {
    if (!isTotal) {
      since.push(cells);
      all.push(cells);
      continue;
    }
    for (const [field, cell] of Object.entries(cells)) {
      const total = quantityOf(cell);
      if (total === null || total.quality === 'estimate' || total.quality === 'bound') continue;
      const sums = [sumOf(since, field, total), sumOf(all, field, total)];
      const [nearest, whole] = sums;
      if (!nearest || !whole || sums.some((sum) => sum !== null && isSame(sum, total))) continue;
      const message = `Unexpected total “${cell.text}”, expected ${printQuantity(nearest)}, the sum of the rows above it.`;
      report('table/total-mismatch', cell.place, message);
    }
    since = [];
  }
}

function quantityOf(cell: Cell<unknown> | undefined): Quantity | null {
  return cell?.kind === 'value' && isQuantity(cell.value) ? cell.value : null;
}

/** The sum of a field over the rows in the unit of the total; null when a row says no value, or one in another unit. */
function sumOf(rows: readonly Cells[], field: string, total: Quantity): Quantity | null {
  let [low, high] = [zero, zero];
  for (const cells of rows) {
    const cell = cells[field];
    if (cell?.kind === 'not-applicable') continue;
    const value = quantityOf(cell);
    if (value === null || value.unit !== total.unit) return null;
    [low, high] = [low.plus(value.low), high.plus(value.high)];
  }
  return quantity({ low, high, unit: total.unit });
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.low.eq(b.low) && a.high.eq(b.high);
}
