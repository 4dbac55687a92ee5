import { addMonths, type Day, day, type Month, monthOf } from '../day.ts';
import { type Exact, exact, infinity, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { verdict } from '../quantity/verdict.ts';
import { said } from '../records/define-record.ts';
import type { Block, Headline, Part, Row, Table } from '../section.ts';
import { defineAnalysis, type View } from './define-analysis.ts';
import { addUp, type Derived, derive, figure, type Term } from './derive-figure.ts';
import { averageSales } from './measures/average-sale.ts';
import { fixedCostPerMonth } from './measures/burn.ts';
import { drawColumn } from './measures/draw-column.ts';
import { statedParameter } from './measures/parameter.ts';
import { mainCurrency } from './measures/per-month.ts';
import { type Loyalty, type MonthOfSales, profitAt, profitLevers } from './measures/profit-levers.ts';
import { type RevenueIndex, revenueIndex } from './measures/revenue-index.ts';
import { type UnitOfSale, unitOfSale } from './measures/unit-of-sale.ts';

const reads = {
  expense: { needs: ['amount', 'behaviour'], uses: ['month', 'vendor', 'kind'] },
  product: {
    needs: ['price', 'variableCost'],
    uses: ['product', 'soldAs', 'commission', 'mix', 'unitsSold', 'churn', 'repeatRate'],
  },
  revenue: { needs: [], uses: ['month', 'amount', 'kind', 'stream'] },
  param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
} as const;

type Records = View<typeof reads>;

export const revenueTargets = defineAnalysis({
  id: 'revenue-targets',
  code: 'CFO-07',
  title: 'Revenue targets',
  question: 'What must each month bring, and what moves the profit most?',
  formula:
    'Revenue needed = (fixed cost + `target_profit` of the month) ÷ contribution ratio, × the season where 24 months are known; what earlier months of the quarter fell short of is spread over the months to come. One lever at a time is made 10% better.',
  reads,
  compute(records, { asOf }) {
    if (records.product.length === 0 || records.expense.length === 0) return { blocks: [] };
    const goals = goalsOf(records, asOf);
    const plan = planOf(records, goals, asOf);
    const next = goals.find(({ isOver }) => !isOver);
    if (next === undefined) return { blocks: [] };
    const needed = neededIn(next, plan);
    const caption = { id: 'needed', title: `Revenue needed in ${next.month}`, good: 'down' } as const;
    const first = figure({ ...caption, ...(targetsOf(records.param).length > 0 ? {} : { note: [noTarget] }) }, needed);
    if (needed.value === null) return { blocks: [first], headline: headline(plan, next, needed) };
    const targets = targetTable(plan);
    return {
      blocks: [first, targets, ...drawColumn(targets, 'band', 2), ...sensitivity(records, plan, next, asOf)],
      headline: headline(plan, next, needed),
    };
  },
});

const noTarget = 'no profit to aim for is stated, so this is break-even: add `target_profit` to the params';

/** A month of the plan, and the profit it is to bring. */
interface Goal {
  readonly month: Month;
  readonly profit: Quantity;
  /** Whether it is over, so that what it brought can be known. */
  readonly isOver: boolean;
  readonly actual: Term;
}

const mostGoals = 12;

/** The months from the start of the quarter to the last one with a target; without targets, or an end of them, half a year. */
function goalsOf({ param, revenue, product }: Records, asOf: Day): readonly Goal[] {
  const currency = mainCurrency(product.map(({ cells }) => cells.price));
  const none = quantity({ low: 0, unit: `${currency}/month`, basis: 'assumed' });
  const [start, last] = [quarterStart(asOf), lastMonth(param, asOf)];
  const goals: Goal[] = [];
  for (let ahead = 0; ahead < mostGoals; ahead += 1) {
    const first = addMonths(start, ahead);
    const month = monthOf(first);
    if (month > last) break;
    const profit = statedParameter(param, 'target_profit', first) ?? none;
    goals.push({ month, profit, isOver: month < monthOf(asOf), actual: actualOf(revenue, currency, month) });
  }
  return goals;
}

function lastMonth(params: Records['param'], asOf: Day): Month {
  const halfYear = monthOf(addMonths(asOf, 5));
  const ends = targetsOf(params).map(({ cells }) => said(cells.to));
  const days = ends.filter((end) => end !== null).sort();
  const last = days.at(-1);
  return last === undefined || days.length < ends.length || last < asOf ? halfYear : monthOf(last);
}

function targetsOf(params: Records['param']): Records['param'] {
  return params.filter(({ cells }) => said(cells.key) === 'target_profit' && said(cells.value) !== null);
}

function quarterStart(asOf: Day): Day {
  const first = day(`${monthOf(asOf)}-01`);
  return addMonths(first, -((Number(asOf.slice(5, 7)) - 1) % 3));
}

/** What a month brought; not known when one of its rows does not say. */
function actualOf(revenue: Records['revenue'], currency: string, month: Month): Term {
  const rows = revenue
    .filter(({ cells }) => said(cells.kind) === 'revenue' && said(cells.month)?.startsWith(month))
    .map(({ id, cells }) => ({ name: said(cells.stream) ?? id, cell: cells.amount }));
  const total = addUp(`the revenue of ${month}`, rows, currency);
  return total.known < total.of ? { ...total, value: null } : total;
}

/** What all months have in common. */
interface Plan {
  readonly goals: readonly Goal[];
  readonly sale: UnitOfSale;
  readonly soldAs: string | null;
  readonly fixed: Derived;
  readonly currency: string;
  /** Null when the season is not known well enough. */
  readonly season: RevenueIndex | null;
}

const seasonAfter = 24;

function planOf({ product, expense, revenue }: Records, goals: readonly Goal[], asOf: Day): Plan {
  const currency = mainCurrency(product.map(({ cells }) => cells.price));
  const season = revenueIndex(revenue, currency, asOf);
  const sales = averageSales(product, currency);
  const [only] = sales.length === 1 ? sales : [];
  return {
    goals,
    sale: unitOfSale(sales),
    soldAs: only === undefined ? null : (said(only.product.cells.soldAs) ?? 'units'),
    fixed: fixedCostPerMonth(expense, currency, asOf),
    currency,
    season: season !== null && season.months >= seasonAfter ? season : null,
  };
}

/** What is left of each unit of revenue. */
function shareLeft({ price, left }: UnitOfSale, values: readonly Exact[]): Exact {
  return price(values).lte(zero) ? zero : left(values).div(price(values));
}

function seasonOf(month: Month, { season }: Plan): Exact {
  return season?.index.get(month.slice(5)) ?? exact(1);
}

/** The revenue that a month needs, in money; not known when no revenue would do. */
function neededIn(goal: Goal, plan: Plan): Derived {
  return along(goal, plan, plan.currency, (revenue) => revenue);
}

/** The sales that a month needs; null for several products. */
function salesIn(goal: Goal, plan: Plan): Derived | null {
  if (plan.soldAs === null) return null;
  return along(goal, plan, plan.soldAs, (revenue, [price = zero]) => (price.lte(zero) ? infinity : revenue.div(price)));
}

function along(
  goal: Goal,
  plan: Plan,
  unit: string,
  resultOf: (revenue: Exact, terms: readonly Exact[]) => Exact,
): Derived {
  const { sale, fixed, goals } = plan;
  const over = goal.isOver ? [] : goals.filter(({ isOver, actual }) => isOver && actual.value !== null);
  const operands = [
    ...sale.operands,
    { name: 'fixed cost', ...fixed },
    { name: 'target profit', value: goal.profit },
    ...over.flatMap(({ month, profit, actual }) => [
      { name: `target profit of ${month}`, value: profit },
      { name: `revenue of ${month}`, ...actual },
    ]),
  ];
  const open = goals.filter(({ isOver }) => !isOver).reduce((sum, { month }) => sum.plus(seasonOf(month, plan)), zero);
  const part = open.isZero() ? zero : seasonOf(goal.month, plan).div(open);
  const catchUp = over.length > 0 ? ' + part of what earlier months fell short of' : '';
  const times = plan.season === null ? '' : ' × season';
  const formula = `(fixed cost + target profit) ÷ contribution ratio${times}${catchUp}`;
  const derived = derive(formula, operands, unit, (values) => {
    const share = shareLeft(sale, values);
    if (share.lte(zero)) return infinity;
    const [cost = zero, aim = zero, ...before] = values.slice(sale.operands.length);
    const need = (profit: Exact, month: Month) => cost.plus(profit).div(share).times(seasonOf(month, plan));
    const behind = over.reduce(
      (sum, { month }, i) => sum.plus(need(before[2 * i] ?? zero, month)).minus(before[2 * i + 1] ?? zero),
      zero,
    );
    return resultOf(need(aim, goal.month).plus(behind.times(part)), values);
  });
  return derived.value?.low.isFinite() ? derived : { ...derived, value: null };
}

function targetTable(plan: Plan): Table {
  const { goals, soldAs } = plan;
  const hasOver = goals.some(({ isOver }) => isOver);
  const rows = goals.map((goal): Row => {
    const sales = salesIn(goal, plan)?.value ?? null;
    const cells: readonly Part[] = [
      goal.month,
      goal.profit,
      neededIn(goal, plan).value,
      ...(soldAs === null ? [] : [sales && { ...sales, round: 'up' as const }]),
      ...(hasOver ? [goal.isOver ? goal.actual.value : ''] : []),
    ];
    return { key: goal.month, cells, sources: goal.profit.places };
  });
  const right = [
    'Profit to aim for',
    'Revenue needed',
    ...(soldAs === null ? [] : ['Sales']),
    ...(hasOver ? ['Actual'] : []),
  ];
  const columns = [{ title: 'Month' }, ...right.map((title) => ({ title, align: 'right' as const }))];
  return { kind: 'table', id: 'targets', title: 'Targets by month', columns, rows };
}

/** What moves the profit most, and the profit at other prices and volumes. */
function sensitivity({ product, param }: Records, plan: Plan, next: Goal, asOf: Day): readonly Block[] {
  const month = monthOfSales(product, plan, next);
  const loyalty = loyaltyOf(product, param, asOf);
  const rows = profitLevers(month, loyalty).map(({ name, gain }): Row => {
    const now = name === 'repeat rate' ? loyalty.repeat : name === 'churn' ? loyalty.churn : '';
    return { key: name, cells: [name, now, gain.value], sources: [] };
  });
  const columns = [
    { title: '10% better' },
    { title: 'Now' },
    { title: 'Adds to the profit of a month', align: 'right' as const },
  ];
  return [{ kind: 'table', id: 'levers', title: 'What moves the profit', columns, rows }, grid(month)];
}

/** The sales as they are stated, else as the month needs them. */
function monthOfSales(products: Records['product'], plan: Plan, { profit }: Goal): MonthOfSales {
  const { sale, currency } = plan;
  const [only] = products.length === 1 ? products : [];
  const sold = only === undefined ? null : said(only.cells.unitsSold);
  const at = sale.operands.length;
  const fixed = (values: readonly Exact[]) => values[at] ?? zero;
  const last = (values: readonly Exact[]) => values[at + 1] ?? zero;
  const cost = { name: 'fixed cost', ...plan.fixed };
  if (sold !== null) {
    const operands = [...sale.operands, cost, { name: 'sold', value: sold }];
    const kept = (values: readonly Exact[]) => sale.kept(values).times(last(values));
    return { currency, operands, fixed, kept, contribution: (values) => sale.left(values).times(last(values)) };
  }
  const operands = [...sale.operands, cost, { name: 'target profit', value: profit }];
  const contribution = (values: readonly Exact[]) => fixed(values).plus(last(values));
  const kept = (values: readonly Exact[]) => contribution(values).div(sale.left(values)).times(sale.kept(values));
  return { currency, operands, fixed, kept, contribution };
}

function loyaltyOf(products: Records['product'], params: Records['param'], asOf: Day): Loyalty {
  const [only] = products.length === 1 ? products : [];
  return {
    repeat: (only && said(only.cells.repeatRate)) ?? statedParameter(params, 'repeat_booking_rate', asOf),
    churn: (only && said(only.cells.churn)) ?? statedParameter(params, 'churn', asOf),
  };
}

const priceSteps = [-10, 0, 10];
const volumeSteps = [-20, -10, 0, 10, 20];

function grid(month: MonthOfSales): Table {
  const rows = priceSteps.map((price): Row => {
    const profits = volumeSteps.map((volume) => profitAt(month, price, volume).value);
    return { key: `price ${price}`, cells: [`price ${signed(price)}`, ...profits], sources: [] };
  });
  const volumes = volumeSteps.map((volume) => ({ title: `volume ${signed(volume)}`, align: 'right' as const }));
  return { kind: 'table', id: 'price-volume', title: 'Profit of a month', columns: [{ title: '' }, ...volumes], rows };
}

function signed(percent: number): string {
  if (percent === 0) return 'as it is';
  return percent > 0 ? `+${percent}%` : `−${-percent}%`;
}

/** Good news only where the last month that is over reached its target. */
function headline(plan: Plan, next: Goal, { value }: Derived): Headline {
  if (value === null) return { standing: 'unknown', sentence: ['What a month must bring is not known.'] };
  const last = plan.goals.filter(({ isOver }) => isOver).at(-1);
  const need = [`${next.month} needs `, value, ' of revenue'];
  if (last === undefined) return { standing: 'holds', sentence: [...need, '.'] };
  if (last.actual.value === null) {
    return { standing: 'unknown', sentence: [...need, `; what ${last.month} brought is not known.`] };
  }
  const target = neededIn(last, plan).value;
  const result = target === null ? 'unknown' : verdict(last.actual.value, 'at least', target.high);
  const standing = result === 'pass' ? 'holds' : result === 'fail' ? 'fails' : 'unknown';
  return { standing, sentence: [...need, `; ${last.month} brought `, last.actual.value, '.'] };
}
