import type { Day } from '../day.ts';
import { exact, type Quantity } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { Block, Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { figure } from './derive-figure.ts';
import {
  type DeferredBalance,
  deferredBalance,
  isOpen,
  nameOf,
  openShare,
  sumOf,
} from './measures/deferred-balance.ts';
import { partOf, type RevenueLine, readLines } from './measures/recognise.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shortList } from './measures/short-list.ts';

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
    if (revenue.length === 0) return { blocks: [] };
    const balance = deferredBalance(revenue, account, param, asOf);
    if (balance === null) return nothingHeld();
    const received = readLines(revenue).filter(({ receivedOn }) => receivedOn !== null && receivedOn <= asOf);
    const refundable = received.filter((line) => line.kind === 'refundable' && isOpen(line, asOf));
    return {
      blocks: [
        ...rollFigures(balance),
        ...balance.others.map(otherFigure),
        ...refundableFigure(refundable, balance.currency),
        ...openTable(balance.deposits, asOf),
      ],
      headline: headline(balance),
    };
  },
});

function rollFigures({ opening, received, recognised, refunded, closing }: DeferredBalance): readonly Block[] {
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

function closingNote(closing: DeferredBalance['closing'], from: Sentence): { readonly note?: Sentence } {
  const { note = [] } = rowsKnown(closing);
  const join = note.length > 0 && from.length > 0 ? ['; '] : [];
  const all = [...note, ...join, ...from];
  return all.length > 0 ? { note: all } : {};
}

const titles = { list: 'Open deposits', ledger: 'In the ledger' } as const;

function otherFigure({ id, total, difference }: DeferredBalance['others'][number]): Block {
  const note: Sentence = difference === null ? (rowsKnown(total).note ?? []) : agreement(difference);
  return figure({ id, title: titles[id], good: 'info', ...(note.length > 0 && { note }) }, total);
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

function headline({ closing, others }: DeferredBalance): Headline {
  const wrong = others.find(({ difference }) => difference !== null && !difference.low.isZero());
  if (wrong !== undefined) {
    const sentence = ['Deferred revenue differs from ', wrong.name, ' by ', wrong.difference, '.'];
    return { standing: 'fails', sentence };
  }
  if (closing.value === null || closing.known < closing.of) {
    return { standing: 'unknown', sentence: ['How much is paid and not yet earned is not known in full.'] };
  }
  return { standing: 'holds', sentence: [closing.value, ' is paid and not yet earned.'] };
}
