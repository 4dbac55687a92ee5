import accounts from '../../../catalogues/accounts.json' with { type: 'json' };
import type { Day } from '../../day.ts';
import { exact, infinity, type Quantity, zero } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { addUp, type Derived, derive, type Term } from '../derive-figure.ts';
import type { AverageSale } from './average-sale.ts';
import { leftOfBooking } from './booking-worth.ts';
import { monthlyExpenses, operatingExpenses } from './burn.ts';

type Product = RecordByType['product'];

const hundred = exact(100);

/** A subscription that nobody cancels is not reckoned with for longer, in months. */
export const longestLife = 60;

/** The accounts whose spending wins customers. */
const acquisitionAccounts: ReadonlySet<string> = new Set(
  accounts.flatMap(({ number, note }) => (note === 'CAC' ? [number] : [])),
);

function inUnit(value: Quantity | null, unit: string): Quantity | null {
  return value?.unit === unit ? value : null;
}

/** Whether a product is sold as a subscription: it says how many leave in a month, and what is left of the price. */
export function isSubscription({ cells }: Product): boolean {
  return said(cells.churn) !== null && said(cells.grossMargin) !== null;
}

/**
 * What a customer brings: the contribution of a sale × the orders of a customer. Where these are not stated they follow from
 * the share of the customers who come back; `repeat` is that share where the product states none.
 */
export function worthOfBuyer({ product, terms }: AverageSale, repeat: Quantity | null): Derived {
  const orders = said(product.cells.ordersPerCustomer);
  const again = said(product.cells.repeatRate) ?? repeat;
  const sale = { name: 'contribution of a sale', ...leftOfBooking(terms) };
  const unit = terms.price?.unit ?? '';
  if (orders !== null || again === null) {
    const operands = [sale, { name: 'orders of a customer', value: orders }];
    const formula = 'contribution of a sale × orders of a customer';
    return derive(formula, operands, unit, ([contribution = zero, times = zero]) => contribution.times(times));
  }
  const operands = [sale, { name: 'repeat rate', value: again }];
  const formula = 'contribution of a sale ÷ (1 − repeat rate)';
  return derive(formula, operands, unit, ([contribution = zero, rate = zero]) => {
    if (rate.lt(hundred)) return contribution.times(hundred).div(hundred.minus(rate));
    return contribution.isZero() ? zero : contribution.times(infinity);
  });
}

/** What a subscriber brings: price × gross margin ÷ churn, for five years at most. */
export function worthOfSubscriber(product: Product, currency: string): Derived {
  const { price, grossMargin, churn } = product.cells;
  const operands = [
    { name: 'price', value: inUnit(said(price), currency) },
    { name: 'gross margin', value: said(grossMargin) },
    { name: 'churn', value: said(churn) },
  ];
  const formula = `price × gross margin ÷ churn, for ${longestLife} months at most`;
  return derive(formula, operands, currency, ([fee = zero, margin = zero, lost = zero]) => {
    const months = lost.times(longestLife).lte(hundred) ? exact(longestLife) : hundred.div(lost);
    return fee.times(margin).times(months).div(hundred);
  });
}

/** The gross profit of a subscriber in a month. */
export function profitOfSubscriber({ cells }: Product, currency: string): Derived {
  const operands = [
    { name: 'price', value: inUnit(said(cells.price), currency) },
    { name: 'gross margin', value: said(cells.grossMargin) },
  ];
  return derive('price × gross margin', operands, currency, ([fee = zero, margin = zero]) =>
    fee.times(margin).div(hundred),
  );
}

/** What a new customer costs, and what the entity spends on them in a month. */
export interface Acquisition {
  readonly cost: Derived;
  /** Null where no spending on customers is recorded. */
  readonly spend: Quantity | null;
  /** Null where nobody counts them. */
  readonly newCustomers: Quantity | null;
}

/**
 * What a new customer of a product costs: as stated, or the spending of a month on the accounts that win customers ÷ the new
 * customers of all channels of the entity. No cost where no customer was won.
 */
export function acquisitionOf(
  product: Product,
  expenses: readonly RecordByType['expense'][],
  channels: readonly RecordByType['channel'][],
  currency: string,
  asOf: Day,
): Acquisition {
  const spent = operatingExpenses(expenses).filter(
    ({ entity, cells }) => entity === product.entity && acquisitionAccounts.has(said(cells.account) ?? ''),
  );
  const spend = addUp('the payments that win customers', monthlyExpenses(spent, asOf), `${currency}/month`);
  const counted = channels
    .filter(({ entity }) => entity === product.entity)
    .map(({ id, cells }) => ({ name: said(cells.channel) ?? id, cell: cells.newCustomers }));
  const customers = addUp('the new customers', counted, 'customers');
  const stated = said(product.cells.cac);
  const cost = stated === null ? costOfCustomer(spend, customers, currency) : asStated(stated, currency);
  return { cost, spend: spend.value, newCustomers: customers.value };
}

function asStated(value: Quantity, currency: string): Derived {
  const operand = { name: 'CAC as stated', value: inUnit(value, currency) };
  return derive('as stated', [operand], currency, ([cost = zero]) => cost);
}

function costOfCustomer(spend: Term, customers: Term, currency: string): Derived {
  const operands = [
    { name: 'spending', ...spend },
    { name: 'new customers', ...customers },
  ];
  const cost = derive('spending ÷ new customers', operands, currency, ([money = zero, won = zero]) => {
    if (won.isZero()) return money.isZero() ? zero : infinity;
    return money.div(won);
  });
  return cost.value?.low.isFinite() ? cost : { ...cost, value: null };
}
