import { zero } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';

type Product = RecordByType['product'];

/** What each entity mostly sells, by the code of the entity: the product of which most units are sold, else the first by id. */
export function mainProducts(products: readonly Product[]): ReadonlyMap<string | null, Product> {
  const productByEntity = new Map<string | null, Product>();
  for (const product of products) {
    const best = productByEntity.get(product.entity);
    if (best === undefined || compareSales(product, best) < 0) productByEntity.set(product.entity, product);
  }
  return productByEntity;
}

/** Sales that are not known come last. */
function compareSales(a: Product, b: Product): number {
  const [first, second] = [a, b].map(({ cells }) => said(cells.unitsSold)?.low ?? zero.minus(1));
  return (first && second ? second.cmp(first) : 0) || (a.id < b.id ? -1 : 1);
}
