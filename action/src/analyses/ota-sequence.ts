import type { Day } from '../day.ts';
import { count, exact, type Quantity, zero } from '../quantity/quantity.ts';
import { splitUnit } from '../quantity/unit.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { slug } from '../records/match-name.ts';
import type { Figure, Headline, Part, Row, Table, Text } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, type Derived, derive, figure } from './derive-figure.ts';
import {
  type BookingTerms,
  type Cost,
  costIn,
  filesThatState,
  leftOfBooking,
  pricesOf,
} from './measures/booking-worth.ts';
import { highestFirst, lowestFirst } from './measures/compare-known.ts';
import { groupBy } from './measures/group-by.ts';
import { mainProducts } from './measures/main-product.ts';
import { statedParameter } from './measures/parameter.ts';
import { shortList } from './measures/short-list.ts';

type Candidate = RecordByType['ota-candidate'];
type Param = RecordByType['param'];

export const otaSequence = defineAnalysis({
  id: 'ota-sequence',
  code: 'CMO-04',
  title: 'OTA sequence',
  question: 'Which booking platform do we open next, and what do the others wait for?',
  formula:
    'What can be opened now comes before what waits; then the highest sure contribution of 90 days for each setup hour, then the planned step. Contribution of a month = bookings × ((1 − cannibalised share) × what a booking leaves − cannibalised share × commission), at the price of what the entity sells most; ties up = bookings × payout × days until it is paid ÷ 30.',
  reads: {
    'ota-candidate': {
      needs: ['platform', 'commission', 'expectedBookings', 'setupHours'],
      uses: ['step', 'reason', 'cannibalised', 'payoutLag', 'prerequisite', 'prerequisiteMet', 'listed'],
    },
    product: { needs: [], uses: ['product', 'price', 'variableCost', 'unitsSold'] },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ 'ota-candidate': candidates, product, param }, { asOf }) {
    if (candidates.length === 0) return { blocks: [] };
    const openings = openingsOf(candidates, product, param, asOf).sort(compareOpenings);
    const gates = gatesOf(openings);
    return {
      blocks: [
        ...counts(openings),
        sequence(openings),
        ...withoutPrice(openings, product),
        ...(gates.length > 0 ? [gateTable(gates)] : []),
      ],
      headline: headline(openings),
    };
  },
});

/** What to do with a platform next, in the order of the list. */
const nextSteps = ['open it now', 'find out', 'waits', 'listed', 'do not open'] as const;
type Next = (typeof nextSteps)[number];

/** A platform, what opening it is worth, and what it waits for. */
interface Opening {
  readonly record: Candidate;
  readonly name: string;
  readonly next: Next;
  readonly perMonth: Derived;
  /** Contribution of 90 days for each setup hour. */
  readonly perHour: Derived;
  readonly tiesUp: Derived;
}

/** What is known of the bookings that a platform may bring. */
interface Terms extends Pick<BookingTerms, 'price' | 'variableCost' | 'commission'> {
  readonly bookings: Quantity | null;
  /** The share of its bookings that would have come directly, in percent. */
  readonly cannibalised: Cost;
}

function openingsOf(
  candidates: readonly Candidate[],
  products: readonly RecordByType['product'][],
  params: readonly Param[],
  asOf: Day,
): Opening[] {
  const productByEntity = mainProducts(products);
  const usualShare = statedParameter(params, 'ota cannibalised share', asOf);
  const isStated = {
    cannibalised: filesThatState(candidates.map(({ cells }) => cells.cannibalised)),
    prerequisite: filesThatState(candidates.map(({ cells }) => cells.prerequisite)),
  };
  return candidates.map((record): Opening => {
    const { platform, commission, expectedBookings, cannibalised, setupHours, payoutLag } = record.cells;
    const product = productByEntity.get(record.entity);
    const terms: Terms = {
      ...(product === undefined ? { price: null, variableCost: null } : pricesOf(product)),
      commission: costIn(commission),
      bookings: said(expectedBookings),
      cannibalised: isStated.cannibalised.has(record.place.path) ? costIn(cannibalised) : (usualShare ?? 'none'),
    };
    const perMonth = contributionOf(terms);
    return {
      record,
      name: said(platform) ?? record.id,
      next: nextOf(record, terms, isStated.prerequisite.has(record.place.path)),
      perMonth,
      perHour: perSetupHour(perMonth, said(setupHours)),
      tiesUp: tiedUp(terms, said(payoutLag)),
    };
  });
}

const hundred = exact(100);

/** What the bookings of a month leave, less the commission on those that would have come anyway. */
function contributionOf({ bookings, price, commission, variableCost, cannibalised }: Terms): Derived {
  const isShared = cannibalised !== 'none';
  const operands = [
    { name: 'bookings', value: bookings },
    { name: 'price', value: price },
    { name: 'commission', value: orZero(commission) },
    { name: 'variable cost', value: variableCost },
    ...(isShared ? [{ name: 'cannibalised share', value: cannibalised }] : []),
  ];
  const left = 'price × (1 − commission) − variable cost';
  const formula = isShared
    ? `bookings × ((1 − cannibalised share) × (${left}) − cannibalised share × price × commission)`
    : `bookings × (${left})`;
  return derive(formula, operands, `${price?.unit ?? ''}/month`, (values) => {
    const [number = zero, sale = zero, rate = zero, cost = zero, share = zero] = values;
    const fee = sale.times(rate).div(hundred);
    const gained = hundred.minus(share).times(sale.minus(fee).minus(cost));
    return number.times(gained.minus(share.times(fee))).div(hundred);
  });
}

function orZero(cost: Cost): Quantity | null {
  return cost === 'none' ? count(0, '%') : cost;
}

function perSetupHour(perMonth: Derived, hours: Quantity | null): Derived {
  const operands = [
    { name: 'contribution of a month', ...perMonth },
    { name: 'setup hours', value: hours },
  ];
  const unit = `${splitUnit(perMonth.value?.unit ?? '').of}/setup hour`;
  const derived = derive('3 × contribution of a month ÷ setup hours', operands, unit, ([month = zero, spent = zero]) =>
    month.times(3).div(spent),
  );
  return hours?.low.gt(zero) ? derived : { ...derived, value: null };
}

/** What guests have paid and the platform still holds. */
function tiedUp({ bookings, price, commission }: Terms, lag: Quantity | null): Derived {
  const operands = [
    { name: 'bookings', value: bookings },
    { name: 'price', value: price },
    { name: 'commission', value: orZero(commission) },
    { name: 'days until it is paid', value: lag },
  ];
  const formula = 'bookings × price × (1 − commission) × days until it is paid ÷ 30';
  return derive(formula, operands, price?.unit ?? '', ([number = zero, sale = zero, rate = zero, days = zero]) =>
    number.times(sale).times(hundred.minus(rate)).div(hundred).times(days).div(30),
  );
}

/** A booking that surely leaves nothing is not worth a listing; a gate that is not met comes before the rest. */
function nextOf({ cells }: Candidate, { price, variableCost, commission }: Terms, namesGates: boolean): Next {
  if (said(cells.listed) === true) return 'listed';
  const none = { processing: 'none', cardFee: 'none', ads: 'none' } as const;
  const left = leftOfBooking({ price, variableCost, commission, ...none }).value;
  if (left?.high.lte(zero)) return 'do not open';
  const isMet = said(cells.prerequisiteMet);
  if (isMet !== null) return isMet ? 'open it now' : 'waits';
  const hasNone = cells.prerequisite.kind === 'not-applicable' || !namesGates;
  return hasNone ? 'open it now' : 'find out';
}

function compareOpenings(a: Opening, b: Opening): number {
  return (
    nextSteps.indexOf(a.next) - nextSteps.indexOf(b.next) ||
    highestFirst(a.perHour.value?.low, b.perHour.value?.low) ||
    highestFirst(a.perHour.value?.high, b.perHour.value?.high) ||
    lowestFirst(said(a.record.cells.step)?.low, said(b.record.cells.step)?.low) ||
    (a.record.id < b.record.id ? -1 : 1)
  );
}

function counts(openings: readonly Opening[]): readonly Figure[] {
  const counted = (what: string, next: Next): Derived => {
    const records = openings.filter((one) => one.next === next).map(({ record }) => record);
    return countUp(what, records, 'platforms');
  };
  const note = [`of ${openings.length}`];
  return [
    figure({ id: 'listed', title: 'Listed', good: 'up', note }, counted('platforms that list us', 'listed')),
    figure(
      { id: 'ready', title: 'Ready to open', good: 'info' },
      counted('platforms that wait for nothing', 'open it now'),
    ),
    figure({ id: 'waiting', title: 'Waiting', good: 'down' }, counted('platforms with an open gate', 'waits')),
  ];
}

/** The platforms in order; what is worth nothing to print, because no row knows it, has no column. */
function sequence(openings: readonly Opening[]): Table {
  const measures = [
    { title: 'Brings', partOf: ({ perMonth }: Opening) => perMonth.value },
    { title: '90 days, for a setup hour', partOf: ({ perHour }: Opening) => perHour.value },
    { title: 'Ties up', partOf: ({ tiesUp }: Opening) => tiesUp.value },
  ].filter(({ partOf }) => openings.some((opening) => partOf(opening) !== null));
  const rows = openings.map((opening): Row => {
    const { record, name, next } = opening;
    const values = measures.map(({ partOf }) => partOf(opening));
    const cells: readonly Part[] = [name, record.entity, next, said(record.cells.reason) ?? '', ...values];
    return { key: record.id, cells, sources: [record.place] };
  });
  const columns = measures.map(({ title }) => ({ title, align: 'right' as const }));
  return {
    kind: 'table',
    id: 'sequence',
    title: 'Platforms in the order in which to open them',
    columns: [{ title: 'Platform' }, { title: 'Entity' }, { title: 'Next' }, { title: 'Why' }, ...columns],
    ...shortList(rows, 12),
  };
}

/** What a platform brings cannot be known for an entity whose sales have no price. */
function withoutPrice(openings: readonly Opening[], products: readonly RecordByType['product'][]): readonly Text[] {
  const sellers = new Set(products.map(({ entity }) => entity));
  const records = openings.map(({ record }) => record).filter(({ entity }) => !sellers.has(entity));
  const codes = [...new Set(records.map(({ entity }) => entity ?? ''))].sort();
  if (codes.length === 0) return [];
  const sentence = [`What a platform brings also waits for a price in the unit economics of ${codes.join(', ')}.`];
  return [{ kind: 'text', id: 'without-price', sentences: [sentence], sources: records.map(({ place }) => place) }];
}

/** Something that platforms wait for. */
interface Gate {
  readonly name: string;
  readonly openings: readonly Opening[];
}

/** What holds back most platforms comes first. */
function gatesOf(openings: readonly Opening[]): readonly Gate[] {
  const gates = openings.flatMap((opening) => {
    const isOpen = opening.next === 'waits' || opening.next === 'find out';
    const names = isOpen ? (said(opening.record.cells.prerequisite) ?? '').split(/[,;]/) : [];
    return names.map((name) => ({ name: name.trim(), opening })).filter(({ name }) => name !== '');
  });
  return groupBy(gates, ({ name }) => slug(name))
    .map(([, group]) => ({ name: group[0]?.name ?? '', openings: group.map(({ opening }) => opening) }))
    .sort((a, b) => b.openings.length - a.openings.length || (slug(a.name) < slug(b.name) ? -1 : 1));
}

function gateTable(gates: readonly Gate[]): Table {
  const rows = gates.map(({ name, openings }): Row => {
    const held = openings.map((opening) => opening.name).join(', ');
    return { key: slug(name), cells: [name, held], sources: openings.map(({ record }) => record.place) };
  });
  const columns = [{ title: 'Gate' }, { title: 'Holds back' }];
  return { kind: 'table', id: 'gates', title: 'What the others wait for', columns, ...shortList(rows, 10) };
}

function headline(openings: readonly Opening[]): Headline {
  const open = openings.filter(({ next }) => next !== 'listed' && next !== 'do not open');
  const [first] = open;
  const listed = openings.filter(({ next }) => next === 'listed').length;
  const verb = listed > 1 ? 'list' : 'lists';
  const most =
    listed === 0 ? 'No booking platform lists us' : `${listed} of ${openings.length} booking platforms ${verb} us`;
  if (first === undefined) return { standing: 'holds', sentence: [`${most}; none is left to open.`] };
  const standing = listed === 0 ? 'fails' : 'unknown';
  const ahead = first.next === 'open it now' ? `${first.name} can be opened now` : 'the others wait';
  return { standing, sentence: [`${most}; ${ahead}.`] };
}
