import { addDays, daysBetween } from '../../day.ts';
import { type Exact, infinity, zero } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { addUp, derive, type Operand } from '../derive-figure.ts';
import { fixedCostPerMonth, paymentsPerMonth, receiptsPerMonth, runway } from '../measures/burn.ts';
import { debtServicePerMonth } from '../measures/debt-service.ts';
import { cashPosition } from '../measures/free-cash.ts';
import { groupBy } from '../measures/group-by.ts';
import { mainCurrency } from '../measures/per-month.ts';
import { settleRunway } from '../measures/settle-runway.ts';
import {
  compare,
  type Judged,
  judgeAll,
  limitAt,
  noRow,
  notSaid,
  type Predicate,
  type RuleContext,
} from './finding.ts';

type Cash = RecordByType['cash'];

/** The rules of cash, by id. */
export const cashRules: { readonly [id: string]: Predicate } = {
  'C-01': keepRunway,
  'C-02': keepRestricted,
  'C-03': keepMonthOfCost,
  'C-04': keepPathAboveZero,
  'C-05': keepWithinInsured,
};

function keepRunway({ records: { cash, expense, revenue }, currency, asOf, limit }: RuleContext) {
  if (cash.length === 0) return noRow('cash');
  if (expense.length === 0) return noRow('expense');
  if (revenue.length === 0) return noRow('revenue');
  const { free: money } = cashPosition(cash, revenue, currency, asOf);
  const lasts = runway(money, paymentsPerMonth(expense, currency, asOf), receiptsPerMonth(revenue, currency, asOf));
  const result = compare(lasts.value, 'at least', limit);
  return {
    result,
    figure: lasts.value && { ...lasts.value, round: 'down' as const },
    says: result === 'unknown' ? 'cash, payments or receipts are known in part' : '',
    ...(result === 'undetermined' && { advice: settleRunway(lasts, limit) }),
    places: lasts.value?.places ?? [],
  };
}

/** Bank balances against what is held for others. */
function keepRestricted({ records: { cash, revenue }, currency, asOf }: RuleContext) {
  if (cash.length === 0) return noRow('cash');
  if (revenue.length === 0) return noRow('revenue');
  const { bank, held, free, isUpperBound } = cashPosition(cash, revenue, currency, asOf);
  const isSure = !isUpperBound && bank.known === bank.of;
  const result = isSure ? compare(free.value, 'at least', limitAt(0, currency)) : 'unknown';
  return {
    result,
    figure: bank.value,
    ...(held.value && { against: held.value }),
    says:
      result === 'unknown' ? 'balances or deposits are known in part' : 'in the bank, against what is held for others',
    places: bank.value?.places ?? [],
  };
}

/** Each entity can pay one month of what is fixed. */
function keepMonthOfCost({ records: { cash, expense, revenue }, asOf, limit }: RuleContext) {
  if (cash.length === 0) return noRow('cash');
  const cashByEntity = new Map(groupBy(cash, ({ entity }) => entity ?? ''));
  const entities = groupBy(expense, ({ entity }) => entity ?? '').filter(([code]) => code !== '' && code !== 'all');
  if (entities.length === 0) return noRow('expense');
  return judgeAll(
    'entities',
    entities.map(([name, own]): Judged => {
      const currency = mainCurrency(own.map(({ cells }) => cells.amount));
      const receipts = revenue.filter(({ entity }) => entity === name);
      const { free: money } = cashPosition(cashByEntity.get(name) ?? [], receipts, currency, asOf);
      const cost = fixedCostPerMonth(own, currency, asOf);
      const operands = [
        { name: 'cash', ...money },
        { name: 'fixed cost', ...cost },
      ];
      const months = derive('cash ÷ fixed cost of a month', operands, 'months', ([held = zero, fixed = zero]) =>
        fixed.lte(zero) ? infinity : held.div(fixed),
      );
      const result = compare(months.value, 'at least', limit);
      return { name, result, figure: months.value, places: own.map(({ place }) => place) };
    }),
  );
}

const weeks = 13;

/** The lowest point of the cash in the next weeks: receipts and payments as they run, obligations on their day. */
function keepPathAboveZero({ records, currency, asOf }: RuleContext) {
  const { cash, expense, revenue, debt, obligation } = records;
  if (cash.length === 0) return noRow('cash');
  if (expense.length === 0) return noRow('expense');
  if (revenue.length === 0) return noRow('revenue');
  const last = addDays(asOf, weeks * 7);
  const due = obligation.flatMap(({ id, cells }) => {
    const on = said(cells.due);
    const isOut = said(cells.done) === true || cells.amount.kind === 'not-applicable' || (on !== null && on > last);
    return isOut
      ? []
      : [{ name: said(cells.what) ?? id, value: on === null ? null : said(cells.amount), on: on ?? asOf }];
  });
  if (due.some(({ value }) => value !== null && value.unit !== currency)) {
    return notSaid('obligations are in more than one currency');
  }
  const weekOf = due.map(({ on }) => Math.min(weeks, Math.max(1, Math.ceil(daysBetween(asOf, on) / 7))));
  const operands: readonly Operand[] = [
    { name: 'cash', ...cashPosition(cash, revenue, currency, asOf).free },
    { name: 'receipts', ...receiptsPerMonth(revenue, currency, asOf) },
    { name: 'payments', ...paymentsPerMonth(expense, currency, asOf) },
    { name: 'debt service', ...debtServicePerMonth(debt, currency) },
    ...due,
  ];
  const directions = operands.map((_, i) => (i < 2 ? ('up' as const) : ('down' as const)));
  const lowest = derive('lowest end of a week', operands, currency, (values) => lowestOf(values, weekOf), directions);
  const result = compare(lowest.value, 'at least', limitAt(0, currency));
  const says =
    result === 'unknown'
      ? 'cash, receipts, payments or obligations are known in part'
      : `lowest point of the next ${weeks} weeks`;
  return { result, figure: lowest.value, against: limitAt(0, currency), says, places: lowest.value?.places ?? [] };
}

/** The lowest end of a week: cash, receipts, payments and debt service of a month, and bills, each in its week. */
function lowestOf(values: readonly Exact[], weekOf: readonly number[]): Exact {
  const [start = zero, back = zero, out = zero, service = zero, ...bills] = values;
  const weekly = back.minus(out).minus(service).times(12).div(52);
  const billed = new Map<number, Exact>();
  for (const [at, bill] of bills.entries()) {
    const week = weekOf[at] ?? 1;
    billed.set(week, bill.plus(billed.get(week) ?? zero));
  }
  let [now, least] = [start, start];
  for (let week = 1; week <= weeks; week++) {
    now = now.plus(weekly).minus(billed.get(week) ?? zero);
    if (now.lt(least)) least = now;
  }
  return least;
}

/** What each entity has at each bank. An entity that has less than the limit in all needs no names of banks. */
function keepWithinInsured({ records: { cash }, limit }: RuleContext) {
  if (cash.length === 0) return noRow('cash');
  const judgeTotal = (name: string, rows: readonly Cash[]): Judged => {
    const { value } = addUp('the balances', rows.map(namedBalance), limit.unit);
    return { name, result: compare(value, 'at most', limit), figure: value, places: rows.map(({ place }) => place) };
  };
  const judged = groupBy(cash, ({ entity }) => entity ?? 'all').flatMap(([entity, own]): readonly Judged[] => {
    const whole = judgeTotal(entity, own);
    if (whole.result === 'pass') return [whole];
    return groupBy(own, ({ cells }) => said(cells.bank) ?? '').map(([bank, rows]) => {
      const one = judgeTotal(`${entity} at ${bank === '' ? 'a bank not named' : bank}`, rows);
      return bank === '' && one.result === 'fail' ? { ...one, result: 'unknown' } : one;
    });
  });
  return judgeAll('balances', judged);
}

function namedBalance({ id, cells }: Cash) {
  return { name: said(cells.account) ?? id, cell: cells.balance };
}
