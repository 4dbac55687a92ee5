import { addMonths, type Day, day, daysBetween, daysInMonth, type Month, monthOf } from '../../day.ts';
import type { Place } from '../../place.ts';
import { type Exact, exact, joinBasis, type Quantity, quantity, zero } from '../../quantity/quantity.ts';
import { type Cell, said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';
import { addUp, type Derived, derive, type Operand } from '../derive-figure.ts';
import { daysByMonth } from './days-by-month.ts';
import { mainCurrency } from './per-month.ts';

type Booking = RecordByType['booking'];
type Blocked = RecordByType['calendar'];
type Property = RecordByType['property'];

/** The nights of some months: how many there were, how many of them could be sold, and what the sold ones brought. */
interface Nights {
  /** Units × days. */
  readonly all: Derived;
  /** All less those that were not for sale; null where no calendar says which were not. */
  readonly available: Derived | null;
  readonly sold: Derived;
  /** The sold nights of which the room revenue is known. */
  readonly priced: Derived;
  /** Without cleaning and tax; partial where a stay does not say it. */
  readonly room: ReturnType<typeof addUp>;
}

/** What was sold of the units, by the months in which the nights were slept. */
export interface NightsSold {
  /** The earliest first: from the first night sold, complete months only, the last twelve. */
  readonly months: readonly (Nights & { readonly month: Month })[];
  readonly total: Nights;
  /** Nights of a stay, of the stays that began in these months; null when none did. */
  readonly averageStay: Derived;
  /** Bookings of the units whose days or status nobody says: not counted. */
  readonly unread: number;
  readonly currency: string;
}

/** Counts the nights of the bookings of the units that are confirmed or completed; null when no complete month has had any. */
export function nightsSold(
  properties: readonly Property[],
  bookings: readonly Booking[],
  calendar: readonly Blocked[],
  asOf: Day,
): NightsSold | null {
  const names = new Set(properties.flatMap(({ id, cells }) => [nameKey(id), nameKey(said(cells.property) ?? id)]));
  const ours = bookings.filter(({ cells }) => names.has(nameKey(said(cells.asset) ?? '')));
  const stays = ours.flatMap(readStay);
  const slept = stays.flatMap(spread);
  const months = monthsCovered(slept, asOf);
  if (months.length === 0) return null;
  const kept = calendar.flatMap((row) =>
    names.has(nameKey(said(row.cells.property) ?? '')) ? spreadBlocked(row) : [],
  );
  const currency = mainCurrency(stays.map(({ record }) => record.cells.fare));
  const over = (some: readonly Month[]): Nights => {
    const days = some.reduce((sum, month) => sum + daysInMonth(month), 0);
    const all = nights('units × days', properties, properties.length * days);
    const isIn = ({ month }: Slept): boolean => some.includes(month);
    const blocked = calendar.length === 0 ? null : kept.filter(isIn);
    return countNights(all, blocked, slept.filter(isIn), currency);
  };
  const begun = stays.filter(({ from }) => months.includes(monthOf(from)));
  return {
    months: months.map((month) => ({ month, ...over([month]) })),
    total: over(months),
    averageStay: averageStay(begun),
    unread: ours.filter(isUnread).length,
    currency,
  };
}

function isUnread({ cells: { start, end, status } }: Booking): boolean {
  return said(start) === null || said(end) === null || said(status) === null;
}

/** A booking that stands. */
interface Stay {
  readonly record: Booking;
  readonly from: Day;
  readonly nights: number;
}

/** Some nights of a row that lie in one month, and the part of the room revenue that falls to them. */
interface Slept {
  readonly record: Booking | Blocked;
  readonly month: Month;
  readonly nights: number;
  readonly room: Cell<Quantity> | null;
}

function readStay(record: Booking): readonly Stay[] {
  const { start, end, status } = record.cells;
  const [from, to, state] = [said(start), said(end), said(status)];
  if (from === null || to === null || (state !== 'confirmed' && state !== 'completed')) return [];
  const nights = daysBetween(from, to);
  return nights > 0 ? [{ record, from, nights }] : [];
}

function spread({ record, from, nights }: Stay): readonly Slept[] {
  const { fare } = record.cells;
  return daysByMonth(from, nights).map(({ month, days }) => ({
    record,
    month,
    nights: days,
    room: fare.kind === 'value' ? { ...fare, value: partOf(fare.value, exact(days).div(nights)) } : fare,
  }));
}

function partOf(whole: Quantity, share: Exact): Quantity {
  return { ...whole, low: whole.low.times(share), high: whole.high.times(share) };
}

function spreadBlocked(record: Blocked): readonly Slept[] {
  const [from, to] = [said(record.cells.from), said(record.cells.to)];
  if (from === null || to === null) return [];
  return daysByMonth(from, daysBetween(from, to)).map(({ month, days }) => ({
    record,
    month,
    nights: days,
    room: null,
  }));
}

/** A month in which nothing was sold counts, once the first night was. */
function monthsCovered(slept: readonly Slept[], asOf: Day): readonly Month[] {
  const [first] = slept.map(({ month }) => month).sort();
  const now = day(`${monthOf(asOf)}-01`);
  const back = Array.from({ length: 12 }, (_, i) => monthOf(addMonths(now, i - 12)));
  return first === undefined ? [] : back.filter((month) => month >= first);
}

function countNights(all: Derived, kept: readonly Slept[] | null, slept: readonly Slept[], currency: string): Nights {
  const priced = slept.filter(({ room }) => room?.kind === 'value' && room.value.unit === currency);
  const rooms = slept.flatMap(({ record, room }) => (room === null ? [] : [{ name: record.id, cell: room }]));
  return {
    all,
    available: kept && availableNights(all, nightsIn('nights that were not for sale', kept)),
    sold: nightsIn('nights of bookings that stand', slept),
    priced: nightsIn('nights sold whose room revenue is known', priced),
    room: addUp('the room revenue of the nights sold', rooms, currency),
  };
}

function nightsIn(what: string, slept: readonly Slept[]): Derived {
  const total = slept.reduce((sum, { nights }) => sum + nights, 0);
  const records = slept.map(({ record }) => record);
  return nights(`number of ${what}`, records, total);
}

function nights(
  formula: string,
  records: readonly { readonly place: Place; readonly basis: Quantity['basis'] }[],
  n: number,
): Derived {
  const basis = joinBasis(records.map((record) => record.basis));
  const value = quantity({ low: n, unit: 'nights', basis, places: records.map(({ place }) => place) });
  return { value, derivation: { formula, inputs: [] } };
}

function availableNights(all: Derived, kept: Derived): Derived {
  const operands = [
    { name: 'all nights', ...all },
    { name: 'not for sale', ...kept },
  ];
  return derive('all nights − not for sale', operands, 'nights', ([total = zero, blocked = zero]) =>
    total.minus(blocked),
  );
}

function averageStay(begun: readonly Stay[]): Derived {
  const records = begun.map(({ record }) => record);
  const slept = nights(
    'nights of the stays that began',
    records,
    begun.reduce((sum, stay) => sum + stay.nights, 0),
  );
  const stays = nights('number of stays that began', records, begun.length);
  return ratio({ name: 'nights', ...slept }, { name: 'stays', ...withUnit(stays, 'stays') }, 'nights/stay');
}

function withUnit({ value, derivation }: Derived, unit: string): Derived {
  return { value: value && { ...value, unit }, derivation };
}

/** Sold of all nights, and of those that could be sold; what a sold and an available night brought. */
export interface NightRates {
  readonly occupancy: Derived;
  /** Null where no calendar says which nights were not for sale. */
  readonly adjusted: Derived | null;
  readonly dailyRate: Derived;
  /** Room revenue of an available night; of any night where no calendar says which were not for sale. */
  readonly perAvailable: Derived;
}

export function nightRates({ all, available, sold, priced, room }: Nights, currency: string): NightRates {
  const [nightsSold, revenue] = [
    { name: 'nights sold', ...sold },
    { name: 'room revenue', value: room.value, derivation: room.derivation },
  ];
  const forSale = available && { name: 'available nights', ...available };
  const everyNight = { name: 'all nights', ...all };
  return {
    occupancy: ratio(nightsSold, everyNight, '%'),
    adjusted: forSale && ratio(nightsSold, forSale, '%'),
    dailyRate: ratio(revenue, { name: 'nights sold with known room revenue', ...priced }, `${currency}/night`),
    perAvailable: ratio(revenue, forSale ?? everyNight, `${currency}/night`),
  };
}

/** One over the other, as a percentage where the unit is `%`; null over nothing. */
function ratio(over: Operand, under: Operand, unit: string): Derived {
  const times = unit === '%' ? 100 : 1;
  const result = derive(`${over.name} ÷ ${under.name}`, [over, under], unit, ([part = zero, whole = zero]) =>
    whole.lte(zero) ? zero : part.times(times).div(whole),
  );
  return under.value?.low.gt(zero) ? result : { ...result, value: null };
}
