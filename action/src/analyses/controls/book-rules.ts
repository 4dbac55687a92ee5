import { addDays, addMonths, type Day, day, daysBetween, daysInMonth, type Month, monthOf } from '../../day.ts';
import { type Quantity, quantity, zero } from '../../quantity/quantity.ts';
import { currencyOf } from '../../quantity/unit.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';
import type { Sentence } from '../../section.ts';
import { addUp, derive } from '../derive-figure.ts';
import { deferredBalance } from '../measures/deferred-balance.ts';
import { groupBy } from '../measures/group-by.ts';
import { mainCurrency } from '../measures/per-month.ts';
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

type Account = RecordByType['account'];

/** The rules of closing the books, by id. */
export const bookRules: { readonly [id: string]: Predicate } = {
  'C-24': reconcileMonthly,
  'C-25': closeOnTime,
  'C-26': balanceTrial,
  'C-27': netBetweenEntities,
  'C-28': emptySuspense,
  'C-29': tieDeferredRevenue,
  'C-44': declareRates,
};

/** Every account with a bank was reconciled through the end of the month before. */
function reconcileMonthly({ records: { cash }, asOf }: RuleContext) {
  if (cash.length === 0) return noRow('cash');
  const monthEnd = addDays(day(`${asOf.slice(0, 7)}-01`), -1);
  return judgeAll(
    `accounts to be reconciled through ${monthEnd}`,
    cash.map(({ id, cells, place }) => ({
      name: said(cells.account) ?? id,
      result: judgeCell(cells.reconciledThrough, (through) => through >= monthEnd),
      places: [place],
    })),
  );
}

/** Each system in which books are closed: how long after its end the last month was, or how long the next one is open. */
function closeOnTime({ records: { system }, asOf, limit }: RuleContext) {
  if (system.length === 0) return noRow('system');
  const closing = system.filter(({ cells }) => cells.closedThrough.kind === 'value' || cells.closedOn.kind === 'value');
  if (closing.length === 0) {
    return notSaid(
      'no system says which month was closed last, and when: `Closed through` and `Closed on` of the general ledger (Systems)',
    );
  }
  return judgeAll(
    'systems',
    closing.map(({ id, cells, place }): Judged => {
      const name = said(cells.system) ?? id;
      const [through, on] = [said(cells.closedThrough), said(cells.closedOn)];
      if (through === null) return { name, result: 'unknown', places: [place] };
      const closed = monthOf(day(`${through.slice(0, 7)}-01`));
      const next = monthOf(addMonths(day(`${closed}-01`), 1));
      const [late, open] = [on === null ? null : daysAfter(closed, on), daysAfter(next, asOf)];
      const isOpen = limit.low.lt(open);
      const days = isOpen ? open : late;
      const figure = days === null ? null : quantity({ low: days, unit: 'days', places: [place] });
      const which = isOpen ? `${name} (${next} is still open)` : `${name} (${closed})`;
      return { name: which, result: compare(figure, 'at most', limit), figure, places: [place] };
    }),
  );
}

/** Days from the end of a month; below zero before it ends. */
function daysAfter(month: Month, on: Day): number {
  return daysBetween(day(`${month}-${daysInMonth(month)}`), on);
}

/** What customers have paid and is not earned is the same in the roll-forward, the list of open deposits and the ledger. */
function tieDeferredRevenue({ records: { revenue, account, param }, asOf }: RuleContext) {
  if (revenue.length === 0) return noRow('revenue');
  const balance = deferredBalance(revenue, account, param, asOf);
  if (balance === null) return notSaid('no line of revenue is a deposit, and none was paid before its service date');
  const { closing, others } = balance;
  if (others.length === 0) {
    return notSaid(
      'nothing to hold the roll-forward of deposits against: the `Balance` of the account of deferred revenue (Accounts), or `opening_deferred_revenue` (Params)',
    );
  }
  const places = closing.value?.places ?? [];
  return judgeAll(
    'balances of deferred revenue',
    others.map(
      ({ name, total, difference }): Judged => ({
        name,
        result: difference === null ? 'unknown' : difference.low.isZero() ? 'pass' : 'fail',
        figure: difference,
        places: [...places, ...(total.value?.places ?? [])],
      }),
    ),
  );
}

/** The balances on both sides, over all accounts that have one. */
function balanceTrial({ records: { account } }: RuleContext) {
  const books = account.filter(
    ({ cells }) => said(cells.class) !== 'statistical' && cells.normal.kind !== 'not-applicable',
  );
  if (books.length === 0) return noRow('account');
  if (books.every(({ cells }) => cells.balance.kind !== 'value')) return notSaid('no account states its balance');
  const currency = mainCurrency(books.map(({ cells }) => cells.balance));
  const side = (name: 'debit' | 'credit') => {
    const rows = books.filter(({ cells }) => said(cells.normal) === name);
    const total = addUp(`the ${name} balances`, rows.map(namedBalance), currency);
    return { name, ...total, value: total.of === 0 ? limitAt(0, currency) : total.value };
  };
  const off = derive('debits − credits', [side('debit'), side('credit')], currency, ([a = zero, b = zero]) =>
    a.minus(b),
  ).value;
  const isSure = books.every(({ cells }) => cells.normal.kind === 'value');
  const result = isSure ? isZero(off) : 'unknown';
  return {
    result,
    figure: off,
    against: limitAt(0, currency),
    says: result === 'unknown' ? 'sides or balances are known in part' : 'debits less credits',
    ...(off !== null && result === 'fail' && { advice: suspect(off) }),
    places: off?.places ?? [],
  };
}

/** Whether a figure is zero, as a result. */
function isZero(figure: Quantity | null): Judged['result'] {
  if (figure === null || figure.quality === 'partial') return 'unknown';
  if (figure.low.isZero() && figure.high.isZero()) return 'pass';
  return figure.low.lte(zero) && figure.high.gte(zero) ? 'undetermined' : 'fail';
}

/** Where to look for a difference of the two sides, in whole cents. */
function suspect(off: Quantity): Sentence {
  if (!off.low.eq(off.high)) return ['state the balances exactly'];
  const cents = off.low.abs().times(100);
  const half = quantity({ low: off.low.abs().div(2), unit: off.unit });
  const swapped = cents.mod(9).isZero() ? ['divisible by 9: look for transposed digits'] : [];
  const wrongSide = cents.mod(2).isZero() ? ['look for ', half, ' on the wrong side'] : [];
  return swapped.length > 0 && wrongSide.length > 0 ? [...swapped, '; ', ...wrongSide] : [...swapped, ...wrongSide];
}

function namedBalance({ id, cells }: Account) {
  return { name: `${said(cells.number) ?? id} ${said(cells.name) ?? ''}`.trimEnd(), cell: cells.balance };
}

/** What one entity is owed by another, and owes it, are the same in both books. */
function netBetweenEntities({ records: { account, entity } }: RuleContext) {
  const codeByName = new Map(
    entity.flatMap(({ id, entity: code, cells }) =>
      [code ?? id, said(cells.name) ?? '', ...(said(cells.aliases) ?? [])].map(
        (name) => [nameKey(name), code ?? id] as const,
      ),
    ),
  );
  const codeOf = (name: string): string => codeByName.get(nameKey(name)) ?? nameKey(name).toUpperCase();
  const between = account.flatMap((one) => {
    const match = /^due (from|to) (.+)$/i.exec(said(one.cells.name)?.trim() ?? '');
    const owner = one.entity;
    if (match?.[2] === undefined || owner === null || owner === 'all') return [];
    const other = codeOf(match[2]);
    const isClaim = match[1]?.toLowerCase() === 'from';
    return [{ account: one, isClaim, pair: isClaim ? `${owner}/${other}` : `${other}/${owner}` }];
  });
  if (between.length === 0) return notSaid('no account “Due from …” or “Due to …” of a single entity');
  return judgeAll(
    'pairs of entities',
    groupBy(between, ({ pair }) => pair).map(([name, own]): Judged => {
      const currency = mainCurrency(own.map(({ account: { cells } }) => cells.balance));
      const side = (isClaim: boolean) => {
        const total = addUp(
          'balances',
          own.filter((one) => one.isClaim === isClaim).map((one) => namedBalance(one.account)),
          currency,
        );
        return {
          name: isClaim ? 'claims' : 'debts',
          ...total,
          value: total.of === 0 ? limitAt(0, currency) : total.value,
        };
      };
      const off = derive('claims − debts', [side(true), side(false)], currency, ([a = zero, b = zero]) =>
        a.minus(b),
      ).value;
      const places = own.map(({ account: { place } }) => place);
      return { name, result: isZero(off), figure: off, against: limitAt(0, currency), places };
    }),
  );
}

const suspense = new Set(['1990', '2990', '3070', '6790']);

function emptySuspense({ records: { account } }: RuleContext) {
  const held = account.filter(({ cells }) => {
    const number = said(cells.number) ?? '';
    return suspense.has(number.slice(Math.max(number.lastIndexOf('-'), number.lastIndexOf('.')) + 1));
  });
  if (held.length === 0) return notSaid(`no suspense account (${[...suspense].join(', ')}) in the table “Accounts”`);
  return judgeAll(
    'suspense accounts',
    held.map((one) => ({
      name: namedBalance(one).name,
      result: judgeCell(one.cells.balance, ({ low, high }) => low.isZero() && high.isZero()),
      figure: said(one.cells.balance),
      places: [one.place],
    })),
  );
}

const youngRate = 31;

/** Where amounts are in several currencies, each has a rate of the last month to the main one. */
function declareRates({ records, currency, asOf }: RuleContext) {
  const { cash, debt, expense, invoice, revenue } = records;
  const cells = [
    ...expense.map(({ cells }) => cells.amount),
    ...revenue.map(({ cells }) => cells.amount),
    ...cash.map(({ cells }) => cells.balance),
    ...debt.map(({ cells }) => cells.balance),
    ...invoice.map(({ cells }) => cells.amount),
  ];
  const used = new Set(cells.flatMap((cell) => currencyOf(said(cell)?.unit ?? '') ?? []));
  if (used.size === 0) return notSaid('no amount of money is stated');
  const others = [...used].filter((code) => code !== currency).sort();
  if (others.length === 0) return { result: 'pass', figure: null, says: '', places: [] } as const;
  const first = addDays(asOf, -youngRate);
  const fresh = new Set(
    records['fx-rate'].flatMap(({ cells }) => {
      const on = said(cells.date);
      return on !== null && on >= first && on <= asOf ? [pairKey(said(cells.pair) ?? '')] : [];
    }),
  );
  const missing = others.filter((code) => !fresh.has(pairKey(`${code}/${currency}`)));
  return {
    result: missing.length === 0 ? 'pass' : 'fail',
    figure: null,
    says: `no rate of the last ${youngRate} days for ${listNames(missing.map((code) => `${code}/${currency}`))}`,
    places: [],
  } as const;
}

/** The two codes of a pair, in either order. */
function pairKey(pair: string): string {
  return (pair.toUpperCase().match(/[A-Z]{3}/g) ?? []).sort().join('/');
}
