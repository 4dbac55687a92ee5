import { type Exact, exact, infinity, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { ceilTo } from '../quantity/verdict.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Figure, Headline, Sentence } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, derive, figure, type Term } from './derive-figure.ts';
import { fixedCostPerMonth } from './measures/burn.ts';
import { mainCurrency } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';

type Product = RecordByType['product'];

export const breakEven = defineAnalysis({
  id: 'break-even',
  code: 'CFO-06',
  title: 'Break-even',
  question: 'How much must be sold in a month to pay the fixed cost?',
  formula:
    'Units = fixed cost ÷ (price − variable cost), rounded up; revenue = units × price before rounding; margin of safety = (sold − units) ÷ sold; no volume breaks even where a unit brings nothing.',
  reads: {
    expense: { needs: ['amount', 'behaviour'], uses: ['vendor', 'month', 'kind'] },
    product: { needs: ['price', 'variableCost'], uses: ['product', 'soldAs', 'mix', 'unitsSold', 'capacity'] },
  },
  compute({ expense, product }, { asOf }) {
    const currency = mainCurrency(expense.map(({ cells }) => cells.amount));
    const fixed = fixedCostPerMonth(expense, currency, asOf);
    const caption = { id: 'fixed-cost', title: 'Fixed cost of a month', good: 'down' } as const;
    const offers = offersOf(product, currency);
    const blocks = offers.flatMap((offer) => offerFigures(offer, fixed, currency));
    return { blocks: [figure({ ...caption, ...rowsKnown(fixed) }, fixed), ...blocks], ...headline(offers, fixed) };
  },
});

/** What is sold: one product, or the mix of several; several without a mix stand side by side. */
interface Offer {
  /** Distinguishes the figures of products that stand side by side. */
  readonly suffix: string;
  readonly name: string;
  readonly soldAs: string;
  readonly price: Term;
  readonly variable: Term;
  /** Sold in a month; null where it is not stated, and for a mix. */
  readonly sold: Quantity | null;
  /** The most that can be sold in a month; null where it is not stated, and for a mix. */
  readonly capacity: Quantity | null;
}

function offersOf(products: readonly Product[], currency: string): readonly Offer[] {
  const mixes = products.map(({ cells }) => said(cells.mix));
  if (products.length > 1 && mixes.every((mix) => mix !== null)) return [mixOf(products, currency)];
  return products.map(({ id, cells }) => ({
    suffix: products.length === 1 ? '' : `-${id}`,
    name: said(cells.product) ?? id,
    soldAs: said(cells.soldAs) ?? 'units',
    price: stated(cells.price, currency),
    variable: stated(cells.variableCost, currency),
    sold: said(cells.unitsSold),
    capacity: said(cells.capacity),
  }));
}

/** What a cell states, when it is in the currency of the report. */
function stated(cell: Cell<Quantity>, currency: string): Term {
  const value = said(cell);
  return { value: value?.unit === currency ? value : null };
}

/** Several products sold in stated shares, as one average product. */
function mixOf(products: readonly Product[], currency: string): Offer {
  const average = (name: string, cellOf: (product: Product) => Cell<Quantity>): Derived => {
    const operands = products.flatMap((product) => [
      { name: `${name} of ${product.id}`, ...stated(cellOf(product), currency) },
      { name: `mix of ${product.id}`, value: said(product.cells.mix) },
    ]);
    const directions = operands.map(() => 'up' as const);
    return derive(`average ${name}, weighted by the mix`, operands, currency, weightedAverage, directions);
  };
  return {
    suffix: '',
    name: 'the average sale',
    soldAs: 'units',
    price: average('price', ({ cells }) => cells.price),
    variable: average('variable cost', ({ cells }) => cells.variableCost),
    sold: null,
    capacity: null,
  };
}

/** Of amounts and weights in turn. */
function weightedAverage(values: readonly Exact[]): Exact {
  const pairs = values.flatMap((amount, i) => (i % 2 === 0 ? [{ amount, weight: values[i + 1] ?? zero }] : []));
  const weight = pairs.reduce((total, pair) => total.plus(pair.weight), zero);
  const weighted = pairs.reduce((total, pair) => total.plus(pair.amount.times(pair.weight)), zero);
  return weight.isZero() ? zero : weighted.div(weight);
}

function offerFigures(offer: Offer, fixed: Derived, currency: string): readonly Figure[] {
  const { suffix } = offer;
  const title = suffix === '' ? '' : ` of ${offer.name}`;
  const contribution = contributionOf(offer, currency);
  const units = unitsOf(offer, fixed);
  const brings = figure(
    { id: `contribution${suffix}`, title: `Contribution of one sale${title}`, good: 'up' },
    contribution,
  );
  const needed = { id: `units${suffix}`, title: `Break-even${title}`, good: 'down', round: 'up' } as const;
  if (units.value !== null && !units.value.low.isFinite()) {
    const note = ['no volume breaks even: the price must exceed the variable cost of ', offer.variable.value];
    return [brings, figure({ ...needed, note }, { ...units, value: null })];
  }
  const revenue = revenueOf(offer, fixed, currency);
  const safety = safetyOf(offer, units);
  return [
    brings,
    figure({ ...needed, ...capacityNote(offer, fixed, units) }, units),
    figure({ id: `revenue${suffix}`, title: `Revenue at break-even${title}`, good: 'down' }, revenue),
    ...(safety === null
      ? []
      : [figure({ id: `margin-of-safety${suffix}`, title: `Margin of safety${title}`, good: 'up' }, safety)]),
  ];
}

function revenueOf({ price, variable }: Offer, fixed: Derived, currency: string): Derived {
  const operands = [
    { name: 'fixed cost', ...fixed },
    { name: 'price', ...price },
    { name: 'variable cost', ...variable },
  ];
  const formula = 'fixed cost ÷ ((price − variable cost) ÷ price)';
  return derive(formula, operands, `${currency}/month`, ([cost = zero, sale = zero, variableCost = zero]) => {
    const contribution = sale.minus(variableCost);
    return contribution.lte(zero) ? infinity : cost.times(sale).div(contribution);
  });
}

/** By how much the sales may fall before a month does not pay, against whole units; null where the sales are not stated. */
function safetyOf({ sold }: Offer, units: Derived): Derived | null {
  if (sold === null || sold.low.lte(zero) || units.value === null) return null;
  const whole = quantity({ ...units.value, low: units.value.low.ceil(), high: units.value.high.ceil() });
  const operands = [
    { name: 'sold', value: sold },
    { name: 'break-even in whole units', value: whole, derivation: units.derivation },
  ];
  return derive('(sold − break-even) ÷ sold', operands, '%', ([sales = zero, needed = zero]) =>
    sales.minus(needed).times(exact(100)).div(sales),
  );
}

/** What the price would have to be where even all that can be sold may not pay the fixed cost. */
function capacityNote({ capacity, variable }: Offer, fixed: Derived, units: Derived): { readonly note?: Sentence } {
  if (capacity === null || capacity.low.lte(zero) || units.value === null) return {};
  if (units.value.high.ceil().lte(capacity.low)) return {};
  if (variable.value === null || fixed.value === null) return {};
  const needed = variable.value.high.plus(fixed.value.high.div(capacity.low));
  const price = quantity({ low: ceilTo(needed, 2), unit: variable.value.unit });
  const isSure = units.value.low.ceil().gt(capacity.high);
  return {
    note: [
      isSure ? 'above the capacity of ' : 'may be above the capacity of ',
      capacity,
      '; pays there at a price of ',
      price,
    ],
  };
}

function contributionOf({ price, variable }: Offer, currency: string): Derived {
  const operands = [
    { name: 'price', ...price },
    { name: 'variable cost', ...variable },
  ];
  return derive('price − variable cost', operands, currency, ([sale = zero, cost = zero]) => sale.minus(cost));
}

function unitsOf({ price, variable, soldAs }: Offer, fixed: Derived): Derived {
  const operands = [
    { name: 'fixed cost', ...fixed },
    { name: 'price', ...price },
    { name: 'variable cost', ...variable },
  ];
  return derive(
    'fixed cost ÷ (price − variable cost)',
    operands,
    `${soldAs}/month`,
    ([cost = zero, sale = zero, variableCost = zero]) => {
      const contribution = sale.minus(variableCost);
      return contribution.lte(zero) ? infinity : cost.div(contribution);
    },
  );
}

function headline(offers: readonly Offer[], fixed: Derived): { headline?: Headline } {
  const [offer] = offers;
  if (offer === undefined) return {};
  const { value } = unitsOf(offer, fixed);
  if (value === null) return { headline: { standing: 'unknown', sentence: ['Break-even cannot be computed yet.'] } };
  if (!value.low.isFinite()) {
    return { headline: { standing: 'fails', sentence: [`No volume of ${offer.name} pays the fixed cost.`] } };
  }
  const needed = quantity({ ...value, low: value.low.ceil(), high: value.high.ceil() });
  return { headline: { standing: 'holds', sentence: ['The fixed cost is paid at ', needed, '.'] } };
}
