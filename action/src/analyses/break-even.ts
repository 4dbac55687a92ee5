import { type Exact, exact, infinity, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { ceilTo } from '../quantity/verdict.ts';
import { said } from '../records/define-record.ts';
import type { Figure, Headline, Sentence } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, derive, figure } from './derive-figure.ts';
import { type AverageSale, averageSales, commissionNote } from './measures/average-sale.ts';
import { type BookingTerms, leftOfBooking } from './measures/booking-worth.ts';
import { fixedCostPerMonth } from './measures/burn.ts';
import { contributionRatio, isMixed } from './measures/contribution-ratio.ts';
import { mainCurrency } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';

const hundred = exact(100);

export const breakEven = defineAnalysis({
  id: 'break-even',
  code: 'CFO-06',
  title: 'Break-even',
  question: 'How much must be sold in a month to pay the fixed cost?',
  formula:
    'Contribution = price × (1 − commission) − variable cost; a commission that no row of the table states is not counted. Units = fixed cost ÷ contribution, rounded up; revenue = units × price before rounding; margin of safety = (sold − units) ÷ sold; no volume breaks even where a unit brings nothing.',
  reads: {
    expense: { needs: ['amount', 'behaviour'], uses: ['vendor', 'month', 'kind'] },
    product: {
      needs: ['price', 'variableCost'],
      uses: ['product', 'soldAs', 'commission', 'mix', 'unitsSold', 'capacity'],
    },
  },
  compute({ expense, product }, { asOf }) {
    const currency = mainCurrency(expense.map(({ cells }) => cells.amount));
    const fixed = fixedCostPerMonth(expense, currency, asOf);
    const caption = { id: 'fixed-cost', title: 'Fixed cost of a month', good: 'down' } as const;
    const offers = offersOf(averageSales(product, currency), currency);
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
  /** What one sale leaves. */
  readonly contribution: Derived;
  /** What is left of each unit of revenue, in percent. */
  readonly ratio: Derived;
  /** Of the one product; null for a mix. */
  readonly terms: BookingTerms | null;
  /** Sold in a month; null where it is not stated, and for a mix. */
  readonly sold: Quantity | null;
  /** The most that can be sold in a month; null where it is not stated, and for a mix. */
  readonly capacity: Quantity | null;
}

function offersOf(sales: readonly AverageSale[], currency: string): readonly Offer[] {
  if (sales.length > 1 && isMixed(sales)) return [mixOf(sales, currency)];
  return sales.map((sale): Offer => {
    const { id, cells } = sale.product;
    return {
      suffix: sales.length === 1 ? '' : `-${id}`,
      name: said(cells.product) ?? id,
      soldAs: said(cells.soldAs) ?? 'units',
      contribution: leftOfBooking(sale.terms),
      ratio: contributionRatio([sale]),
      terms: sale.terms,
      sold: said(cells.unitsSold),
      capacity: said(cells.capacity),
    };
  });
}

/** Several products sold in stated shares, as one average product. */
function mixOf(sales: readonly AverageSale[], currency: string): Offer {
  const operands = sales.flatMap(({ product, terms }) => [
    { name: `contribution of ${product.id}`, ...leftOfBooking(terms) },
    { name: `mix of ${product.id}`, value: said(product.cells.mix) },
  ]);
  const directions = operands.map(() => 'up' as const);
  const formula = 'average contribution, weighted by the mix';
  return {
    suffix: '',
    name: 'the average sale',
    soldAs: 'units',
    contribution: derive(formula, operands, currency, weightedAverage, directions),
    ratio: contributionRatio(sales),
    terms: null,
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
  const { suffix, contribution } = offer;
  const title = suffix === '' ? '' : ` of ${offer.name}`;
  const units = unitsOf(offer, fixed);
  const caption = { id: `contribution${suffix}`, title: `Contribution of one sale${title}`, good: 'up' } as const;
  const brings = figure({ ...caption, ...commissionNote(offer.terms) }, contribution);
  const needed = { id: `units${suffix}`, title: `Break-even${title}`, good: 'down', round: 'up' } as const;
  if (units.value !== null && !units.value.low.isFinite()) {
    return [brings, figure({ ...needed, note: lossNote(offer.terms) }, { ...units, value: null })];
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

function lossNote(terms: BookingTerms | null): Sentence {
  if (terms === null) return ['no volume breaks even: the average sale leaves nothing'];
  const what = terms.commission === 'none' ? 'the variable cost of ' : 'the commission and the variable cost of ';
  return [`no volume breaks even: the price must exceed ${what}`, terms.variableCost];
}

function unitsOf({ contribution, soldAs }: Offer, fixed: Derived): Derived {
  const operands = [
    { name: 'fixed cost', ...fixed },
    { name: 'contribution', ...contribution },
  ];
  return derive('fixed cost ÷ contribution', operands, `${soldAs}/month`, ([cost = zero, left = zero]) =>
    left.lte(zero) ? infinity : cost.div(left),
  );
}

function revenueOf({ ratio }: Offer, fixed: Derived, currency: string): Derived {
  const operands = [
    { name: 'fixed cost', ...fixed },
    { name: 'contribution ratio', ...ratio },
  ];
  return derive('fixed cost ÷ contribution ratio', operands, `${currency}/month`, ([cost = zero, share = zero]) =>
    share.lte(zero) ? infinity : cost.times(hundred).div(share),
  );
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
    sales.minus(needed).times(hundred).div(sales),
  );
}

/** What the price would have to be where even all that can be sold may not pay the fixed cost. */
function capacityNote({ capacity, terms }: Offer, fixed: Derived, units: Derived): { readonly note?: Sentence } {
  if (capacity === null || capacity.low.lte(zero) || units.value === null) return {};
  if (units.value.high.ceil().lte(capacity.low)) return {};
  if (terms === null || terms.variableCost === null || fixed.value === null) return {};
  const kept = hundred.minus(terms.commission === 'none' ? zero : (terms.commission?.high ?? hundred));
  if (kept.lte(zero)) return {};
  const needed = terms.variableCost.high.plus(fixed.value.high.div(capacity.low)).times(hundred).div(kept);
  const price = quantity({ low: ceilTo(needed, 2), unit: terms.variableCost.unit });
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
