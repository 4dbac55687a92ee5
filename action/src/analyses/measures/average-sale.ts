import type { RecordByType } from '../../records/index.ts';
import type { Sentence } from '../../section.ts';
import { type BookingTerms, costIn, filesThatState, pricesOf } from './booking-worth.ts';

type Product = RecordByType['product'];

/** A product, and what an average sale of it brings and costs. */
export interface AverageSale {
  readonly product: Product;
  readonly terms: BookingTerms;
}

/**
 * The average sale of each product. Platforms and cards take its `Commission %` of the price, on top of the variable cost;
 * where no row of the table states one, none is counted. An amount in another currency is not known; with no currency given,
 * that of the price counts.
 */
export function averageSales(products: readonly Product[], currency: string | null = null): readonly AverageSale[] {
  const states = filesThatState(products.map(({ cells }) => cells.commission));
  return products.map((product): AverageSale => {
    const prices = pricesOf(product);
    const isMeant = currency === null || prices.price?.unit === currency;
    return {
      product,
      terms: {
        ...(isMeant ? prices : { price: null, variableCost: null }),
        commission: states.has(product.place.path) ? costIn(product.cells.commission) : 'none',
        processing: 'none',
        cardFee: 'none',
        ads: 'none',
      },
    };
  });
}

/** Which cell to fill in where something is taken and nobody says how much; `uses` of an analysis give no gap. */
export function commissionNote(terms: BookingTerms | null): { readonly note?: Sentence } {
  return terms !== null && terms.commission === null
    ? { note: ['its commission is not known: `Commission %` in the table “Unit economics”'] }
    : {};
}
