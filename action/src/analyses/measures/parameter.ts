import catalogue from '../../../catalogues/params.json' with { type: 'json' };
import { type Day, day } from '../../day.ts';
import { count, type Quantity, quantity } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';

type Param = RecordByType['param'];

/**
 * The value of a parameter that is in force on a day, by its key: that of the params table, else that of the catalogue, else
 * the default.
 */
export function parameterOn(
  params: readonly Param[],
  key: string,
  on: Day,
  otherwise: { readonly value: number; readonly unit: string },
): Quantity {
  return statedParameter(params, key, on) ?? shippedParameter(key, on) ?? count(otherwise.value, otherwise.unit);
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

/** The value that the catalogue has in force on a day; null when it has none. */
export function shippedParameter(key: string, on: Day): Quantity | null {
  const name = nameKey(key);
  const found = shipped.find((one) => one.name === name && one.from <= on && (one.to === null || on <= one.to));
  return found?.value ?? null;
}

const shipped = catalogue.map(({ key, value, unit, from, to }) => ({
  name: nameKey(key),
  value: quantity({ low: value, unit }),
  from: day(from),
  to: to === null ? null : day(to),
}));
