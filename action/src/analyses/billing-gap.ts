import type { Day } from '../day.ts';
import type { Place } from '../place.ts';
import { perMonth } from '../quantity/period.ts';
import { count, type Exact, exact, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { currencyOf, withPeriod } from '../quantity/unit.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import type { Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { addUp, type Derived, derive, figure } from './derive-figure.ts';
import { groupBy } from './measures/group-by.ts';
import { monthsElapsed } from './measures/months-elapsed.ts';
import { mainCurrency } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shareOf } from './measures/share-of.ts';
import { shortList } from './measures/short-list.ts';
import { sumFigures } from './measures/sum-figures.ts';

type Contract = RecordByType['contract'];
type Timesheet = RecordByType['timesheet'];
type Invoice = RecordByType['invoice'];

export const billingGap = defineAnalysis({
  id: 'billing-gap',
  code: 'AGY-01',
  title: 'Billing gap',
  question: 'What is earned and not billed, and why?',
  formula:
    'Earned = retainer × months elapsed, fixed price × progress, or billable hours × rate; unbilled = earned − billed where that is positive, billed ahead where it is negative, client by client: the two are never netted.',
  reads: {
    contract: {
      needs: ['client', 'kind', 'value', 'start'],
      uses: ['end', 'rate', 'progress', 'signed', 'acceptance', 'billingContact'],
    },
    timesheet: { needs: ['client', 'hours'], uses: ['date', 'billable', 'approved', 'work'] },
    invoice: { needs: ['client', 'amount'], uses: ['number', 'date'], mayBeEmpty: true },
  },
  compute({ contract, timesheet, invoice }, { asOf }) {
    if (contract.length + timesheet.length + invoice.length === 0) return { blocks: [] };
    const amounts = [...contract.map(({ cells }) => cells.value), ...invoice.map(({ cells }) => cells.amount)];
    const currency = mainCurrency(amounts);
    const issued = invoice.filter(({ cells }) => (said(cells.date) ?? asOf) <= asOf);
    const worked = timesheet.filter(({ cells }) => (said(cells.date) ?? asOf) <= asOf);
    const clients = accountsOf(contract, worked, issued, currency, asOf);
    const total = (what: string, partOf: (account: Account) => Derived) =>
      sumFigures(
        `what is ${what} of each client`,
        clients.map((account) => ({ name: account.name, ...partOf(account) })),
        currency,
      );
    const earned = total('earned', (account) => account.earned);
    const billed = total('billed', (account) => account.billed);
    const unbilled = total('unbilled', (account) => account.unbilled);
    const ahead = total('billed ahead', (account) => account.ahead);
    return {
      blocks: [
        figure({ id: 'earned', title: 'Earned', good: 'up', ...rowsKnown(earned) }, earned),
        figure({ id: 'billed', title: 'Billed', good: 'up', ...billedNote(issued) }, billed),
        figure({ id: 'unbilled', title: 'Earned, not billed', good: 'down', ...shareNote(unbilled, earned) }, unbilled),
        figure({ id: 'billed-ahead', title: 'Billed ahead', good: 'down', ...rowsKnown(ahead) }, ahead),
        clientTable(clients),
      ],
      headline: headline(unbilled),
    };
  },
});

/** What one client was promised, got, and was billed. */
interface Account {
  readonly key: string;
  readonly name: string;
  readonly contracts: readonly Contract[];
  readonly hours: readonly Timesheet[];
  readonly invoices: readonly Invoice[];
  readonly earned: Derived;
  readonly billed: Derived;
  /** The positive part of earned − billed. */
  readonly unbilled: Derived;
  /** The negative part of earned − billed, as a positive amount. */
  readonly ahead: Derived;
}

/** One account a client, in the order of entity and name. */
function accountsOf(
  contracts: readonly Contract[],
  hours: readonly Timesheet[],
  invoices: readonly Invoice[],
  currency: string,
  asOf: Day,
): readonly Account[] {
  const contractsByKey = new Map(groupBy(contracts, keyOf));
  const hoursByKey = new Map(groupBy(hours, keyOf));
  const invoicesByKey = new Map(groupBy(invoices, keyOf));
  const keys = [...new Set([...contractsByKey.keys(), ...hoursByKey.keys(), ...invoicesByKey.keys()])].sort();
  return keys.map((key) => {
    const own = {
      contracts: contractsByKey.get(key) ?? [],
      hours: (hoursByKey.get(key) ?? []).filter(({ cells }) => said(cells.billable) !== false),
      invoices: invoicesByKey.get(key) ?? [],
    };
    const [first] = [...own.contracts, ...own.invoices, ...own.hours];
    const name = (first && said(first.cells.client)) ?? key;
    const earned = earnedBy(own.contracts, own.hours, currency, asOf);
    const billed = billedTo(own.invoices, currency);
    const gap = [
      { name: 'earned', ...earned },
      { name: 'billed', ...billed },
    ];
    return {
      key,
      name,
      ...own,
      earned,
      billed,
      unbilled: derive('earned − billed, where more is earned', gap, currency, ([a = zero, b = zero]) => excess(a, b)),
      ahead: derive('billed − earned, where more is billed', gap, currency, ([a = zero, b = zero]) => excess(b, a)),
    };
  });
}

function keyOf({ entity, id, cells }: Contract | Timesheet | Invoice): string {
  return `${entity ?? ''}/${nameKey(said(cells.client) ?? id)}`;
}

const excess = (a: Exact, b: Exact): Exact => (a.gt(b) ? a.minus(b) : zero);

/** Nothing is billed where no invoice was issued: that is known. */
function billedTo(invoices: readonly Invoice[], currency: string): Derived {
  const rows = invoices.map(({ id, cells }) => ({ name: said(cells.number) ?? id, cell: cells.amount }));
  const { of, value, derivation } = addUp('the invoices issued', rows, currency);
  return { value: of === 0 ? count(0, currency) : value, derivation };
}

/** What the contracts with a client have earned; null without a contract, since nothing says what the work is worth. */
function earnedBy(contracts: readonly Contract[], hours: readonly Timesheet[], currency: string, asOf: Day): Derived {
  const hoursById = assignHours(contracts, hours);
  const figures = contracts.map((contract) => ({
    name: contract.id,
    ...earnedUnder(contract, hoursById.get(contract.id) ?? [], asOf),
  }));
  const { of, value, derivation } = sumFigures('what each contract has earned', figures, currency);
  return { value: of === 0 ? null : value, derivation };
}

/** Each hour belongs to the first contract by the hour that was in force on its day, so that none counts twice. */
function assignHours(
  contracts: readonly Contract[],
  hours: readonly Timesheet[],
): ReadonlyMap<string, readonly Timesheet[]> {
  const hourly = contracts.filter(({ cells }) => said(cells.kind) === 'hourly');
  const assigned = groupBy(hours, ({ cells }) => {
    const on = said(cells.date);
    const inForce = hourly.find(
      (contract) => on === null || (startOf(contract, on) <= on && endOf(contract, on) >= on),
    );
    return inForce?.id ?? '';
  });
  return new Map(assigned);
}

const startOf = ({ cells }: Contract, otherwise: Day): Day => said(cells.start) ?? otherwise;
const endOf = ({ cells }: Contract, otherwise: Day): Day => said(cells.end) ?? otherwise;

function earnedUnder(contract: Contract, hours: readonly Timesheet[], asOf: Day): Derived {
  const kind = said(contract.cells.kind);
  if (kind === 'retainer') return earnedByTime(contract, asOf);
  if (kind === 'fixed') return earnedByProgress(contract);
  if (kind === 'hourly') return earnedByHours(contract, hours);
  return { value: null, derivation: { formula: 'waits for the kind of contract', inputs: [] } };
}

function earnedByTime({ cells }: Contract, asOf: Day): Derived {
  const start = said(cells.start);
  const end = said(cells.end);
  const until = end === null || end > asOf ? asOf : end;
  const places: readonly Place[] = end === until ? [cells.start.place, cells.end.place] : [cells.start.place];
  const months = start === null ? null : quantity({ low: monthsElapsed(start, until), unit: 'months', places });
  const fee = monthlyFee(said(cells.value));
  const operands = [
    { name: 'retainer', value: fee },
    { name: 'months elapsed', value: months },
  ];
  return derive('retainer × months elapsed', operands, currencyIn(fee), multiply);
}

/** A retainer without a period is taken as monthly, and marked as assumed. */
function monthlyFee(value: Quantity | null): Quantity | null {
  if (value === null) return null;
  return perMonth(value) ?? { ...value, unit: withPeriod(value.unit, 'month'), basis: 'assumed' };
}

function earnedByProgress({ cells }: Contract): Derived {
  const price = said(cells.value);
  const operands = [
    { name: 'fixed price', value: price },
    { name: 'progress', value: said(cells.progress) },
  ];
  return derive('fixed price × progress', operands, currencyIn(price), (values) => multiply(values).div(exact(100)));
}

/** Null without hours: that none was written down does not say that none was worked. */
function earnedByHours({ cells }: Contract, hours: readonly Timesheet[]): Derived {
  const rate = said(cells.rate);
  const operands = [
    { name: 'billable hours', ...billableHours(hours) },
    { name: 'rate', value: rate },
  ];
  return derive('billable hours × rate', operands, currencyIn(rate), multiply);
}

function billableHours(hours: readonly Timesheet[]): Derived {
  const rows = hours.map(({ id, cells }) => ({ name: said(cells.work) ?? id, cell: cells.hours }));
  return addUp('the billable hours', rows, 'hours');
}

const multiply = (values: readonly Exact[]): Exact => values.reduce((product, value) => product.times(value), exact(1));

function currencyIn(money: Quantity | null): string {
  return (money && currencyOf(money.unit)) ?? '';
}

function billedNote(issued: readonly Invoice[]): { readonly note?: Sentence } {
  return issued.length === 0 ? { note: ['no invoice is recorded'] } : {};
}

/** What part of the earnings is not billed. */
function shareNote(unbilled: Derived, earned: Derived): { readonly note?: Sentence } {
  const share = shareOf({ name: 'unbilled', ...unbilled }, { name: 'earned', ...earned }).value;
  const isPlain = share !== null && earned.value?.low.eq(earned.value.high);
  return isPlain ? { note: [share, ' of what is earned'] } : {};
}

function clientTable(accounts: readonly Account[]): Table {
  const ranked = [...accounts].sort((a, b) => compareUnbilled(a, b) || (a.key < b.key ? -1 : 1));
  const rows = ranked.map((account): Row => {
    const { key, name, earned, billed, unbilled, ahead, contracts, hours, invoices } = account;
    const since = unbilledSince(account);
    const amounts = [earned, billed, unbilled, ahead].map(({ value }) => value);
    const cells = [name, ...amounts, since === null ? '—' : { day: since }, causesOf(account).join(', ') || '—'];
    return { key, cells, sources: [...contracts, ...hours, ...invoices].map(({ place }) => place) };
  });
  return {
    kind: 'table',
    id: 'clients',
    title: 'Billing gap of each client',
    columns: [
      { title: 'Client' },
      { title: 'Earned', align: 'right' },
      { title: 'Billed', align: 'right' },
      { title: 'Not billed', align: 'right' },
      { title: 'Billed ahead', align: 'right' },
      { title: 'Not billed since' },
      { title: 'Causes' },
    ],
    ...shortList(rows, 15),
  };
}

/** The largest sure amount first; what is not known comes last. */
function compareUnbilled({ unbilled: { value: a } }: Account, { unbilled: { value: b } }: Account): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b.low.cmp(a.low) || b.high.cmp(a.high);
}

/** Whether something may be earned and not billed. */
function mayBeUnbilled({ unbilled: { value } }: Account): boolean {
  return value === null || value.high.gt(zero);
}

/** The day of the last invoice, or else of the first contract. */
function unbilledSince(account: Account): Day | null {
  if (!mayBeUnbilled(account)) return null;
  const invoiced = account.invoices.flatMap(({ cells }) => said(cells.date) ?? []).sort();
  const started = account.contracts.flatMap(({ cells }) => said(cells.start) ?? []).sort();
  return invoiced.at(-1) ?? started[0] ?? null;
}

function causesOf(account: Account): readonly string[] {
  if (!mayBeUnbilled(account)) return [];
  const { contracts, hours, invoices } = account;
  const byKind = (kind: string): readonly Contract[] => contracts.filter(({ cells }) => said(cells.kind) === kind);
  const causes: readonly (readonly [string, boolean])[] = [
    ['no contract', contracts.length === 0],
    ['no invoice issued', invoices.length === 0],
    ['contract not signed', contracts.some(({ cells }) => said(cells.signed) === false)],
    ['work not accepted', byKind('fixed').some(({ cells }) => said(cells.acceptance) === false)],
    ['hours not approved', byKind('hourly').length > 0 && hours.some(({ cells }) => said(cells.approved) === false)],
    ['hours over scope', isOverScope(account)],
    ['nobody to bill', contracts.some(({ cells }) => said(cells.billingContact) === false)],
  ];
  return causes.flatMap(([cause, applies]) => (applies ? [cause] : []));
}

/** Whether the hours, at the rate of the one contract that is not by the hour, are surely worth more than it earns. */
function isOverScope({ contracts, hours, earned }: Account): boolean {
  const [contract, ...others] = contracts;
  if (contract === undefined || others.length > 0 || said(contract.cells.kind) === 'hourly') return false;
  const worth = earnedByHours(contract, hours).value;
  return worth !== null && earned.value !== null && worth.unit === earned.value.unit && worth.low.gt(earned.value.high);
}

function headline({ value }: Derived): Headline {
  if (value === null) return { standing: 'unknown', sentence: ['What is earned and not billed is not known.'] };
  if (value.high.isZero() && value.quality !== 'partial') {
    return { standing: 'holds', sentence: ['Everything that is earned is billed.'] };
  }
  return { standing: value.low.gt(zero) ? 'fails' : 'unknown', sentence: [value, ' is earned and not billed.'] };
}
