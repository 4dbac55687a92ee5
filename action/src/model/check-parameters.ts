import { type Diagnostic, diagnose } from '../diagnostics.ts';
import { printPlace } from '../place.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';

type Param = RecordByType['param'];

/**
 * Checks that no two rows set one parameter on the same day: nobody could say which of them is in force.
 *
 * Diagnostics: `record/overlapping-parameter`, at the row that begins later.
 */
export function checkParameters(params: readonly Param[]): readonly Diagnostic[] {
  const sorted = params.map(periodOf).sort(comparePeriods);
  const longestByKey = new Map<string, Period>();
  return sorted.flatMap((period): Diagnostic[] => {
    const longest = longestByKey.get(period.key);
    if (longest === undefined || period.to > longest.to) longestByKey.set(period.key, period);
    return longest === undefined || longest.to < period.from ? [] : [overlap(period, longest)];
  });
}

/** The days between which a row is in force, both included; open ends are before and after every day. */
interface Period {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly param: Param;
}

function periodOf(param: Param): Period {
  const { key, from, to } = param.cells;
  return { key: nameKey(said(key) ?? param.id), from: said(from) ?? '0000', to: said(to) ?? '9999', param };
}

function comparePeriods(a: Period, b: Period): number {
  for (const part of ['key', 'from', 'to'] as const) if (a[part] !== b[part]) return a[part] < b[part] ? -1 : 1;
  return a.param.id < b.param.id ? -1 : 1;
}

function overlap({ param }: Period, { param: earlier }: Period): Diagnostic {
  const name = said(param.cells.key) ?? param.id;
  const other = `${spanOf(earlier)} (${printPlace(earlier.place)})`;
  const message = `Unexpected second value of “${name}” for ${spanOf(param)}, expected periods that do not overlap: another row sets it for ${other}. End one on the day before the other begins.`;
  return diagnose('record/overlapping-parameter', param.place, message);
}

function spanOf({ cells }: Param): string {
  const from = said(cells.from);
  const to = said(cells.to);
  if (from === null && to === null) return 'every day';
  if (from === null) return `every day until ${to}`;
  return to === null ? `every day from ${from}` : `${from} to ${to}`;
}
