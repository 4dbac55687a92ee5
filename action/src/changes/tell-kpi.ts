import { isStale } from '../analyses/measures/is-stale.ts';
import { daysBetween } from '../day.ts';
import { count, type Exact, exact, type Quantity, zero } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Sentence } from '../section.ts';
import type { Valence } from './change.ts';
import type { Edit } from './compare-records.ts';
import { materialityOf, usualBand } from './materiality.ts';
import { moveOf, shiftOf, sideBySide, valenceOfMove } from './move.ts';
import { type Days, linesOf, partOf, type Rank, subjectOf, type Told, tell, type Words } from './telling.ts';

type Kpi = RecordByType['kpi'];

/** Fields of a KPI that are told here; the others as those of any row. */
export const kpiFields: ReadonlySet<string> = new Set(['value', 'target', 'asOf', 'start', 'cadence', 'good', 'unit']);

/** What happened to a KPI: its value, its target, its age. `monthlyRevenue` scales what counts as a move of money. */
export function tellKpi(
  edit: Edit | null,
  before: Kpi | null,
  after: Kpi | null,
  days: Days,
  monthlyRevenue: Exact | null,
): readonly Told[] {
  const one = after ?? before;
  if (one === null) return [];
  const [was, is] = [measuredOf(before), measuredOf(after)];
  const told = [
    ...(was === null || is === null ? tellPresence(was, is) : tellMove(was, is, before, after, monthlyRevenue)),
    ...(before === null || after === null ? [] : tellTarget(before, after)),
    ...(after === null ? [] : tellAge(before, after, days)),
  ];
  const places = edit === null ? { before: [], after: [one.place] } : linesOf(edit);
  const edits = edit === null ? [] : [edit.key];
  return told.map(({ rank, ...words }) => tell(subjectOf(one), words, places, { edits, ...rank }));
}

/** What is said, with what ranks it. */
interface Ranked extends Words {
  readonly rank?: Rank;
}

function measuredOf(kpi: Kpi | null): Quantity | null {
  return kpi === null ? null : said(kpi.cells.value);
}

function tellPresence(was: Quantity | null, is: Quantity | null): readonly Ranked[] {
  if (is !== null) {
    return [{ code: 'KPI_ADDED', tier: 3, valence: 'better', says: ['now measured: ', is], after: is }];
  }
  if (was === null) return [];
  return [{ code: 'KPI_REMOVED', tier: 3, valence: 'worse', says: ['measured no more (was ', was, ')'], before: was }];
}

type Good = 'up' | 'down' | 'band' | null;

function tellMove(
  was: Quantity,
  is: Quantity,
  before: Kpi | null,
  after: Kpi | null,
  monthlyRevenue: Exact | null,
): readonly Ranked[] {
  const move = moveOf(was, is);
  if (move === 'same') return [];
  if (move === 'other unit') {
    const says = ['Value ', was, ' → ', is, ': another unit, to be confirmed'];
    return [{ code: 'UNIT_CHANGED', tier: 5, valence: 'worse', says, before: was, after: is }];
  }
  const good = (after && said(after.cells.good)) ?? null;
  const target = after && said(after.cells.target);
  const valence = good === 'band' ? towards(was, is, target) : valenceOfMove(move, good ?? 'info');
  const [met, meets] = [meetsTarget(was, before && said(before.cells.target), good), meetsTarget(is, target, good)];
  const hasCrossed = met !== null && meets !== null && met !== meets;
  const shift = shiftOf(was, is);
  const materiality = materialityOf(was, is, usualBand(is.unit, monthlyRevenue));
  const goal = target === null ? [] : [hasCrossed ? ' and crossed its target of ' : '; target ', target];
  const [from, to] = sideBySide(was, is);
  const says: Sentence = [from, ' → ', to, ' (', { by: shift }, ')', ...goal];
  const code = hasCrossed ? 'KPI_CROSSED' : 'KPI_MOVED';
  const tier = hasCrossed && meets === false ? 2 : 3;
  const rank = { shift, materiality: hasCrossed && materiality.lt(1) ? exact(1) : materiality };
  return [{ code, tier, valence, says, before: was, after: is, rank }];
}

/** A band is better when the value comes closer to it. */
function towards(was: Quantity, is: Quantity, band: Quantity | null): Valence {
  if (band === null) return 'neutral';
  const [far, near] = [distance(was, band), distance(is, band)];
  return near.lt(far) ? 'better' : near.gt(far) ? 'worse' : 'neutral';
}

function distance({ low, high }: Quantity, band: Quantity): Exact {
  const below = band.low.minus(low);
  const above = high.minus(band.high);
  const most = below.gt(above) ? below : above;
  return most.gt(zero) ? most : zero;
}

/** Whether a value is at its target for sure; null where that is open or there is none. */
function meetsTarget(value: Quantity, target: Quantity | null, good: Good): boolean | null {
  if (target === null || good === null || target.unit !== value.unit) return null;
  if (good === 'band') return distance(value, target).isZero();
  if (good === 'up') return value.low.gte(target.high) ? true : value.high.lt(target.low) ? false : null;
  return value.high.lte(target.low) ? true : value.low.gt(target.high) ? false : null;
}

function tellTarget(before: Kpi, after: Kpi): readonly Ranked[] {
  const [was, is] = [said(before.cells.target), said(after.cells.target)];
  if ((was === null && is === null) || (was !== null && is !== null && moveOf(was, is) === 'same')) return [];
  const parts = { before: partOf(before.cells.target), after: partOf(after.cells.target) };
  const says = ['target ', parts.before, ' → ', parts.after];
  return [{ code: 'KPI_TARGET_CHANGED', tier: 3, valence: 'neutral', says, ...parts }];
}

function tellAge(before: Kpi | null, after: Kpi, { since, asOf }: Days): readonly Ranked[] {
  const [was, is] = [before === null ? null : isOld(before, since), isOld(after, asOf)];
  const measured = said(after.cells.asOf);
  if (was === null || is === null || measured === null || was === is) return [];
  const days = { before: partOf(before?.cells.asOf ?? null), after: { day: measured } };
  if (is) {
    const says = ['last measured ', count(daysBetween(measured, asOf), 'days'), ' ago'];
    return [{ code: 'KPI_STALE', tier: 5, valence: 'worse', says, ...days }];
  }
  const says = ['measured again on ', { day: measured }];
  return [{ code: 'KPI_REFRESHED', tier: 5, valence: 'better', says, ...days }];
}

/** Null where nobody says when, or how often. */
function isOld({ cells }: Kpi, on: Days['asOf']): boolean | null {
  const [measured, cadence] = [said(cells.asOf), said(cells.cadence)];
  return cells.value.kind !== 'value' || measured === null || cadence === null ? null : isStale(measured, cadence, on);
}
