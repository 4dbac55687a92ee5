import { addDays, type Day } from '../../day.ts';
import type { CellSum } from '../../quantity/evaluate.ts';
import { count, type Exact, exact, isExactValue, type Quantity, quantity, zero } from '../../quantity/quantity.ts';
import { type Cell, said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';
import { addUp, type Derived } from '../derive-figure.ts';
import { mainCurrency } from './per-month.ts';
import { earnedShare, isPaidBefore, lastDay, partOf, type RevenueLine, readLines } from './recognise.ts';

type Account = RecordByType['account'];
type Param = RecordByType['param'];
type Revenue = RecordByType['revenue'];
type Total = Derived & CellSum;

/** What customers have paid and is not earned yet: the way from the opening to the closing balance. */
export interface DeferredBalance {
  readonly currency: string;
  readonly deposits: readonly RevenueLine[];
  /** Null where none is stated. */
  readonly opening: Opening | null;
  readonly received: Total;
  readonly recognised: Total;
  readonly refunded: Total;
  readonly closing: Total;
  readonly others: readonly OtherBalance[];
}

/** Another account of the same balance, and how far the roll-forward is from it. */
interface OtherBalance {
  readonly id: 'list' | 'ledger';
  readonly name: string;
  readonly total: Total;
  /** Null unless both are one number and leave nothing out: a difference between ranges says nothing for sure. */
  readonly difference: Quantity | null;
}

/** Null where no deposit was received and no opening balance is stated: there is nothing to roll forward. */
export function deferredBalance(
  revenue: readonly Revenue[],
  accounts: readonly Account[],
  params: readonly Param[],
  asOf: Day,
): DeferredBalance | null {
  const lines = readLines(revenue).filter(({ receivedOn }) => receivedOn !== null && receivedOn <= asOf);
  const deposits = lines.filter(isDeposit);
  const currency = mainCurrency(lines.map(({ amount }) => amount));
  const opening = openingOf(params, currency, asOf);
  if (deposits.length === 0 && opening === null) return null;
  const roll = rollForward(deposits, opening, currency, asOf);
  const list = sumOf('open deposits', deposits, currency, (line) => openShare(line, asOf));
  const ledger = ledgerOf(accounts, currency);
  const against = (id: OtherBalance['id'], name: string, total: Total): OtherBalance => {
    return { id, name, total, difference: differenceOf(roll.closing.value, total.value) };
  };
  // The list can only differ from a roll-forward that starts from a stated balance: otherwise both add the same lines.
  const others = [
    ...(opening === null ? [] : [against('list', 'the list of open deposits', list)]),
    ...(ledger === null ? [] : [against('ledger', 'the ledger', ledger)]),
  ];
  return { currency, deposits, opening, ...roll, others };
}

/** Paid before it is earned: what says so, and revenue that is dated before its service. */
function isDeposit(line: RevenueLine): boolean {
  return line.kind === 'deposit' || (line.kind === 'revenue' && isPaidBefore(line));
}

/** Whether the day of service is still to come, or is not known. */
export function isOpen({ service }: RevenueLine, asOf: Day): boolean {
  return service === null || lastDay(service) > asOf;
}

/** The part of a deposit that is not earned by a day; null where its days of service are not known. */
export function openShare(line: RevenueLine, by: Day): Exact | null {
  const earned = earnedShare(line, by);
  return earned === null ? null : exact(1).minus(earned);
}

/** A balance that is stated for the start of a day. */
interface Opening {
  readonly on: Day;
  readonly cell: Cell<Quantity>;
}

/** The latest opening balance that is stated on a day; null when none is. */
function openingOf(params: readonly Param[], currency: string, asOf: Day): Opening | null {
  const stated = params.flatMap(({ cells }): Opening[] => {
    const [on, value] = [said(cells.from), said(cells.value)];
    const isOpening = nameKey(said(cells.key) ?? '') === nameKey('opening_deferred_revenue');
    return isOpening && on !== null && on <= asOf && value?.unit === currency ? [{ on, cell: cells.value }] : [];
  });
  return stated.reduce<Opening | null>((latest, one) => (latest === null || one.on > latest.on ? one : latest), null);
}

function rollForward(
  lines: readonly RevenueLine[],
  opening: Opening | null,
  currency: string,
  asOf: Day,
): Pick<DeferredBalance, 'received' | 'recognised' | 'refunded' | 'closing'> {
  const isInPeriod = ({ receivedOn }: RevenueLine): boolean =>
    opening === null || (receivedOn !== null && receivedOn >= opening.on);
  const recognisedShare = (line: RevenueLine): Exact | null => {
    const after = earnedShare(line, asOf);
    const before = opening === null ? zero : earnedShare(line, addDays(opening.on, -1));
    return after === null || before === null ? null : after.minus(before);
  };
  const period = lines.filter(isInPeriod);
  const isRefund = ({ amount }: RevenueLine): boolean => said(amount)?.high.lt(zero) ?? false;
  const come = period.filter((line) => !isRefund(line));
  const gone = period.filter(isRefund);
  // One share of each line, so that a ranged amount is not taken twice.
  const moved = lines.map((line) => {
    const recognised = recognisedShare(line);
    const share = recognised && (isInPeriod(line) ? exact(1) : zero).minus(recognised);
    return { name: nameOf(line), cell: partOf(line, share) };
  });
  const start = opening === null ? [] : [{ name: 'opening balance', cell: opening.cell }];
  return {
    received: sumOf('deposits received', come, currency, () => exact(1)),
    recognised: sumOf('deposits earned', lines, currency, recognisedShare),
    refunded: sumOf('deposits refunded', gone, currency, () => exact(-1)),
    closing: addUp('the opening balance and what each deposit adds to it', [...start, ...moved], currency),
  };
}

/** The sum of a share of each line; nothing of no lines. */
export function sumOf(
  what: string,
  lines: readonly RevenueLine[],
  currency: string,
  shareOf: (line: RevenueLine) => Exact | null,
): Total {
  const rows = lines.map((line) => ({ name: nameOf(line), cell: partOf(line, shareOf(line)) }));
  const added = addUp(what, rows, currency);
  return added.of === 0 ? { ...added, value: count(0, currency) } : added;
}

/** Who has paid, or for what. */
export function nameOf({ record, name }: RevenueLine): string {
  return said(record.cells.customer) ?? name;
}

/** The balances of the accounts in which deferred revenue is kept; null when none has one. */
function ledgerOf(accounts: readonly Account[], currency: string): Total | null {
  const kept = accounts.filter(({ cells }) =>
    /\b(?:contract liabilit(?:y|ies)|deferred revenue|unearned revenue)\b/i.test(
      `${said(cells.subtype) ?? ''} ${said(cells.name) ?? ''}`,
    ),
  );
  const rows = kept
    .filter(({ cells }) => cells.balance.kind === 'value')
    .map(({ id, cells }) => ({ name: said(cells.name) ?? id, cell: cells.balance }));
  return rows.length === 0 ? null : addUp('the deferred revenue of the ledger', rows, currency);
}

function differenceOf(a: Quantity | null, b: Quantity | null): Quantity | null {
  if (a === null || b === null || a.unit !== b.unit || !isExactValue(a) || !isExactValue(b)) return null;
  if (a.quality === 'partial' || b.quality === 'partial') return null;
  return quantity({ low: a.low.minus(b.low).abs(), unit: a.unit });
}
