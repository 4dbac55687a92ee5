import { addMonths, type Day, day, type Month, monthOf } from '../day.ts';
import { count, type Exact, exact, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { median, wilson } from '../quantity/wilson.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import type { Figure, Headline, Row, Sentence, Table, Text } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { addUp, type Derived, derive, figure } from './derive-figure.ts';
import { type AverageSale, averageSales } from './measures/average-sale.ts';
import { filesThatState, leftOfBooking } from './measures/booking-worth.ts';
import { highestFirst } from './measures/compare-known.ts';
import { groupBy } from './measures/group-by.ts';
import { mainProducts } from './measures/main-product.ts';
import { mainCurrency } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shareOf } from './measures/share-of.ts';
import { shortList } from './measures/short-list.ts';
import { sumFigures } from './measures/sum-figures.ts';

type Lead = RecordByType['lead'];
type Product = RecordByType['product'];

export const funnel = defineAnalysis({
  id: 'funnel',
  code: 'CMO-09',
  title: 'Funnel',
  question: 'How many visits become bookings, where do we lose them, and what do unanswered enquiries cost?',
  formula:
    'A lead counts at its stage and at every stage before it; visits count as they stand; a stage that nobody records is left out. Rate = those that came further ÷ those that could, with its 95% Wilson interval below 30. Worth of unanswered enquiries = their number × bookings ÷ enquiries × the contribution of a sale of what the entity sells most. Counted are the month of the report and the three before.',
  reads: {
    lead: { needs: ['stage', 'date'], uses: ['channel', 'howMany', 'answered', 'repliedHours'] },
    product: { needs: [], uses: ['product', 'price', 'variableCost', 'commission', 'unitsSold'] },
  },
  compute({ lead, product }, { asOf }) {
    if (lead.length === 0) return { blocks: [] };
    const recent = recentLeads(lead, asOf);
    const stages = stagesOf(recent);
    const unanswered = unansweredOf(recent);
    return {
      blocks: [
        ...stageFigures(stages),
        ...replyFigures(recent),
        ...unansweredFigures(unanswered, recent, product),
        ...channelTables(recent),
        coverage(recent, asOf),
      ],
      ...headline(stages, unanswered),
    };
  },
});

const monthsBack = 3;

/** The leads of the months that count, up to the day of the report. */
function recentLeads(leads: readonly Lead[], asOf: Day): readonly Lead[] {
  const first = monthOf(addMonths(asOf, -monthsBack));
  return leads.filter(({ cells }) => {
    const date = said(cells.date);
    return date !== null && date.slice(0, 7) >= first && date <= asOf;
  });
}

const stageNames = ['visit', 'enquiry', 'quote', 'booking'] as const;
type StageName = (typeof stageNames)[number];

const unitByStage = { visit: 'visits', enquiry: 'enquiries', quote: 'quotes', booking: 'bookings' } as const;

/** A stage that is recorded, and how many came to it. */
interface Stage {
  readonly name: StageName;
  readonly reached: Derived;
}

/** The recorded stages. Where leads are logged, bookings are too: none is then known to be none. */
function stagesOf(leads: readonly Lead[]): readonly Stage[] {
  const logged = new Set(leads.map(({ cells }) => said(cells.stage)));
  const isLogged: Record<StageName, boolean> = {
    visit: logged.has('visit'),
    enquiry: logged.has('enquiry') || logged.has('lost'),
    quote: logged.has('quote'),
    booking: [...logged].some((stage) => stage !== null && stage !== 'visit'),
  };
  return stageNames.filter((name) => isLogged[name]).map((name) => ({ name, reached: reachedBy(leads, name) }));
}

/** The furthest stage of a lead; one that was lost had at least enquired. */
function stageOf({ cells }: Lead): StageName | null {
  const stage = said(cells.stage);
  return stage === 'lost' ? 'enquiry' : stage;
}

function reachedBy(leads: readonly Lead[], name: StageName): Derived {
  const least = stageNames.indexOf(name);
  const isHere = (stage: StageName | null): boolean =>
    name === 'visit' ? stage === 'visit' : stage !== null && stageNames.indexOf(stage) >= least;
  return countLeads(
    leads.filter((lead) => isHere(stageOf(lead))),
    unitByStage[name],
  );
}

/** How many leads the rows say; a row that says no number is one. */
function countLeads(leads: readonly Lead[], unit: string): Derived {
  const rows = leads.map(({ id, cells, place }) => ({
    name: said(cells.lead) ?? id,
    cell: numberIn(cells.howMany, unit, place),
  }));
  const { value, derivation } = addUp(unit, rows, unit);
  return { value: leads.length === 0 ? count(0, unit) : value, derivation };
}

function numberIn(cell: Cell<Quantity>, unit: string, place: Lead['place']): Cell<Quantity> {
  if (cell.kind === 'value') return { ...cell, value: { ...cell.value, unit } };
  const isOne = cell.kind === 'not-applicable' || cell.text === '';
  return isOne ? { kind: 'value', value: count(1, unit, [place]), text: cell.text, place: cell.place } : cell;
}

/** From each recorded stage to the next, and from the first to the last. */
function stageFigures(stages: readonly Stage[]): readonly Figure[] {
  const steps = stages.flatMap((to, i) => {
    const from = stages[i - 1];
    return from === undefined ? [] : [rateFigure(`${to.name}-rate`, from, to)];
  });
  const [first, last] = [stages[0], stages.at(-1)];
  const isLong = first !== undefined && last !== undefined && stages.length > 2;
  return isLong ? [...steps, rateFigure('overall', first, last)] : steps;
}

function rateFigure(id: string, from: Stage, to: Stage): Figure {
  const [whole, part] = [named(from), named(to)];
  const title = `${capital(unitByStage[to.name])} of ${unitByStage[from.name]}`;
  const rate = shareOf(part, whole);
  if (isMore(part.value, whole.value)) {
    const note = [`more ${part.name} than ${whole.name}: not all ${whole.name} are recorded`];
    return figure({ id, title, good: 'up', note }, { ...rate, value: null });
  }
  return figure({ id, title, good: 'up', note: counts(part.value, whole.value) }, rate);
}

function named({ name, reached }: Stage): Derived & { readonly name: string } {
  return { name: unitByStage[name], ...reached };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isMore(part: Quantity | null, whole: Quantity | null): boolean {
  return part !== null && whole !== null && part.high.gt(whole.low);
}

/** "14 of 41", and how far a rate from so few may be off. */
function counts(part: Quantity | null, whole: Quantity | null): Sentence {
  if (part === null || whole === null) return ['one of the two is not known'];
  const interval = smallSample(part, whole);
  return [part, ' of ', whole, ...(interval === null ? [] : ['; 95% sure: ', interval])];
}

/** With as many the rate speaks for itself. */
const largeSample = 30;

function smallSample(part: Quantity, whole: Quantity): Quantity | null {
  const isCounted = [part, whole].every(({ low, high }) => low.eq(high) && low.isInteger());
  if (!isCounted || part.low.gte(largeSample)) return null;
  const interval = wilson(part.low.toNumber(), whole.low.toNumber());
  const scale = (end: Exact): Exact => end.times(100);
  return interval && { ...interval, low: scale(interval.low), high: scale(interval.high), unit: '%' };
}

/** An average of fewer values is none. */
const fewestReplies = 3;

/** The median time until an enquiry has an answer; nothing where nobody records it. */
function replyFigures(leads: readonly Lead[]): readonly Figure[] {
  const replies = leads.flatMap(({ cells }) => said(cells.repliedHours) ?? []);
  if (replies.length === 0) return [];
  const caption = { id: 'reply', title: 'Time to reply, median', good: 'down' } as const;
  const inputs = replies.map((value, i) => ({ name: `reply ${i + 1}`, value }));
  const derivation = { formula: 'middle of the times to reply', inputs };
  const [low, high] = [median(replies.map((one) => one.low)), median(replies.map((one) => one.high))];
  if (replies.length < fewestReplies || low === null || high === null) {
    const note = ['only ', ...replies.flatMap((value, i) => (i === 0 ? [value] : [' and ', value]))];
    return [figure({ ...caption, note }, { value: null, derivation })];
  }
  const places = replies.flatMap((one) => one.places);
  const value = quantity({ low, high, unit: 'hours', places });
  return [figure({ ...caption, note: [`${replies.length} replies`] }, { value, derivation })];
}

/** Enquiries without an answer; null where nobody records answers. */
function unansweredOf(leads: readonly Lead[]): Quantity | null {
  const enquiries = leads.filter((lead) => stageOf(lead) === 'enquiry');
  const stated = filesThatState(leads.flatMap(({ cells }) => [cells.answered, cells.repliedHours]));
  if (stated.size === 0) return null;
  const open = enquiries.filter(({ cells }) => said(cells.answered) === false);
  const unclear = enquiries.filter(
    ({ cells }) => cells.answered.kind === 'unknown' && cells.repliedHours.kind === 'unknown',
  );
  const [sure, perhaps] = [countLeads(open, 'enquiries').value, countLeads([...open, ...unclear], 'enquiries').value];
  if (sure === null || perhaps === null) return null;
  const quality = unclear.length > 0 ? 'partial' : perhaps.quality;
  return quantity({ ...perhaps, low: sure.low, high: perhaps.high, quality });
}

function unansweredFigures(
  unanswered: Quantity | null,
  leads: readonly Lead[],
  products: readonly Product[],
): readonly Figure[] {
  if (unanswered === null) return [];
  const derivation = { formula: 'enquiries that are not answered; at most, those of which nobody says', inputs: [] };
  const caption = { id: 'unanswered', title: 'Enquiries without an answer', good: 'down' } as const;
  return [
    figure(caption, { value: unanswered, derivation }),
    ...(unanswered.high.isZero() ? [] : [worthFigure(leads, products)]),
  ];
}

/** What the unanswered enquiries of each entity might have left, added up. */
function worthFigure(leads: readonly Lead[], products: readonly Product[]): Figure {
  const saleByProduct = new Map(averageSales(products).map((sale) => [sale.product, sale]));
  const productByEntity = mainProducts(products);
  const currency = mainCurrency(products.map(({ cells }) => cells.price));
  const worths = groupBy(leads, ({ entity }) => entity ?? '').flatMap(([entity, own]) => {
    const unanswered = unansweredOf(own);
    if (unanswered === null || unanswered.high.isZero()) return [];
    const product = productByEntity.get(entity);
    return [{ name: entity, ...worthOf(unanswered, own, product && saleByProduct.get(product)) }];
  });
  const worth = sumFigures('what they might have left, by entity', worths, currency);
  return figure({ id: 'lost-value', title: 'What they might have left', good: 'down', ...rowsKnown(worth) }, worth);
}

function worthOf(unanswered: Quantity, leads: readonly Lead[], sale: AverageSale | undefined): Derived {
  const enquiries = reachedBy(leads, 'enquiry');
  const contribution = sale === undefined ? { value: null } : leftOfBooking(sale.terms);
  const operands = [
    { name: 'unanswered', value: unanswered },
    { name: 'bookings', ...reachedBy(leads, 'booking') },
    { name: 'enquiries', ...enquiries },
    { name: 'contribution of a sale', ...contribution },
  ];
  const worth = derive(
    'unanswered × bookings ÷ enquiries × contribution of a sale',
    operands,
    contribution.value?.unit ?? '',
    ([open = zero, sold = zero, all = exact(1), left = zero]) =>
      all.isZero() ? zero : open.times(sold).div(all).times(left),
  );
  return enquiries.value?.low.isZero() ? { ...worth, value: null } : worth;
}

/** Where enquiries come from, and how many of them book; nothing where they come from one place. */
function channelTables(leads: readonly Lead[]): readonly Table[] {
  const own = leads.filter((lead) => stageOf(lead) !== 'visit' && stageOf(lead) !== null);
  const channels = groupBy(own, ({ entity, cells }) => `${entity ?? ''}/${nameKey(said(cells.channel) ?? '')}`);
  if (channels.length < 2) return [];
  const rows = channels
    .map(([key, leads]) => ({
      key,
      leads,
      enquiries: reachedBy(leads, 'enquiry'),
      bookings: reachedBy(leads, 'booking'),
    }))
    .sort(
      (a, b) =>
        compareCounts(a.bookings, b.bookings) || compareCounts(a.enquiries, b.enquiries) || (a.key < b.key ? -1 : 1),
    )
    .map(({ key, leads: [first, ...others], enquiries, bookings }): Row => {
      const rate = shareOf({ name: 'bookings', ...bookings }, { name: 'enquiries', ...enquiries });
      const name = first === undefined ? null : said(first.cells.channel);
      const cells = [name, first?.entity ?? null, enquiries.value, bookings.value, rate.value];
      return { key, cells, sources: [first, ...others].flatMap((lead) => lead?.place ?? []) };
    });
  const numbers = ['Enquiries', 'Bookings', 'Booked'].map((title) => ({ title, align: 'right' as const }));
  return [
    {
      kind: 'table',
      id: 'channels',
      title: 'Where enquiries come from',
      columns: [{ title: 'Channel' }, { title: 'Entity' }, ...numbers],
      ...shortList(rows, 10),
    },
  ];
}

function compareCounts(a: Derived, b: Derived): number {
  return highestFirst(a.value?.low, b.value?.low);
}

/** Which months count, and which of them say nothing. */
function coverage(leads: readonly Lead[], asOf: Day): Text {
  const months = monthsUpTo(asOf);
  const present = new Set(leads.flatMap(({ cells }) => said(cells.date)?.slice(0, 7) ?? []));
  const silent = months.filter((month) => !present.has(month));
  const missing = silent.length === 0 ? '' : `; nothing is recorded for ${silent.join(', ')}`;
  return {
    kind: 'text',
    id: 'coverage',
    sentences: [[`Counted from ${months[0]} to ${asOf}${missing}.`]],
    sources: [],
  };
}

function monthsUpTo(asOf: Day): readonly Month[] {
  const first = day(`${monthOf(asOf)}-01`);
  return Array.from({ length: monthsBack + 1 }, (_, i) => monthOf(addMonths(first, i - monthsBack)));
}

function headline(stages: readonly Stage[], unanswered: Quantity | null): { headline?: Headline } {
  const [first, last] = [stages[0], stages.at(-1)];
  if (first === undefined || last === undefined || first === last) {
    return { headline: { standing: 'unknown', sentence: ['How many leads become bookings is not known.'] } };
  }
  const { value } = rateFigure('overall', first, last);
  const isOpen = unanswered?.low.gt(zero) === true;
  const standing = isOpen ? 'fails' : value === null ? 'unknown' : 'holds';
  const open = isOpen ? [`; no answer went to `, unanswered] : [];
  const rate = value === null ? 'an unknown share' : value;
  const sentence = [capital(unitByStage[first.name]), ' become bookings in ', rate, ' of cases', ...open, '.'];
  return { headline: { standing, sentence } };
}
