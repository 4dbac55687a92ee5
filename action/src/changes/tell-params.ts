import { statedParameter } from '../analyses/measures/parameter.ts';
import type { Model } from '../model/model.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { Report } from '../reports/report.ts';
import type { EditIndex } from './index-edits.ts';
import { moveOf } from './move.ts';
import { type Days, type Told, tell } from './telling.ts';

/** The parameters that a report rests on and that have another value: edited, or another one took effect by its date. */
export function tellParams(
  [before, after]: readonly [Model, Model],
  [old, young]: readonly [Report, Report],
  { since, asOf }: Days,
  index: EditIndex,
): readonly Told[] {
  const used = [...old.parameters, ...young.parameters].map(({ key }) => key);
  return [...new Set(used)].sort().flatMap((key): Told[] => {
    const was = statedParameter(before.rows.param, key, since);
    const is = statedParameter(after.rows.param, key, asOf);
    if (was === null || is === null || moveOf(was, is) === 'same') return [];
    const says = [was, ' → ', is, ': recomputed by rule, not by trading'];
    const places = { before: was.places, after: is.places };
    const keys = [...keysAt('before', was, index), ...keysAt('after', is, index)];
    const source = after.rows.param.find(({ cells }) => said(cells.value) === is)?.cells.source;
    const context = (source && said(source)) ?? 'parameter';
    const words = { code: 'FIGURE_PARAM_CHANGED', tier: 2, says, before: was, after: is } as const;
    return [tell({ kind: 'param', id: key, title: key, context }, words, places, { edits: [...new Set(keys)].sort() })];
  });
}

function keysAt(side: 'before' | 'after', { places }: Quantity, index: EditIndex): readonly string[] {
  return places.flatMap((place) => index.keyAt(side, place) ?? []);
}
