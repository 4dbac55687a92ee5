import { type Exact, exact, zero } from '../../quantity/quantity.ts';
import type { Operand } from '../derive-figure.ts';
import type { AverageSale } from './average-sale.ts';
import { formulaOf } from './booking-worth.ts';
import { contributionRatio, keptRatio } from './contribution-ratio.ts';

/** One sale of the one product, or one unit of the revenue of several; each part of the values of the operands. */
export interface UnitOfSale {
  readonly operands: readonly Operand[];
  readonly price: (values: readonly Exact[]) => Exact;
  /** What is kept of the price after platforms and cards. */
  readonly kept: (values: readonly Exact[]) => Exact;
  /** What is left of that after the variable cost. */
  readonly left: (values: readonly Exact[]) => Exact;
}

export function unitOfSale(sales: readonly AverageSale[]): UnitOfSale {
  const [only] = sales;
  if (only === undefined || sales.length > 1) return unitOfRevenue(sales);
  const { operands, kept, left } = formulaOf(only.terms);
  return { operands, price: ([price = zero]) => price, kept, left };
}

function unitOfRevenue(sales: readonly AverageSale[]): UnitOfSale {
  const share = keptRatio(sales);
  const kept = share === null ? [] : [{ name: 'kept after commission', ...share }];
  return {
    operands: [{ name: 'contribution ratio', ...contributionRatio(sales) }, ...kept],
    price: () => exact(1),
    kept: ([, part]) => (share === null || part === undefined ? exact(1) : part.div(100)),
    left: ([ratio = zero]) => ratio.div(100),
  };
}
