import { daysBetween } from '../../day.ts';
import { count, type Exact, joinSources, type Quantity, quantity, zero } from '../../quantity/quantity.ts';
import { type Cell, said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';
import { type Derived, derive } from '../derive-figure.ts';
import { groupBy } from '../measures/group-by.ts';
import {
  compare,
  type Finding,
  type Judged,
  judgeAll,
  judgeCell,
  limitAt,
  noRow,
  notSaid,
  type Predicate,
  type RuleContext,
  worstOf,
} from './finding.ts';

type Booking = RecordByType['booking'];

/** The rules of bookings, by id. */
export const bookingRules: { readonly [id: string]: Predicate } = {
  'C-17': matchPayouts,
  'C-20': keepFloor,
  'C-37': bookOnce,
  'C-38': repairFirst,
  'C-40': openWhenReady,
};

function nameOf({ id, cells }: Booking): string {
  return [said(cells.asset) ?? id, said(cells.start)].filter((part) => part !== null).join(' on ');
}

function assetOf({ entity, cells }: Booking | RecordByType['maintenance']): string {
  return `${entity ?? ''}/${nameKey(said(cells.asset) ?? '')}`;
}

/** What a platform pays out is what the guest paid less its commission, to within the tolerance. */
function matchPayouts({ records: { booking }, limit }: RuleContext) {
  if (booking.length === 0) return noRow('booking');
  const sold = booking.filter(
    ({ cells }) => said(cells.status) !== 'cancelled' && cells.commission.kind !== 'not-applicable',
  );
  return judgeAll(
    'bookings through platforms',
    sold.map((one): Judged => {
      const { gross, commission, payout } = one.cells;
      const operands = [
        { name: 'gross', value: said(gross) },
        { name: 'commission', value: said(commission) },
        { name: 'payout', value: said(payout) },
      ];
      const isPaid = payout.kind !== 'not-applicable';
      const off = derive('gross − commission − payout', operands, limit.unit, missingFrom).value;
      const [short, over] = [compare(off, 'at most', limit), compare(off, 'at least', negative(limit))];
      const result = short === 'pass' ? over : short;
      return { name: nameOf(one), result: isPaid ? result : 'not-applicable', figure: off, places: [one.place] };
    }),
  );
}

const missingFrom = ([gross = zero, fee = zero, paid = zero]: readonly Exact[]): Exact => gross.minus(fee).minus(paid);

function negative(limit: RuleContext['limit']): RuleContext['limit'] {
  return { ...limit, low: limit.high.neg(), high: limit.low.neg() };
}

/** No night or trip is sold below its least price; where seasons differ, surely below that of every season. */
function keepFloor({ records: { booking, rate } }: RuleContext) {
  if (booking.length === 0) return noRow('booking');
  if (rate.length === 0) return noRow('rate');
  if (rate.every(({ cells }) => cells.floor.kind === 'unknown')) {
    return notSaid('no row of the table “Rates” states the `Least price` of its unit or trip');
  }
  const floors = new Map(groupBy(rate, ({ entity, cells }) => `${entity ?? ''}/${nameKey(said(cells.product) ?? '')}`));
  const accepted = booking.filter(({ cells }) => !['cancelled', 'requested'].includes(said(cells.status) ?? ''));
  return judgeAll(
    'bookings',
    accepted.map((one): Judged => {
      const rows = (floors.get(assetOf(one)) ?? []).filter(({ cells }) => cells.floor.kind !== 'not-applicable');
      const floor = lowestToHighest(rows.map(({ cells }) => said(cells.floor)));
      const places = [one.place, ...rows.map(({ place }) => place)];
      const price = pricePerNight(one);
      const operands = [
        { name: 'price of a night or trip', ...price },
        { name: 'least price', value: floor },
      ];
      const unit = floor?.unit ?? '';
      const over = derive('price − least price', operands, unit, ([paid = zero, least = zero]) =>
        paid.minus(least),
      ).value;
      const isAlike = price.value?.unit === unit;
      const result = isAlike ? compare(over, 'at least', limitAt(0, unit)) : 'unknown';
      return { name: nameOf(one), result, figure: price.value, ...(floor && { against: floor }), places };
    }),
  );
}

/** The span of several prices in one unit; null where one is not known, or there is none. */
function lowestToHighest(prices: readonly (Quantity | null)[]): Quantity | null {
  const known = prices.filter((price) => price !== null);
  const [first] = known;
  if (first === undefined || known.length < prices.length || known.some(({ unit }) => unit !== first.unit)) return null;
  const low = known.reduce((least, one) => (one.low.lt(least) ? one.low : least), first.low);
  const high = known.reduce((most, one) => (one.high.gt(most) ? one.high : most), first.high);
  return quantity({ ...joinSources(known), low, high, unit: first.unit, quality: low.eq(high) ? 'exact' : 'range' });
}

/** What was paid for the room or trip, or else in all less cleaning and tax, for each night; for the trip of a day, whole. */
function pricePerNight({ cells }: Booking): Derived {
  const [start, end] = [said(cells.start), said(cells.end)];
  const nights = start === null || end === null ? null : Math.max(1, daysBetween(start, end));
  const part = (name: string, cell: Cell<Quantity>) =>
    cell.kind === 'not-applicable' ? [] : [{ name, value: said(cell) }];
  const fare = said(cells.fare);
  const paid =
    fare === null
      ? [{ name: 'gross', value: said(cells.gross) }, ...part('cleaning', cells.cleaning), ...part('tax', cells.tax)]
      : [{ name: 'room or trip', value: fare }];
  const operands = [{ name: 'nights', value: nights === null ? null : count(nights, 'nights') }, ...paid];
  const words = `${paid.length > 1 ? `(${paid.map(({ name }) => name).join(' − ')})` : 'paid'} ÷ nights`;
  return derive(words, operands, paid[0]?.value?.unit ?? '', ([by = zero, whole = zero, ...less]) =>
    less.reduce((rest, one) => rest.minus(one), whole).div(by),
  );
}

/** A booking with both days. */
interface Slot {
  readonly booking: Booking;
  readonly start: string;
  readonly end: string;
}

/** No two bookings of one asset overlap. Two trips on one day may be at different hours. */
function bookOnce({ records: { booking } }: RuleContext): Finding {
  if (booking.length === 0) return noRow('booking');
  const live = booking.filter(({ cells }) => said(cells.status) !== 'cancelled' && said(cells.status) !== 'requested');
  const slots = live.flatMap((one): Slot[] => {
    const [start, end] = [said(one.cells.start), said(one.cells.end)];
    return start === null || end === null ? [] : [{ booking: one, start, end }];
  });
  const clashes = groupBy(slots, ({ booking: one }) => assetOf(one)).flatMap(([, own]) => clashesOf(own));
  if (slots.length < live.length && clashes.length === 0) return notSaid('a booking does not say its days');
  if (clashes.length === 0) return { result: 'pass', figure: null, says: '', places: [] };
  return judgeAll('clashes of two bookings', clashes);
}

/** Each booking that begins before the last of those before it has ended. */
function clashesOf(slots: readonly Slot[]): readonly Judged[] {
  const sorted = [...slots].sort((a, b) =>
    a.start < b.start ? -1 : a.start > b.start ? 1 : a.booking.id < b.booking.id ? -1 : 1,
  );
  let last: Slot | null = null;
  const clashes: Judged[] = [];
  for (const slot of sorted) {
    const result = last === null ? 'pass' : overlap(last, slot);
    if (last !== null && result !== 'pass') {
      const name = `${nameOf(last.booking)} and ${nameOf(slot.booking)}`;
      clashes.push({ name, result, places: [last.booking.place, slot.booking.place] });
    }
    if (last === null || slot.end > last.end) last = slot;
  }
  return clashes;
}

/** Whether the later of two bookings overlaps the earlier; open where a trip shares its day with the start of the other. */
function overlap(earlier: Slot, later: Slot): 'pass' | 'fail' | 'undetermined' {
  const isTrip = earlier.start === earlier.end || later.start === later.end;
  if (isTrip && earlier.start === later.start) return 'undetermined';
  return earlier.end > later.start ? 'fail' : 'pass';
}

/** No booking to come begins on an asset with an urgent repair that is open. */
function repairFirst({ records: { booking, maintenance }, asOf }: RuleContext): Finding {
  if (booking.length === 0) return noRow('booking');
  if (maintenance.length === 0) return noRow('maintenance');
  const urgent = maintenance.filter(
    ({ cells }) => said(cells.priority) === 'P1' && (said(cells.closed) ?? '9999') > asOf,
  );
  const repairs = new Map(groupBy(urgent, assetOf));
  const coming = booking.filter(
    ({ cells }) => said(cells.status) !== 'cancelled' && (said(cells.start) ?? '9999') >= asOf,
  );
  if (coming.length === 0) return { result: 'not-applicable', figure: null, says: '', places: [] };
  return judgeAll(
    'bookings to come',
    coming.map((one): Judged => {
      const open = repairs.get(assetOf(one)) ?? [];
      const start = said(one.cells.start);
      const blocked = open.filter(({ cells }) => (said(cells.closed) ?? '9999') > (start ?? ''));
      const result = blocked.length === 0 ? 'pass' : start === null ? 'unknown' : 'fail';
      const name = [nameOf(one), ...blocked.slice(0, 1).map(({ id, cells }) => said(cells.title) ?? id)].join(
        ', before ',
      );
      return { name, result, places: [one.place, ...blocked.map(({ place }) => place)] };
    }),
  );
}

/** A channel that is open to customers has its calendar in sync, and the entity a row of rates. */
function openWhenReady({ records: { channel, rate } }: RuleContext): Finding {
  if (channel.length === 0) return noRow('channel');
  if (channel.every(({ cells }) => cells.calendarSync.kind === 'unknown')) {
    return notSaid(
      'no channel says whether its calendar is in sync: `Calendar in sync` (Channels), N/A where nothing is booked',
    );
  }
  const rated = new Set(rate.map(({ entity }) => entity));
  return judgeAll(
    'open channels',
    channel.map(({ id, entity, cells, place }): Judged => {
      const { level, calendarSync } = cells;
      const name = `${said(cells.channel) ?? id} (${entity ?? ''})`;
      const isClosed = level.kind === 'not-applicable' || said(level)?.high.isZero() === true;
      if (isClosed || calendarSync.kind === 'not-applicable')
        return { name, result: 'not-applicable', places: [place] };
      const hasRates = rated.has(entity) ? 'pass' : rate.length === 0 ? 'unknown' : 'fail';
      const ready = worstOf([judgeCell(calendarSync, (is) => is), hasRates]);
      const isOpen = said(level)?.low.gt(zero) === true;
      return { name, result: isOpen || ready === 'pass' ? ready : 'unknown', places: [place] };
    }),
  );
}
