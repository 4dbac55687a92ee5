import { type Exact, zero } from '../../quantity/quantity.ts';

/** What money may go to. */
export interface Need {
  /** As much as is known of it, at its high end. */
  readonly amount: Exact;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
  /** Whether it is a choice rather than a duty: it waits until all before it is known to be full. */
  readonly isChoice: boolean;
}

/** What a need gets of the money, and whether it is full, and known to be. */
export interface Filled {
  readonly gets: Exact;
  readonly state: 'full' | 'part' | 'closed';
}

/**
 * Gives money to needs in their order: each gets what is left, up to its amount, and opens when those before it are full. What
 * the needs get and what is left add to the money; there is none of it below zero.
 */
export function fillTiers(
  money: Exact,
  needs: readonly Need[],
): { readonly filled: readonly Filled[]; readonly left: Exact } {
  let left = money.lt(zero) ? zero : money;
  let [isOpen, isSure] = [true, true];
  const filled = needs.map(({ amount, isWhole, isChoice }): Filled => {
    if (!isOpen || (isChoice && !isSure)) return { gets: zero, state: 'closed' };
    const gets = amount.lt(left) ? amount : left;
    left = left.minus(gets);
    isOpen = gets.eq(amount);
    isSure = isSure && isOpen && isWhole;
    if (isOpen && isWhole) return { gets, state: 'full' };
    return { gets, state: gets.isZero() ? 'closed' : 'part' };
  });
  return { filled, left };
}
