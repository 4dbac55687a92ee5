import { addDays, type Day } from '../day.ts';
import { count, type Exact, exact, type Quantity, quantity, worstQuality, zero } from '../quantity/quantity.ts';
import { verdict } from '../quantity/verdict.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import type { Block, Headline, Row, Sentence, Table, Text } from '../section.ts';
import { defineAnalysis, type View } from './define-analysis.ts';
import { addUp, type Derived, derive, figure } from './derive-figure.ts';
import { fixedCostPerMonth } from './measures/burn.ts';
import { type Filled, fillTiers } from './measures/fill-tiers.ts';
import { cashPosition } from './measures/free-cash.ts';
import { parameterOn } from './measures/parameter.ts';
import { mainCurrency } from './measures/per-month.ts';
import { revenueIndex } from './measures/revenue-index.ts';
import { shortList } from './measures/short-list.ts';
import { showCell } from './measures/show-cell.ts';
import { sumFigures } from './measures/sum-figures.ts';

type CapitalTier = RecordByType['capital-tier'];

const reads = {
  cash: { needs: ['balance'], uses: ['account', 'restricted'] },
  expense: { needs: ['amount', 'behaviour'], uses: ['vendor', 'month', 'kind', 'tier'] },
  obligation: { needs: ['due'], uses: ['what', 'amount', 'done'] },
  'capital-tier': { needs: [], uses: ['tier', 'covers', 'amount', 'deploy'] },
  maintenance: { needs: [], uses: ['title', 'priority', 'cost', 'closed', 'blocksNights'] },
  revenue: { needs: [], uses: ['month', 'stream', 'amount', 'kind', 'customer', 'serviceDate'] },
  param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
} as const;

type Records = View<typeof reads>;

export const capitalTiers = defineAnalysis({
  id: 'capital-tiers',
  code: 'CFO-05',
  title: 'Capital tiers',
  question: 'What may be spent, in which order, and what is closed?',
  formula:
    'Unrestricted cash, at its low end, fills in turn, at their high ends: obligations due within 30 days and urgent repairs; one month of fixed cost; the rest of the reserve (`reserve_months`, else 3 months, 6 where the season or one customer is strong); repairs that protect safety or revenue; then the tiers of the table, by the number in their name, else the smallest first. A tier opens when those before it are full.',
  reads,
  compute(records, { asOf }) {
    const currency = mainCurrency(records.expense.map(({ cells }) => cells.amount));
    const tiers = tiersInOrder(records['capital-tier']);
    if (records.cash.length === 0 && tiers.length === 0) return { blocks: [] };
    const { free } = cashPosition(records.cash, records.revenue, currency, asOf);
    const first = duties(records, currency, asOf);
    const steps = [...first, ...tiers.filter(mayDeploy).map((tier) => stepOf(tier, currency))];
    const aside = setAside(first, currency);
    const spare = freeToDeploy(free, aside, currency);
    const served = free.value === null ? null : serve(free.value, steps, first.length);
    const refused = tiers.filter((tier) => !mayDeploy(tier));
    const tables =
      free.value === null || served === null
        ? policyTable(tiers)
        : [waterfall(free.value, served.served, served.left, refused)];
    const shut = (served?.served ?? []).filter(({ state }) => state === 'closed');
    const closed = new Set(
      [...shut.flatMap(({ key, name }) => [key, name]), ...refused.flatMap((tier) => [tier.id, nameOf(tier)])].map(
        nameKey,
      ),
    );
    const blocks: readonly Block[] = [
      figure({ id: 'set-aside', title: 'To be set aside first', good: 'down', ...partsKnown(first) }, aside),
      figure({ id: 'free', title: 'Free to deploy', good: 'up' }, spare),
      ...tables,
      ...breaches(records, closed),
    ];
    return { blocks, headline: headline(spare) };
  },
});

/** What money goes to, before or among the tiers of the table. */
interface Step {
  readonly key: string;
  readonly name: string;
  readonly covers: string;
  readonly need: Derived;
  /** Whether all of the need is known: a partial sum is only a lower bound. */
  readonly isWhole: boolean;
  readonly sources: Row['sources'];
}

/** What must be set aside before anything is deployed. */
function duties(records: Records, currency: string, asOf: Day): readonly Step[] {
  const open = records.maintenance.filter(({ cells }) => said(cells.closed) === null);
  const urgent = open.filter(({ cells }) => said(cells.priority) === 'P1');
  const protective = open.filter(({ cells }) => {
    return said(cells.priority) === 'P2' || (said(cells.priority) === 'P3' && said(cells.blocksNights)?.high.gt(zero));
  });
  const due = records.obligation.filter(({ cells }) => {
    const on = said(cells.due);
    if (said(cells.done) === true || cells.due.kind === 'not-applicable') return false;
    return on === null || on <= addDays(asOf, 30);
  });
  const bills = due.map(({ id, cells }) => ({ name: said(cells.what) ?? id, cell: cells.amount }));
  const repairs = (jobs: Records['maintenance']) =>
    jobs.map(({ id, cells }) => ({ name: said(cells.title) ?? id, cell: cells.cost }));
  const places = (rows: readonly { readonly place: Row['sources'][number] }[]) => rows.map(({ place }) => place);
  const fixed = fixedCostPerMonth(records.expense, currency, asOf);
  const isWhole = fixed.known === fixed.of && records.expense.length > 0;
  const months = reserveMonths(records, currency, asOf);
  const ofFixed = (times: Quantity) => monthsOfCost(fixed, times, currency);
  const rest = { ...months, low: months.low.minus(1), high: months.high.minus(1) };
  const whole = (rows: typeof bills) => sumStep(rows, currency);
  return [
    {
      key: 'T0',
      name: 'T0',
      covers: dutiesNamed(urgent.length),
      ...whole([...bills, ...repairs(urgent)]),
      sources: places([...due, ...urgent]),
    },
    {
      key: 'T1',
      name: 'T1',
      covers: 'One month of fixed cost',
      need: ofFixed(count(1, 'months')),
      isWhole,
      sources: [],
    },
    {
      key: 'T2',
      name: 'T2',
      covers: `The reserve, up to ${months.low.toFixed()} months`,
      need: ofFixed(rest),
      isWhole,
      sources: [],
    },
    {
      key: 'T3',
      name: 'T3',
      covers: 'Repairs that protect safety or revenue',
      ...whole(repairs(protective)),
      sources: places(protective),
    },
  ];
}

function dutiesNamed(urgent: number): string {
  const due = 'Obligations due within 30 days, or on no stated day';
  return urgent === 0 ? due : `${due}, and ${urgent} urgent ${urgent === 1 ? 'repair' : 'repairs'}`;
}

function sumStep(rows: Parameters<typeof addUp>[1], currency: string): Pick<Step, 'need' | 'isWhole'> {
  const sum = addUp('the amounts', rows, currency);
  const need = sum.of === 0 ? { ...sum, value: count(0, currency) } : sum;
  return { need, isWhole: sum.known === sum.of };
}

function monthsOfCost(fixed: Derived, times: Quantity, currency: string): Derived {
  const operands = [
    { name: 'fixed cost of a month', ...fixed },
    { name: 'months', value: times },
  ];
  return derive('fixed cost of a month × months', operands, currency, ([cost = zero, n = zero]) => cost.times(n));
}

const strongSeason = exact('2.5');
const strongCustomer = exact(40);

/** Months of fixed cost in reserve: as stated, else 3, and 6 where the season or one customer is strong. */
function reserveMonths({ param, revenue }: Records, currency: string, asOf: Day): Quantity {
  const season = revenueIndex(revenue, currency, asOf);
  const indices = season === null ? [] : [...season.index.values()].sort((a, b) => a.cmp(b));
  const [least, most] = [indices[0], indices.at(-1)];
  const isSeasonal = least !== undefined && most?.gt(least.times(strongSeason));
  const value = isSeasonal || topCustomerShare(revenue, currency).gt(strongCustomer) ? 6 : 3;
  return parameterOn(param, 'reserve_months', asOf, { value, unit: 'months' });
}

/** What the largest named customer brings of all revenue, in percent. */
function topCustomerShare(revenue: Records['revenue'], currency: string): Exact {
  const totals = new Map<string, Exact>();
  let all = zero;
  for (const { cells } of revenue) {
    const amount = said(cells.amount);
    if (said(cells.kind) !== 'revenue' || amount?.unit !== currency || !amount.high.isFinite()) continue;
    all = all.plus(amount.low);
    const customer = nameKey(said(cells.customer) ?? '');
    if (customer !== '') totals.set(customer, (totals.get(customer) ?? zero).plus(amount.low));
  }
  const top = [...totals.values()].reduce((most, total) => (total.gt(most) ? total : most), zero);
  return all.lte(zero) ? zero : top.times(100).div(all);
}

function mayDeploy({ cells }: CapitalTier): boolean {
  return said(cells.deploy) !== false;
}

function nameOf({ id, cells }: CapitalTier): string {
  return said(cells.tier) ?? id;
}

/** By the number in the name; tiers without one by their amount, the smallest first; those that are not deployed last. */
function tiersInOrder(tiers: readonly CapitalTier[]): readonly CapitalTier[] {
  const rank = (tier: CapitalTier) =>
    Number(/^t(?:ier)? ?(\d{1,3})\b/i.exec(nameOf(tier))?.[1] ?? Number.MAX_SAFE_INTEGER);
  const least = (tier: CapitalTier) => said(tier.cells.amount)?.low ?? exact(Number.MAX_SAFE_INTEGER);
  return [...tiers].sort(
    (a, b) =>
      Number(!mayDeploy(a)) - Number(!mayDeploy(b)) ||
      rank(a) - rank(b) ||
      least(a).cmp(least(b)) ||
      (a.id < b.id ? -1 : 1),
  );
}

function stepOf(tier: CapitalTier, currency: string): Step {
  const { amount, covers } = tier.cells;
  const need = addUp('the amount of the tier', [{ name: nameOf(tier), cell: amount }], currency);
  const isWhole = need.value !== null;
  return { key: tier.id, name: nameOf(tier), covers: said(covers) ?? '', need, isWhole, sources: [tier.place] };
}

/** A step with what it gets of the cash at its low end. */
type Served = Step & Filled;

function serve(
  cash: Quantity,
  steps: readonly Step[],
  duties: number,
): { readonly served: readonly Served[]; readonly left: Exact } {
  const needs = steps.map(({ need: { value }, isWhole }, i) => {
    const amount = value === null ? zero : value.high.isFinite() ? value.high : value.low;
    return { amount, isWhole: isWhole && value?.high.isFinite() === true, isChoice: i >= duties };
  });
  const { filled, left } = fillTiers(cash.low, needs);
  const served = steps.flatMap((step, i): Served[] => {
    const one = filled[i];
    return one === undefined ? [] : [{ ...step, ...one }];
  });
  return { served, left };
}

const mostRows = 14;

function waterfall(cash: Quantity, served: readonly Served[], left: Exact, closed: readonly CapitalTier[]): Table {
  const money = (low: Exact): Quantity => quantity({ low, unit: cash.unit, basis: cash.basis });
  const rows = [
    ...served.map(({ key, name, covers, need, gets, state, sources }): Row => {
      return { key, cells: [name, covers, need.value, money(gets), state], sources };
    }),
    ...closed.map(({ id, cells, place }): Row => {
      return {
        key: id,
        cells: [said(cells.tier) ?? id, said(cells.covers) ?? '', 'N/A', money(zero), 'do not deploy'],
        sources: [place],
      };
    }),
    ...(left.isZero()
      ? []
      : [{ key: 'left', cells: ['Left', 'What nothing needs', '', money(left), ''], sources: [] }]),
  ];
  const columns = [
    { title: 'Tier' },
    { title: 'Covers' },
    { title: 'Needs', align: 'right' as const },
    { title: 'Gets', align: 'right' as const },
    { title: 'State' },
  ];
  return { kind: 'table', id: 'waterfall', title: 'Where the cash goes', columns, ...shortList(rows, mostRows) };
}

/** The tiers alone, where nobody says how much cash there is: what costs nothing may begin. */
function policyTable(tiers: readonly CapitalTier[]): readonly Table[] {
  if (tiers.length === 0) return [];
  const rows = tiers.map((tier): Row => {
    const { amount, covers } = tier.cells;
    const state = !mayDeploy(tier)
      ? 'do not deploy'
      : said(amount)?.high.isZero()
        ? 'open: needs no cash'
        : 'closed until the cash is known';
    return { key: tier.id, cells: [nameOf(tier), said(covers) ?? '', showCell(amount), state], sources: [tier.place] };
  });
  const columns = [
    { title: 'Tier' },
    { title: 'Covers' },
    { title: 'Amount', align: 'right' as const },
    { title: 'State' },
  ];
  return [{ kind: 'table', id: 'tiers', title: 'What may be spent', columns, ...shortList(rows, mostRows) }];
}

/** The duties in one sum: partial when one of them is not known whole. */
function setAside(duties: readonly Step[], currency: string): Derived {
  const total = sumFigures(
    'what comes first',
    duties.map(({ name, need }) => ({ name, ...need })),
    currency,
  );
  if (total.value === null || duties.every(({ isWhole }) => isWhole)) return total;
  return { ...total, value: { ...total.value, quality: worstQuality([total.value.quality, 'partial']) } };
}

function partsKnown(duties: readonly Step[]): { readonly note?: Sentence } {
  const open = duties.flatMap(({ covers, isWhole }) => (isWhole ? [] : [covers]));
  return open.length === 0 ? {} : { note: [`at least this much; not known in full: ${open.join('; ')}`] };
}

function freeToDeploy(cash: Derived, first: Derived, currency: string): Derived {
  const operands = [
    { name: 'cash', ...cash },
    { name: 'to be set aside', ...first },
  ];
  return derive('cash − to be set aside', operands, currency, ([money = zero, duty = zero]) => money.minus(duty));
}

/** Spending that names a tier which is closed. */
function breaches(records: Records, closed: ReadonlySet<string>): readonly Text[] {
  const lines = records.expense.filter(({ cells }) => closed.has(nameKey(said(cells.tier) ?? '')));
  if (lines.length === 0) return [];
  const names = lines.map(({ id, cells }) => `${said(cells.vendor) ?? id} (${said(cells.tier)})`).sort();
  const more = names.length > mostNamed ? `, and ${names.length - mostNamed} more` : '';
  const sentence = [`Spent from a closed tier: ${names.slice(0, mostNamed).join(', ')}${more}.`];
  return [{ kind: 'text', id: 'breaches', sentences: [sentence], sources: lines.map(({ place }) => place) }];
}

const mostNamed = 8;

function headline({ value }: Derived): Headline {
  if (value === null) {
    return { standing: 'unknown', sentence: ['What may be spent is not known, so only what costs nothing is open.'] };
  }
  const result = verdict(value, 'at least', zero);
  if (result === 'fail') return { standing: 'fails', sentence: ['The cash does not cover what comes first.'] };
  const standing = result === 'pass' && value.quality !== 'partial' ? 'holds' : 'unknown';
  return { standing, sentence: [value, ' is free to deploy after what comes first.'] };
}
