import { addMonths, type Day, day, daysBetween } from '../day.ts';
import { evaluate } from '../quantity/evaluate.ts';
import { count, type Exact, exact, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { type Result, swingInput, verdict } from '../quantity/verdict.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Block, Headline, Part, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, type Derived, figure } from './derive-figure.ts';
import { lowestFirst } from './measures/compare-known.ts';
import { kpiSeries } from './measures/kpi-series.ts';
import { kpiStrips } from './measures/kpi-strips.ts';
import { listEntities } from './measures/list-entities.ts';
import { shortList } from './measures/short-list.ts';

type Kpi = RecordByType['kpi'];

export const scorecard = defineAnalysis({
  id: 'scorecard',
  code: 'CEO-05',
  title: 'Scorecard',
  question: 'Which targets of the quarter are on track?',
  formula:
    'Attained = (now − start) ÷ (target − start), whichever way is better; pace = attained − share of the calendar quarter that is gone; on track from −5 points, or when the target is met. A band is on track inside, off track outside.',
  reads: {
    kpi: { needs: ['value', 'target', 'start', 'good'], uses: ['key', 'name', 'asOf', 'owner', 'cadence'] },
  },
  compute({ kpi }, { asOf }) {
    const series = kpiSeries(kpi, asOf);
    const strips = kpiStrips(series);
    const wanted = series
      .map(({ now }) => now)
      .filter(({ cells }) => cells.value.kind !== 'not-applicable' && cells.target.kind !== 'not-applicable');
    if (wanted.length === 0) return { blocks: strips };
    const gone = shareOfQuarter(asOf);
    const goals = wanted.flatMap((one) => goalOf(one, gone)).sort(byStanding);
    return { blocks: [...blocksOf(goals, wanted, gone), ...strips], headline: headline(goals, wanted.length) };
  },
});

const mostShown = 15;
/** Points behind the quarter that still count as on track. */
const slack = exact(5);
const hundred = exact(100);

/** The share of the calendar quarter that is gone before a day, in percent. */
function shareOfQuarter(asOf: Day): Derived {
  const begun = addMonths(day(`${asOf.slice(0, 7)}-01`), -((Number(asOf.slice(5, 7)) - 1) % 3));
  const [passed, length] = [daysBetween(begun, asOf), daysBetween(begun, addMonths(begun, 3))];
  const value = quantity({ low: exact(passed).times(hundred).div(length), unit: '%' });
  const inputs = [
    { name: 'days gone', value: count(passed, 'days') },
    { name: 'days of the quarter', value: count(length, 'days') },
  ];
  return { value, derivation: { formula: 'days gone ÷ days of the quarter', inputs } };
}

/** A KPI that has a value and a target. */
interface Goal {
  readonly kpi: Kpi;
  readonly value: Quantity;
  readonly target: Quantity;
  /** In percent; null for a band, without a start, and where target and start may be the same. */
  readonly attained: Quantity | null;
  /** In points; null where nothing is attained. */
  readonly pace: Quantity | null;
  readonly result: Result;
  /** What settles an undetermined one: the value that is on track for certain, and what to ask for first. */
  readonly settle: { readonly at: Part; readonly ask: string | null } | null;
}

function goalOf(kpi: Kpi, gone: Derived): readonly Goal[] {
  const { cells } = kpi;
  const [value, target, start] = [said(cells.value), said(cells.target), said(cells.start)];
  if (value === null || target === null) return [];
  const good = said(cells.good);
  const head = { kpi, value, target, attained: null, pace: null, settle: null };
  if (value.unit !== target.unit) return [{ ...head, result: 'unknown' }];
  if (good === 'band') return [{ ...head, result: inBand(value, target) }];
  const isMet = good !== null && reaches(value, target, good) === 'pass';
  if (start === null || start.unit !== value.unit || gone.value === null) {
    return [{ ...head, result: isMet ? 'pass' : 'unknown' }];
  }
  if (start.low.lte(target.high) && start.high.gte(target.low)) {
    return [{ ...head, result: good === null ? 'unknown' : reaches(value, target, good) }];
  }
  const terms = { value, start, target, gone: gone.value };
  const attained = evaluate({ inputs: [value, start, target], formula: attainedAt, unit: '%' });
  const pace = evaluate({ inputs: [value, start, target, gone.value], formula: paceAt, unit: 'points' });
  const result = isMet ? 'pass' : verdict(pace, 'at least', slack.neg());
  return [{ ...head, attained, pace, result, settle: result === 'undetermined' ? settleOf(terms) : null }];
}

function inBand(value: Quantity, band: Quantity): Result {
  if (value.low.gte(band.low) && value.high.lte(band.high)) return 'pass';
  return value.high.lt(band.low) || value.low.gt(band.high) ? 'fail' : 'undetermined';
}

/** Whether the target is met: against its far end it is met for certain, against its near end perhaps. */
function reaches(value: Quantity, target: Quantity, good: 'up' | 'down'): Result {
  const [far, near] = good === 'up' ? [target.high, target.low] : [target.low, target.high];
  const test = good === 'up' ? 'at least' : 'at most';
  if (verdict(value, test, far) === 'pass') return 'pass';
  return verdict(value, test, near) === 'fail' ? 'fail' : 'undetermined';
}

function attainedAt([value = zero, start = zero, target = zero]: readonly Exact[]): Exact {
  return value.minus(start).times(hundred).div(target.minus(start));
}

function paceAt([value = zero, start = zero, target = zero, gone = zero]: readonly Exact[]): Exact {
  return attainedAt([value, start, target]).minus(gone);
}

interface Terms {
  readonly value: Quantity;
  readonly start: Quantity;
  readonly target: Quantity;
  readonly gone: Quantity;
}

/** On track for certain whatever start and target are within their ranges: start + (gone − 5 %) × (target − start). */
function settleOf({ value, start, target, gone }: Terms): Goal['settle'] {
  const needed = evaluate({
    inputs: [start, target, gone],
    formula: ([from = zero, to = zero, passed = zero]) =>
      from.plus(passed.minus(slack).times(to.minus(from)).div(hundred)),
    unit: value.unit,
  });
  const isRising = target.low.gt(start.high);
  const at = quantity({ low: isRising ? needed.high : needed.low, unit: value.unit });
  const { index } = swingInput([value, start, target, gone], paceAt);
  const ask = index === null ? null : (['value', 'start', 'target'][index] ?? null);
  return { at: { ...at, round: isRising ? 'up' : 'down' }, ask };
}

const order: readonly Result[] = ['fail', 'undetermined', 'unknown', 'pass'];
const standings: Record<Result, string> = {
  pass: 'on track',
  fail: 'off track',
  undetermined: 'not sure',
  unknown: 'not known',
};

/** What is off track first, the furthest behind before the others. */
function byStanding(a: Goal, b: Goal): number {
  return (
    order.indexOf(a.result) - order.indexOf(b.result) ||
    lowestFirst(a.pace?.low, b.pace?.low) ||
    (a.kpi.id < b.kpi.id ? -1 : 1)
  );
}

function blocksOf(goals: readonly Goal[], wanted: readonly Kpi[], gone: Derived): readonly Block[] {
  const counted = (what: string, some: readonly Goal[]) =>
    countUp(
      what,
      some.map(({ kpi }) => kpi),
      'KPIs',
    );
  const note: Sentence = [`of ${wanted.length}; the others lack a value or a target`];
  const judged = figure(
    { id: 'judged', title: 'With a value and a target', good: 'up', ...(goals.length < wanted.length && { note }) },
    counted('KPIs with a value and a target', goals),
  );
  if (goals.length === 0) return [judged];
  const of = (result: Result) => goals.filter((goal) => goal.result === result);
  const open = goals.filter(({ settle }) => settle !== null);
  return [
    judged,
    figure({ id: 'on-track', title: 'On track', good: 'up' }, counted('KPIs on track', of('pass'))),
    figure({ id: 'off-track', title: 'Off track', good: 'down' }, counted('KPIs off track', of('fail'))),
    figure({ id: 'elapsed', title: 'Quarter gone', good: 'info' }, gone),
    goalTable(goals),
    ...(open.length > 0 ? [openTable(open)] : []),
  ];
}

function nameOf({ id, cells }: Kpi): string {
  return said(cells.name) ?? said(cells.key) ?? id;
}

function goalTable(goals: readonly Goal[]): Table {
  const rows = goals.map(({ kpi, value, target, attained, pace, result }): Row => {
    const isBand = said(kpi.cells.good) === 'band';
    const reached: readonly Part[] = isBand ? ['—', '—'] : [attained, pace];
    const cells = [nameOf(kpi), listEntities(kpi), said(kpi.cells.owner), value, target, ...reached, standings[result]];
    return { key: kpi.id, cells, sources: [kpi.place] };
  });
  const columns = [
    ...['KPI', 'Entity', 'Owner'].map((title) => ({ title })),
    ...['Now', 'Target', 'Attained', 'Pace'].map((title) => ({ title, align: 'right' as const })),
    { title: 'Standing' },
  ];
  return { kind: 'table', id: 'goals', title: 'Targets', columns, ...shortList(rows, mostShown) };
}

function openTable(open: readonly Goal[]): Table {
  const rows = open.map(({ kpi, settle }): Row => {
    const cells = [nameOf(kpi), listEntities(kpi), settle?.at ?? null, settle?.ask ?? '—'];
    return { key: kpi.id, cells, sources: [kpi.place] };
  });
  const columns = [
    { title: 'KPI' },
    { title: 'Entity' },
    { title: 'On track for certain at', align: 'right' as const },
    { title: 'Ask first for' },
  ];
  return { kind: 'table', id: 'not-sure', title: 'What would settle it', columns, ...shortList(rows, mostShown) };
}

function headline(goals: readonly Goal[], wanted: number): Headline {
  if (goals.length === 0) {
    return { standing: 'unknown', sentence: ['No KPI has both a value and a target, so none can be judged.'] };
  }
  const off = goals.filter(({ result }) => result === 'fail').length;
  const on = goals.filter(({ result }) => result === 'pass').length;
  const all = count(wanted, 'targets');
  const known = on === 0 ? 'none is known to be on track' : `${on} ${on === 1 ? 'is' : 'are'} on track`;
  if (off > 0)
    return { standing: 'fails', sentence: ['Of ', all, `, ${off} ${off === 1 ? 'is' : 'are'} off track; ${known}.`] };
  if (on === wanted) return { standing: 'holds', sentence: ['Of ', all, ', all are on track.'] };
  return { standing: 'unknown', sentence: ['Of ', all, `, ${known}.`] };
}
