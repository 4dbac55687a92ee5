import type { Day } from '../day.ts';
import { type Exact, exact, joinBasis, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { plain } from '../quantity/unit.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { slug } from '../records/match-name.ts';
import type { Figure, Headline, Part, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, derive, figure } from './derive-figure.ts';
import { highestFirst, lowestFirst } from './measures/compare-known.ts';
import { groupBy } from './measures/group-by.ts';
import { parameterOn, statedParameter } from './measures/parameter.ts';
import { reviewsNeeded } from './measures/reviews-needed.ts';
import { shortList } from './measures/short-list.ts';
import { showCell } from './measures/show-cell.ts';

type Channel = RecordByType['channel'];
type Step = RecordByType['seo-check'];
type Param = RecordByType['param'];

export const localSeo = defineAnalysis({
  id: 'local-seo',
  code: 'CMO-05',
  title: 'Local search',
  question: 'How well is each business found nearby, and which step helps most?',
  formula:
    'Score = sum of weight × done ÷ applicable steps of each group, of 100. Weights: profile 30, reviews 20, on-page 18, behavioural 12, links 10, citations 6, AI and social 4, or `seo_weight` and the name of the group in the params. A step that is not known may be done or not; so may a group without any step; a group in which all is N/A does not count. A step is worth the weight of its group ÷ its applicable steps. Reviews needed = reviews × (target − average) ÷ (5 − target), rounded up, for the `rating_target` of the params; `rating_expected` stands for 5 where it is stated.',
  reads: {
    'seo-check': { needs: ['item', 'group', 'result'], uses: ['effort', 'owner'] },
    channel: { needs: [], uses: ['channel', 'rating', 'reviews', 'newReviews'] },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ 'seo-check': steps, channel, param }, { asOf }) {
    const weights = weightsOn(param, asOf);
    const places = groupBy(steps, ({ entity }) => entity ?? '').map(([entity, own]) => placeOf(entity, own, weights));
    const open = places.flatMap(({ open }) => open).sort(compareGains);
    return {
      blocks: [
        ...places.slice(0, mostPlaces).map(scoreFigure),
        ...(places.length > 0 ? [groupTable(places)] : []),
        ...(open.length > 0 ? [nextTable(open)] : []),
        ...reviewTables(channel, param, asOf),
      ],
      ...headline(places, open),
    };
  },
});

/** More businesses than this stand in the table alone. */
const mostPlaces = 5;

const groups = ['profile', 'reviews', 'on-page', 'behavioural', 'links', 'citations', 'AI and social'] as const;
type GroupName = (typeof groups)[number];

/** Our own weights, no published ones: what local rankings are said to follow, the profile before all. */
const usualWeight: Record<GroupName, number> = {
  profile: 30,
  reviews: 20,
  'on-page': 18,
  behavioural: 12,
  links: 10,
  citations: 6,
  'AI and social': 4,
};

type Weights = ReadonlyMap<GroupName, Exact>;

/** Of a range the low end counts. */
function weightsOn(params: readonly Param[], asOf: Day): Weights {
  return new Map(
    groups.map((name) => {
      const usual = { value: usualWeight[name], unit: plain };
      return [name, parameterOn(params, `seo weight ${name}`, asOf, usual).low];
    }),
  );
}

/** The steps of one group, and the part of them that is done: 0 to 1 where nobody has listed any. */
interface Group {
  readonly name: GroupName;
  readonly weight: Exact;
  readonly steps: readonly Step[];
  readonly done: readonly Step[];
  readonly open: readonly Step[];
  readonly share: Quantity;
}

/** One business, as those find it who search nearby. */
interface Place {
  readonly entity: string;
  /** The groups that apply to it. */
  readonly groups: readonly Group[];
  readonly score: Derived;
  /** The steps that are not done, with what each adds to the score. */
  readonly open: readonly Gain[];
  readonly known: number;
  readonly of: number;
}

interface Gain {
  readonly step: Step;
  readonly group: GroupName;
  /** In points of the score. */
  readonly points: Quantity;
}

function placeOf(entity: string, all: readonly Step[], weights: Weights): Place {
  const stepsByGroup = new Map(groupBy(all, ({ cells }) => said(cells.group) ?? ''));
  const applying = groups.flatMap((name) => groupOf(name, stepsByGroup.get(name) ?? [], weights.get(name) ?? zero));
  const total = applying.reduce((sum, { weight }) => sum.plus(weight), zero);
  const steps = applying.flatMap((group) => group.steps);
  return {
    entity,
    groups: applying,
    score: scoreOf(applying, total),
    open: applying.flatMap((group) => gainsOf(group, total)),
    known: steps.filter(({ cells }) => said(cells.result) !== null).length,
    of: steps.length,
  };
}

/** Nothing for a group in which no step applies, or that has no weight. */
function groupOf(name: GroupName, all: readonly Step[], weight: Exact): readonly Group[] {
  const steps = all.filter(({ cells }) => cells.result.kind !== 'not-applicable');
  if ((all.length > 0 && steps.length === 0) || weight.lte(zero)) return [];
  const done = steps.filter(({ cells }) => said(cells.result) === 'pass');
  const open = steps.filter(({ cells }) => said(cells.result) === 'fail');
  return [{ name, weight, steps, done, open, share: shareDone(steps, done.length, open.length) }];
}

function shareDone(steps: readonly Step[], done: number, open: number): Quantity {
  if (steps.length === 0) return quantity({ low: 0, high: 1, unit: plain, quality: 'partial' });
  const all = exact(steps.length);
  const isKnown = done + open === steps.length;
  return quantity({
    low: exact(done).div(all),
    high: all.minus(open).div(all),
    unit: plain,
    quality: isKnown ? 'exact' : 'partial',
    basis: joinBasis(steps.map(({ basis }) => basis)),
    places: steps.map(({ place }) => place),
  });
}

function scoreOf(applying: readonly Group[], total: Exact): Derived {
  const operands = applying.map(({ name, share }) => ({ name: `done of ${name}`, value: share }));
  const directions = operands.map(() => 'up' as const);
  const points = (shares: readonly Exact[]): Exact => {
    const sum = applying.reduce((all, { weight }, i) => all.plus(weight.times(shares[i] ?? zero)), zero);
    return total.isZero() ? zero : sum.times(100).div(total);
  };
  const derived = derive('sum of weight × done ÷ sum of weights, of 100', operands, 'points', points, directions);
  return total.isZero() ? { ...derived, value: null } : derived;
}

function gainsOf({ name, weight, steps, open }: Group, total: Exact): readonly Gain[] {
  const low = weight.times(100).div(total).div(exact(steps.length));
  return open.map((step) => {
    const points = quantity({ low, unit: 'points', basis: step.basis, places: [step.place] });
    return { step, group: name, points };
  });
}

/** What adds most comes first, then what takes the least effort at worst. */
function compareGains(a: Gain, b: Gain): number {
  return (
    highestFirst(a.points.low, b.points.low) ||
    lowestFirst(said(a.step.cells.effort)?.high, said(b.step.cells.effort)?.high) ||
    (a.step.id < b.step.id ? -1 : 1)
  );
}

function scoreFigure({ entity, groups: applying, score, known, of }: Place): Figure {
  const unlisted = applying.filter(({ steps }) => steps.length === 0).map(({ name }) => name);
  const none = unlisted.length === 0 ? '' : `; none is listed for ${unlisted.join(', ')}`;
  const note = [`${known} of ${of} steps are known${none}`];
  return figure({ id: `score-${slug(entity)}`, title: `${entity}: found nearby, of 100`, good: 'up', note }, score);
}

function groupTable(places: readonly Place[]): Table {
  const rows = places.flatMap(({ entity, groups: applying }) => {
    const listed = applying.filter(({ steps }) => steps.length > 0);
    return listed.map(({ name, weight, steps, done, open }): Row => {
      const counts = [done.length, open.length, steps.length - done.length - open.length];
      const cells = [entity, name, ...[weight, ...counts].map((low) => quantity({ low, unit: plain }))];
      return { key: `${slug(entity)}-${slug(name)}`, cells, sources: steps.map(({ place }) => place) };
    });
  });
  const numbers = ['Weight', 'Done', 'Open', 'Not known'].map((title) => ({ title, align: 'right' as const }));
  return {
    kind: 'table',
    id: 'groups',
    title: 'Steps by group',
    columns: [{ title: 'Entity' }, { title: 'Group' }, ...numbers],
    ...shortList(rows, 14),
  };
}

function nextTable(open: readonly Gain[]): Table {
  const rows = open.map(({ step: { id, entity, cells, place }, group, points }): Row => {
    const shown = [said(cells.item) ?? id, entity, group, points, showCell(cells.effort), showCell(cells.owner)];
    return { key: id, cells: shown, sources: [place] };
  });
  return {
    kind: 'table',
    id: 'next',
    title: 'Next steps, what adds most first',
    columns: [
      { title: 'Step' },
      { title: 'Entity' },
      { title: 'Group' },
      { title: 'Adds', align: 'right' },
      { title: 'Effort', align: 'right' },
      { title: 'Owner' },
    ],
    ...shortList(rows, 10),
  };
}

/** The listings that have a rating or reviews, and how many more it takes to reach the target; nothing where none has. */
function reviewTables(channels: readonly Channel[], params: readonly Param[], asOf: Day): readonly Table[] {
  const listed = channels.filter(({ cells }) => said(cells.rating) !== null || said(cells.reviews) !== null);
  if (listed.length === 0) return [];
  const target = statedParameter(params, 'rating target', asOf);
  const expected = statedParameter(params, 'rating expected', asOf);
  const rows = [...listed]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, entity, cells, place }): Row => {
      const reviewed = { rating: said(cells.rating), reviews: said(cells.reviews), target, expected };
      const needed = reviewsNeeded(reviewed).value;
      const more: readonly Part[] = target === null ? [] : [needed && { ...needed, round: 'up' }];
      const stated = [cells.rating, cells.reviews, cells.newReviews].map(showCell);
      return { key: id, cells: [said(cells.channel) ?? id, entity, ...stated, ...more], sources: [place] };
    });
  const needed = target === null ? [] : ['Needed for the target'];
  const numbers = ['Average', 'Reviews', 'New in 30 days', ...needed].map((title) => ({
    title,
    align: 'right' as const,
  }));
  const columns = [{ title: 'Listing' }, { title: 'Entity' }, ...numbers];
  return [{ kind: 'table', id: 'reviews', title: 'Reviews', columns, ...shortList(rows, 10) }];
}

function headline(places: readonly Place[], [first]: readonly Gain[]): { headline?: Headline } {
  if (first !== undefined) {
    const { step, points } = first;
    const place = places.find(({ entity }) => entity === step.entity);
    const score = withoutMark(place?.score.value ?? null);
    const sentence = [
      `${step.entity} has `,
      score,
      ` of 100 in local search; most comes from “${said(step.cells.item) ?? step.id}”, `,
      points,
      '.',
    ];
    return { headline: { standing: 'fails', sentence } };
  }
  const scores = places.flatMap(({ score }) => (score.value === null ? [] : [score.value]));
  const [score] = scores;
  if (score === undefined) return {};
  if (scores.every(({ low, high }) => low.eq(high))) {
    return { headline: { standing: 'holds', sentence: ['Every step for local search is done.'] } };
  }
  return { headline: { standing: 'unknown', sentence: ['What is done for local search is not known in full.'] } };
}

/** The range says how little is known. */
function withoutMark(value: Quantity | null): Quantity | null {
  return value === null ? null : { ...value, quality: 'range' };
}
