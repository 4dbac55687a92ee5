import { mostRanged } from '../../quantity/evaluate.ts';
import { exact, isExactValue, joinSources, quantity, zero } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import { type Derived, derive } from '../derive-figure.ts';
import type { AverageSale } from './average-sale.ts';
import { formulaOf, shareKept, shareLeft } from './booking-worth.ts';

const hundred = exact(100);

/**
 * What is left of each unit of revenue after the variable cost, in percent: of the products by their mix, or, where the mix
 * is not known, between the least and the greatest of them. Null when a product does not say, or costs nothing.
 */
export function contributionRatio(sales: readonly AverageSale[]): Derived {
  return ratioOf(sales, 'left');
}

/** What is kept of each unit of revenue after platforms and cards, likewise; null where they take nothing of any product. */
export function keptRatio(sales: readonly AverageSale[]): Derived | null {
  return sales.some(takesCommission) ? ratioOf(sales, 'kept') : null;
}

type What = 'left' | 'kept';

function takesCommission({ terms }: AverageSale): boolean {
  return terms.commission !== 'none';
}

function ratioOf(sales: readonly AverageSale[], what: What): Derived {
  const ratios = sales.map(({ terms }) => (what === 'left' ? shareLeft(terms) : shareKept(terms)));
  const [only] = ratios;
  if (only !== undefined && ratios.length === 1) return only;
  return (isMixed(sales) ? ratioOfMix(sales, what) : null) ?? spanOf(sales, ratios);
}

/** Whether all products say exactly how large a part of the sales they are. */
export function isMixed(sales: readonly AverageSale[]): boolean {
  const mixes = sales.map(({ product }) => said(product.cells.mix));
  return mixes.length > 0 && mixes.every((mix) => mix !== null && isExactValue(mix));
}

/** Null where too many ranges meet commissions: a dearer product that a platform takes much of may lower the ratio. */
function ratioOfMix(sales: readonly AverageSale[], what: What): Derived | null {
  const parts = sales.map(({ product, terms }) => {
    const formula = formulaOf(terms);
    const operands = [...formula.operands, { name: 'mix', value: said(product.cells.mix) }];
    return { formula, operands: operands.map((one) => ({ ...one, name: `${one.name} of ${product.id}` })) };
  });
  const operands = parts.flatMap((part) => part.operands);
  const ranged = operands.filter(({ value }) => value !== null && !isExactValue(value)).length;
  if (ranged > mostRanged && sales.some(takesCommission)) return null;
  // A mix is exact here, so its direction moves nothing.
  const directions = operands.map(({ name }) =>
    name.startsWith('variable cost') ? ('down' as const) : ('up' as const),
  );
  const words = what === 'left' ? 'contribution' : 'what is kept of the price';
  return derive(
    `Σ mix × ${words} ÷ Σ mix × price`,
    operands,
    '%',
    (values) => {
      let [revenue, share, at] = [zero, zero, 0];
      for (const { formula, operands: own } of parts) {
        const some = values.slice(at, at + own.length);
        const mix = some.at(-1) ?? zero;
        revenue = revenue.plus((some[0] ?? zero).times(mix));
        share = share.plus(formula[what](some).times(mix));
        at += own.length;
      }
      return revenue.lte(zero) ? zero : share.times(hundred).div(revenue);
    },
    ranged > mostRanged ? directions : undefined,
  );
}

/** Whatever the mix, the ratio of all lies between those of the products. */
function spanOf(sales: readonly AverageSale[], ratios: readonly Derived[]): Derived {
  const formula = 'between the least and the greatest of the products, since their mix is not known';
  const inputs = ratios.flatMap(({ value, derivation }, i) => {
    return value === null ? [] : [{ name: `ratio of ${sales[i]?.product.id ?? ''}`, value, derivation }];
  });
  const values = inputs.map(({ value }) => value);
  const [first, ...others] = values;
  if (first === undefined || values.length < ratios.length) return { value: null, derivation: { formula, inputs } };
  const low = others.reduce((least, one) => (one.low.lt(least) ? one.low : least), first.low);
  const high = others.reduce((most, one) => (one.high.gt(most) ? one.high : most), first.high);
  const { basis, places } = joinSources(values);
  return { value: quantity({ low, high, unit: '%', basis, places }), derivation: { formula, inputs } };
}
