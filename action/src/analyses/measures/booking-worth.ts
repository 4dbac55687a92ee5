import { type Exact, exact, type Quantity, zero } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { type Derived, derive, type Operand } from '../derive-figure.ts';

/** A cost that is known, one that nobody knows (null), or one that does not exist. */
export type Cost<T = Quantity> = T | null | 'none';

/** What is known of a booking through one channel. Rates are in percent of the price. */
export interface BookingTerms {
  readonly price: Quantity | null;
  readonly variableCost: Quantity | null;
  readonly commission: Cost;
  readonly processing: Cost;
  /** What a card payment costs besides the percentage. */
  readonly cardFee: Cost;
  /** Ads of one booking. */
  readonly ads: Cost<Derived>;
}

const hundred = exact(100);

/** Price and variable cost of a product, when both are in one currency. */
export function pricesOf({ cells }: RecordByType['product']): Pick<BookingTerms, 'price' | 'variableCost'> {
  const price = said(cells.price);
  const variableCost = said(cells.variableCost);
  return { price, variableCost: variableCost?.unit === price?.unit ? variableCost : null };
}

/** What a booking leaves: its price less commission, card processing, ads and variable cost. */
export function leftOfBooking(terms: BookingTerms): Derived {
  const { rates, operands, formula } = partsOf(terms);
  return derive(formula, operands, terms.price?.unit ?? '', (values) => leftAt(values, rates));
}

/** What a booking leaves in percent of its price; null where the price may be zero. */
export function shareLeft(terms: BookingTerms): Derived {
  const { rates, operands, formula } = partsOf(terms);
  const share = derive(`(${formula}) ÷ price`, operands, '%', (values) => {
    const [price = zero] = values;
    return price.isZero() ? zero : leftAt(values, rates).times(hundred).div(price);
  });
  return terms.price?.low.gt(zero) ? share : { ...share, value: null };
}

/** The price first, then the rates, then the amounts. */
function leftAt([price = zero, ...values]: readonly Exact[], rates: number): Exact {
  const add = (sum: Exact, value: Exact): Exact => sum.plus(value);
  const share = values.slice(0, rates).reduce(add, zero);
  return price.times(hundred.minus(share)).div(hundred).minus(values.slice(rates).reduce(add, zero));
}

function partsOf({ price, variableCost, commission, processing, cardFee, ads }: BookingTerms): {
  readonly rates: number;
  readonly operands: readonly Operand[];
  readonly formula: string;
} {
  const rates = [...costOf('commission', commission), ...costOf('card processing', processing)];
  const amounts = [
    ...costOf('card fee', cardFee),
    ...(ads === 'none' ? [] : [ads === null ? { name: 'ads', value: null } : { name: 'ads', ...ads }]),
    { name: 'variable cost', value: variableCost },
  ];
  const names = (operands: readonly Operand[]): string => operands.map(({ name }) => ` − ${name}`).join('');
  const kept = rates.length === 0 ? 'price' : `price × (1${names(rates)})`;
  return {
    rates: rates.length,
    operands: [{ name: 'price', value: price }, ...rates, ...amounts],
    formula: `${kept}${names(amounts)}`,
  };
}

function costOf(name: string, cost: Cost): readonly Operand[] {
  return cost === 'none' ? [] : [{ name, value: cost }];
}
