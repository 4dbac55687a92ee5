import { printPlace } from '../place.ts';
import type { Exact, Quantity } from '../quantity/quantity.ts';
import { currencyOf, splitUnit } from '../quantity/unit.ts';
import type { Figure, Part, Sentence, Shift } from '../section.ts';

/** What a reader sees where nothing is known; never a zero. */
export const notKnown = 'not known';

/**
 * A quantity as people write it: `$7,000–9,000 a month`, `4.0 to 6.1 months`, `at least 6 charters`, `about 15% (assumed)`.
 * Rounded once, half away from zero, or in the safe direction when one is given.
 */
export function formatQuantity(quantity: Quantity, round?: 'up' | 'down'): string {
  if (quantity.quality === 'missing') return notKnown;
  const form = formOf(quantity.unit);
  const { low, high } = quantity;
  if (!low.isFinite() && low.eq(high)) return form.endless + mark(quantity);
  const write = numberWriter(quantity, form, round);
  const about = quantity.quality === 'estimate' ? 'about ' : '';
  return about + writeSpan(quantity, form, write) + form.per + mark(quantity);
}

/** The value of a figure, or that it is not known. */
export function formatFigure(figure: Figure): string {
  return figure.value === null ? notKnown : formatQuantity(figure.value, figure.round);
}

/** One part of a sentence or a table cell, in plain text. */
export function formatPart(part: Part): string {
  if (part === null) return notKnown;
  if (typeof part === 'string') return part;
  if ('day' in part) return part.day;
  if ('result' in part) return part.result;
  if ('at' in part) return printPlace(part.at);
  if ('by' in part) return formatShift(part.by);
  return formatQuantity(part, part.round);
}

/**
 * By how much something moved: `+$350`, `−1.64 months`, `+4.5 points`, `+$350 to +$525` where the ends moved apart. The period
 * is left to the quantity that moved.
 */
function formatShift(shift: Shift): string {
  const form = formOf(shift.unit);
  const places = shiftPlaces([shift], form);
  const noun = form.kind === 'percent' ? ' points' : form.noun;
  const words = writeShift(shift, form, places);
  return words + (/^.1$/.test(words) ? singular(noun) : noun);
}

/** The parts of a shift without their noun, rounded so that what is shown adds up to what is shown of the whole. */
export function formatShares(shares: readonly Shift[], whole: Shift): readonly string[] {
  const form = formOf(whole.unit);
  const places = shiftPlaces([whole, ...shares], form);
  const [low, high] = (['low', 'high'] as const).map((end) =>
    roundTogether(
      shares.map((share) => share[end]),
      whole[end],
      places,
    ),
  );
  return shares.map((share, i) => {
    const rounded = { low: low?.[i] ?? share.low, high: high?.[i] ?? share.high, unit: whole.unit };
    return writeShift(rounded, form, places);
  });
}

/** Rounds down, and gives what is missing to the largest remainders, ties to the earlier one. */
function roundTogether(values: readonly Exact[], whole: Exact, places: number): readonly Exact[] {
  if ([...values, whole].some((value) => !value.isFinite())) return values;
  const step = whole.times(0).plus(10).pow(-places);
  const floors = values.map((value) => value.div(step).floor());
  const missing = floors.reduce((rest, floor) => rest.minus(floor), whole.div(step).round()).toNumber();
  const favoured = values
    .map((value, i) => ({ i, rest: value.div(step).minus(floors[i] ?? 0) }))
    .sort((a, b) => b.rest.cmp(a.rest) || a.i - b.i)
    .slice(0, Math.max(0, missing));
  return floors.map((floor, i) => floor.plus(favoured.some((one) => one.i === i) ? 1 : 0).times(step));
}

function shiftPlaces(shifts: readonly Shift[], { kind }: Form): number {
  const ends = shifts.flatMap(({ low, high }) => [low, high]).filter((end) => end.isFinite());
  if (ends.every((end) => end.isInteger())) return 0;
  return kind === 'percent' ? 1 : 2;
}

function writeShift({ low, high }: Shift, form: Form, places: number): string {
  const write = (value: Exact): string => {
    if (!value.isFinite()) return value.isNegative() ? 'without end down' : 'without end up';
    const digits = group(value.abs().toDecimalPlaces(places).toFixed(places));
    return `${value.isZero() ? '' : value.isNegative() ? minus : '+'}${form.before}${digits}`;
  };
  const [a, b] = [write(low), write(high)];
  return a === b ? a : `${a} to ${b}`;
}

/** A sentence in plain text: for a terminal, or the subject of a mail. */
export function formatSentence(sentence: Sentence): string {
  return sentence.map(formatPart).join('');
}

/** A whole number of things: `3,676`. */
export function formatCount(count: number): string {
  return group(String(count));
}

/** A part of a whole, rounded down so that only all of it reads `100%`. */
export function formatShare(part: number, whole: number): string {
  return `${Math.floor((part * 100) / whole)}%`;
}

/** A value as a drawing needs it: digits alone, with two decimals at most. */
export function formatPlotted(value: Exact): string {
  const rounded = value.toDecimalPlaces(2);
  return rounded.isZero() ? '0' : rounded.toFixed();
}

/** A unit without a number: `USD a month`, `nights`; empty for a bare number. */
export function formatUnit(unit: string): string {
  const { of, per } = splitUnit(unit);
  return `${of}${per === null ? '' : writePeriod(per)}`.trim();
}

/** The plural noun of the things that a unit counts; empty for money, shares, durations, rates, scales and bare numbers. */
export function countedNoun(unit: string): string {
  const { of, per } = splitUnit(unit);
  return per === null && formOf(unit).kind === 'count' && !scales.has(of) ? of : '';
}

/** Their zero is a place on a scale, and not nothing. */
const scales: ReadonlySet<string> = new Set(['levels', 'points']);

/** How a unit is written around its number. */
interface Form {
  readonly kind: 'money' | 'percent' | 'duration' | 'count' | 'plain';
  /** Before each number: `$`, `CHF `. */
  readonly before: string;
  readonly after: string;
  /** After the last number, in the plural: ` people`. */
  readonly noun: string;
  /** ` a month`. */
  readonly per: string;
  /** What to say instead of an infinite number. */
  readonly endless: string;
}

const durations: ReadonlySet<string> = new Set(['hours', 'days', 'nights', 'weeks', 'months', 'quarters', 'years']);
const signByCurrency: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
]);

function formOf(unit: string): Form {
  const { of, per } = splitUnit(unit);
  const rate = per === null ? '' : writePeriod(per);
  const currency = currencyOf(unit);
  const bare = { before: '', after: '', noun: '', per: rate };
  if (currency !== null) {
    const before = signByCurrency.get(currency) ?? `${currency} `;
    return { ...bare, kind: 'money', before, endless: 'no finite amount' };
  }
  if (of === '%') return { ...bare, kind: 'percent', after: '%', endless: 'no finite share' };
  if (of === '') return { ...bare, kind: 'plain', endless: 'no finite number' };
  const noun = ` ${of}`;
  if (durations.has(of)) return { ...bare, kind: 'duration', noun, endless: 'no end' };
  return { ...bare, kind: 'count', noun, endless: `no finite number of ${of}` };
}

function writePeriod(per: string): string {
  if (per === 'two weeks') return ' every two weeks';
  return `${/^(?:[aeiou]|hour)/.test(per) ? ' an ' : ' a '}${per}`;
}

type Writer = (value: Exact) => string;

/** `low–high` with the unit once, or one end with what is known of the other. */
function writeSpan({ low, high }: Quantity, form: Form, write: Writer): string {
  const one = (value: Exact): string => writeOne(write(value), form);
  if (!high.isFinite()) return low.isFinite() ? `at least ${one(low)}` : 'any amount';
  if (!low.isFinite()) return `at most ${one(high)}`;
  const [a, b] = [write(low), write(high)];
  if (a === b) return writeOne(a, form);
  if (form.kind === 'duration') return `${a} to ${b}${form.noun}`;
  if (a.startsWith(minus)) return `${signed(a, form)} to ${signed(b, form)}${form.noun}`;
  return `${form.before}${a}–${b}${form.after}${form.noun}`;
}

const minus = '−';

function writeOne(digits: string, form: Form): string {
  return signed(digits, form) + (digits === '1' ? singular(form.noun) : form.noun);
}

/** The minus sign stands before the currency: `−$350`. */
function signed(digits: string, form: Form): string {
  const negative = digits.startsWith(minus);
  return (negative ? minus : '') + form.before + (negative ? digits.slice(1) : digits) + form.after;
}

/** Decimal.js names its rounding modes by number: 2 is up, 3 down, 4 half away from zero. */
const modeByRound = { up: 2, down: 3, half: 4 } as const;

/** Writes each end with the same decimals, so that the ends can be compared at a glance. */
function numberWriter(quantity: Quantity, form: Form, round: 'up' | 'down' | undefined): Writer {
  const places = decimalPlaces(quantity, form, round !== undefined);
  const mode = modeByRound[round ?? 'half'];
  return (value) => {
    const rounded = value.toDecimalPlaces(places, mode);
    const sign = rounded.isNegative() && !rounded.isZero() ? minus : '';
    return sign + group(rounded.abs().toFixed(places));
  };
}

/**
 * As many decimals as a reader can use, at most two: none for whole numbers, nor for large money unless it is one amount of
 * whole cents, which is shown as it is.
 */
function decimalPlaces({ low, high }: Quantity, form: Form, isDirected: boolean): number {
  const ends = [low, high].filter((end) => end.isFinite());
  if (ends.every((end) => end.isInteger())) return 0;
  const isBelow = (limit: number): boolean => ends.every((end) => end.abs().lt(limit));
  if (form.kind === 'money') return isBelow(1000) || (low.eq(high) && low.decimalPlaces() <= 2) ? 2 : 0;
  if (form.kind === 'duration') return 1;
  if (form.kind === 'count' && isDirected) return 0;
  if (form.kind === 'plain') return Math.max(...ends.map((end) => end.toDecimalPlaces(2).decimalPlaces()));
  return isBelow(1) ? 2 : 1;
}

/** Thousands separated by commas. */
function group(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(',') + (fraction === undefined ? '' : `.${fraction}`);
}

function mark({ quality, basis }: Quantity): string {
  const marks = [...(quality === 'partial' ? ['partial'] : []), ...(basis === 'assumed' ? ['assumed'] : [])];
  return marks.length === 0 ? '' : ` (${marks.join(', ')})`;
}

function singular(plural: string): string {
  if (plural.endsWith('people')) return `${plural.slice(0, -6)}person`;
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(plural)) return plural.slice(0, -2);
  return plural.endsWith('s') && !plural.endsWith('ss') ? plural.slice(0, -1) : plural;
}
