import { type Exact, exact, infinity, type Quantity, zero } from '../../quantity/quantity.ts';
import { type Derived, derive } from '../derive-figure.ts';

/** What is known of a campaign. Rates are in percent. */
export interface CampaignTerms {
  readonly audience: Quantity | null;
  /** Clicks of those who get the message; `none` where conversion counts everybody on the list. */
  readonly clickRate: Quantity | null | 'none';
  readonly conversion: Quantity | null;
  readonly orderValue: Quantity | null;
  /** What is left of an order, of its value. */
  readonly margin: Quantity | null;
  readonly cost: Quantity | null;
}

const hundred = exact(100);

type Named = { readonly name: string; readonly value: Quantity | null };

/** Who answers, in the order of the formula: the audience, and the click rate where there is one. */
function reached({ audience, clickRate }: CampaignTerms): readonly Named[] {
  return [
    { name: 'audience', value: audience },
    ...(clickRate === 'none' ? [] : [{ name: 'click rate', value: clickRate }]),
  ];
}

const answers = (terms: CampaignTerms): readonly Named[] => [
  ...reached(terms),
  { name: 'conversion', value: terms.conversion },
];

const namesOf = (operands: readonly Named[]): string => operands.map(({ name }) => name).join(' × ');

/** A number times percentages. */
function applyRates([whole = zero, ...rates]: readonly Exact[]): Exact {
  return rates.reduce((rest, rate) => rest.times(rate).div(hundred), whole);
}

/** Orders that a campaign may bring: audience × click rate × conversion. */
export function campaignOrders(terms: CampaignTerms): Derived {
  const operands = answers(terms);
  return derive(namesOf(operands), operands, 'orders', applyRates);
}

/** Revenue that a campaign may bring: its orders × the value of one, each input evaluated once. */
export function campaignRevenue(terms: CampaignTerms): Derived {
  const operands = [...answers(terms), { name: 'order value', value: terms.orderValue }];
  return derive(namesOf(operands), operands, moneyOf(terms), (values) =>
    applyRates(values.slice(0, -1)).times(values.at(-1) ?? zero),
  );
}

/** What is left of the revenue after margin and cost: orders × order value × margin − cost. */
export function campaignProfit(terms: CampaignTerms): Derived {
  const people = answers(terms);
  const operands = [...people, ...worth(terms), { name: 'cost', value: terms.cost }];
  return derive(`${namesOf(people)} × order value × margin − cost`, operands, moneyOf(terms), (values) => {
    const [orderValue = zero, margin = zero, cost = zero] = values.slice(people.length);
    return applyRates(values.slice(0, people.length)).times(orderValue).times(margin).div(hundred).minus(cost);
  });
}

/** The conversion at which a campaign pays its cost, in percent; without end where an order leaves nothing. */
export function breakEvenConversion(terms: CampaignTerms): Derived {
  const people = reached(terms);
  const operands = [{ name: 'cost', value: terms.cost }, ...people, ...worth(terms)];
  return derive(`cost ÷ (${namesOf(people)} × order value × margin)`, operands, '%', ([cost = zero, ...values]) => {
    const [orderValue = zero, margin = zero] = values.slice(people.length);
    const whole = applyRates(values.slice(0, people.length)).times(orderValue).times(margin).div(hundred);
    return whole.lte(zero) ? infinity : cost.times(hundred).div(whole);
  });
}

/** Revenue for each unit of money spent; without end where nothing is spent. */
export function campaignReturn(terms: CampaignTerms): Derived {
  const people = answers(terms);
  const operands = [...people, { name: 'order value', value: terms.orderValue }, { name: 'cost', value: terms.cost }];
  return derive(`${namesOf(people)} × order value ÷ cost`, operands, '', (values) => {
    const [orderValue = zero, cost = zero] = values.slice(people.length);
    return cost.lte(zero) ? infinity : applyRates(values.slice(0, people.length)).times(orderValue).div(cost);
  });
}

/** The return at which a campaign pays its cost: 1 ÷ margin. */
export function breakEvenReturn({ margin }: CampaignTerms): Derived {
  return derive('1 ÷ margin', [{ name: 'margin', value: margin }], '', ([share = zero]) =>
    share.lte(zero) ? infinity : hundred.div(share),
  );
}

function worth({ orderValue, margin }: CampaignTerms): readonly Named[] {
  return [
    { name: 'order value', value: orderValue },
    { name: 'margin', value: margin },
  ];
}

/** The currency of the order value; the terms of one campaign are in one currency. */
function moneyOf({ orderValue }: CampaignTerms): string {
  return orderValue?.unit ?? '';
}
