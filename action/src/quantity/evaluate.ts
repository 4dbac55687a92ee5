import type { Cell } from '../records/define-record.ts';
import {
  type Exact,
  infinity,
  isExactValue,
  joinSources,
  type Quantity,
  quantity,
  type Unit,
  worstQuality,
  zero,
} from './quantity.ts';

/** A formula over one value an input. It guards its own divisions; ∞ is a legal value and result. */
export type Corners = (values: readonly Exact[]) => Exact;

/** A formula with ranged inputs, monotone in each of them. */
export interface Evaluation {
  readonly inputs: readonly Quantity[];
  readonly formula: Corners;
  readonly unit: Unit;
  /** How the result moves when an input grows, one an input: two corners are then enough. */
  readonly directions?: readonly ('up' | 'down')[];
}

/** More ranged inputs than this would need more than 1,024 corners. */
export const mostRanged = 10;

/**
 * The exact range of a formula: its least and greatest value over the corners of the input box, each variable evaluated
 * once. Right for every formula that is monotone in each input. A corner that is not a number (∞ − ∞, ∞ ÷ ∞) says
 * nothing, so the result is then −∞ to ∞, a bound.
 *
 * @throws RangeError when more than ten inputs are ranged and no directions are declared.
 */
export function evaluate({ inputs, formula, unit, directions }: Evaluation): Quantity {
  const corners = directions ? outerCorners(inputs, directions) : allCorners(inputs);
  const values = corners.map(formula);
  const sources = joinSources(inputs);
  if (values.some((value) => value.isNaN())) {
    const quality = worstQuality([sources.quality, 'bound']);
    return quantity({ ...sources, low: infinity.neg(), high: infinity, unit, quality });
  }
  const low = values.reduce((a, b) => (b.lt(a) ? b : a));
  const high = values.reduce((a, b) => (b.gt(a) ? b : a));
  const quality = low.eq(high) ? sources.quality : worstQuality([sources.quality, 'range']);
  return quantity({ ...sources, low, high, unit, quality });
}

function allCorners(inputs: readonly Quantity[]): Exact[][] {
  const ranged = inputs.filter((input) => !isExactValue(input)).length;
  if (ranged > mostRanged)
    throw new RangeError(`Unexpected ${ranged} ranged inputs, expected at most 10 or directions`);
  return inputs.reduce<Exact[][]>(
    (corners, input) => {
      const ends = isExactValue(input) ? [input.low] : [input.low, input.high];
      return corners.flatMap((corner) => ends.map((end) => [...corner, end]));
    },
    [[]],
  );
}

function outerCorners(inputs: readonly Quantity[], directions: readonly ('up' | 'down')[]): Exact[][] {
  if (directions.length !== inputs.length) throw new RangeError('Unexpected directions, expected one an input');
  const least = inputs.map((input, i) => (directions[i] === 'up' ? input.low : input.high));
  const greatest = inputs.map((input, i) => (directions[i] === 'up' ? input.high : input.low));
  return [least, greatest];
}

/** The interval sum; zero, exact, of nothing. @throws RangeError when a unit differs: unlike things are never added. */
export function sum(quantities: readonly Quantity[], unit: Unit): Quantity {
  const stranger = quantities.find((one) => one.unit !== unit);
  if (stranger) throw new RangeError(`Unexpected unit "${stranger.unit}" in a sum, expected "${unit}"`);
  const low = add(
    quantities.map((one) => one.low),
    infinity.neg(),
  );
  const high = add(
    quantities.map((one) => one.high),
    infinity,
  );
  const sources = joinSources(quantities);
  return quantity({ ...sources, low, high, unit });
}

/** Adds one end of each interval; an end that is open the outer way stays open, so ∞ − ∞ cannot occur. */
function add(ends: readonly Exact[], open: Exact): Exact {
  if (ends.some((end) => end.eq(open))) return open;
  return ends.reduce((a, b) => a.plus(b), zero).toSignificantDigits(sumDigits);
}

/** Fewer than a division leaves: three thirds add to one, not to 0.999…, and round up to one. */
const sumDigits = 50;

/** A sum over cells of which some may be unknown. */
export interface CellSum {
  /** Quality `partial` when a cell is not known; null when none is. */
  readonly total: Quantity | null;
  /** Cells that were added. */
  readonly known: number;
  /** Cells that should have been: all but those that are not applicable. */
  readonly of: number;
  /** The units of the values that could not be added because they are in another unit; each once, sorted. */
  readonly otherUnits: readonly Unit[];
}

/** Adds the cells that hold a value in this unit, and counts those that should: "6 of 8 rows". Never takes a gap for 0. */
export function sumCells(cells: readonly Cell<Quantity>[], unit: Unit): CellSum {
  const values = cells.flatMap((cell) => (cell.kind === 'value' ? [cell.value] : []));
  const addends = values.filter((value) => value.unit === unit);
  const otherUnits = [...new Set(values.map((value) => value.unit))].filter((other) => other !== unit).sort();
  const known = addends.length;
  const of = cells.filter((cell) => cell.kind !== 'not-applicable').length;
  if (known === 0) return { total: null, known, of, otherUnits };
  const total = sum(addends, unit);
  const quality = known < of ? worstQuality([total.quality, 'partial']) : total.quality;
  return { total: { ...total, quality }, known, of, otherUnits };
}

/** One total for each unit, sorted by unit: currencies are never added, nor a rate to an amount. */
export function sumByCurrency(quantities: readonly Quantity[]): ReadonlyMap<Unit, Quantity> {
  const units = [...new Set(quantities.map((one) => one.unit))].sort();
  return new Map(
    units.map((unit) => [
      unit,
      sum(
        quantities.filter((one) => one.unit === unit),
        unit,
      ),
    ]),
  );
}
