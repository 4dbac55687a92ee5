import { addDays, type Day, day, monthOf } from '../../day.ts';
import { type Exact, infinity, type Quantity, quantity, zero } from '../../quantity/quantity.ts';
import { type Result, verdict } from '../../quantity/verdict.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import type { Part } from '../../section.ts';
import { type Derived, derive } from '../derive-figure.ts';
import { paymentsPerMonth, receiptsPerMonth } from './burn.ts';
import { cashPosition } from './free-cash.ts';
import { groupBy } from './group-by.ts';
import { parameterOn } from './parameter.ts';
import { testCell } from './test-cell.ts';

/** The records that tell how far the way to profit has been gone. */
export interface ProfitRecords {
  readonly expense: readonly RecordByType['expense'][];
  readonly revenue: readonly RecordByType['revenue'][];
  readonly cash: readonly RecordByType['cash'][];
  readonly debt: readonly RecordByType['debt'][];
  readonly param: readonly RecordByType['param'][];
}

/** What a gate measures on a day, and whether it is open or passed. */
export interface GateReading {
  readonly result: Result;
  /** Null when it cannot be measured. */
  readonly now: Part;
}

/**
 * Reads the gate that a milestone names in words: books that are reconciled, the contribution of each entity, receipts
 * against payments, net income, or a reserve. Null for a gate of another kind.
 */
export function readGate(named: string, records: ProfitRecords, currency: string, asOf: Day): GateReading | null {
  const gate = gates.find(({ words }) => words.test(named));
  return gate === undefined ? null : gate.read(records, currency, asOf);
}

type Gate = {
  readonly words: RegExp;
  readonly read: (records: ProfitRecords, currency: string, asOf: Day) => GateReading;
};

/** The more special words first: net income is no mere income. */
const gates: readonly Gate[] = [
  { words: /\b(?:reconcil\w*|books|ledger)\b/i, read: booksReconciled },
  { words: /\bcontribut\w*/i, read: entitiesContribute },
  { words: /\breserves?\b/i, read: reserveFunded },
  { words: /\b(?:net income|net result|profits?|profitable)\b/i, read: netIncome },
  { words: /\b(?:receipts|payments|cash|burn|break-?even)\b/i, read: cashEven },
];

/** Every account is reconciled through the last month end. */
function booksReconciled({ cash }: ProfitRecords, _currency: string, asOf: Day): GateReading {
  const lastMonthEnd = addDays(day(`${monthOf(asOf)}-01`), -1);
  const results = cash.map(({ cells }) => testCell(cells.reconciledThrough, (through) => through >= lastMonthEnd));
  const applicable = results.filter((result) => result !== 'not-applicable');
  return all(applicable, 'accounts');
}

/** Every entity that earns or spends takes in at least what it pays. */
function entitiesContribute({ expense, revenue }: ProfitRecords, currency: string, asOf: Day): GateReading {
  const own = [...expense, ...revenue].filter(({ entity }) => entity !== null && entity !== 'all');
  const results = groupBy(own, ({ entity }) => entity ?? '').map(([, records]) => {
    const paid = records.flatMap((record) => (record.type === 'expense' ? [record] : []));
    const earned = records.flatMap((record) => (record.type === 'revenue' ? [record] : []));
    const receipts = orNone(receiptsPerMonth(earned, currency, asOf), earned.length, currency);
    const payments = orNone(paymentsPerMonth(paid, currency, asOf), paid.length, currency);
    return verdict(less(receipts, payments, currency).value, 'at least', zero);
  });
  return all(results, 'entities');
}

/** Without a row nothing is earned or paid; a row that does not say how much leaves the sum open. */
function orNone(total: Derived, rows: number, currency: string): Derived {
  if (rows > 0) return total;
  const value = quantity({ low: 0, unit: `${currency}/month` });
  return { value, derivation: { formula: 'no rows', inputs: [] } };
}

/** Passes when all do: `5 of 7 accounts`, or at least so many where some are not known. */
function all(results: readonly Result[], what: string): GateReading {
  const passed = results.filter((result) => result === 'pass').length;
  const isSettled = results.every((result) => result === 'pass' || result === 'fail');
  const worst = (['fail', 'unknown', 'undetermined'] as const).find((result) => results.includes(result));
  const share = `${passed} of ${results.length} ${what}`;
  const now = isSettled ? share : passed > 0 ? `at least ${share}` : null;
  return results.length === 0 ? { result: 'unknown', now: null } : { result: worst ?? 'pass', now };
}

/** Receipts of an average month cover its payments, owner draws included. */
function cashEven({ expense, revenue }: ProfitRecords, currency: string, asOf: Day): GateReading {
  const receipts = receiptsPerMonth(revenue, currency, asOf);
  return atLeastZero(less(receipts, paymentsPerMonth(expense, currency, asOf), currency));
}

/** Receipts of an average month cover its operating cost and interest; draws of the owner are no cost. */
function netIncome({ expense, revenue, debt }: ProfitRecords, currency: string, asOf: Day): GateReading {
  const receipts = receiptsPerMonth(revenue, currency, asOf);
  const costs = paymentsPerMonth(
    expense.filter(({ cells }) => said(cells.kind) !== 'owner draw'),
    currency,
    asOf,
  );
  const operating = less(receipts, costs, currency);
  return atLeastZero(debt.length === 0 ? operating : less(operating, interest(debt, currency), currency));
}

/** The interest of a month on the balances of today. */
function interest(debts: readonly RecordByType['debt'][], currency: string): Derived {
  const operands = debts.flatMap(({ id, cells }) => [
    { name: `balance of ${id}`, value: inUnit(said(cells.balance), currency) },
    { name: `rate of ${id}`, value: said(cells.rate) },
  ]);
  const directions = operands.map(() => 'up' as const);
  const unit = `${currency}/month`;
  return derive('Σ balance × rate ÷ 12', operands, unit, (values) => sumOfProducts(values).div(1200), directions);
}

function sumOfProducts(values: readonly Exact[]): Exact {
  let total = zero;
  for (let i = 0; i < values.length; i += 2) total = total.plus((values[i] ?? zero).times(values[i + 1] ?? zero));
  return total;
}

function inUnit(value: Quantity | null, unit: string): Quantity | null {
  return value?.unit === unit ? value : null;
}

/** The unrestricted cash pays so many months of payments. */
function reserveFunded({ cash, revenue, expense, param }: ProfitRecords, currency: string, asOf: Day): GateReading {
  const wanted = parameterOn(param, 'reserve_months', asOf, { value: 3, unit: 'months' });
  const operands = [
    { name: 'cash', value: sure(cashPosition(cash, revenue, currency, asOf).free) },
    { name: 'payments', value: sure(paymentsPerMonth(expense, currency, asOf)) },
  ];
  const { value } = derive('cash ÷ payments', operands, 'months', ([money = zero, payments = zero]) =>
    payments.lte(zero) ? infinity : money.div(payments),
  );
  return { result: verdict(value, 'at least', wanted.high), now: value && { ...value, round: 'down' } };
}

function atLeastZero({ value }: Derived): GateReading {
  return { result: verdict(value, 'at least', zero), now: value };
}

function less(whole: Derived, part: Derived, currency: string): Derived {
  const operands = [
    { name: 'receipts', value: sure(whole) },
    { name: 'costs', value: sure(part) },
  ];
  return derive('receipts − costs', operands, `${currency}/month`, ([more = zero, costs = zero]) => more.minus(costs));
}

/** A sum that leaves something out passes no gate. */
function sure({ value }: Derived): Quantity | null {
  return value?.quality === 'partial' ? null : value;
}
