import { type Exact, exact, infinity, type Quantity, zero } from '../../quantity/quantity.ts';
import { type Derived, derive } from '../derive-figure.ts';

/** What is asked for, and what it is to bring; null where nobody says. */
export interface Proposal {
  /** Paid once, at the start. */
  readonly cost: Quantity | null;
  /** Brought in a month, at its end: an amount of money per month. */
  readonly contribution: Quantity | null;
  /** In months; those that are not whole bring nothing. */
  readonly life: Quantity | null;
}

/** Months until the contributions add to the cost; without end where there are none, null where there surely are none. */
export function paybackOf({ cost, contribution }: Proposal): Derived {
  const operands = [
    { name: 'cost', value: cost },
    { name: 'monthly contribution', value: contribution },
  ];
  const months = derive('cost ÷ monthly contribution', operands, 'months', ([price = zero, gain = zero]) =>
    gain.lte(zero) ? infinity : price.div(gain),
  );
  return months.value?.low.isFinite() ? months : { ...months, value: null };
}

/** What the contributions are worth at the start less the cost; a year of the hurdle rate is twelve months of a twelfth. */
export function presentValue({ cost, contribution, life }: Proposal, hurdle: Quantity): Derived {
  const operands = [
    { name: 'cost', value: cost },
    { name: 'monthly contribution', value: contribution },
    { name: 'life', value: life },
    { name: 'hurdle rate', value: hurdle },
  ];
  const formula = 'monthly contribution × (1 − (1 + hurdle rate ÷ 12)^−life) ÷ (hurdle rate ÷ 12) − cost';
  return derive(formula, operands, cost?.unit ?? '', ([price = zero, gain = zero, months = zero, rate = zero]) =>
    gain.times(worthOfOne(months.floor(), rate.div(1200))).minus(price),
  );
}

/** What one unit at the end of each month is worth at the start. */
function worthOfOne(months: Exact, rate: Exact): Exact {
  if (rate.isZero()) return months;
  const growth = rate.plus(1);
  return growth.lte(zero) ? infinity : exact(1).minus(growth.pow(months.neg())).div(rate);
}

/**
 * The rate of a year at which the contributions are worth the cost, twelve times that of a month. Null unless the payments
 * change sign once: money goes out at the start, and something comes back in at least one month.
 */
export function internalRate({ cost, contribution, life }: Proposal): Derived {
  const operands = [
    { name: 'cost', value: cost },
    { name: 'monthly contribution', value: contribution },
    { name: 'life', value: life },
  ];
  const rate = derive(
    '12 × the rate of a month at which the contributions are worth the cost',
    operands,
    '%',
    ([price = zero, gain = zero, months = zero]) => rateOfMonth(price.div(gain), months.floor()).times(1200),
    ['down', 'up', 'up'],
  );
  const changesSignOnce = cost?.low.gt(zero) && contribution?.low.gt(zero) && life?.low.gte(1);
  return changesSignOnce ? rate : { ...rate, value: null };
}

/** So often halved, the rate is right to more places than any report shows. */
const halvings = 80;

/** By halving: the discount factor v of a month at which v + v² + … + v^months is the cost for each unit of contribution. */
function rateOfMonth(cost: Exact, months: Exact): Exact {
  if (!months.isFinite()) return exact(1).div(cost);
  if (cost.eq(months)) return zero;
  let [low, high] = [zero, cost.gt(1) ? cost : exact(1)];
  for (let i = 0; i < halvings; i += 1) {
    const middle = low.plus(high).div(2);
    if (sumOfPowers(middle, months).lt(cost)) low = middle;
    else high = middle;
  }
  return exact(1).div(high).minus(1);
}

function sumOfPowers(factor: Exact, months: Exact): Exact {
  if (factor.eq(1)) return months;
  return factor.times(exact(1).minus(factor.pow(months))).div(exact(1).minus(factor));
}
