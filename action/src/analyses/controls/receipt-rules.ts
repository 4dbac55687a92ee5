import { addDays, addMonths, type Day, isDay, type Month } from '../../day.ts';
import { sum } from '../../quantity/evaluate.ts';
import { type Exact, exact, type Quantity, quantity, zero } from '../../quantity/quantity.ts';
import { periodOf } from '../../quantity/unit.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';
import { addUp, derive } from '../derive-figure.ts';
import { groupBy } from '../measures/group-by.ts';
import {
  compare,
  type Judged,
  judgeAll,
  judgeCell,
  limitAt,
  listNames,
  noRow,
  notSaid,
  type Predicate,
  type RuleContext,
} from './finding.ts';

type Revenue = RecordByType['revenue'];

/** The rules of revenue and receivables, by id. */
export const receiptRules: { readonly [id: string]: Predicate } = {
  'C-14': deferDeposits,
  'C-15': (context) => mapKind(context, 'tax', (number) => number.startsWith('22')),
  'C-16': (context) => mapKind(context, 'tip', (number) => number.startsWith('2060')),
  'C-18': clearAccounts,
  'C-19': invoiceWork,
  'C-21': keepParity,
  'C-22': keepReceivablesYoung,
  'C-23': spreadCustomers,
};

function nameOf({ id, cells }: Revenue): string {
  return said(cells.customer) ?? said(cells.stream) ?? id;
}

/** No revenue is dated before the day of the service. */
function deferDeposits({ records: { revenue } }: RuleContext) {
  const lines = revenue.filter(({ cells }) => said(cells.kind) === 'revenue' && isSingle(cells.amount));
  if (lines.length === 0) return noRow('revenue');
  return judgeAll(
    'lines of revenue',
    lines.map((line): Judged => {
      const { month, serviceDate, amount } = line.cells;
      const on = said(month);
      const result = on === null ? 'unknown' : judgeCell(serviceDate, (served) => served.slice(0, on.length) <= on);
      return { name: nameOf(line), result, figure: said(amount), places: [line.place] };
    }),
  );
}

function isSingle(cell: Revenue['cells']['amount']): boolean {
  const amount = said(cell);
  return amount === null || periodOf(amount.unit) === null;
}

/** The lines of one kind stand in accounts of their own. */
function mapKind({ records: { revenue } }: RuleContext, kind: 'tax' | 'tip', isRight: (number: string) => boolean) {
  if (revenue.length === 0) return noRow('revenue');
  const lines = revenue.filter(({ cells }) => said(cells.kind) === kind);
  return judgeAll(
    `lines of ${kind}`,
    lines.map((line): Judged => {
      const { account, amount } = line.cells;
      return { name: nameOf(line), result: judgeCell(account, isRight), figure: said(amount), places: [line.place] };
    }),
  );
}

const clearing = ['107', '108', '111', '112'];

/** Clearing accounts stand at zero. What is in them may be young, and no record says how old it is. */
function clearAccounts({ records: { account } }: RuleContext) {
  const through = account.filter(({ cells }) => clearing.some((start) => said(cells.number)?.startsWith(start)));
  if (through.length === 0) return notSaid('no clearing account (107x, 108x, 111x, 112x) in the table “Accounts”');
  return judgeAll(
    'clearing accounts',
    through.map(({ id, cells, place }): Judged => {
      const isClear = judgeCell(cells.balance, ({ low, high }) => low.isZero() && high.isZero());
      const name = said(cells.name) ?? id;
      return {
        name,
        result: isClear === 'fail' ? 'undetermined' : isClear,
        figure: said(cells.balance),
        places: [place],
      };
    }),
  );
}

/** Work that was done some days ago has an invoice. */
function invoiceWork({ records: { revenue }, asOf, limit }: RuleContext) {
  if (revenue.length === 0) return noRow('revenue');
  const last = addDays(asOf, -limit.low.toNumber());
  const done = revenue.filter(({ cells }) => {
    const served = said(cells.serviceDate);
    return said(cells.kind) === 'revenue' && served !== null && served <= last;
  });
  if (done.length === 0) return notSaid('no line of revenue states its day of service');
  return judgeAll(
    'finished jobs',
    done.map((line): Judged => {
      const { invoice, amount } = line.cells;
      const result = invoice.kind === 'not-applicable' ? 'fail' : judgeCell(invoice, () => true);
      return { name: nameOf(line), result, figure: said(amount), places: [line.place] };
    }),
  );
}

/** The direct price is not above the lowest price of a platform. */
function keepParity({ records: { rate } }: RuleContext) {
  if (rate.length === 0) return noRow('rate');
  return judgeAll(
    'rates',
    rate.map(({ id, cells, place }): Judged => {
      const name = [said(cells.product) ?? id, said(cells.season)].filter((part) => part !== null).join(', ');
      const listed = [cells.airbnbPrice, cells.vrboPrice].filter(({ kind }) => kind !== 'not-applicable');
      if (cells.directPrice.kind === 'not-applicable' || listed.length === 0) {
        return { name, result: 'not-applicable', places: [place] };
      }
      const direct = said(cells.directPrice);
      const prices = listed.map((cell) => said(cell));
      const operands = [direct, ...prices].map((value, i) => ({ name: i === 0 ? 'direct' : `platform ${i}`, value }));
      const unit = direct?.unit ?? '';
      const above = derive('direct − lowest of the platforms', operands, unit, ([own = zero, ...others]) =>
        own.minus(others.reduce((a, b) => (b.lt(a) ? b : a))),
      ).value;
      const isAlike = prices.every((price) => price === null || price.unit === unit);
      const result = isAlike ? compare(above, 'at most', limitAt(0, unit)) : 'unknown';
      return { name, result, figure: above, against: limitAt(0, unit), places: [place] };
    }),
  );
}

const oldDays = 60;

/** The invoices older than 60 days, of all that are open. */
function keepReceivablesYoung({ records: { invoice }, currency, asOf, limit }: RuleContext) {
  if (invoice.length === 0) return noRow('invoice');
  const open = invoice.filter(({ cells }) => (said(cells.paidOn) ?? '9999') > asOf);
  if (open.length === 0) return { result: 'pass', figure: null, says: '', places: [] } as const;
  if (open.some(({ cells }) => said(cells.date) === null)) return notSaid('an open invoice has no date');
  const first = addDays(asOf, -oldDays);
  const isOld = ({ cells }: RecordByType['invoice']): boolean => (said(cells.date) ?? asOf) < first;
  const old = open.filter(isOld);
  const young = open.filter((one) => !isOld(one));
  const worth = (what: string, rows: typeof open) => {
    const cells = rows.map(({ id, cells }) => ({ name: said(cells.number) ?? id, cell: cells.amount }));
    const total = addUp(what, cells, currency);
    return total.of === 0 ? { ...total, value: limitAt(0, currency) } : total;
  };
  const operands = [
    { name: 'old', ...worth('the old invoices', old) },
    { name: 'young', ...worth('the others', young) },
  ];
  const share = derive('old ÷ (old + young)', operands, '%', partOf).value;
  const names = listNames(old.map(({ id, cells }) => said(cells.number) ?? id));
  return {
    result: compare(share, 'at most', limit),
    figure: share,
    says: `of what is open is older than ${oldDays} days${names === '' ? '' : `: ${names}`}`,
    places: old.map(({ place }) => place),
  };
}

function partOf([some = zero, rest = zero]: readonly Exact[]): Exact {
  const all = some.plus(rest);
  return all.lte(zero) ? zero : some.times(exact(100)).div(all);
}

/** The share of the largest customer in the revenue of the last twelve months. */
function spreadCustomers({ records: { revenue }, currency, asOf, limit }: RuleContext) {
  const first = addMonths(asOf, -12);
  const lines = revenue.filter(
    ({ cells }) => said(cells.kind) === 'revenue' && isWithin(said(cells.month), first, asOf),
  );
  if (lines.length === 0) return noRow('revenue');
  const amounts = lines.map(({ cells }) => said(cells.amount));
  if (amounts.some((amount) => amount === null || amount.unit !== currency)) {
    return notSaid('amounts of revenue are not known, or in different units');
  }
  const groups = groupBy(lines, ({ cells }) => nameKey(said(cells.customer) ?? ''));
  const worth = (rows: readonly Revenue[]) =>
    sum(
      rows.flatMap(({ cells }) => said(cells.amount) ?? []),
      currency,
    );
  const all = worth(lines);
  if (all.low.lte(zero)) return notSaid('there is no revenue in the last twelve months');
  const unnamed = worth(groups.find(([key]) => key === '')?.[1] ?? []);
  const shares = groups.flatMap(([key, rows]) =>
    key === '' ? [] : [{ rows, ...shareWithin(worth(rows), unnamed, all) }],
  );
  const ranked = shares.sort((a, b) => b.high.cmp(a.high) || b.low.cmp(a.low));
  const [largest] = ranked;
  if (largest === undefined) return notSaid('no line of revenue names its customer');
  const low = ranked.reduce((a, b) => (b.low.gt(a) ? b.low : a), zero);
  const figure = quantity({ low, high: largest.high, unit: '%', places: all.places });
  const [line] = largest.rows;
  return {
    result: compare(figure, 'at most', limit),
    figure,
    says: line === undefined ? '' : `of the revenue of twelve months comes from ${said(line.cells.customer) ?? ''}`,
    places: largest.rows.map(({ place }) => place),
  };
}

/** The share of one customer, when lines without a name may be anybody's. */
function shareWithin(own: Quantity, unnamed: Quantity, all: Quantity): { readonly low: Exact; readonly high: Exact } {
  const part = (some: Exact, rest: Exact): Exact => partOf([some, rest]);
  return {
    low: part(own.low, all.high.minus(own.high)),
    high: part(own.high.plus(unnamed.high), all.low.minus(own.low).minus(unnamed.low)),
  };
}

function isWithin(on: Day | Month | null, first: Day, last: Day): boolean {
  if (on === null) return false;
  return isDay(on) ? on > first && on <= last : on > first.slice(0, 7) && on <= last.slice(0, 7);
}
