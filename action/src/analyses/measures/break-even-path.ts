import { type Exact, exact, infinity, type Quantity, zero } from '../../quantity/quantity.ts';
import { type Derived, derive } from '../derive-figure.ts';

/** Where a business stands before break-even, and how fast it grows. */
export interface BreakEvenPath {
  /** Money a month. */
  readonly receipts: Derived;
  /** What is left of each unit of receipts, in percent. */
  readonly ratio: Derived;
  /** Money a month. */
  readonly fixed: Derived;
  /** Of the receipts, percent a month; null when nobody states it. */
  readonly growth: Quantity | null;
}

/** Months until the contribution pays the fixed cost: none when it does already, without end when it never will. */
export function monthsToBreakEven(path: BreakEvenPath): Derived {
  const formula = 'months until receipts × ratio × (1 + growth)^months reach the fixed cost';
  return along(path, formula, 'months', ({ months }) => months);
}

/** What has to be put in until then: the shortfalls of those months. */
export function fundingToBreakEven(path: BreakEvenPath, currency: string): Derived {
  return along(path, 'sum of fixed cost − contribution, month by month', currency, ({ funding }) => funding);
}

/** More receipts, a better ratio and faster growth shorten the way; a higher fixed cost lengthens it. */
const directions = ['down', 'down', 'up', 'down'] as const;

function along(path: BreakEvenPath, formula: string, unit: string, resultOf: (walk: Walk) => Exact): Derived {
  const operands = [
    { name: 'receipts', ...path.receipts },
    { name: 'ratio', ...path.ratio },
    { name: 'fixed cost', ...path.fixed },
    { name: 'growth', value: path.growth },
  ];
  return derive(
    formula,
    operands,
    unit,
    ([receipts = zero, ratio = zero, fixed = zero, growth = zero]) =>
      resultOf(walk(receipts.times(ratio).div(hundred), fixed, growth.div(hundred))),
    directions,
  );
}

const hundred = exact(100);
const never: Walk = { months: infinity, funding: infinity };

/** Fifty years: a path that takes longer leads nowhere. */
const mostMonths = 600;

interface Walk {
  readonly months: Exact;
  readonly funding: Exact;
}

/** Month by month rather than by logarithms, so that both results are exact. */
function walk(contribution: Exact, fixed: Exact, growth: Exact): Walk {
  if (contribution.gte(fixed)) return { months: zero, funding: zero };
  if (contribution.lte(zero) || growth.lte(zero)) return never;
  const step = growth.plus(1);
  let [earned, funding] = [contribution, zero];
  for (let months = 0; months <= mostMonths; months += 1) {
    if (earned.gte(fixed)) return { months: exact(months), funding };
    funding = funding.plus(fixed.minus(earned));
    earned = earned.times(step);
  }
  return never;
}
