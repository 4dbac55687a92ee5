import { quantity, zero } from '../quantity/quantity.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Headline, Part, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, figure } from './derive-figure.ts';
import { type ClientAccount, listClientAccounts } from './measures/list-client-accounts.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shortList } from './measures/short-list.ts';
import { sumFigures } from './measures/sum-figures.ts';

type Contract = RecordByType['contract'];

export const invoicingReadiness = defineAnalysis({
  id: 'invoicing-readiness',
  code: 'AGY-03',
  title: 'Invoicing readiness',
  question: 'Which of the money that is earned and not billed can be invoiced today, and what blocks the rest?',
  formula:
    'Eight items a client: signed contract, rate or milestone, billing contact, purchase order, approved time, acceptance, tax form, bank details. The open amount is ready when every item is there or does not apply, blocked when one is known to be missing, and waits for an answer otherwise.',
  reads: {
    contract: {
      needs: [
        'client',
        'kind',
        'value',
        'signed',
        'billingContact',
        'purchaseOrder',
        'acceptance',
        'taxForm',
        'bankDetails',
      ],
      uses: ['start', 'end', 'rate', 'progress'],
    },
    timesheet: { needs: ['client', 'hours', 'approved'], uses: ['date', 'billable'] },
    invoice: { needs: ['client', 'amount'], uses: ['date'], mayBeEmpty: true },
  },
  compute({ contract, timesheet, invoice }, { asOf }) {
    if (contract.length === 0) return { blocks: [] };
    const { currency, clients } = listClientAccounts(contract, timesheet, invoice, asOf);
    const claims = clients.filter(mayBeOpen).map(checkClaim);
    const total = (what: string, chosen: readonly Claim[]) =>
      sumFigures(
        `what is open with each client ${what}`,
        chosen.map(({ account }) => ({ name: account.name, ...account.unbilled })),
        currency,
      );
    const inState = (state: Claim['state']) => claims.filter((claim) => claim.state === state);
    const ready = total('who has every item', inState('ready'));
    const blocked = total('who lacks an item', inState('blocked'));
    const waiting = total('whose items are not all answered', inState('waiting'));
    const blockers = blockersOf(claims, (chosen) => total('who lacks the item', chosen));
    return {
      blocks: [
        figure({ id: 'ready', title: 'Ready to invoice', good: 'up', ...rowsKnown(ready) }, ready),
        figure({ id: 'blocked', title: 'Blocked', good: 'down', ...rowsKnown(blocked) }, blocked),
        figure({ id: 'waiting', title: 'Waits for an answer', good: 'down', ...rowsKnown(waiting) }, waiting),
        ...(claims.length > 0 ? [claimTable(claims)] : []),
        ...(blockers.length > 0 ? [blockerTable(blockers)] : []),
      ],
      headline: headline(claims.length, ready, blocked),
    };
  },
});

/** What an item says: there or not needed, known to be missing, or not answered. */
type Answer = 'there' | 'missing' | 'unsaid';

interface Item {
  readonly name: string;
  readonly answerOf: (account: ClientAccount) => Answer;
}

const items: readonly Item[] = [
  { name: 'signed contract', answerOf: everyContract(({ cells }) => flagAnswer(cells.signed)) },
  { name: 'rate or milestone', answerOf: everyContract(termsAnswer) },
  { name: 'billing contact', answerOf: everyContract(({ cells }) => flagAnswer(cells.billingContact)) },
  { name: 'purchase order', answerOf: everyContract(({ cells }) => flagAnswer(cells.purchaseOrder)) },
  { name: 'approved time', answerOf: timeAnswer },
  { name: 'acceptance', answerOf: everyContract(({ cells }) => flagAnswer(cells.acceptance)) },
  { name: 'tax form', answerOf: everyContract(({ cells }) => flagAnswer(cells.taxForm)) },
  { name: 'bank details', answerOf: everyContract(({ cells }) => flagAnswer(cells.bankDetails)) },
];

/** Without a contract nothing is answered. */
function everyContract(answerOf: (contract: Contract) => Answer): Item['answerOf'] {
  return ({ contracts }) => (contracts.length === 0 ? 'unsaid' : joinAnswers(contracts.map(answerOf)));
}

function joinAnswers(answers: readonly Answer[]): Answer {
  if (answers.includes('missing')) return 'missing';
  return answers.includes('unsaid') ? 'unsaid' : 'there';
}

function flagAnswer(cell: Cell<boolean>): Answer {
  if (cell.kind === 'not-applicable') return 'there';
  const answer = said(cell);
  return answer === null ? 'unsaid' : answer ? 'there' : 'missing';
}

/** What the kind of contract takes to price an invoice: a fee, a rate, or a price and how far the work is. */
function termsAnswer({ cells }: Contract): Answer {
  const kind = said(cells.kind);
  const terms = kind === 'hourly' ? [cells.rate] : kind === 'fixed' ? [cells.value, cells.progress] : [cells.value];
  return kind !== null && terms.every((cell) => cell.kind === 'value') ? 'there' : 'unsaid';
}

/** Only hours that are billed by the hour must be approved. */
function timeAnswer({ contracts, hours }: ClientAccount): Answer {
  if (contracts.length > 0 && contracts.every(({ cells }) => isOtherThanHourly(said(cells.kind)))) return 'there';
  return hours.length === 0 ? 'unsaid' : joinAnswers(hours.map(({ cells }) => flagAnswer(cells.approved)));
}

function isOtherThanHourly(kind: string | null): boolean {
  return kind !== null && kind !== 'hourly';
}

/** An open amount, and how its items stand. */
interface Claim {
  readonly account: ClientAccount;
  readonly missing: readonly string[];
  readonly unsaid: readonly string[];
  readonly state: 'ready' | 'blocked' | 'waiting';
}

function mayBeOpen({ unbilled: { value } }: ClientAccount): boolean {
  return value === null || value.high.gt(zero);
}

function checkClaim(account: ClientAccount): Claim {
  const answers = items.map(({ name, answerOf }) => ({ name, answer: answerOf(account) }));
  const named = (answer: Answer) => answers.filter((one) => one.answer === answer).map(({ name }) => name);
  const [missing, unsaid] = [named('missing'), named('unsaid')];
  const state = missing.length > 0 ? 'blocked' : unsaid.length > 0 ? 'waiting' : 'ready';
  return { account, missing, unsaid, state };
}

function claimTable(claims: readonly Claim[]): Table {
  const rows = [...claims].sort(compareOpen).map(({ account, missing, unsaid }): Row => {
    const { key, name, unbilled, contracts, hours, invoices } = account;
    const there = items.length - missing.length - unsaid.length;
    const share = quantity({
      low: (there * 100) / items.length,
      high: ((there + unsaid.length) * 100) / items.length,
      unit: '%',
    });
    return {
      key,
      cells: [name, unbilled.value, share, missing.join(', ') || '—', unsaid.join(', ') || '—'],
      sources: [...contracts, ...hours, ...invoices].map(({ place }) => place),
    };
  });
  return {
    kind: 'table',
    id: 'clients',
    title: 'Open amounts and the items they need',
    columns: [
      { title: 'Client' },
      { title: 'Not billed', align: 'right' },
      { title: 'Ready', align: 'right' },
      { title: 'Missing' },
      { title: 'Not answered' },
    ],
    ...shortList(rows, 15),
  };
}

/** The largest sure amount first; what is not known comes last. */
function compareOpen({ account: a }: Claim, { account: b }: Claim): number {
  const [one, other] = [a.unbilled.value, b.unbilled.value];
  const unknownLast = Number(one === null) - Number(other === null);
  return unknownLast || (one && other ? other.low.cmp(one.low) : 0) || (a.key < b.key ? -1 : 1);
}

/** A missing item, the claims that lack it, and their money. */
interface Blocker {
  readonly item: string;
  readonly claims: readonly Claim[];
  readonly money: Derived;
}

function blockersOf(claims: readonly Claim[], worthOf: (chosen: readonly Claim[]) => Derived): readonly Blocker[] {
  return items.flatMap(({ name }): Blocker[] => {
    const lacking = claims.filter(({ missing }) => missing.includes(name));
    return lacking.length > 0 ? [{ item: name, claims: lacking, money: worthOf(lacking) }] : [];
  });
}

/** In the order of the items. One amount may lack several, so the rows do not add up. */
function blockerTable(blockers: readonly Blocker[]): Table {
  const rows = blockers.map(({ item, claims, money }): Row => {
    const sources = claims.flatMap(({ account }) => account.contracts.map(({ place }) => place));
    return { key: item, cells: [item, quantity({ low: claims.length, unit: 'clients' }), money.value], sources };
  });
  return {
    kind: 'table',
    id: 'blockers',
    title: 'Money that each missing item blocks, alone or with others',
    columns: [{ title: 'Missing' }, { title: 'Clients', align: 'right' }, { title: 'Blocked', align: 'right' }],
    rows,
  };
}

function headline(open: number, ready: Derived, blocked: Derived): Headline {
  if (open === 0) return { standing: 'holds', sentence: ['Nothing is open to invoice.'] };
  const amount = ({ value }: Derived): Part => value ?? 'an amount that is not known';
  if (blocked.derivation.inputs.length > 0 || blocked.value === null) {
    return { standing: 'fails', sentence: [amount(ready), ' is ready to invoice; ', amount(blocked), ' is blocked.'] };
  }
  const isAllReady = ready.derivation.inputs.length === open;
  if (isAllReady)
    return { standing: 'holds', sentence: ['All of ', ready.value, ' that is open is ready to invoice.'] };
  return { standing: 'unknown', sentence: ['Whether all that is open can be invoiced is not known.'] };
}
