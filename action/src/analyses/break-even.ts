import { type Exact, infinity, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Figure, Headline } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, derive, figure } from './derive-figure.ts';
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
    'Units = fixed cost ÷ (price − variable cost), rounded up; no volume breaks even where a unit brings nothing.',
  reads: {
    expense: { needs: ['amount', 'behaviour'], uses: ['vendor', 'month', 'kind'] },
    product: { needs: ['price', 'variableCost'], uses: ['product', 'soldAs', 'mix'] },
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
  readonly price: Derived;
  readonly variable: Derived;
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
  }));
}

/** A cell as something derived: itself, when it is in the currency of the report. */
function stated(cell: Cell<Quantity>, currency: string): Derived {
  const value = said(cell);
  const derivation = { formula: 'as stated', inputs: value === null ? [] : [{ name: cell.text, value }] };
  return { value: value?.unit === currency ? value : null, derivation };
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
  const contribution = contributionOf(offer, currency);
  const units = unitsOf(offer, fixed);
  const title = offer.suffix === '' ? '' : ` of ${offer.name}`;
  const never = units.value !== null && !units.value.low.isFinite();
  return [
    figure({ id: `contribution${offer.suffix}`, title: `Contribution of one sale${title}`, good: 'up' }, contribution),
    figure(
      {
        id: `units${offer.suffix}`,
        title: `Break-even${title}`,
        good: 'down',
        round: 'up',
        ...(never && {
          note: ['no volume breaks even: the price must exceed the variable cost of ', offer.variable.value],
        }),
      },
      never ? { ...units, value: null } : units,
    ),
  ];
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
