import type { Day } from '../day.ts';
import { zero } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, figure } from './derive-figure.ts';
import { type ClientAccount, earnedByHours, listClientAccounts } from './measures/list-client-accounts.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shareOf } from './measures/share-of.ts';
import { shortList } from './measures/short-list.ts';
import { sumFigures } from './measures/sum-figures.ts';

type Contract = RecordByType['contract'];

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
    const { currency, clients } = listClientAccounts(contract, timesheet, invoice, asOf);
    const isNoneIssued = clients.every(({ invoices }) => invoices.length === 0);
    const total = (what: string, partOf: (account: ClientAccount) => Derived) =>
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
        figure(
          { id: 'billed', title: 'Billed', good: 'up', ...(isNoneIssued && { note: ['no invoice is recorded'] }) },
          billed,
        ),
        figure({ id: 'unbilled', title: 'Earned, not billed', good: 'down', ...shareNote(unbilled, earned) }, unbilled),
        figure({ id: 'billed-ahead', title: 'Billed ahead', good: 'down', ...rowsKnown(ahead) }, ahead),
        clientTable(clients),
      ],
      headline: headline(unbilled),
    };
  },
});

/** What part of the earnings is not billed. */
function shareNote(unbilled: Derived, earned: Derived): { readonly note?: Sentence } {
  const share = shareOf({ name: 'unbilled', ...unbilled }, { name: 'earned', ...earned }).value;
  const isPlain = share !== null && earned.value?.low.eq(earned.value.high);
  return isPlain ? { note: [share, ' of what is earned'] } : {};
}

function clientTable(accounts: readonly ClientAccount[]): Table {
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
function compareUnbilled({ unbilled: { value: a } }: ClientAccount, { unbilled: { value: b } }: ClientAccount): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b.low.cmp(a.low) || b.high.cmp(a.high);
}

/** Whether something may be earned and not billed. */
function mayBeUnbilled({ unbilled: { value } }: ClientAccount): boolean {
  return value === null || value.high.gt(zero);
}

/** The day of the last invoice, or else of the first contract. */
function unbilledSince(account: ClientAccount): Day | null {
  if (!mayBeUnbilled(account)) return null;
  const invoiced = account.invoices.flatMap(({ cells }) => said(cells.date) ?? []).sort();
  const started = account.contracts.flatMap(({ cells }) => said(cells.start) ?? []).sort();
  return invoiced.at(-1) ?? started[0] ?? null;
}

function causesOf(account: ClientAccount): readonly string[] {
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
function isOverScope({ contracts, hours, earned }: ClientAccount): boolean {
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
