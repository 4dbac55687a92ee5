import { addDays, type Day, day, daysBetween, isDay } from '../../day.ts';
import { perMonth } from '../../quantity/period.ts';
import { type Exact, exact, type Quantity, zero } from '../../quantity/quantity.ts';
import { splitUnit } from '../../quantity/unit.ts';
import { type Cell, said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';

type Revenue = RecordByType['revenue'];

/** When a promise is kept: so many days in a row, each of which earns the same. */
export interface Service {
  readonly from: Day;
  readonly days: number;
}

/** A line of the revenue table, as the books see it. */
export interface RevenueLine {
  readonly record: Revenue;
  /** The name of the stream. */
  readonly name: string;
  readonly kind: 'revenue' | 'deposit' | 'refundable' | 'tax' | 'tip' | 'pass-through' | null;
  /** The first day of the month where only that is known. */
  readonly receivedOn: Day | null;
  /** An amount of the month where the line gives a rate. */
  readonly amount: Cell<Quantity>;
  /** Null when nobody says when the promise is kept. What needs no service date is earned when it is received. */
  readonly service: Service | null;
}

/** The lines of the revenue table with the day on which each is received and the days over which it is earned. */
export function readLines(revenue: readonly Revenue[]): readonly RevenueLine[] {
  return revenue.map((record): RevenueLine => {
    const { stream, kind, month, amount } = record.cells;
    const on = said(month);
    const receivedOn = on === null ? null : isDay(on) ? on : day(`${on}-01`);
    const line = { record, name: said(stream) ?? record.id, kind: said(kind), receivedOn };
    return { ...line, amount: amountOf(amount), service: serviceOf(record, receivedOn) };
  });
}

function amountOf(cell: Cell<Quantity>): Cell<Quantity> {
  if (cell.kind !== 'value') return cell;
  const value = perMonth(cell.value) ?? cell.value;
  return { ...cell, value: { ...value, unit: splitUnit(value.unit).of } };
}

function serviceOf({ cells: { serviceDate, serviceEnds, kind } }: Revenue, receivedOn: Day | null): Service | null {
  const from = said(serviceDate);
  if (from !== null) {
    const ends = said(serviceEnds);
    return { from, days: ends === null ? 1 : Math.max(1, daysBetween(from, ends)) };
  }
  const isAtOnce = serviceDate.kind === 'not-applicable' && said(kind) === 'revenue' && receivedOn !== null;
  return isAtOnce ? { from: receivedOn, days: 1 } : null;
}

/** Whether the money becomes revenue: taxes, tips, refundable deposits and what is passed through never do. */
export function isOurs({ kind }: RevenueLine): boolean {
  return kind === 'revenue' || kind === 'deposit';
}

/** Whether the money comes before the day on which it begins to be earned; a month is before the days of later months. */
export function isPaidBefore({ record, service, receivedOn }: RevenueLine): boolean {
  const on = said(record.cells.month);
  if (service === null || receivedOn === null || on === null) return false;
  return isDay(on) ? on < service.from : on < service.from.slice(0, 7);
}

/** The share that is earned by the end of a day, from 0 to 1; null when nobody says when. */
export function earnedShare({ service }: RevenueLine, by: Day): Exact | null {
  if (service === null) return null;
  const past = Math.max(0, Math.min(service.days, daysBetween(service.from, by) + 1));
  return exact(past).div(service.days);
}

/** The last day on which something is earned. */
export function lastDay({ from, days }: Service): Day {
  return addDays(from, days - 1);
}

/** A part of a line, or a negative one; not known when the share is not. */
export function partOf({ amount }: RevenueLine, share: Exact | null): Cell<Quantity> {
  if (amount.kind !== 'value') return amount;
  if (share === null) return { kind: 'unknown', text: amount.text, place: amount.place };
  if (share.isZero()) return { ...amount, value: { ...amount.value, low: zero, high: zero } };
  const ends = [amount.value.low.times(share), amount.value.high.times(share)] as const;
  const [low, high] = share.isNegative() ? [ends[1], ends[0]] : ends;
  return { ...amount, value: { ...amount.value, low, high } };
}
