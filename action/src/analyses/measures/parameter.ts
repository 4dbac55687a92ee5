import type { Day } from '../../day.ts';
import { count, type Quantity } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';

type Param = RecordByType['param'];

/** The value of a parameter on a day, by its key in the params table; the default when the table does not set it. */
export function parameterOn(
  params: readonly Param[],
  key: string,
  on: Day,
  otherwise: { readonly value: number; readonly unit: string },
): Quantity {
  return statedParameter(params, key, on) ?? count(otherwise.value, otherwise.unit);
}

/** The value that the params table sets on a day; null when it sets none. Keys are matched as names are. */
export function statedParameter(params: readonly Param[], key: string, on: Day): Quantity | null {
  const name = nameKey(key);
  const inForce = params.filter(({ cells }) => {
    const from = said(cells.from);
    const to = said(cells.to);
    return nameKey(said(cells.key) ?? '') === name && (from === null || from <= on) && (to === null || to >= on);
  });
  return inForce.map(({ cells }) => said(cells.value)).find((value) => value !== null) ?? null;
}
