import { addDays, type Day } from '../day.ts';
import type { CellSum } from '../quantity/evaluate.ts';
import { count, type Exact, exact, isExactValue, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import type { Block, Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { addUp, type Derived, figure } from './derive-figure.ts';
import { mainCurrency } from './measures/per-month.ts';
import { earnedShare, isPaidBefore, lastDay, partOf, type RevenueLine, readLines } from './measures/recognise.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shortList } from './measures/short-list.ts';

type Param = RecordByType['param'];

export const deferredRevenue = defineAnalysis({
  id: 'deferred-revenue',
  code: 'ACC-02',
  title: 'Deferred revenue',
  question: 'How much of what customers have paid is still owed to them as service?',
  formula:
    'Closing = opening + received − recognised − refunded. A deposit, or revenue paid before its service, is received when it comes, recognised on its days of service, and refunded by a line with a negative amount and the same service date. `opening_deferred_revenue` in the params table gives the balance from which the roll-forward starts; the closing balance must equal the list of open deposits and the deferred revenue of the ledger.',
  reads: {
    revenue: {
      needs: ['kind', 'month', 'amount'],
      uses: ['stream', 'customer', 'serviceDate', 'serviceEnds'],
    },
    account: { needs: [], uses: ['name', 'subtype', 'balance'] },
    param: { needs: [], uses: ['key', 'value', 'from'] },
  },
  compute({ revenue, account, param }, { asOf }) {
    const lines = readLines(revenue).filter(({ receivedOn }) => receivedOn !== null && receivedOn <= asOf);
    const deposits = lines.filter(isDeposit);
    const refundable = lines.filter((line) => line.kind === 'refundable' && isOpen(line, asOf));
    if (revenue.length === 0) return { blocks: [] };
    const currency = mainCurrency(lines.map(({ amount }) => amount));
    const opening = openingOf(param, currency, asOf);
    if (deposits.length === 0 && opening === null) return nothingHeld();
    const roll = rollForward(deposits, opening, currency, asOf);
    const list = sumOf('open deposits', deposits, currency, (line) => openShare(line, asOf));
    const ledger = ledgerOf(account, currency);
    const checks = checksOf(roll, list, ledger);
    return {
      blocks: [
        ...rollFigures(roll),
        ...checks.map(({ block }) => block),
        ...refundableFigure(refundable, currency),
        ...openTable(deposits, asOf),
      ],
      headline: headline(roll.closing, checks),
    };
  },
});

/** Paid before it is earned: what says so, and revenue that is dated before its service. */
function isDeposit(line: RevenueLine): boolean {
  return line.kind === 'deposit' || (line.kind === 'revenue' && isPaidBefore(line));
}

/** Whether the day of service is still to come, or is not known. */
function isOpen({ service }: RevenueLine, asOf: Day): boolean {
  return service === null || lastDay(service) > asOf;
}

function openShare(line: RevenueLine, by: Day): Exact | null {
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

/** The way from the opening to the closing balance. */
interface Roll {
  readonly opening: Opening | null;
  readonly received: Total;
  readonly recognised: Total;
  readonly refunded: Total;
  readonly closing: Total;
}

type Total = Derived & CellSum;

function rollForward(lines: readonly RevenueLine[], opening: Opening | null, currency: string, asOf: Day): Roll {
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
    opening,
    received: sumOf('deposits received', come, currency, () => exact(1)),
    recognised: sumOf('deposits earned', lines, currency, recognisedShare),
    refunded: sumOf('deposits refunded', gone, currency, () => exact(-1)),
    closing: addUp('the opening balance and what each deposit adds to it', [...start, ...moved], currency),
  };
}

/** The sum of a share of each line; nothing of no lines. */
function sumOf(
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
function nameOf({ record, name }: RevenueLine): string {
  return said(record.cells.customer) ?? name;
}

function rollFigures({ opening, received, recognised, refunded, closing }: Roll): readonly Block[] {
  const from: Sentence =
    opening === null ? ['no opening balance is stated: from the first deposit'] : ['on ', { day: opening.on }];
  const start = opening && said(opening.cell);
  const stated = { value: start, derivation: { formula: 'as stated', inputs: [] } };
  return [
    ...(start === null ? [] : [figure({ id: 'opening', title: 'Opening balance', good: 'info', note: from }, stated)]),
    figure({ id: 'deposits', title: 'Received', good: 'info', ...rowsKnown(received) }, received),
    figure({ id: 'recognised', title: 'Recognised', good: 'info', ...rowsKnown(recognised) }, recognised),
    figure({ id: 'refunded', title: 'Refunded', good: 'info', ...rowsKnown(refunded) }, refunded),
    figure(
      {
        id: 'closing',
        title: 'Paid and not yet earned',
        good: 'info',
        ...closingNote(closing, start === null ? from : []),
      },
      closing,
    ),
  ];
}

function closingNote(closing: Total, from: Sentence): { readonly note?: Sentence } {
  const { note = [] } = rowsKnown(closing);
  const join = note.length > 0 && from.length > 0 ? ['; '] : [];
  const all = [...note, ...join, ...from];
  return all.length > 0 ? { note: all } : {};
}

/** The balances of the accounts in which deferred revenue is kept; null when none has one. */
function ledgerOf(accounts: readonly RecordByType['account'][], currency: string): Total | null {
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

/** Another account of the same balance, and how far the roll-forward is from it. */
interface Check {
  readonly name: string;
  readonly difference: Quantity | null;
  readonly block: Block;
}

/** The list can only differ from a roll-forward that starts from a stated balance: otherwise both add the same lines. */
function checksOf({ opening, closing }: Roll, list: Total, ledger: Total | null): readonly Check[] {
  const others = [
    ...(opening === null
      ? []
      : [{ id: 'list', name: 'the list of open deposits', title: 'Open deposits', total: list }]),
    ...(ledger === null ? [] : [{ id: 'ledger', name: 'the ledger', title: 'In the ledger', total: ledger }]),
  ];
  return others.map(({ id, name, title, total }) => {
    const difference = differenceOf(closing.value, total.value);
    const note: Sentence = difference === null ? (rowsKnown(total).note ?? []) : agreement(difference);
    return {
      name,
      difference,
      block: figure({ id, title, good: 'info', ...(note.length > 0 && { note }) }, total),
    };
  });
}

/** Null unless both are one number and leave nothing out: a difference between ranges says nothing for sure. */
function differenceOf(a: Quantity | null, b: Quantity | null): Quantity | null {
  if (a === null || b === null || a.unit !== b.unit || !isExactValue(a) || !isExactValue(b)) return null;
  if (a.quality === 'partial' || b.quality === 'partial') return null;
  return quantity({ low: a.low.minus(b.low).abs(), unit: a.unit });
}

function agreement(difference: Quantity): Sentence {
  return difference.low.isZero() ? ['agrees with the roll-forward'] : ['differs by ', difference, ', to be explained'];
}

/** Money that may have to be given back is a liability too, but no revenue to come. */
function refundableFigure(lines: readonly RevenueLine[], currency: string): readonly Block[] {
  if (lines.length === 0) return [];
  const held = sumOf('refundable deposits', lines, currency, () => exact(1));
  return [figure({ id: 'refundable', title: 'Refundable, besides', good: 'info', ...rowsKnown(held) }, held)];
}

/** What is still open, the earliest service first; deposits without a day of service before all. */
function openTable(deposits: readonly RevenueLine[], asOf: Day): readonly Table[] {
  const open = deposits.filter((line) => isOpen(line, asOf));
  if (open.length === 0) return [];
  const dayOf = ({ service }: RevenueLine): string => service?.from ?? '';
  const rows = [...open]
    .sort((a, b) => {
      const [first, second] = [dayOf(a), dayOf(b)];
      return first < second ? -1 : first > second ? 1 : a.record.id < b.record.id ? -1 : 1;
    })
    .map((line): Row => {
      const { record, name, service, amount } = line;
      const rest = service === null ? amount : partOf(line, openShare(line, asOf));
      const served = service && { day: service.from };
      const cells = [nameOf(line), name, said(record.cells.month), served, said(rest)];
      return { key: record.id, cells, sources: [record.place] };
    });
  return [
    {
      kind: 'table',
      id: 'open',
      title: 'Deposits that are still open',
      columns: [
        { title: 'Customer' },
        { title: 'Stream' },
        { title: 'Received' },
        { title: 'Service' },
        { title: 'Not yet earned', align: 'right' },
      ],
      ...shortList(rows, 10),
    },
  ];
}

/** Without a deposit there is nothing to roll forward; whether that is true, only the owner knows. */
function nothingHeld(): { readonly blocks: readonly Block[]; readonly headline: Headline } {
  const sentence: Sentence = ['No deposit is recorded, so what customers are owed is not known.'];
  const note: Sentence = ['no line is a deposit, and none was paid before its service date'];
  const closing = { value: null, derivation: { formula: 'opening + received − recognised − refunded', inputs: [] } };
  return {
    blocks: [figure({ id: 'closing', title: 'Paid and not yet earned', good: 'info', note }, closing)],
    headline: { standing: 'unknown', sentence },
  };
}

function headline(closing: Total, checks: readonly Check[]): Headline {
  const wrong = checks.find(({ difference }) => difference !== null && !difference.low.isZero());
  if (wrong !== undefined) {
    const sentence = ['Deferred revenue differs from ', wrong.name, ' by ', wrong.difference, '.'];
    return { standing: 'fails', sentence };
  }
  if (closing.value === null || closing.known < closing.of) {
    return { standing: 'unknown', sentence: ['How much is paid and not yet earned is not known in full.'] };
  }
  return { standing: 'holds', sentence: [closing.value, ' is paid and not yet earned.'] };
}
