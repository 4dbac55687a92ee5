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

/** A booking as a formula: what it takes, the price first, and what the values of that come to. */
export interface BookingFormula {
  readonly operands: readonly Operand[];
  /** What the booking leaves, in words. */
  readonly words: string;
  /** The price less the rates of it that platforms and cards take. */
  readonly kept: (values: readonly Exact[]) => Exact;
  /** What is kept less all other costs. */
  readonly left: (values: readonly Exact[]) => Exact;
}

/** The formula of a booking; values after those of its operands are let be. */
export function formulaOf({ price, variableCost, commission, processing, cardFee, ads }: BookingTerms): BookingFormula {
  const rates = [...costOf('commission', commission), ...costOf('card processing', processing)];
  const amounts = [
    ...costOf('card fee', cardFee),
    ...(ads === 'none' ? [] : [ads === null ? { name: 'ads', value: null } : { name: 'ads', ...ads }]),
    { name: 'variable cost', value: variableCost },
  ];
  const names = (operands: readonly Operand[]): string => operands.map(({ name }) => ` − ${name}`).join('');
  const [first, last] = [1 + rates.length, 1 + rates.length + amounts.length];
  const kept = ([price = zero, ...values]: readonly Exact[]): Exact =>
    price.times(hundred.minus(addAll(values.slice(0, rates.length)))).div(hundred);
  return {
    operands: [{ name: 'price', value: price }, ...rates, ...amounts],
    words: `${rates.length === 0 ? 'price' : `price × (1${names(rates)})`}${names(amounts)}`,
    kept,
    left: (values) => kept(values).minus(addAll(values.slice(first, last))),
  };
}

function addAll(values: readonly Exact[]): Exact {
  return values.reduce((sum, value) => sum.plus(value), zero);
}

/** What a booking leaves: its price less commission, card processing, ads and variable cost. */
export function leftOfBooking(terms: BookingTerms): Derived {
  const { operands, words, left } = formulaOf(terms);
  return derive(words, operands, terms.price?.unit ?? '', left);
}

/** What a booking leaves in percent of its price; null where the price may be zero. */
export function shareLeft(terms: BookingTerms): Derived {
  const { operands, words, left } = formulaOf(terms);
  return shareOfPrice(terms, `(${words}) ÷ price`, operands, left);
}

/** What is kept of the price after platforms and cards, in percent; null where the price may be zero. */
export function shareKept(terms: BookingTerms): Derived {
  const { operands, kept } = formulaOf(terms);
  return shareOfPrice(terms, 'price less what platforms and cards take, ÷ price', operands, kept);
}

function shareOfPrice(
  { price }: BookingTerms,
  words: string,
  operands: readonly Operand[],
  part: BookingFormula['left'],
): Derived {
  const share = derive(words, operands, '%', (values) => {
    const [whole = zero] = values;
    return whole.isZero() ? zero : part(values).times(hundred).div(whole);
  });
  return price?.low.gt(zero) ? share : { ...share, value: null };
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
