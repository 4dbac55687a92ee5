import { isExactValue, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { verdict } from '../quantity/verdict.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { addUp, type Derived, derive, figure } from './derive-figure.ts';
import { accountTypes } from './measures/account-types.ts';
import { groupBy } from './measures/group-by.ts';
import { mainCurrency } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shortList } from './measures/short-list.ts';

type Account = RecordByType['account'];

export const trialBalance = defineAnalysis({
  id: 'trial-balance',
  code: 'ACC-14',
  title: 'Trial balance',
  question: 'Do debits equal credits?',
  formula:
    'Difference = Σ debits − Σ credits; a balance stands on the normal side of its account, a negative one on the other. A difference divisible by 9 suggests transposed digits, an even one a posting of half on the wrong side.',
  reads: { account: { needs: ['number', 'normal', 'balance'], uses: ['name', 'class'] } },
  compute({ account }) {
    const lines = account.filter(({ cells }) => hasSide(cells)).map(lineOf);
    if (lines.every(({ cell }) => said(cell) === null)) return nothingPosted(account);
    const currency = mainCurrency(lines.map(({ cell }) => cell));
    const debits = addUp('the balances on the debit side', onSide(lines, 'debit'), currency);
    const credits = addUp('the balances on the credit side', onSide(lines, 'credit'), currency);
    const missing = onSide(lines, null).length;
    const difference = differenceOf(debits, credits, missing > 0, currency);
    const all = addUp('all balances', lines, currency);
    const note = rowsKnown(all).note ?? hintsOf(difference.value, lines);
    return {
      blocks: [
        figure({ id: 'debits', title: 'Debits', good: 'info' }, debits),
        figure({ id: 'credits', title: 'Credits', good: 'info' }, credits),
        figure({ id: 'difference', title: 'Difference', good: 'down', ...(note.length > 0 && { note }) }, difference),
        typeTable(lines, currency),
        ...contraryTable(lines),
      ],
      headline: headline(difference.value, missing),
    };
  },
});

type Side = 'debit' | 'credit';

/** An account as a line of the trial balance: its balance without the sign, and the side on which it stands. */
interface Line {
  readonly account: Account;
  readonly name: string;
  /** Null when the balance or its side is not known. */
  readonly side: Side | null;
  readonly cell: Cell<Quantity>;
}

/** Units have no side, and what is not applicable is not posted to. */
function hasSide({ normal, balance, class: type }: Account['cells']): boolean {
  return normal.kind !== 'not-applicable' && balance.kind !== 'not-applicable' && said(type) !== 'statistical';
}

function lineOf(account: Account): Line {
  const { number, name, normal, balance } = account.cells;
  const head = { account, name: `${said(number) ?? account.id} ${said(name) ?? ''}`.trimEnd() };
  const usual = said(normal);
  const held = said(balance);
  if (usual === null || held === null || balance.kind !== 'value')
    return { ...head, side: null, cell: unknown(balance) };
  if (held.high.gt(zero) || held.low.gte(zero)) return { ...head, side: usual, cell: balance };
  const value = { ...held, low: held.high.neg(), high: held.low.neg() };
  return { ...head, side: usual === 'debit' ? 'credit' : 'debit', cell: { ...balance, value } };
}

function unknown({ text, place }: Cell<Quantity>): Cell<Quantity> {
  return { kind: 'unknown', text, place };
}

function onSide(lines: readonly Line[], side: Side | null): readonly Line[] {
  return lines.filter((line) => line.side === side);
}

/** Debits less credits; a side on which nothing stands is zero. */
function differenceOf(debits: Derived, credits: Derived, isPartial: boolean, currency: string): Derived {
  const none = quantity({ low: 0, unit: currency });
  const operands = [
    { name: 'debits', value: debits.value ?? none, derivation: debits.derivation },
    { name: 'credits', value: credits.value ?? none, derivation: credits.derivation },
  ];
  const { value, derivation } = derive('debits − credits', operands, currency, ([left = zero, right = zero]) =>
    left.minus(right),
  );
  return { value: value && isPartial ? { ...value, quality: 'partial' } : value, derivation };
}

/** What a difference that is one number suggests: the account that holds half of it, or digits that changed places. */
function hintsOf(difference: Quantity | null, lines: readonly Line[]): Sentence {
  if (difference === null || !isExactValue(difference) || difference.low.isZero()) return [];
  const off = difference.low.abs();
  const cents = off.times(100);
  const half = off.div(2);
  const heavy: Side = difference.low.gt(zero) ? 'debit' : 'credit';
  const suspects = onSide(lines, heavy).filter(({ cell }) => {
    const value = said(cell);
    return value !== null && isExactValue(value) && value.low.eq(half) && value.unit === difference.unit;
  });
  const digits = cents.mod(9).isZero() ? ['divisible by 9: two digits may be transposed'] : [];
  const [suspect] = suspects;
  if (suspect !== undefined) {
    return [...digits, ...join(digits), `${suspect.name} holds exactly half of it and may stand on the wrong side`];
  }
  if (digits.length > 0) return digits;
  if (!cents.mod(2).isZero()) return [];
  return ['even: half of it, ', quantity({ low: half, unit: difference.unit }), ', may stand on the wrong side'];
}

const join = (before: Sentence): Sentence => (before.length > 0 ? ['; '] : []);

/** The two sides of each type of account, in the order of the books. */
function typeTable(lines: readonly Line[], currency: string): Table {
  const linesByType = new Map(groupBy(lines, ({ account }) => said(account.cells.class) ?? 'no type'));
  const rows = [...accountTypes, 'no type'].flatMap((type): Row[] => {
    const own = (linesByType.get(type) ?? []).filter(({ side }) => side !== null);
    if (own.length === 0) return [];
    const total = (side: Side) =>
      addUp(type, onSide(own, side), currency).value ?? quantity({ low: 0, unit: currency });
    const sources = own.map(({ account }) => account.place);
    return [{ key: type, cells: [type, total('debit'), total('credit')], sources }];
  });
  return {
    kind: 'table',
    id: 'types',
    title: 'Balances by type',
    columns: [{ title: 'Type' }, { title: 'Debit', align: 'right' }, { title: 'Credit', align: 'right' }],
    rows,
  };
}

/** Accounts whose balance stands against their normal side, the largest first. */
function contraryTable(lines: readonly Line[]): readonly Table[] {
  const contrary = lines.filter(({ account, side }) => side !== null && side !== said(account.cells.normal));
  if (contrary.length === 0) return [];
  const highOf = ({ cell }: Line) => said(cell)?.high ?? zero;
  const rows = [...contrary]
    .sort((a, b) => highOf(b).cmp(highOf(a)) || (a.account.id < b.account.id ? -1 : 1))
    .map(({ account, name, side, cell }): Row => {
      return { key: account.id, cells: [name, side, said(cell)], sources: [account.place] };
    });
  return [
    {
      kind: 'table',
      id: 'contrary',
      title: 'Balances on the side where they do not belong',
      columns: [{ title: 'Account' }, { title: 'Stands on' }, { title: 'Balance', align: 'right' }],
      ...shortList(rows, 10),
    },
  ];
}

/** Without a balance there is nothing to add; the gaps say what is missing. */
function nothingPosted(accounts: readonly Account[]): { blocks: readonly []; headline?: Headline } {
  if (accounts.length === 0) return { blocks: [] };
  const sentence = ['Whether debits equal credits cannot be told: no account has a balance.'];
  return { blocks: [], headline: { standing: 'unknown', sentence } };
}

function headline(difference: Quantity | null, missing: number): Headline {
  const isZero = difference !== null && isExactValue(difference) && difference.low.isZero();
  if (isZero && missing === 0) return { standing: 'holds', sentence: ['The trial balance balances.'] };
  const isOff = verdict(difference, 'at most', zero) === 'fail' || verdict(difference, 'at least', zero) === 'fail';
  if (isOff && missing === 0) {
    return { standing: 'fails', sentence: ['The trial balance is off by ', difference && magnitude(difference), '.'] };
  }
  const why = missing > 0 ? 'some accounts have no balance' : 'a balance is only known as a range';
  return { standing: 'unknown', sentence: [`Whether debits equal credits cannot be told: ${why}.`] };
}

/** How far off, whichever side is heavier. */
function magnitude(difference: Quantity): Quantity {
  return difference.low.gte(zero)
    ? difference
    : { ...difference, low: difference.high.neg(), high: difference.low.neg() };
}
