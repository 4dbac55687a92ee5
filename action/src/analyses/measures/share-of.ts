import { exact, zero } from '../../quantity/quantity.ts';
import { type Derived, derive } from '../derive-figure.ts';

type Named = Derived & { readonly name: string };

/** A part of a whole as a percentage; null when there is no whole. */
export function shareOf(part: Named, whole: Named): Derived {
  const { value, derivation } = derive(
    `${part.name} ÷ ${whole.name}`,
    [part, whole],
    '%',
    ([some = zero, all = zero]) => (all.isZero() ? zero : some.times(exact(100)).div(all)),
  );
  return { value: whole.value?.low.isZero() ? null : value, derivation };
}
