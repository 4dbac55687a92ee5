import {
  type Exact,
  exact,
  isExactValue,
  joinSources,
  type Quantity,
  quantity,
  zero,
} from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { type Derived, derive } from '../derive-figure.ts';

type Product = RecordByType['product'];

const hundred = exact(100);

/**
 * What is left of each unit of revenue after the variable cost, in percent: of the products by their mix, or, where the mix
 * is not known, between the least and the greatest of them. Null when a product does not say, or costs nothing.
 */
export function contributionRatio(products: readonly Product[], currency: string): Derived {
  const ratios = products.map((product) => ratioOf(product, currency));
  const [only] = ratios;
  if (only !== undefined && ratios.length === 1) return only;
  const mixes = products.map(({ cells }) => said(cells.mix));
  const isMixed = mixes.every((mix) => mix !== null && isExactValue(mix));
  return isMixed && mixes.length > 0 ? ratioOfMix(products, currency) : spanOf(products, ratios);
}

function ratioOf({ cells }: Product, currency: string): Derived {
  const operands = [
    { name: 'price', value: inUnit(said(cells.price), currency) },
    { name: 'variable cost', value: inUnit(said(cells.variableCost), currency) },
  ];
  const derived = derive('(price − variable cost) ÷ price', operands, '%', ([price = zero, cost = zero]) =>
    price.lte(zero) ? zero : price.minus(cost).times(hundred).div(price),
  );
  return said(cells.price)?.low.gt(zero) ? derived : { ...derived, value: null };
}

function inUnit(value: Quantity | null, unit: string): Quantity | null {
  return value?.unit === unit ? value : null;
}

function ratioOfMix(products: readonly Product[], currency: string): Derived {
  const operands = products.flatMap(({ id, cells }) => [
    { name: `price of ${id}`, value: inUnit(said(cells.price), currency) },
    { name: `variable cost of ${id}`, value: inUnit(said(cells.variableCost), currency) },
    { name: `mix of ${id}`, value: said(cells.mix) },
  ]);
  // A mix is exact here, so its direction moves nothing.
  const directions = products.flatMap(() => ['up', 'down', 'up'] as const);
  return derive('Σ mix × (price − variable cost) ÷ Σ mix × price', operands, '%', mixedRatio, directions);
}

/** Of price, variable cost and mix in turn. */
function mixedRatio(values: readonly Exact[]): Exact {
  let [sales, left] = [zero, zero];
  for (let i = 0; i < values.length; i += 3) {
    const [price = zero, cost = zero, mix = zero] = values.slice(i, i + 3);
    sales = sales.plus(price.times(mix));
    left = left.plus(price.minus(cost).times(mix));
  }
  return sales.lte(zero) ? zero : left.times(hundred).div(sales);
}

/** Whatever the mix, the ratio of all lies between those of the products. */
function spanOf(products: readonly Product[], ratios: readonly Derived[]): Derived {
  const formula = 'between the least and the greatest of the products, since their mix is not known';
  const inputs = ratios.flatMap(({ value, derivation }, i) => {
    return value === null ? [] : [{ name: `ratio of ${products[i]?.id ?? ''}`, value, derivation }];
  });
  const values = inputs.map(({ value }) => value);
  const [first, ...others] = values;
  if (first === undefined || values.length < ratios.length) return { value: null, derivation: { formula, inputs } };
  const low = others.reduce((least, one) => (one.low.lt(least) ? one.low : least), first.low);
  const high = others.reduce((most, one) => (one.high.gt(most) ? one.high : most), first.high);
  const { basis, places } = joinSources(values);
  return { value: quantity({ low, high, unit: '%', basis, places }), derivation: { formula, inputs } };
}
