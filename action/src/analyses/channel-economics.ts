import type { Day } from '../day.ts';
import { count, type Exact, infinity, type Quantity, zero } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { slug } from '../records/match-name.ts';
import type { Figure, Headline, Part, Row, Table, Text } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, derive, figure } from './derive-figure.ts';
import {
  adsThatPay,
  type BookingTerms,
  type Cost,
  costIn,
  filesThatState,
  leftOfBooking,
  pricesOf,
  shareLeft,
} from './measures/booking-worth.ts';
import { highestFirst } from './measures/compare-known.ts';
import { groupBy } from './measures/group-by.ts';
import { mainProducts } from './measures/main-product.ts';
import { shippedParameter, statedParameter } from './measures/parameter.ts';
import { shortList } from './measures/short-list.ts';

type Channel = RecordByType['channel'];
type Param = RecordByType['param'];
type Product = RecordByType['product'];

export const channelEconomics = defineAnalysis({
  id: 'channel-economics',
  code: 'CMO-02',
  title: 'Channel economics',
  question: 'What does a booking leave through each channel, and how much may a direct one cost in ads?',
  formula:
    'Left of a booking = price − commission − card processing − ads of a booking − variable cost, for what the entity sells most; ads of a booking = ad spend ÷ new customers. A cost that no row of the table states is not counted; a commission that is not stated is that of the params (`commission` and the name of the channel). Ads that pay = commission and processing of the platform − card processing of a direct booking.',
  reads: {
    channel: { needs: ['channel', 'commission'], uses: ['level', 'processing', 'adSpend', 'newCustomers'] },
    product: { needs: ['price', 'variableCost'], uses: ['product', 'unitsSold'] },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ channel, product, param }, { asOf }) {
    const used = channel.filter(({ cells }) => cells.level.kind !== 'not-applicable');
    const priced = groupBy(offersOf(used, product, param, asOf), ({ entity }) => entity).flatMap(([, own]) =>
      joinFree(own),
    );
    const unpriced = entitiesWithout(used, product);
    return {
      blocks: [
        ...bestFigures(priced),
        ...(priced.length > 0 ? [comparison(priced)] : []),
        ...(priced.length > 0 && unpriced.length > 0 ? [withoutPrice(unpriced)] : []),
      ],
      ...headline(priced),
    };
  },
});

/** A booking of what an entity sells most, through one channel or through several that cost nothing. */
interface Offer {
  readonly entity: string;
  /** The channels, one name after the other. */
  readonly name: string;
  readonly channels: readonly Channel[];
  readonly product: Product;
  readonly terms: BookingTerms;
  readonly left: Derived;
}

function offersOf(
  channels: readonly Channel[],
  products: readonly Product[],
  params: readonly Param[],
  asOf: Day,
): readonly Offer[] {
  const productByEntity = mainProducts(products);
  const spends = filesThatState(channels.map(({ cells }) => cells.adSpend));
  const processes = filesThatState(channels.map(({ cells }) => cells.processing));
  const commissionByKey = new Map<string, Quantity | null>();
  const cardFee = statedParameter(params, 'card fee per payment', asOf);
  return channels.flatMap((channel): Offer[] => {
    const { id, entity, cells, place } = channel;
    const product = productByEntity.get(entity);
    if (product === undefined) return [];
    const name = said(cells.channel) ?? id;
    const prices = pricesOf(product);
    const processing = processes.has(place.path) ? costIn(cells.processing) : 'none';
    const terms: BookingTerms = {
      ...prices,
      commission: costIn(cells.commission) ?? usualCommission(name, params, asOf, commissionByKey),
      processing,
      cardFee: isCost(processing) && cardFee !== null && cardFee.unit === prices.price?.unit ? cardFee : 'none',
      ads: spends.has(place.path) ? adsOf(channel, prices.price) : 'none',
    };
    return [{ entity: entity ?? '', name, channels: [channel], product, terms, left: leftOfBooking(terms) }];
  });
}

/** Whether a cost is there and costs something, or may. */
function isCost(cost: Cost<unknown>): boolean {
  return cost !== 'none';
}

/** What the params say that a channel of that name takes; looked up once a name. */
function usualCommission(
  name: string,
  params: readonly Param[],
  asOf: Day,
  known: Map<string, Quantity | null>,
): Quantity | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  const key = `commission ${name}`;
  const value = statedParameter(params, key, asOf) ?? shippedParameter(key, asOf);
  known.set(name, value);
  return value;
}

/** Ads of one booking; none where nothing is spent, not known where nobody came. */
function adsOf({ cells: { adSpend, newCustomers } }: Channel, price: Quantity | null): Cost<Derived> {
  const spent = said(adSpend);
  const won = said(newCustomers);
  if (adSpend.kind === 'not-applicable' || spent?.high.isZero()) return 'none';
  if (spent === null || won === null || won.high.isZero() || spent.unit !== `${price?.unit}/month`) return null;
  const operands = [
    { name: 'ad spend', value: spent },
    { name: 'new customers', value: won },
  ];
  return derive('ad spend ÷ new customers', operands, price?.unit ?? '', ([money = zero, customers = zero]) =>
    customers.isZero() ? infinity : money.div(customers),
  );
}

/** The offers of one entity, those without any cost of sale as one, the one that surely leaves most first. */
function joinFree(offers: readonly Offer[]): readonly Offer[] {
  const free = offers.filter(({ terms }) => isFree(terms));
  const [first] = free;
  const joined = first === undefined ? [] : [{ ...first, ...joinChannels(free) }];
  const others = offers.filter(({ terms }) => !isFree(terms));
  return [...joined, ...others].sort(
    (a, b) => highestFirst(a.left.value?.low, b.left.value?.low) || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
}

function isFree({ commission, processing, ads }: BookingTerms): boolean {
  return !isCost(commission) && !isCost(processing) && !isCost(ads);
}

function joinChannels(offers: readonly Offer[]): Pick<Offer, 'name' | 'channels'> {
  return { name: offers.map(({ name }) => name).join(', '), channels: offers.flatMap(({ channels }) => channels) };
}

function keyOf({ channels }: Offer): string {
  return channels[0]?.id ?? '';
}

/** The entities that have channels and nothing to sell through them. */
function entitiesWithout(channels: readonly Channel[], products: readonly Product[]): readonly Channel[][] {
  const sellers = new Set(products.map(({ entity }) => entity));
  const without = channels.filter(({ entity }) => !sellers.has(entity));
  return groupBy(without, ({ entity }) => entity ?? '').map(([, own]) => [...own]);
}

function withoutPrice(entities: readonly Channel[][]): Text {
  const codes = entities.map(([first]) => first?.entity ?? '').join(', ');
  return {
    kind: 'text',
    id: 'without-price',
    sentences: [[`Without a price, so not compared: ${codes}.`]],
    sources: entities.flatMap(([first]) => (first === undefined ? [] : [first.place])),
  };
}

const nameOf = ({ id, cells }: Product): string => said(cells.product) ?? id;

/** What a booking leaves at best, one figure an entity. */
function bestFigures(offers: readonly Offer[]): readonly Figure[] {
  return groupBy(offers, ({ entity }) => entity)
    .slice(0, mostEntities)
    .flatMap(([entity, [best]]) => {
      if (best === undefined) return [];
      const title = `${nameOf(best.product)} of ${entity}: most left of a booking`;
      const note = best.left.value === null ? {} : { note: [`through ${best.name}`] };
      return [figure({ id: `left-${slug(entity)}`, title, good: 'up', ...note }, best.left)];
    });
}

const mostEntities = 5;

/** Channel by channel; costs and comparisons that no row has are no columns. */
function comparison(offers: readonly Offer[]): Table {
  const directByEntity = directOffers(offers);
  const columns: readonly Column[] = [
    { title: 'Commission', isThere: true, partOf: ({ terms }) => showCost(terms.commission) },
    { title: 'Card processing', isThere: has(offers, 'processing'), partOf: ({ terms }) => showCost(terms.processing) },
    { title: 'Ads', isThere: has(offers, 'ads'), partOf: ({ terms: { ads } }) => showAds(ads) },
    { title: 'Left', isThere: true, partOf: ({ left }) => left.value },
    { title: 'Of the price', isThere: true, partOf: ({ terms }) => shareLeft(terms).value },
    {
      title: 'Ads that pay',
      isThere: directByEntity.size > 0,
      partOf: (offer) => showAdsThatPay(offer, directByEntity.get(offer.entity)),
    },
  ];
  const shown = columns.filter(({ isThere }) => isThere);
  const rows = offers.map((offer): Row => {
    const cells = [
      offer.name,
      `${offer.entity}, ${nameOf(offer.product)}`,
      ...shown.map(({ partOf }) => partOf(offer)),
    ];
    return { key: keyOf(offer), cells, sources: offer.channels.map(({ place }) => place) };
  });
  const numbers = shown.map(({ title }) => ({ title, align: 'right' as const }));
  return {
    kind: 'table',
    id: 'channels',
    title: 'What a booking leaves, channel by channel',
    columns: [{ title: 'Channel' }, { title: 'Entity and product' }, ...numbers],
    ...shortList(rows, 15),
  };
}

interface Column {
  readonly title: string;
  readonly isThere: boolean;
  readonly partOf: (offer: Offer) => Part;
}

function has(offers: readonly Offer[], cost: 'processing' | 'ads'): boolean {
  return offers.some(({ terms }) => isCost(terms[cost]));
}

function showCost(cost: Cost): Part {
  return cost === 'none' ? 'none' : cost;
}

function showAds(ads: Cost<Derived>): Part {
  return ads === 'none' ? 'none' : (ads?.value ?? null);
}

/** The direct channel of each entity: no commission, paid by card; of several the one whose processing costs most. */
function directOffers(offers: readonly Offer[]): ReadonlyMap<string, Offer> {
  const direct = offers.filter(({ terms: { commission, processing } }) => {
    return !takesCommission(commission) && processing !== 'none' && processing !== null;
  });
  return new Map(
    groupBy(direct, ({ entity }) => entity).flatMap(([entity, own]): [string, Offer][] => {
      const [dearest] = [...own].sort((a, b) => highestFirst(rateOf(a), rateOf(b)) || (keyOf(a) < keyOf(b) ? -1 : 1));
      return dearest === undefined ? [] : [[entity, dearest]];
    }),
  );
}

function takesCommission(commission: Cost): boolean {
  return commission !== 'none' && !commission?.high.isZero();
}

function rateOf({ terms: { processing } }: Offer): Exact | null {
  return processing === 'none' || processing === null ? null : processing.high;
}

function showAdsThatPay({ terms }: Offer, direct: Offer | undefined): Part {
  if (!takesCommission(terms.commission)) return '';
  return direct === undefined ? null : adsThatPay(terms, direct.terms).value;
}

function headline(offers: readonly Offer[]): { headline?: Headline } {
  const [first] = offers;
  if (first === undefined) return {};
  const losing = offers.find(({ left }) => left.value?.high.lt(zero));
  if (losing !== undefined) {
    const sentence = [`A booking of ${losing.entity} through ${losing.name} costs more than it brings.`];
    return { headline: { standing: 'fails', sentence } };
  }
  const known = offers.filter(({ left }) => left.value !== null);
  if (known.length < offers.length) {
    const open = offers.filter(({ left }) => left.value === null).flatMap(({ channels }) => channels).length;
    const sentence = ['What a booking leaves is not known for ', count(open, 'channels'), '.'];
    return { headline: { standing: 'unknown', sentence } };
  }
  return {
    headline: {
      standing: 'holds',
      sentence: [`A booking through ${first.name} leaves `, first.left.value, ', the most.'],
    },
  };
}
