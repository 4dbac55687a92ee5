import { isDay } from '../day.ts';
import { count, type Exact, exact, isExactValue, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { shares } from '../quantity/share.ts';
import { plain } from '../quantity/unit.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import type { Figure, Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { addUp, type Derived, figure } from './derive-figure.ts';
import { monthlyExpenses, operatingExpenses } from './measures/burn.ts';
import { drawColumn } from './measures/draw-column.ts';
import { groupBy } from './measures/group-by.ts';
import { modifiedZ, outlierScore } from './measures/modified-z.ts';
import {
  datedPayments,
  type Payment,
  payeeOf,
  type Repeat,
  type Rise,
  repeatsOf,
  riseOf,
  type Series,
  seriesOf,
  shortestSeries,
} from './measures/payments.ts';
import { type MonthlyShare, mainCurrency } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shortList } from './measures/short-list.ts';
import { hasAccount, hasReceipt, lineValue, shareByValue } from './measures/value-share.ts';

type Expense = RecordByType['expense'];

const hundred = exact(100);

export const expenseAudit = defineAnalysis({
  id: 'expense-audit',
  code: 'ACC-05',
  title: 'Expense audit',
  question: 'Where does the money go each month, and can every payment be accounted for?',
  formula:
    'Monthly total = recurring operating payments, each per month; mapped and receipted shares are by value; duplicate = same payee and amount within 5 days; rise = against the median of the three payments before; outlier = modified z-score above 3.5, 0.6745 × (amount − median) ÷ median distance from it.',
  reads: {
    expense: {
      needs: ['vendor', 'amount'],
      uses: ['month', 'category', 'account', 'receipt', 'recurring', 'kind'],
    },
  },
  compute({ expense }, { asOf }) {
    if (expense.length === 0) return { blocks: [] };
    const currency = mainCurrency(expense.map(({ cells }) => cells.amount));
    const recurring = operatingExpenses(expense).filter(({ cells }) => said(cells.recurring) !== 'no');
    const lines = monthlyExpenses(recurring, asOf);
    const total = addUp('the recurring operating payments of a month', lines, `${currency}/month`);
    const mapped = shareByValue('with an account', expense, currency, hasAccount);
    const receipted = shareByValue('with a receipt', expense, currency, hasReceipt);
    const dated = datedPayments(expense);
    const repeats = repeatsOf(dated);
    const series = seriesOf(dated);
    const strays = series.flatMap(straysOf);
    const rises = series.flatMap(riseOf);
    const unmapped = expense.filter((one) => hasAccount(one) === false);
    const categories = categoryTable(lines, currency);
    return {
      blocks: [
        figure({ id: 'monthly-total', title: 'Monthly total', good: 'down', ...rowsKnown(total) }, total),
        figure({ id: 'mapped', title: 'Mapped to an account, by value', good: 'up' }, mapped),
        figure(
          { id: 'receipted', title: 'With a receipt, by value', good: 'up', ...receiptNote(receipted) },
          receipted,
        ),
        repeated(repeats, dated, currency),
        categories,
        ...drawColumn(categories, 'bars', 1),
        ...(repeats.length > 0 ? [repeatTable(repeats)] : []),
        ...(strays.length > 0 ? [strayTable(strays)] : []),
        ...(rises.length > 0 ? [riseTable(rises)] : []),
        ...(unmapped.length > 0 ? [unmappedTable(unmapped)] : []),
      ],
      headline: headline(total, mapped, repeats.length + strays.length),
    };
  },
});

function receiptNote({ value }: Derived): { readonly note?: Sentence } {
  return value === null ? { note: ['no line says whether there is a receipt'] } : {};
}

type Line = MonthlyShare & { readonly expense: Expense };

/** The lines of one category, and what they take of a month. */
interface Category {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly total: Quantity | null;
}

/** More categories than this share a last row. */
const mostCategories = 20;

/** The categories, the largest high end first, as costs are judged; ties by name. */
function categoriesOf(lines: readonly Line[], unit: string): readonly Category[] {
  const category = (name: string, own: readonly Line[]): Category => {
    return { name, lines: own, total: addUp('the category', own, unit).value };
  };
  const groups = groupBy(lines, ({ expense }) => nameKey(said(expense.cells.category) ?? ''));
  const all = groups
    .map(([, own]) => category((own[0] && said(own[0].expense.cells.category)) ?? 'no category', own))
    .sort((a, b) => (b.total?.high ?? zero).cmp(a.total?.high ?? zero) || (a.name < b.name ? -1 : 1));
  if (all.length <= mostCategories) return all;
  const rest = all.slice(mostCategories - 1);
  const others = category(
    `${rest.length} other categories`,
    rest.flatMap((one) => one.lines),
  );
  return [...all.slice(0, mostCategories - 1), others];
}

function categoryTable(lines: readonly Line[], currency: string): Table {
  const categories = categoriesOf(lines, `${currency}/month`);
  const shareAt = sharesOfHighEnds(categories);
  const rows = categories.map(({ name, lines: own, total }, i): Row => {
    const cells = [name, total && { ...total, unit: currency }, shareAt[i] ?? null];
    return { key: name, cells, sources: own.map(({ expense }) => expense.place) };
  });
  return {
    kind: 'table',
    id: 'categories',
    title: 'Where it goes',
    columns: [
      { title: 'Category' },
      { title: 'A month', align: 'right' },
      { title: 'Share at the high end', align: 'right' },
    ],
    rows,
  };
}

/** Shares that add to 100 %; none when an end is open or nothing is spent. */
function sharesOfHighEnds(categories: readonly Category[]): readonly Quantity[] {
  const highs = categories.map(({ total }) => total?.high ?? zero);
  const isShareable = highs.every((high) => high.isFinite() && high.gte(zero)) && highs.some((high) => high.gt(zero));
  return isShareable ? shares(highs, hundred, 1).map((share) => quantity({ low: share, unit: '%' })) : [];
}

/** The money that may have been paid twice; not known when no payment has a day. */
function repeated(repeats: readonly Repeat[], dated: readonly Payment[], currency: string): Figure {
  const caption = { id: 'duplicates', title: 'May have been paid twice', good: 'down' } as const;
  const rows = repeats.map(({ second: { expense } }) => ({ name: payeeOf(expense), cell: expense.cells.amount }));
  const { of, value, derivation } = addUp('the second payments to one payee within 5 days', rows, currency);
  if (of > 0) return figure(caption, { value, derivation });
  if (dated.some(({ on }) => isDay(on))) return figure(caption, { value: count(0, currency), derivation });
  return figure({ ...caption, note: ['no payment states its day'] }, { value: null, derivation });
}

/** A payment unlike the others to its payee. */
interface Stray {
  readonly name: string;
  readonly payment: Payment;
  readonly median: Exact;
  readonly score: Exact;
}

/** Only exact amounts are judged: a score of a range says nothing for sure. */
function straysOf({ name, payments }: Series): readonly Stray[] {
  const sure = payments.filter(({ amount }) => isExactValue(amount));
  const spread = sure.length < shortestSeries ? null : modifiedZ(sure.map(({ amount }) => amount.low));
  if (spread === null) return [];
  return sure.flatMap((payment, i): Stray[] => {
    const score = spread.scores[i] ?? zero;
    return score.abs().gt(outlierScore) ? [{ name, payment, median: spread.median, score }] : [];
  });
}

function repeatTable(repeats: readonly Repeat[]): Table {
  const ranked = [...repeats].sort(
    (a, b) => b.second.amount.high.cmp(a.second.amount.high) || (a.second.expense.id < b.second.expense.id ? -1 : 1),
  );
  const rows = ranked.map(({ first, second }): Row => {
    const cells = [payeeOf(second.expense), second.amount, first.on, second.on];
    return { key: second.expense.id, cells, sources: [first.expense.place, second.expense.place] };
  });
  return {
    kind: 'table',
    id: 'repeats',
    title: 'Payments that may be duplicates',
    columns: [{ title: 'Payee' }, { title: 'Amount', align: 'right' }, { title: 'Paid on' }, { title: 'And on' }],
    ...shortList(rows, 10),
  };
}

function strayTable(strays: readonly Stray[]): Table {
  const ranked = [...strays].sort(
    (a, b) => b.score.abs().cmp(a.score.abs()) || (a.payment.expense.id < b.payment.expense.id ? -1 : 1),
  );
  const rows = ranked.map(({ name, payment: { expense, on, amount }, median: middle, score }): Row => {
    const usual = quantity({ low: middle, unit: amount.unit });
    const shown = score.isFinite() ? quantity({ low: score, unit: plain }) : 'all others are alike';
    return { key: expense.id, cells: [name, on, amount, usual, shown], sources: [expense.place] };
  });
  return {
    kind: 'table',
    id: 'outliers',
    title: 'Payments unlike the others to the same payee',
    columns: [
      { title: 'Payee' },
      { title: 'Paid' },
      { title: 'Amount', align: 'right' },
      { title: 'Median', align: 'right' },
      { title: 'Score', align: 'right' },
    ],
    ...shortList(rows, 10),
  };
}

function riseTable(rises: readonly Rise[]): Table {
  const ranked = [...rises].sort(
    (a, b) => b.increase.low.cmp(a.increase.low) || (a.last.expense.id < b.last.expense.id ? -1 : 1),
  );
  const rows = ranked.map(({ name, last: { expense, on, amount }, before, increase }): Row => {
    return { key: expense.id, cells: [name, on, amount, before, increase], sources: [expense.place] };
  });
  return {
    kind: 'table',
    id: 'rises',
    title: 'Recurring payments that rose',
    columns: [
      { title: 'Payee' },
      { title: 'Paid' },
      { title: 'Amount', align: 'right' },
      { title: 'Median of the three before', align: 'right' },
      { title: 'Rise', align: 'right' },
    ],
    ...shortList(rows, 10),
  };
}

function unmappedTable(expenses: readonly Expense[]): Table {
  const highOf = (expense: Expense): Exact => said(lineValue(expense))?.high ?? zero;
  const ranked = [...expenses].sort((a, b) => highOf(b).cmp(highOf(a)) || (a.id < b.id ? -1 : 1));
  const rows = ranked.map((expense): Row => {
    const cells = [payeeOf(expense), expense.entity ?? '—', said(expense.cells.amount)];
    return { key: expense.id, cells, sources: [expense.place] };
  });
  return {
    kind: 'table',
    id: 'unmapped',
    title: 'Lines without an account',
    columns: [{ title: 'Payee' }, { title: 'Entity' }, { title: 'Amount', align: 'right' }],
    ...shortList(rows, 10),
  };
}

function headline(total: Derived, mapped: Derived, suspicious: number): Headline {
  if (total.value === null) return { standing: 'unknown', sentence: ['What a month costs is not known.'] };
  const goes: Sentence = ['Recurring payments take ', total.value];
  if (suspicious > 0) {
    const look: Sentence = ['; ', count(suspicious, 'payments'), suspicious === 1 ? ' needs a look' : ' need a look'];
    return { standing: 'fails', sentence: [...goes, ...look, '.'] };
  }
  if (mapped.value === null) return { standing: 'holds', sentence: [...goes, '.'] };
  if (mapped.value.low.eq(hundred))
    return { standing: 'holds', sentence: [...goes, ', and all of it has an account.'] };
  return { standing: 'fails', sentence: [...goes, '; ', mapped.value, ' of the value has an account.'] };
}
