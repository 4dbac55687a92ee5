import { type Exact, exact, type Quantity, zero } from '../../quantity/quantity.ts';
import { type Cell, said } from '../../records/define-record.ts';
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

/** The cost in a cell; none where it is not applicable. */
export function costIn(cell: Cell<Quantity>): Cost {
  return cell.kind === 'not-applicable' ? 'none' : said(cell);
}

/** The files in which a column says something at all: there a blank is something that nobody knows yet. */
export function filesThatState(cells: readonly Cell<unknown>[]): ReadonlySet<string> {
  return new Set(cells.filter(({ text }) => text !== '').map(({ place }) => place.path));
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

function costOf(name: string, cost: Cost): readonly Fee[] {
  return cost === 'none' ? [] : [{ name, value: cost }];
}

/**
 * What a direct booking may cost in ads before a booking through the platform leaves more: the fees of the platform less the
 * card processing of a direct booking.
 */
export function adsThatPay(platform: BookingTerms, direct: BookingTerms): Derived {
  const fees = feesOf('platform', platform);
  const saved = feesOf('direct booking', direct);
  const operands = [{ name: 'price', value: platform.price }, ...fees, ...saved];
  const formula = `${namesOf(fees, ' + ')} − ${namesOf(saved, ' − ')}, rates of the price`;
  return derive(formula, operands, platform.price?.unit ?? '', ([price = zero, ...values]) =>
    feesAt(price, fees, values).minus(feesAt(price, saved, values.slice(fees.length))),
  );
}

interface Fee {
  readonly name: string;
  readonly value: Quantity | null;
}

function feesOf(payer: string, { commission, processing, cardFee }: BookingTerms): readonly Fee[] {
  return [
    ...costOf(`commission of the ${payer}`, commission),
    ...costOf(`card processing of the ${payer}`, processing),
    ...costOf(`card fee of the ${payer}`, cardFee),
  ];
}

function namesOf(fees: readonly Fee[], joint: string): string {
  return fees.length === 0 ? 'nothing' : fees.map(({ name }) => name).join(joint);
}

/** Rates, which are in percent, of the price, and amounts as they are. */
function feesAt(price: Exact, fees: readonly Fee[], values: readonly Exact[]): Exact {
  return fees.reduce((sum, { value }, i) => {
    const fee = values[i] ?? zero;
    return sum.plus(value?.unit === '%' ? price.times(fee).div(hundred) : fee);
  }, zero);
}
