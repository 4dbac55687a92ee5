import { type Exact, infinity, type Quantity, zero } from '../quantity/quantity.ts';
import { plain } from '../quantity/unit.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Figure, Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, derive, figure } from './derive-figure.ts';
import {
  breakEvenConversion,
  breakEvenReturn,
  type CampaignTerms,
  campaignOrders,
  campaignProfit,
  campaignReturn,
  campaignRevenue,
} from './measures/campaign-worth.ts';
import { highestFirst } from './measures/compare-known.ts';
import { shortList } from './measures/short-list.ts';

type CampaignRecord = RecordByType['campaign'];

export const campaignOpportunity = defineAnalysis({
  id: 'campaign-opportunity',
  code: 'CMO-03',
  title: 'Campaign opportunity',
  question: 'What may each campaign bring, and what must it reach to pay for itself?',
  formula:
    'Orders = audience × click rate × conversion; revenue = orders × order value; profit = revenue × margin − cost. Without a click rate, conversion counts everybody on the list. Campaigns are never added: their audiences overlap.',
  reads: {
    campaign: {
      needs: ['audience', 'cost'],
      uses: ['name', 'channel', 'ctr', 'conversion', 'orderValue', 'ceilingValue', 'margin'],
    },
  },
  compute({ campaign }) {
    const campaigns = campaignsOf(campaign).sort(compareCampaigns);
    return {
      blocks: [...campaigns.flatMap(campaignFigures), ...(campaigns.length > 1 ? [ranking(campaigns)] : [])],
      ...headline(campaigns),
    };
  },
});

/** A campaign, and what follows from its terms. */
interface Campaign {
  readonly record: CampaignRecord;
  readonly name: string;
  readonly terms: CampaignTerms;
  readonly orders: Derived;
  readonly revenue: Derived;
  readonly profit: Derived;
  readonly breakEven: Derived;
  readonly perCost: Derived;
}

function campaignsOf(records: readonly CampaignRecord[]): Campaign[] {
  const withClickRates = new Set(
    records.filter(({ cells }) => cells.ctr.text !== '').map(({ cells }) => cells.ctr.place.path),
  );
  return records.map((record) => {
    const terms = termsOf(record, withClickRates.has(record.place.path));
    return {
      record,
      name: said(record.cells.name) ?? record.id,
      terms,
      orders: campaignOrders(terms),
      revenue: campaignRevenue(terms),
      profit: campaignProfit(terms),
      breakEven: breakEvenConversion(terms),
      perCost: campaignReturn(terms),
    };
  });
}

/**
 * A click rate that is N/A does not exist; nor does one where no campaign of the file states any. A blank cell beside
 * stated ones is a rate that nobody knows yet, and leaves the orders open. A cost in another currency cannot be compared.
 */
function termsOf({ cells }: CampaignRecord, hasClickRates: boolean): CampaignTerms {
  const orderValue = said(cells.orderValue);
  const cost = said(cells.cost);
  return {
    audience: said(cells.audience),
    clickRate: cells.ctr.kind === 'not-applicable' || !hasClickRates ? 'none' : said(cells.ctr),
    conversion: said(cells.conversion),
    orderValue,
    margin: said(cells.margin),
    cost: cost?.unit === orderValue?.unit ? cost : null,
  };
}

/** The highest sure profit for the money first, then the highest sure profit and revenue; what is not known comes last. */
function compareCampaigns(a: Campaign, b: Campaign): number {
  return (
    highestFirst(profitForCost(a), profitForCost(b)) ||
    highestFirst(a.profit.value?.low, b.profit.value?.low) ||
    highestFirst(a.revenue.value?.low, b.revenue.value?.low) ||
    (a.record.id < b.record.id ? -1 : 1)
  );
}

/** The least profit for each unit of money spent; without end where nothing is spent. */
function profitForCost({ profit, terms: { cost } }: Campaign): Exact | undefined {
  if (cost === null || profit.value === null) return undefined;
  return cost.high.isZero() ? infinity : profit.value.low.div(cost.high);
}

function campaignFigures(campaign: Campaign): readonly Figure[] {
  const { record, name, terms, orders, revenue, profit, breakEven, perCost } = campaign;
  const id = record.id;
  const audience = stated('audience', terms.audience);
  const figures = [
    figure({ id, title: `${name}: revenue it may bring`, good: 'up', ...unknownOf(terms, bringsBy) }, revenue),
    figure({ id: `${id}-audience`, title: `${name}: audience`, good: 'up' }, audience),
    figure({ id: `${id}-orders`, title: `${name}: orders`, good: 'up' }, orders),
    figure({ id: `${id}-profit`, title: `${name}: profit`, good: 'up', ...unknownOf(terms, paysBy) }, profit),
  ];
  if (breakEven.value !== null) {
    const caption = { id: `${id}-break-even-conversion`, title: `${name}: conversion that pays the cost` } as const;
    figures.push(figure({ ...caption, good: 'down', round: 'up' }, breakEven));
  }
  if (perCost.value !== null) {
    const pays = breakEvenReturn(terms).value;
    const note = pays === null ? {} : { note: ['pays its cost at ', pays] };
    figures.push(
      figure({ id: `${id}-return`, title: `${name}: revenue for each dollar`, good: 'up', ...note }, perCost),
    );
  }
  return [...figures, ...ceilingOf(campaign)];
}

function stated(name: string, value: Quantity | null): Derived {
  return derive('as stated', [{ name, value }], value?.unit ?? plain, ([one = zero]) => one);
}

/** What it would be if everybody on the list bought: a limit, never a forecast. */
function ceilingOf({ record: { id, cells }, name, terms }: Campaign): readonly Figure[] {
  const most = said(cells.ceilingValue);
  if (most === null) return [];
  const operands = [
    { name: 'audience', value: terms.audience },
    { name: 'charter value', value: most },
  ];
  const ceiling = derive('audience × charter value', operands, most.unit, ([people = zero, value = zero]) =>
    people.times(value),
  );
  const note = ['if every person on the list buys; not a forecast'];
  return [figure({ id: `${id}-ceiling`, title: `${name}: ceiling`, good: 'info', note }, ceiling)];
}

const bringsBy = ['audience', 'clickRate', 'conversion', 'orderValue'] as const;
const paysBy = [...bringsBy, 'margin', 'cost'] as const;

const nameByTerm: Record<keyof CampaignTerms, string> = {
  audience: 'audience',
  clickRate: 'click rate',
  conversion: 'conversion',
  orderValue: 'order value',
  margin: 'margin',
  cost: 'cost',
};

/** The terms that a figure waits for. */
function unknownOf(terms: CampaignTerms, needed: readonly (keyof CampaignTerms)[]): { readonly note?: Sentence } {
  const missing = needed.filter((term) => terms[term] === null).map((term) => nameByTerm[term]);
  return missing.length === 0 ? {} : { note: [`waits for ${joinWords(missing)}`] };
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function ranking(campaigns: readonly Campaign[]): Table {
  const rows = campaigns.map(({ record, name, terms, orders, revenue, profit }): Row => {
    const cells = [name, record.entity, terms.audience, orders.value, revenue.value, profit.value];
    return { key: record.id, cells, sources: [record.place] };
  });
  return {
    kind: 'table',
    id: 'ranking',
    title: 'Campaigns by the profit that each dollar surely brings',
    columns: [
      { title: 'Campaign' },
      { title: 'Entity' },
      { title: 'Audience', align: 'right' },
      { title: 'Orders', align: 'right' },
      { title: 'Revenue', align: 'right' },
      { title: 'Profit', align: 'right' },
    ],
    ...shortList(rows, 10),
  };
}

function headline([best]: readonly Campaign[]): { headline?: Headline } {
  if (best === undefined) return {};
  const { name, revenue, profit } = best;
  if (profit.value !== null) {
    const standing = profit.value.low.gte(zero) ? 'holds' : profit.value.high.lt(zero) ? 'fails' : 'unknown';
    return { headline: { standing, sentence: [`${name} may leave a profit of `, profit.value, '.'] } };
  }
  if (revenue.value === null) {
    return { headline: { standing: 'unknown', sentence: [`What ${name} may bring is not known.`] } };
  }
  const sentence = [`${name} may bring `, revenue.value, '; what is left of it is not known.'];
  return { headline: { standing: 'unknown', sentence } };
}
