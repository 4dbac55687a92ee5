import { addDays, type Day } from '../day.ts';
import { perMonth } from '../quantity/period.ts';
import { count, exact, isExactValue, type Quantity, zero } from '../quantity/quantity.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Figure, Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { addUp, type Derived, derive, figure } from './derive-figure.ts';
import { receiptsPerMonth } from './measures/burn.ts';
import { drawColumn } from './measures/draw-column.ts';
import { listEntities } from './measures/list-entities.ts';
import { mainCurrency } from './measures/per-month.ts';
import { type Bill, reconcileVendors } from './measures/reconcile-vendors.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shareOf } from './measures/share-of.ts';
import { shortList } from './measures/short-list.ts';
import { showCell } from './measures/show-cell.ts';
import { sumFigures } from './measures/sum-figures.ts';

type Component = RecordByType['component'];

export const infrastructureCost = defineAnalysis({
  id: 'infrastructure-cost',
  code: 'CTO-03',
  title: 'Infrastructure cost',
  question: 'What does the stack cost, and how much of it buys nothing?',
  formula:
    'Run-rate = sum of the monthly costs of the stack; a year = 12 months; unused seats = cost × (seats paid − seats used) ÷ seats paid; cost of a sale = run-rate ÷ sales of a month. A payment belongs to a component of the same entity when one of the two names holds all words of the other; the two amounts must be the same.',
  reads: {
    component: {
      needs: ['monthlyCost'],
      uses: ['component', 'avoidable', 'savedBy', 'seatsPaid', 'seatsUsed', 'renewal'],
    },
    expense: { needs: [], uses: ['vendor', 'amount', 'month', 'category', 'kind'] },
    product: { needs: [], uses: ['unitsSold'] },
    revenue: { needs: [], uses: ['amount', 'month', 'kind', 'stream'] },
  },
  compute({ component, expense, product, revenue }, { asOf }) {
    if (component.length === 0) return { blocks: [] };
    const costed = component.map(costOf);
    const currency = mainCurrency(costed.map(({ cost }) => cost));
    const totals = totalsOf(costed, currency);
    const bills = reconcileVendors(component, expense, currency, asOf);
    const ratios = [saleCost(totals, product, currency), revenueShare(totals, revenue, currency, asOf)];
    const costs = costTable(costed);
    const tables = [billTable(bills), renewalTable(costed, asOf)].filter(({ rows }) => rows.length > 0);
    return {
      blocks: [
        ...figures(totals),
        ...ratios.flat(),
        ...(costs.rows.length > 0 ? [costs] : []),
        ...drawColumn(costs, 'bars', 2),
        ...tables,
      ],
      ...headline(totals),
    };
  },
});

/** A component with what it costs in a month. */
interface Costed {
  readonly component: Component;
  readonly name: string;
  readonly cost: Cell<Quantity>;
  readonly avoidable: Cell<Quantity>;
  /** What its unused seats cost in a month; null where it does not count its seats, or nobody knows. */
  readonly unused: Derived | null;
}

type Sum = ReturnType<typeof addUp>;

interface Totals {
  readonly runRate: Sum;
  readonly avoidable: Sum;
  readonly unused: Sum;
}

const mostShown = 12;
const renewalDays = 90;

function costOf(component: Component): Costed {
  const { cells, id } = component;
  const cost = monthly(cells.monthlyCost);
  const name = said(cells.component) ?? id;
  const seats = unusedSeats(component, cost);
  return { component, name, cost, avoidable: monthly(cells.avoidable), unused: seats };
}

/** The cell as a rate per month; an amount that is not per period is an error of the table, and left as it is. */
function monthly(cell: Cell<Quantity>): Cell<Quantity> {
  const rate = cell.kind === 'value' ? perMonth(cell.value) : null;
  return cell.kind === 'value' && rate !== null ? { ...cell, value: rate } : cell;
}

/** Never below zero: more seats used than paid waste nothing. */
function unusedSeats({ cells }: Component, cost: Cell<Quantity>): Derived | null {
  const [paid, used, price] = [said(cells.seatsPaid), said(cells.seatsUsed), said(cost)];
  if (paid === null || used === null || price === null || paid.low.lte(zero)) return null;
  const operands = [
    { name: 'cost', value: price },
    { name: 'seats paid', value: paid },
    { name: 'seats used', value: used },
  ];
  return derive(
    'cost × (seats paid − seats used) ÷ seats paid',
    operands,
    price.unit,
    ([all = zero, bought = zero, taken = zero]) =>
      taken.gte(bought) ? zero : all.times(bought.minus(taken)).div(bought),
  );
}

function totalsOf(costed: readonly Costed[], currency: string): Totals {
  const unit = `${currency}/month`;
  const named = (cellOf: (one: Costed) => Cell<Quantity>) =>
    costed.map((one) => ({ name: one.name, cell: cellOf(one) }));
  const counted = costed.flatMap(({ name, unused }) => (unused === null ? [] : [{ name, ...unused }]));
  return {
    runRate: addUp(
      'the monthly costs of the stack',
      named(({ cost }) => cost),
      unit,
    ),
    avoidable: addUp(
      'the avoidable parts of the monthly costs',
      named(({ avoidable }) => avoidable),
      unit,
    ),
    unused: sumFigures('the cost of unused seats', counted, unit),
  };
}

function figures({ runRate, avoidable, unused }: Totals): readonly Figure[] {
  const seats = { name: 'unused seats', ...unused };
  const share = shareOf(seats, { name: 'run-rate', ...runRate });
  const isWaste = unused.value !== null && !unused.value.high.isZero();
  // A ranged price would stand above and below the line of the share.
  const note = isWaste && unused.value && isExactValue(unused.value) ? { note: [share.value, ' of the run-rate'] } : {};
  return [
    figure({ id: 'run-rate', title: 'Cost of a month', good: 'down', ...rowsKnown(runRate) }, runRate),
    figure({ id: 'year', title: 'Cost of a year', good: 'down' }, yearOf('run-rate', runRate)),
    figure({ id: 'avoidable', title: 'Avoidable in a month', good: 'down', ...rowsKnown(avoidable) }, avoidable),
    ...(isWaste ? [figure({ id: 'unused-seats', title: 'Unused seats', good: 'down', ...note }, unused)] : []),
  ];
}

function yearOf(name: string, rate: Derived): Derived {
  const unit = (rate.value?.unit ?? '').replace('/month', '/year');
  return derive(`${name} × 12`, [{ name, ...rate }], unit, ([month = zero]) => month.times(exact(12)));
}

/** The run-rate over the sales of a month, where sales are counted; not defined in a month without any. */
function saleCost(
  { runRate }: Totals,
  products: readonly RecordByType['product'][],
  currency: string,
): readonly Figure[] {
  const counted = products.filter(({ cells }) => said(cells.unitsSold) !== null);
  if (counted.length === 0) return [];
  const values = counted.map(({ id, cells }) => ({ name: said(cells.product) ?? id, cell: cells.unitsSold }));
  const sold = addUp('units sold in a month', values, 'units/month');
  const caption = { id: 'per-sale', title: 'Cost of the stack per sale', good: 'down' } as const;
  const operands = [
    { name: 'run-rate', ...runRate },
    { name: 'sales', ...sold },
  ];
  const each = derive('run-rate ÷ sales', operands, currency, ([cost = zero, units = zero]) =>
    units.isZero() ? zero : cost.div(units),
  );
  if (sold.value === null || sold.value.low.gt(zero)) return [figure(caption, each)];
  const note = sold.value.high.isZero() ? ['not defined: nothing is sold'] : ['not defined: perhaps nothing is sold'];
  return [figure({ ...caption, note }, { ...each, value: null })];
}

/** The run-rate as a share of the receipts; nothing where no receipts are known. */
function revenueShare(
  { runRate }: Totals,
  revenue: readonly RecordByType['revenue'][],
  currency: string,
  asOf: Day,
): readonly Figure[] {
  const receipts = receiptsPerMonth(revenue, currency, asOf);
  if (receipts.value === null || receipts.value.low.lte(zero)) return [];
  const share = shareOf({ name: 'run-rate', ...runRate }, { name: 'revenue', ...receipts });
  return [figure({ id: 'of-revenue', title: 'Share of revenue', good: 'down', ...rowsKnown(receipts) }, share)];
}

const titles = (...names: readonly string[]): Table['columns'] => names.map((title) => ({ title }));
const numbers = (...names: readonly string[]): Table['columns'] => names.map((title) => ({ title, align: 'right' }));

/** The components that cost or waste something, and those of which nobody knows the cost; the dearest first. */
function costTable(costed: readonly Costed[]): Table {
  const hasUnused = costed.some(({ unused }) => unused?.value?.high.gt(zero));
  const rows = costed
    .filter(({ cost }) => cost.kind !== 'not-applicable')
    .sort((a, b) => compareCosts(said(a.cost), said(b.cost)) || (a.component.id < b.component.id ? -1 : 1))
    .map(({ component, name, cost, avoidable, unused }): Row => {
      const { cells, id, place } = component;
      const waste = [showCell(avoidable), ...(hasUnused ? [unused === null ? '' : unused.value] : [])];
      return {
        key: id,
        cells: [name, listEntities(component), showCell(cost), ...waste, said(cells.savedBy) ?? ''],
        sources: [place],
      };
    });
  return {
    kind: 'table',
    id: 'components',
    title: 'Dearest first',
    columns: [
      ...titles('Component', 'Entity'),
      ...numbers('Monthly cost', 'Avoidable', ...(hasUnused ? ['Unused seats'] : [])),
      ...titles('Saved by'),
    ],
    ...shortList(rows, mostShown),
  };
}

/** The highest first, by the high end; what is not known comes last. */
function compareCosts(a: Quantity | null, b: Quantity | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0) || b.high.cmp(a.high) || b.low.cmp(a.low);
}

function billTable(bills: readonly Bill[]): Table {
  const rows = bills.map(
    ({ key, vendor, entities, stack, paid, finding, sources }): Row => ({
      key,
      cells: [vendor, entities, stack, paid, finding],
      sources,
    }),
  );
  return {
    kind: 'table',
    id: 'bills',
    title: 'Stack against expenses',
    columns: [...titles('Paid to', 'Entity'), ...numbers('In the stack', 'In the expenses'), ...titles('Finding')],
    ...shortList(rows, mostShown),
  };
}

/** What renews in the next 90 days, the earliest first. */
function renewalTable(costed: readonly Costed[], asOf: Day): Table {
  const last = addDays(asOf, renewalDays);
  const rows = costed
    .flatMap((one) => {
      const on = said(one.component.cells.renewal);
      return on === null || on < asOf || on > last ? [] : [{ ...one, on }];
    })
    .sort((a, b) => (a.on === b.on ? (a.component.id < b.component.id ? -1 : 1) : a.on < b.on ? -1 : 1))
    .map(({ component, name, cost, on }): Row => {
      return { key: component.id, cells: [name, { day: on }, showCell(cost)], sources: [component.place] };
    });
  return {
    kind: 'table',
    id: 'renewals',
    title: `Renewals within ${renewalDays} days`,
    columns: [...titles('Component', 'Renews'), ...numbers('Monthly cost')],
    ...shortList(rows, mostShown),
  };
}

function headline({ runRate, avoidable }: Totals): { headline?: Headline } {
  if (runRate.value === null) return {};
  const unseen = runRate.of - runRate.known;
  const rest: Sentence =
    unseen === 0 ? [] : ['; what ', count(unseen, 'components'), unseen === 1 ? ' costs' : ' cost', ' is not known'];
  const cost = ['The stack costs ', runRate.value];
  if (avoidable.value?.high.gt(zero)) {
    const sentence = [...cost, ', of which ', avoidable.value, ' can be avoided', ...rest, '.'];
    return { headline: { standing: 'fails', sentence } };
  }
  return { headline: { standing: unseen > 0 ? 'unknown' : 'holds', sentence: [...cost, ...rest, '.'] } };
}
