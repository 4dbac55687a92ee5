import { infinity, zero } from '../../quantity/quantity.ts';
import { type Derived, derive } from '../derive-figure.ts';

/** One over the other by their names, in the unit given; not known where either may be nothing, or less. */
export function quotient(over: string, above: Derived, under: string, below: Derived, unit: string): Derived {
  const operands = [
    { name: over, ...above },
    { name: under, ...below },
  ];
  const derived = derive(`${over} ÷ ${under}`, operands, unit, ([upper = zero, lower = zero]) =>
    lower.isZero() ? infinity : upper.div(lower),
  );
  const isMeant = above.value?.low.gt(zero) && below.value?.low.gt(zero);
  return isMeant ? derived : { ...derived, value: null };
}
