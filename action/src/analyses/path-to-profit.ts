import type { Day } from '../day.ts';
import { exact, infinity, type Quantity, zero } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Figure, Headline, Part, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, type Derived, derive, figure } from './derive-figure.ts';
import { averageSales } from './measures/average-sale.ts';
import { type BreakEvenPath, fundingToBreakEven, monthsToBreakEven } from './measures/break-even-path.ts';
import { fixedCostPerMonth, receiptsPerMonth } from './measures/burn.ts';
import { contributionRatio } from './measures/contribution-ratio.ts';
import { statedParameter } from './measures/parameter.ts';
import { mainCurrency } from './measures/per-month.ts';
import { type GateReading, type ProfitRecords, readGate } from './measures/profit-gates.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shortList } from './measures/short-list.ts';

type Milestone = RecordByType['milestone'];

export const pathToProfit = defineAnalysis({
  id: 'path-to-profit',
  code: 'ACC-13',
  title: 'Path to profit',
  question: 'Which milestones to profit are reached, and how far is break-even?',
  formula:
    'Each milestone is judged by its gate: accounts reconciled through the last month end; receipts − payments of each entity; of all; net income before depreciation and tax; months of payments in reserve (3 unless `reserve_months` says otherwise). Months to break-even = ⌈ln(fixed cost ÷ (receipts × ratio)) ÷ ln(1 + growth)⌉; funding = sum of the monthly shortfalls until then.',
  reads: {
    milestone: { needs: ['milestone', 'gate'], uses: ['area', 'due', 'owner'] },
    expense: { needs: ['amount', 'behaviour'], uses: ['month', 'vendor', 'kind'] },
    revenue: { needs: ['amount', 'month', 'kind'], uses: ['stream'] },
    cash: { needs: ['balance', 'reconciledThrough'], uses: ['account', 'restricted'] },
    product: { needs: ['price', 'variableCost'], uses: ['commission', 'mix'] },
    debt: { needs: [], uses: ['balance', 'rate'] },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute(view, { asOf }) {
    const currency = mainCurrency([...view.expense, ...view.revenue].map(({ cells }) => cells.amount));
    const steps = stepsOf(view.milestone, view, currency, asOf);
    return {
      blocks: [
        ...(steps.length > 0 ? [reached(steps)] : []),
        ...pathFigures(view, currency, asOf),
        ...(steps.length > 0 ? [stepTable(steps, asOf)] : []),
      ],
      ...headline(steps),
    };
  },
});

/** A milestone on the way to profit, and what its gate measures; null when no record measures it. */
interface Step {
  readonly milestone: Milestone;
  readonly reading: GateReading | null;
}

/** The milestones to profit in the order of their days, those without a day last. */
function stepsOf(
  milestones: readonly Milestone[],
  records: ProfitRecords,
  currency: string,
  asOf: Day,
): readonly Step[] {
  const dueOf = ({ cells }: Milestone) => said(cells.due) ?? '9999';
  return milestones
    .filter(({ cells }) => /profit|break-?even/i.test(said(cells.area) ?? ''))
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : a.id < b.id ? -1 : 1))
    .map((milestone) => {
      const named = [said(milestone.cells.gate), said(milestone.cells.milestone)];
      const readings = named.flatMap((words) => (words === null ? [] : [readGate(words, records, currency, asOf)]));
      return { milestone, reading: readings.find((reading) => reading !== null) ?? null };
    });
}

function isReached({ reading }: Step): boolean {
  return reading?.result === 'pass';
}

function reached(steps: readonly Step[]): Figure {
  const done = steps.filter(isReached).map(({ milestone }) => milestone);
  const of = {
    ...countUp(
      'milestones',
      steps.map(({ milestone }) => milestone),
      'milestones',
    ),
  };
  const caption = { id: 'reached', title: 'Milestones reached', good: 'up' } as const;
  return figure({ ...caption, note: ['of ', of.value] }, countUp('milestones reached', done, 'milestones'));
}

function stepTable(steps: readonly Step[], asOf: Day): Table {
  const rows = steps.map((step): Row => {
    const { milestone, reading } = step;
    const { cells } = milestone;
    const due = said(cells.due);
    return {
      key: milestone.id,
      cells: [
        due && { day: due },
        said(cells.milestone),
        said(cells.gate),
        reading?.now ?? null,
        stateOf(step, asOf),
        said(cells.owner),
      ],
      sources: [milestone.place],
    };
  });
  return {
    kind: 'table',
    id: 'milestones',
    title: 'Milestones to profit',
    columns: [
      { title: 'Due' },
      { title: 'Milestone' },
      { title: 'Gate' },
      { title: 'Now' },
      { title: 'State' },
      { title: 'Owner' },
    ],
    ...shortList(rows, 10),
  };
}

/** Null when nothing measures the gate, or what would is not known. */
function stateOf({ milestone, reading }: Step, asOf: Day): Part {
  if (reading === null || reading.result === 'unknown') return null;
  if (reading.result === 'pass') return 'reached';
  const due = said(milestone.cells.due);
  if (due !== null && due < asOf) return 'overdue';
  return reading.result === 'fail' ? 'open' : 'undecided';
}

/** What has to be earned, when that will be, and what it takes until then. */
function pathFigures(
  view: ProfitRecords & { readonly product: readonly RecordByType['product'][] },
  currency: string,
  asOf: Day,
): readonly Figure[] {
  if (view.product.length === 0 || view.expense.length === 0) return [];
  const fixed = fixedCostPerMonth(view.expense, currency, asOf);
  const receipts = receiptsPerMonth(view.revenue, currency, asOf);
  const ratio = contributionRatio(averageSales(view.product, currency));
  const growth = statedParameter(view.param, 'monthly_growth', asOf);
  const path = { fixed, receipts, ratio, growth: growth?.unit === '%' ? growth : null };
  const months = monthsToBreakEven(path);
  const funding = fundingToBreakEven(path, currency);
  return [
    figure({ id: 'ratio', title: 'Left of each sale', good: 'up' }, ratio),
    figure({ id: 'receipts', title: 'Receipts', good: 'up', ...rowsKnown(receipts) }, receipts),
    figure({ id: 'revenue-needed', title: 'Receipts at break-even', good: 'down' }, neededReceipts(path, currency)),
    figure(
      { id: 'months', title: 'Months to break-even', good: 'down', round: 'up', ...monthsNote(path, months) },
      {
        ...months,
        value: finite(months.value),
      },
    ),
    ...(finite(funding.value) === null
      ? []
      : [figure({ id: 'funding', title: 'Funding needed until then', good: 'down' }, funding)]),
  ];
}

function neededReceipts({ fixed, ratio }: BreakEvenPath, currency: string): Derived {
  const operands = [
    { name: 'fixed cost', ...fixed },
    { name: 'ratio', ...ratio },
  ];
  return derive('fixed cost ÷ ratio', operands, `${currency}/month`, ([cost = zero, left = zero]) =>
    left.lte(zero) ? infinity : cost.times(exact(100)).div(left),
  );
}

/** Null when the figure has no end, however the ranges turn out. */
function finite(value: Quantity | null): Quantity | null {
  return value?.low.isFinite() ? value : null;
}

function monthsNote({ growth }: BreakEvenPath, { value }: Derived): { readonly note?: Sentence } {
  if (growth === null) return { note: ['needs the growth of a month: `monthly_growth` in the params table'] };
  if (value !== null && !value.low.isFinite())
    return { note: ['not on this path: at a growth of ', growth, ' a month'] };
  return value === null ? {} : { note: ['at a growth of ', growth, ' a month'] };
}

function headline(steps: readonly Step[]): { readonly headline?: Headline } {
  const next = steps.find((step) => !isReached(step));
  if (steps.length === 0) return {};
  if (next === undefined)
    return { headline: { standing: 'holds', sentence: ['Every milestone to profit is reached.'] } };
  const due = said(next.milestone.cells.due);
  const done = steps.filter(isReached).length;
  const name = said(next.milestone.cells.milestone) ?? next.milestone.id;
  const when: Sentence = due === null ? [] : [', due ', { day: due }];
  const sentence = [`${done} of ${steps.length} milestones to profit are reached; next: “${name}”`, ...when, '.'];
  return { headline: { standing: next.reading?.result === 'fail' ? 'fails' : 'unknown', sentence } };
}
