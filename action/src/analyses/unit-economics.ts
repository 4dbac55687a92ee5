import type { Day } from '../day.ts';
import { type Quantity, zero } from '../quantity/quantity.ts';
import { type Result, verdict } from '../quantity/verdict.ts';
import { said } from '../records/define-record.ts';
import type { Block, Figure, Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis, type View } from './define-analysis.ts';
import { type Derived, figure } from './derive-figure.ts';
import { type AverageSale, averageSales, commissionNote } from './measures/average-sale.ts';
import { leftOfBooking } from './measures/booking-worth.ts';
import { lowestFirst } from './measures/compare-known.ts';
import {
  type Acquisition,
  acquisitionOf,
  isSubscription,
  longestLife,
  profitOfSubscriber,
  worthOfBuyer,
  worthOfSubscriber,
} from './measures/customer-worth.ts';
import { parameterOn, statedParameter } from './measures/parameter.ts';
import { mainCurrency } from './measures/per-month.ts';
import { quotient } from './measures/quotient.ts';
import { shortList } from './measures/short-list.ts';

const reads = {
  product: {
    needs: ['price', 'variableCost'],
    uses: ['product', 'soldAs', 'cac', 'churn', 'repeatRate', 'ordersPerCustomer', 'grossMargin', 'commission'],
  },
  expense: { needs: ['amount', 'account'], uses: ['month', 'vendor', 'kind'] },
  channel: { needs: ['newCustomers'], uses: ['channel'] },
  param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
} as const;

export const unitEconomics = defineAnalysis({
  id: 'unit-economics',
  code: 'CFO-11',
  title: 'Unit economics',
  question: 'Is a customer worth more than it costs to win one?',
  formula: `Contribution of a sale = price × (1 − commission) − variable cost; a commission that no row of the table states is not counted. Worth of a customer = contribution of a sale × orders of a customer, else contribution ÷ (1 − repeat rate); of a subscriber: price × gross margin ÷ churn, for ${longestLife} months at most. Cost of a customer = spending on accounts that win customers ÷ new customers.`,
  reads,
  compute(view, { asOf }) {
    const currency = mainCurrency(view.product.map(({ cells }) => cells.price));
    const limits = limitsOn(view.param, asOf);
    const offers = averageSales(view.product, currency).map((sale) => offerOf(sale, view, currency, asOf));
    const [only] = offers;
    if (only === undefined) return { blocks: [] };
    const blocks: readonly Block[] = offers.length === 1 ? figuresOf(only, limits) : [comparison(offers, limits)];
    return { blocks, headline: headline(offers, limits) };
  },
});

/** From when on a customer is worth its cost. */
interface Limits {
  readonly ratio: Quantity;
  readonly payback: Quantity;
}

function limitsOn(params: View<typeof reads>['param'], asOf: Day): Limits {
  return {
    ratio: parameterOn(params, 'min_ltv_to_cac', asOf, { value: 3, unit: '' }),
    payback: parameterOn(params, 'max_payback_months', asOf, { value: 12, unit: 'months' }),
  };
}

/** A product, and what a customer of it brings and costs. */
interface Offer extends AverageSale {
  readonly name: string;
  readonly isSubscription: boolean;
  /** Of a sale, or of a month of a subscriber. */
  readonly contribution: Derived;
  readonly worth: Derived;
  readonly acquisition: Acquisition;
  /** Worth ÷ cost; not known where a sale may leave nothing. */
  readonly ratio: Derived;
  /** Sales, or months, until the cost is earned. */
  readonly payback: Derived;
}

function offerOf(sale: AverageSale, view: View<typeof reads>, currency: string, asOf: Day): Offer {
  const { product, terms } = sale;
  const subscribed = isSubscription(product);
  const repeat = statedParameter(view.param, 'repeat_booking_rate', asOf);
  const worth = subscribed ? worthOfSubscriber(product, currency) : worthOfBuyer(sale, repeat);
  const contribution = subscribed ? profitOfSubscriber(product, currency) : leftOfBooking(terms);
  const acquisition = acquisitionOf(product, view.expense, view.channel, currency, asOf);
  return {
    ...sale,
    name: said(product.cells.product) ?? product.id,
    isSubscription: subscribed,
    contribution,
    worth,
    acquisition,
    ratio: quotient('worth', worth, 'cost', acquisition.cost, ''),
    payback: quotient(
      'cost',
      acquisition.cost,
      subscribed ? 'gross profit of a month' : 'contribution of a sale',
      contribution,
      subscribed ? 'months' : (said(product.cells.soldAs) ?? 'sales'),
    ),
  };
}

function figuresOf(offer: Offer, limits: Limits): readonly Figure[] {
  const { contribution, worth, acquisition, ratio, payback } = offer;
  const sale = offer.isSubscription ? 'Gross profit of a subscriber in a month' : 'Contribution of one sale';
  const note = offer.isSubscription ? {} : commissionNote(offer.terms);
  return [
    figure({ id: 'contribution', title: sale, good: 'up', ...note }, contribution),
    figure({ id: 'worth', title: 'Worth of a customer', good: 'up', ...worthNote(offer) }, worth),
    figure({ id: 'cost', title: 'Cost of a new customer', good: 'down', ...costNote(acquisition) }, acquisition.cost),
    ...(ratio.value === null
      ? []
      : [
          figure(
            { id: 'ratio', title: 'Worth ÷ cost', good: 'up', note: against(ratioResult(offer, limits), limits.ratio) },
            ratio,
          ),
          figure({ id: 'payback', title: 'Earned back after', good: 'down', ...paybackNote(offer, limits) }, payback),
        ]),
  ];
}

function against(result: Result, limit: Quantity): Sentence {
  return ['against ', limit, ': ', { result }];
}

function ratioResult({ ratio }: Offer, limits: Limits): Result {
  return verdict(ratio.value, 'at least', limits.ratio.low);
}

function worthNote({ product, isSubscription: isSubscribed, worth }: Offer): { readonly note?: Sentence } {
  if (worth.value?.high.lte(zero)) return { note: ['each sale loses money'] };
  const churn = said(product.cells.churn);
  if (!isSubscribed || churn === null || churn.low.times(longestLife).gt(100)) return {};
  return { note: [`reckoned for ${longestLife} months at most`] };
}

/** What is missing, or what is spent without winning anybody. */
function costNote({ cost, spend, newCustomers }: Acquisition): { readonly note?: Sentence } {
  if (cost.value !== null) return {};
  if (newCustomers === null)
    return { note: ['nobody counts the new customers: `New customers` in the table of channels'] };
  if (spend === null) return { note: ['no spending on customers is recorded'] };
  return { note: ['no new customers for ', spend] };
}

function paybackNote({ isSubscription: isSubscribed, payback }: Offer, limits: Limits): { readonly note?: Sentence } {
  if (isSubscribed) return { note: against(verdict(payback.value, 'at most', limits.payback.low), limits.payback) };
  return payback.value?.high.lte(1) ? { note: ['on the first'] } : {};
}

const mostProducts = 12;

function comparison(offers: readonly Offer[], limits: Limits): Table {
  const sorted = [...offers].sort(
    (a, b) => lowestFirst(a.ratio.value?.low, b.ratio.value?.low) || (a.product.id < b.product.id ? -1 : 1),
  );
  const rows = sorted.map((offer): Row => {
    const { product, name, contribution, worth, acquisition, ratio, payback } = offer;
    const result = { result: ratioResult(offer, limits) };
    const cells = [name, contribution.value, worth.value, acquisition.cost.value, ratio.value, payback.value, result];
    return { key: product.id, cells, sources: [product.place] };
  });
  const amounts = ['Contribution', 'Worth of a customer', 'Cost of a customer', 'Worth ÷ cost', 'Earned back after'];
  const columns = [
    { title: 'Product' },
    ...amounts.map((title) => ({ title, align: 'right' as const })),
    { title: `At least ${limits.ratio.low.toFixed()}` },
  ];
  return { kind: 'table', id: 'products', title: 'By product', columns, ...shortList(rows, mostProducts) };
}

function headline(offers: readonly Offer[], limits: Limits): Headline {
  const losing = offers.find(({ worth }) => worth.value?.high.lte(zero));
  if (losing !== undefined) return { standing: 'fails', sentence: [`Each sale of ${losing.name} loses money.`] };
  const results = offers.map((offer) => ratioResult(offer, limits));
  const sentence = (text: string): Sentence => [`${text} `, limits.ratio, ' times what it costs to win one.'];
  const failing = offers[results.indexOf('fail')];
  if (failing !== undefined) {
    return { standing: 'fails', sentence: sentence(`A customer of ${failing.name} is worth less than`) };
  }
  if (results.every((result) => result === 'pass')) {
    return { standing: 'holds', sentence: sentence('A customer is worth at least') };
  }
  return { standing: 'unknown', sentence: ['Whether a customer is worth what it costs to win one is not known.'] };
}
