import { addDays, type Day, daysBetween } from '../day.ts';
import { exact, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Decision, Figure, Headline, Part, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, type Derived, derive, figure } from './derive-figure.ts';
import { type Earning, listClientAccounts } from './measures/list-client-accounts.ts';
import { noticeDeadline } from './measures/notice-deadline.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shareOf } from './measures/share-of.ts';
import { shortList } from './measures/short-list.ts';
import { showCell, showDay } from './measures/show-cell.ts';
import { sumFigures } from './measures/sum-figures.ts';

type Contract = RecordByType['contract'];
type Timesheet = RecordByType['timesheet'];

export const contracts = defineAnalysis({
  id: 'contracts',
  code: 'AGY-02',
  title: 'Contracts',
  question: 'Which work has a signed contract behind it, and by when must notice be given?',
  formula:
    'Signed share = contracts known to be signed ÷ contracts in force; from “no answer is a signature” to “every one is”; the same of what the contracts have earned. Last day for notice = end − notice days. A contract without an end runs from month to month.',
  reads: {
    contract: {
      needs: ['signed', 'end', 'noticeDays'],
      uses: ['client', 'kind', 'value', 'start', 'rate', 'progress'],
    },
    timesheet: { needs: [], uses: ['client', 'hours', 'date', 'billable'] },
  },
  compute({ contract, timesheet }, { asOf }) {
    const inForce = contract.filter(({ cells }) => (said(cells.end) ?? asOf) >= asOf);
    if (inForce.length === 0) return { blocks: [] };
    const signed = inForce.filter(({ cells }) => said(cells.signed) === true);
    const unsigned = inForce.filter(({ cells }) => said(cells.signed) === false);
    const share = signedShare(inForce, signed, unsigned);
    return {
      blocks: [
        figure(
          { id: 'in-force', title: 'Contracts in force', good: 'info' },
          countUp('contracts in force', inForce, 'contracts'),
        ),
        figure({ id: 'signed', title: 'Signed', good: 'up' }, share),
        coveredFigure(contract, timesheet, asOf),
        contractTable(inForce, asOf),
      ],
      headline: headline(inForce.length, signed.length, unsigned.length),
      decide: noticesDue(inForce, asOf),
    };
  },
});

/** From “no open answer is a signature” to “every one is”, in percent. */
function signedShare(all: readonly Contract[], signed: readonly Contract[], unsigned: readonly Contract[]): Derived {
  const sure = countUp('contracts known to be signed', signed, 'contracts');
  const possible = quantity({
    low: signed.length,
    high: all.length - unsigned.length,
    unit: 'contracts',
    places: all.map(({ cells }) => cells.signed.place),
  });
  const part = { name: 'signed', value: possible, derivation: sure.derivation };
  return shareOf(part, { name: 'in force', ...countUp('contracts in force', all, 'contracts') });
}

/** How much of what the contracts have earned is under a signed one; what is under an open answer may count or not. */
function coveredFigure(contracts: readonly Contract[], hours: readonly Timesheet[], asOf: Day): Figure {
  const { currency, clients } = listClientAccounts(contracts, hours, [], asOf);
  const earnings = clients.flatMap((account) => account.earnings);
  const answered = (isSigned: boolean | null) =>
    earnings.filter(({ contract }) => said(contract.cells.signed) === isSigned);
  const worth = (chosen: readonly Earning[]) => sumFigures('what each contract has earned', chosen, currency);
  const open = answered(null);
  const operands = [
    { name: 'earned under signed contracts', ...worth(answered(true)) },
    { name: 'under unsigned ones', ...worth(answered(false)) },
    ...(open.length > 0
      ? [
          { name: 'under those that do not say', ...worth(open) },
          { name: 'signed part of those', value: quantity({ low: 0, high: 1, unit: '' }) },
        ]
      : []),
  ];
  const share = derive(
    'earned under signed contracts ÷ earned',
    operands,
    '%',
    ([yes = zero, no = zero, unsaid = zero, part = zero]) => {
      const all = yes.plus(no).plus(unsaid);
      return all.isZero() ? zero : yes.plus(unsaid.times(part)).times(exact(100)).div(all);
    },
  );
  const earned = worth(earnings);
  const value = earned.value?.high.gt(zero) ? share.value : null;
  return figure(
    { id: 'covered', title: 'Earned under signed contracts', good: 'up', ...rowsKnown(earned) },
    { ...share, value },
  );
}

/** When notice of a contract must go out, and how many days are left; null where no day follows from what is said. */
function noticeOf(contract: Contract, asOf: Day): { readonly by: Day; readonly days: number } | null {
  const by = noticeDeadline(contract);
  return by === null ? null : { by, days: daysBetween(asOf, by) };
}

function contractTable(contracts: readonly Contract[], asOf: Day): Table {
  const rows = [...contracts].sort(compareNotice).map((contract): Row => {
    const { id, cells, place } = contract;
    const notice = noticeOf(contract, asOf);
    return {
      key: id,
      cells: [
        said(cells.client) ?? id,
        showCell(cells.kind),
        showCell(cells.value),
        signedWord(contract),
        cells.end.kind === 'value' ? showDay(cells.end) : 'month to month, assumed',
        ...(notice === null ? openNotice(contract) : [{ day: notice.by }, daysLeft(notice.days)]),
      ],
      sources: [place],
    };
  });
  return {
    kind: 'table',
    id: 'contracts',
    title: 'Contracts in force',
    columns: [
      { title: 'Client' },
      { title: 'Kind' },
      { title: 'Value', align: 'right' },
      { title: 'Signed' },
      { title: 'End' },
      { title: 'Notice by' },
      { title: 'Days left', align: 'right' },
    ],
    ...shortList(rows, 15),
  };
}

function signedWord({ cells: { signed } }: Contract): Part {
  if (signed.kind === 'not-applicable') return 'N/A';
  return signed.kind === 'value' ? (signed.value ? 'yes' : 'no') : null;
}

/** Without an end there is no last day, nor where no notice is needed; else nobody has said. */
function openNotice({ cells }: Contract): readonly [Part, Part] {
  const isNone = cells.end.kind !== 'value' || cells.noticeDays.kind === 'not-applicable';
  return isNone ? ['—', '—'] : [null, null];
}

function daysLeft(days: number): Quantity | string {
  return days < 0 ? 'past' : quantity({ low: days, unit: 'days' });
}

/** The earliest last day first; contracts without one come last. */
function compareNotice(a: Contract, b: Contract): number {
  const [one, other] = [noticeDeadline(a) ?? '9999', noticeDeadline(b) ?? '9999'];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}

/** Notices that must go out, or be let pass, within thirty days. */
function noticesDue(contracts: readonly Contract[], asOf: Day): readonly Decision[] {
  return [...contracts].sort(compareNotice).flatMap((contract): Decision[] => {
    const notice = noticeOf(contract, asOf);
    if (notice === null || notice.days < 0 || notice.by > addDays(asOf, 30)) return [];
    const { id, cells, place } = contract;
    const sentence = [`Renew the contract of ${said(cells.client) ?? id}, or give notice by `, { day: notice.by }, '.'];
    return [{ sentence, owner: null, due: notice.by, place }];
  });
}

function headline(all: number, signed: number, unsigned: number): Headline {
  if (unsigned > 0)
    return { standing: 'fails', sentence: [`${unsigned} of ${all} contracts in force are not signed.`] };
  if (signed === all) return { standing: 'holds', sentence: ['Every contract in force is signed.'] };
  return { standing: 'unknown', sentence: [`${all - signed} of ${all} contracts in force may not be signed.`] };
}
