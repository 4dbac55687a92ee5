import type { Day } from '../day.ts';
import { type Exact, exact, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { verdict } from '../quantity/verdict.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Block, Headline, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, derive, type Operand } from './derive-figure.ts';
import { shippedParameter, statedParameter } from './measures/parameter.ts';
import { shortList } from './measures/short-list.ts';

type Rate = RecordByType['rate'];
type Param = RecordByType['param'];

export const rateCard = defineAnalysis({
  id: 'rate-card',
  code: 'RENT-03',
  title: 'Rate card',
  question: 'What must a night cost on each channel so that the same is left?',
  formula:
    'Target = target net × nights + cleaning fee. Direct: (target + `card_fixed`) ÷ (1 − `card_rate` × (1 + `lodging_tax`)); Airbnb: target ÷ (1 − `airbnb_host_fee`); Vrbo: target ÷ (1 − `vrbo_commission` − `vrbo_processing` × (1 + `lodging_tax`)). A night = (price − cleaning fee) ÷ nights, rounded up. Direct saves 1 − direct ÷ the dearer platform.',
  reads: {
    rate: {
      needs: ['targetNet'],
      uses: ['product', 'season', 'nights', 'cleaningFee', 'directPrice', 'airbnbPrice', 'vrboPrice'],
    },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ rate, param }, { asOf }) {
    const known = rate.filter(({ cells }) => said(cells.targetNet) !== null);
    if (known.length === 0) return { blocks: [] };
    const fees = feesOn(param, asOf);
    const offers = known.map((one) => offerOf(one, fees));
    return { blocks: [nightTable(offers), stayTable(offers), ...remarks(fees, offers)], headline: headline(offers) };
  },
});

/** What the channels take, by the key of the params table; null where nobody says. */
interface Fees {
  readonly cardRate: Operand;
  readonly cardFixed: Operand;
  readonly airbnb: Operand;
  readonly vrbo: Operand;
  readonly vrboProcessing: Operand;
  readonly tax: Operand;
  readonly isTaxKnown: boolean;
}

function feesOn(params: readonly Param[], asOf: Day): Fees {
  const fee = (key: string): Operand & { readonly value: Quantity | null } => ({
    name: key,
    value: statedParameter(params, key, asOf) ?? shippedParameter(key, asOf),
  });
  const tax = fee('lodging_tax');
  return {
    cardRate: fee('card_rate'),
    cardFixed: fee('card_fixed'),
    airbnb: fee('airbnb_host_fee'),
    vrbo: fee('vrbo_commission'),
    vrboProcessing: fee('vrbo_processing'),
    tax: { name: 'lodging_tax', value: tax.value ?? quantity({ low: 0, unit: '%', basis: 'assumed' }) },
    isTaxKnown: tax.value !== null,
  };
}

const channels = ['direct', 'airbnb', 'vrbo'] as const;
type Channel = (typeof channels)[number];

/** What a stay and a night must cost, channel by channel. */
interface Offer {
  readonly record: Rate;
  readonly name: string;
  readonly target: Derived;
  readonly stay: { readonly [C in Channel]: Derived };
  readonly night: { readonly [C in Channel]: Derived };
  readonly headroom: Derived;
}

function offerOf(record: Rate, fees: Fees): Offer {
  const { cells, id } = record;
  const net = said(cells.targetNet);
  const unit = net?.unit ?? '';
  const cleaning = cells.cleaningFee.kind === 'value' ? [{ name: 'cleaning fee', value: said(cells.cleaningFee) }] : [];
  const stay: readonly Operand[] = [
    { name: 'target net', value: net },
    { name: 'nights', value: said(cells.nights) ?? quantity({ low: 1, unit: 'nights', basis: 'assumed' }) },
    ...cleaning,
  ];
  const own = stay.length;
  const priced = (channel: Channel): Derived =>
    guard(derive(words[channel], [...stay, ...takenBy(channel, fees)], unit, (v) => priceAt(channel, v, own)));
  const nightly = (channel: Channel): Derived =>
    guard(
      derive(
        `(${words[channel]} − cleaning fee) ÷ nights, rounded up`,
        [...stay, ...takenBy(channel, fees)],
        unit,
        (v) => nightAt(channel, v, own),
      ),
    );
  const all = [...stay, ...channels.flatMap((channel) => takenBy(channel, fees))];
  const used = channels.map((channel) => takenBy(channel, fees).length);
  return {
    record,
    name: [said(cells.product) ?? id, said(cells.season)].filter((part) => part !== null).join(', '),
    target: derive('target net × nights + cleaning fee', stay, unit, targetOf),
    stay: { direct: priced('direct'), airbnb: priced('airbnb'), vrbo: priced('vrbo') },
    night: { direct: nightly('direct'), airbnb: nightly('airbnb'), vrbo: nightly('vrbo') },
    headroom: guard(derive('1 − direct ÷ the dearer platform', all, '%', (v) => savedAt(v, own, used))),
  };
}

const words = {
  direct: '(target + card_fixed) ÷ (1 − card_rate × (1 + lodging_tax))',
  airbnb: 'target ÷ (1 − airbnb_host_fee)',
  vrbo: 'target ÷ (1 − vrbo_commission − vrbo_processing × (1 + lodging_tax))',
} as const;

function takenBy(channel: Channel, fees: Fees): readonly Operand[] {
  if (channel === 'direct') return [fees.cardFixed, fees.cardRate, fees.tax];
  return channel === 'airbnb' ? [fees.airbnb] : [fees.vrbo, fees.vrboProcessing, fees.tax];
}

/** Where the fees may take the whole price, no price leaves the target. */
function guard(price: Derived): Derived {
  const { value } = price;
  return value !== null && (!value.low.isFinite() || !value.high.isFinite()) ? { ...price, value: null } : price;
}

const targetOf = ([net = zero, nights = zero, cleaning = zero]: readonly Exact[]): Exact =>
  net.times(nights).plus(cleaning);

const share = (percent: Exact | undefined): Exact => (percent ?? zero).div(100);

/** The price of a stay; the first values are those of the stay, the others what the channel takes. */
function priceAt(channel: Channel, values: readonly Exact[], own: number): Exact {
  const target = targetOf(values.slice(0, own));
  const [first = zero, second = zero, tax = zero] = values.slice(own);
  if (channel === 'airbnb') return grossUp(target, share(first));
  const taxed = share(second).times(share(tax).plus(1));
  return channel === 'direct' ? grossUp(target.plus(first), taxed) : grossUp(target, share(first).plus(taxed));
}

function grossUp(net: Exact, taken: Exact): Exact {
  const kept = exact(1).minus(taken);
  return kept.lte(zero) ? exact(Number.POSITIVE_INFINITY) : net.div(kept);
}

/** Whole units of money, so that a night never brings less than its target. */
function nightAt(channel: Channel, values: readonly Exact[], own: number): Exact {
  const [, nights = zero, cleaning = zero] = values.slice(0, own);
  const price = priceAt(channel, values, own);
  return nights.lte(zero) ? exact(Number.POSITIVE_INFINITY) : price.minus(cleaning).div(nights).ceil();
}

function savedAt(values: readonly Exact[], own: number, used: readonly number[]): Exact {
  const stay = values.slice(0, own);
  let from = own;
  const [direct = zero, airbnb = zero, vrbo = zero] = channels.map((channel, i) => {
    const to = from + (used[i] ?? 0);
    const price = priceAt(channel, [...stay, ...values.slice(from, to)], own);
    from = to;
    return price;
  });
  const dearer = airbnb.gt(vrbo) ? airbnb : vrbo;
  return dearer.isZero() ? zero : exact(1).minus(direct.div(dearer)).times(100);
}

function nightTable(offers: readonly Offer[]): Table {
  const rows = offers.map(({ record, name, night, headroom }): Row => {
    const prices = channels.map((channel) => night[channel].value);
    return { key: record.id, cells: [name, ...prices, headroom.value, lowOn(record, night)], sources: [record.place] };
  });
  return {
    kind: 'table',
    id: 'nights',
    title: 'A night that leaves the target',
    columns: [
      { title: 'Unit and season' },
      { title: 'Direct', align: 'right' },
      { title: 'Airbnb', align: 'right' },
      { title: 'Vrbo', align: 'right' },
      { title: 'Direct saves the guest', align: 'right' },
      { title: 'Listed too low on' },
    ],
    ...shortList(sorted(rows), 12),
  };
}

function stayTable(offers: readonly Offer[]): Table {
  const rows = offers.map(({ record, name, target, stay }): Row => {
    const prices = channels.map((channel) => stay[channel].value);
    return { key: record.id, cells: [name, target.value, ...prices], sources: [record.place] };
  });
  return {
    kind: 'table',
    id: 'stays',
    title: 'The whole stay, cleaning included, before tax',
    columns: [
      { title: 'Unit and season' },
      { title: 'To be left', align: 'right' },
      { title: 'Direct', align: 'right' },
      { title: 'Airbnb', align: 'right' },
      { title: 'Vrbo', align: 'right' },
    ],
    isDetail: true,
    ...shortList(sorted(rows), 12),
  };
}

const sorted = (rows: readonly Row[]): readonly Row[] => [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));

const titles = { direct: 'direct', airbnb: 'Airbnb', vrbo: 'Vrbo' } as const;

/** Whether the listed price of every channel covers the whole range of what a night must cost. */
function isSurelyEnough({ record: { cells }, night }: Offer): boolean {
  const listed = { direct: cells.directPrice, airbnb: cells.airbnbPrice, vrbo: cells.vrboPrice };
  return channels.every((channel) => {
    const [price, needed] = [said(listed[channel]), night[channel].value];
    return price !== null && needed?.unit === price.unit && verdict(price, 'at least', needed.high) === 'pass';
  });
}

/** The channels whose listed price is surely below what a night must cost. */
function lowOn({ cells }: Rate, night: Offer['night']): string {
  const listed = { direct: cells.directPrice, airbnb: cells.airbnbPrice, vrbo: cells.vrboPrice };
  const low = channels.filter((channel) => {
    const [price, needed] = [said(listed[channel]), night[channel].value];
    return price !== null && needed?.unit === price.unit && verdict(price, 'at least', needed.low) === 'fail';
  });
  return low.map((channel) => titles[channel]).join(', ') || '—';
}

/** What the prices take for granted, and which parameters they wait for. */
function remarks(fees: Fees, offers: readonly Offer[]): readonly Block[] {
  const all = [fees.cardRate, fees.cardFixed, fees.airbnb, fees.vrbo, fees.vrboProcessing];
  const missing = all.flatMap(({ name, value }) => (value === null ? [`\`${name}\``] : []));
  const oneNight = offers.filter(({ record }) => said(record.cells.nights) === null);
  const sentences = [
    ...(missing.length > 0
      ? [[`Not set in the params table: ${missing.join(', ')}; the prices that need them are not known.`]]
      : []),
    ...(fees.isTaxKnown
      ? []
      : [['`lodging_tax` is not set in the params table: direct and Vrbo prices are for a tax of 0%.']]),
    ...(oneNight.length > 0
      ? [[`Taken for one night, since none are given: ${oneNight.map(({ name }) => name).join('; ')}.`]]
      : []),
  ];
  return sentences.length === 0 ? [] : [{ kind: 'text', id: 'assumptions', sentences, sources: [] }];
}

function headline(offers: readonly Offer[]): Headline {
  const low = offers.filter(({ record, night }) => lowOn(record, night) !== '—');
  if (low.length > 0) {
    return {
      standing: 'fails',
      sentence: [`${low.length} of ${offers.length} rates are listed below what leaves their target.`],
    };
  }
  const isKnown = offers.every(({ night }) => channels.every((channel) => night[channel].value !== null));
  if (isKnown && !offers.every(isSurelyEnough)) {
    return { standing: 'unknown', sentence: ['Not every rate has a listed price that surely leaves its target.'] };
  }
  return isKnown
    ? { standing: 'holds', sentence: ['Every listed price leaves its target.'] }
    : { standing: 'unknown', sentence: ['What a night must cost is not known on every channel.'] };
}
