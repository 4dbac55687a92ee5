import type { Day } from '../day.ts';
import { zero } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Block, Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { figure } from './derive-figure.ts';
import { type CashPosition, cashPosition as splitCash } from './measures/free-cash.ts';
import { groupBy } from './measures/group-by.ts';
import { mainCurrency } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shareOf } from './measures/share-of.ts';
import { shortList } from './measures/short-list.ts';

type Cash = RecordByType['cash'];
type Revenue = RecordByType['revenue'];

export const cashPosition = defineAnalysis({
  id: 'cash-position',
  code: 'CFO-01',
  title: 'Cash position',
  question: 'How much of the money in the bank is ours to spend?',
  formula:
    'Unrestricted = balances − deposits held for others − taxes collected − security deposits; what has no account of its own is taken off as a liability.',
  reads: {
    cash: { needs: ['balance', 'asOf'], uses: ['account', 'restricted'] },
    revenue: { needs: [], uses: ['stream', 'amount', 'kind', 'serviceDate'] },
  },
  compute({ cash, revenue }, { asOf }) {
    if (cash.length === 0) return { blocks: [] };
    const currency = mainCurrency(cash.map(({ cells }) => cells.balance));
    const position = splitCash(cash, revenue, currency, asOf);
    return { blocks: blocksOf(cash, revenue, position, currency, asOf), headline: headline(position) };
  },
});

function blocksOf(
  cash: readonly Cash[],
  revenue: readonly Revenue[],
  position: CashPosition,
  currency: string,
  asOf: Day,
): readonly Block[] {
  const { bank, held, free } = position;
  const ours = figure(
    { id: 'unrestricted', title: 'Unrestricted cash', good: 'up', ...freeNote(position) },
    bank.value === null ? { ...free, value: null } : free,
  );
  if (bank.value === null) return [ours];
  const all = figure({ id: 'bank', title: 'In the bank', good: 'up', ...bankNote(cash, position) }, bank);
  const others = figure({ id: 'held', title: 'Held for others', good: 'info' }, held);
  const share = shareOf({ name: 'held for others', ...held }, { name: 'all balances', ...bank });
  const part = figure({ id: 'held-share', title: 'Of the balance, not ours', good: 'down' }, share);
  const figures = share.value === null || held.value?.high.isZero() ? [all, others] : [all, others, part];
  return [ours, ...figures, ...byEntity(cash, revenue, currency, asOf)];
}

function freeNote({ bank, isUpperBound }: CashPosition): { readonly note?: Sentence } {
  if (bank.value === null) return rowsKnown(bank);
  return isUpperBound ? { note: ['an upper bound: the deposits held for services to come are not recorded'] } : {};
}

/** How many balances are known, and how old they are. */
function bankNote(cash: readonly Cash[], { bank }: CashPosition): { readonly note?: Sentence } {
  const days = cash.flatMap(({ cells }) => (cells.balance.kind === 'value' ? [said(cells.asOf)] : []));
  const known = days.filter((day) => day !== null).sort();
  const [oldest, newest] = [known[0], known.at(-1)];
  const dated = oldest === undefined || newest === undefined ? [] : spanOf(oldest, newest);
  const { note = [] } = rowsKnown(bank);
  const parts = note.length > 0 && dated.length > 0 ? [...note, '; ', ...dated] : [...note, ...dated];
  return parts.length > 0 ? { note: parts } : {};
}

function spanOf(oldest: Day, newest: Day): Sentence {
  if (oldest === newest) return ['as of ', { day: newest }];
  return ['balances of ', { day: oldest }, ' to ', { day: newest }];
}

const mostEntities = 12;

/** Where the money is, the entity with least to spend first; nothing for one entity. */
function byEntity(cash: readonly Cash[], revenue: readonly Revenue[], currency: string, asOf: Day): readonly Table[] {
  const groups = groupBy(cash, ({ entity }) => entity ?? '').map(([entity, accounts]) => {
    const earned = revenue.filter((row) => row.entity === entity);
    return { entity, accounts, position: splitCash(accounts, earned, currency, asOf) };
  });
  const known = groups.filter(({ position }) => position.bank.value !== null);
  if (groups.length < 2 || known.length === 0) return [];
  known.sort((a, b) => leastOf(a.position).cmp(leastOf(b.position)) || (a.entity < b.entity ? -1 : 1));
  const rows = known.map(
    ({ entity, accounts, position: { bank, held, free } }): Row => ({
      key: entity,
      cells: [entity, bank.value, held.value, free.value],
      sources: accounts.map(({ place }) => place),
    }),
  );
  const money = ['In the bank', 'Held for others', 'Unrestricted'].map((title) => ({ title, align: 'right' as const }));
  const columns = [{ title: 'Entity' }, ...money];
  return [{ kind: 'table', id: 'entities', title: 'By entity', columns, ...shortList(rows, mostEntities) }];
}

function leastOf({ free }: CashPosition) {
  return free.value?.low ?? zero;
}

function headline({ bank, free }: CashPosition): Headline {
  if (bank.value === null || free.value === null) {
    return { standing: 'unknown', sentence: ['The cash is not known: no balance is stated.'] };
  }
  const standing = bank.known < bank.of ? 'unknown' : free.value.high.lte(zero) ? 'fails' : 'holds';
  return { standing, sentence: ['Of ', bank.value, ' in the bank, ', free.value, ' may be spent.'] };
}
