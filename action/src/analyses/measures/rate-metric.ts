import { type Exact, exact, type Quantity } from '../../quantity/quantity.ts';
import { type Result, verdict } from '../../quantity/verdict.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';
import { derive } from '../derive-figure.ts';

type Kpi = RecordByType['kpi'];

/** A measured figure of the experience of users or developers, against its bound. */
export interface RatedMetric {
  readonly kpi: Kpi;
  readonly name: string;
  readonly value: Quantity;
  /** The most it may be, or the least; null where none is given. */
  readonly bound: Quantity | null;
  /** Null where there is no bound. */
  readonly result: Result | null;
  readonly rating: 'good' | 'needs improvement' | 'poor' | 'misses its target' | 'undetermined' | 'no target';
  /** How far the worse end is off the bound; null when it keeps it. */
  readonly excess: Quantity | null;
}

interface Vital {
  readonly names: readonly string[];
  readonly good: Exact;
  readonly poor: Exact;
  /** What one of the unit of the bounds is in the unit of the value. */
  readonly perUnit: ReadonlyMap<string, Exact>;
}

const seconds: readonly (readonly [string, number])[] = [
  ['s', 1],
  ['sec', 1],
  ['second', 1],
  ['seconds', 1],
];
const perSecond = new Map([...seconds, ['ms', 1000] as const].map(([unit, n]) => [unit, exact(n)]));
const perMillisecond = new Map(
  [...seconds.map(([unit]) => [unit, 0.001] as const), ['ms', 1] as const].map(([unit, n]) => [unit, exact(n)]),
);
const perScore = new Map(['', 'score'].map((unit) => [unit, exact(1)]));

/**
 * Core Web Vitals at the 75th percentile: good up to the first bound, poor above the second.
 *
 * @see https://web.dev/articles/vitals
 */
const vitals: readonly Vital[] = [
  { names: ['lcp', 'largestcontentfulpaint'], good: exact(2.5), poor: exact(4), perUnit: perSecond },
  { names: ['inp', 'interactiontonextpaint'], good: exact(200), poor: exact(500), perUnit: perMillisecond },
  { names: ['cls', 'cumulativelayoutshift'], good: exact(0.1), poor: exact(0.25), perUnit: perScore },
];

/** Words in the key or name of a KPI that tells of the experience of users or developers. */
const experience =
  /\b(?:accessibility|wcag|broken (?:booking )?steps?|mobile conversion|first local run|ci minutes|ci time|build minutes|flaky|deploy steps|docs? age|documentation age)\b/i;

/** The KPIs that tell of experience and have a value, each against the bounds of its vital, else against its own target. */
export function rateMetrics(kpis: readonly Kpi[]): readonly RatedMetric[] {
  return kpis.flatMap((kpi) => {
    const value = said(kpi.cells.value);
    if (value === null) return [];
    const vital = vitalOf(kpi);
    if (vital !== null) return rateVital(kpi, value, vital);
    return experience.test(wordsOf(kpi)) ? [rateTarget(kpi, value)] : [];
  });
}

/** Whether a KPI tells of experience, measured or not. */
export function isExperience(kpi: Kpi): boolean {
  return vitalOf(kpi) !== null || experience.test(wordsOf(kpi));
}

function wordsOf({ cells }: Kpi): string {
  return `${said(cells.key) ?? ''} ${said(cells.name) ?? ''}`.slice(0, 200).replaceAll(/[-_.]/g, ' ');
}

function vitalOf({ cells }: Kpi): Vital | null {
  const names = [nameKey(said(cells.key) ?? ''), nameKey(said(cells.name) ?? '')];
  return vitals.find((vital) => vital.names.some((name) => names.includes(name))) ?? null;
}

/** Nothing where the unit is not one that the bounds can be read in. */
function rateVital(kpi: Kpi, value: Quantity, vital: Vital): readonly RatedMetric[] {
  const factor = vital.perUnit.get(value.unit);
  if (factor === undefined) return [];
  const bound = { ...value, low: vital.good.times(factor), high: vital.good.times(factor), places: [] };
  const good = verdict(value, 'at most', bound.low);
  const poor = verdict(value, 'at most', vital.poor.times(factor));
  const rating =
    good === 'pass'
      ? 'good'
      : good !== 'fail' || poor === 'undetermined'
        ? 'undetermined'
        : poor === 'fail'
          ? 'poor'
          : 'needs improvement';
  return [{ kpi, name: nameOf(kpi), value, bound, result: good, rating, excess: excessOf(value, bound, 'at most') }];
}

function rateTarget(kpi: Kpi, value: Quantity): RatedMetric {
  const target = said(kpi.cells.target);
  const head = { kpi, name: nameOf(kpi), value };
  if (target === null || target.unit !== value.unit) {
    return { ...head, bound: null, result: null, rating: 'no target', excess: null };
  }
  const test = said(kpi.cells.good) === 'up' ? 'at least' : 'at most';
  const result = verdict(value, test, test === 'at least' ? target.high : target.low);
  const rating = result === 'pass' ? 'good' : result === 'fail' ? 'misses its target' : 'undetermined';
  return { ...head, bound: target, result, rating, excess: excessOf(value, target, test) };
}

function nameOf({ id, cells }: Kpi): string {
  return said(cells.name) ?? said(cells.key) ?? id;
}

/** How far off the bound, never below zero; null when no end is off. */
function excessOf(value: Quantity, bound: Quantity, test: 'at least' | 'at most'): Quantity | null {
  const operands = [
    { name: 'value', value },
    { name: 'bound', value: bound },
  ];
  const off = derive('how far off', operands, value.unit, ([is = exact(0), limit = exact(0)]) => {
    const over = test === 'at most' ? is.minus(limit) : limit.minus(is);
    return over.isNegative() ? exact(0) : over;
  }).value;
  return off?.high.isZero() ? null : off;
}
