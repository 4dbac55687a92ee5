import type { Day } from '../../day.ts';
import { count, type Quantity } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';

/** The value of a parameter on a day, by its key in the params table; the default when the table does not set it. */
export function parameterOn(
  params: readonly RecordByType['param'][],
  key: string,
  on: Day,
  otherwise: { readonly value: number; readonly unit: string },
): Quantity {
  const inForce = params.filter(({ cells }) => {
    const from = said(cells.from);
    const to = said(cells.to);
    return said(cells.key) === key && (from === null || from <= on) && (to === null || to >= on);
  });
  const stated = inForce.map(({ cells }) => said(cells.value)).find((value) => value !== null);
  return stated ?? count(otherwise.value, otherwise.unit);
}
