import { type Exact, zero } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';
import { derive } from '../derive-figure.ts';
import { groupBy } from '../measures/group-by.ts';
import {
  compare,
  type Finding,
  type Judged,
  judgeAll,
  noRow,
  notSaid,
  type Predicate,
  type RuleContext,
} from './finding.ts';

type Booking = RecordByType['booking'];

/** The rules of bookings, by id. */
export const bookingRules: { readonly [id: string]: Predicate } = {
  'C-17': matchPayouts,
  'C-37': bookOnce,
  'C-38': repairFirst,
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
