import { addDays, type Day } from '../day.ts';
import type { CellSum } from '../quantity/evaluate.ts';
import { type Exact, exact, type Quantity, quantity } from '../quantity/quantity.ts';
import { ceilTo, type Result } from '../quantity/verdict.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import type { Chart, Figure, Headline, Row, Sentence, Span, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { addUp, type Derived, figure } from './derive-figure.ts';
import { lowestFirst } from './measures/compare-known.ts';
import { listEntities } from './measures/list-entities.ts';
import { statedParameter } from './measures/parameter.ts';
import { shortList } from './measures/short-list.ts';
import { showCell, showDay } from './measures/show-cell.ts';

type Milestone = RecordByType['milestone'];

export const marketingMilestones = defineAnalysis({
  id: 'marketing-milestones',
  code: 'CMO-06',
  title: 'Marketing milestones',
  question: 'What does marketing reach in 30, 60 and 90 days, and is there time for it?',
  formula:
    'Effort to a day = sum of the efforts of all marketing milestones up to it; it fits while its high end is within the hours of a week (`marketing_hours_per_week` in the params) × days ÷ 7. A milestone without a gate, the figure that tells whether it is reached, is none and does not count.',
  reads: {
    milestone: { needs: ['milestone', 'gate', 'effort', 'horizon'], uses: ['area', 'due', 'dependsOn', 'owner'] },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ milestone, param }, { asOf }) {
    const own = milestone.filter(isMarketing).sort(compareMilestones);
    if (own.length === 0) return { blocks: [] };
    const perWeek = statedParameter(param, 'marketing hours per week', asOf);
    const steps = horizons.flatMap((days) => stepTo(days, own.filter(isGated), perWeek));
    const table = milestoneTable(own);
    return {
      blocks: [...steps.map(effortFigure), table, timetable(table, own, steps, asOf)],
      ...headline(steps),
    };
  },
});

const horizons = [30, 60, 90] as const;

/** A milestone without an area may be one of marketing. */
function isMarketing({ cells: { area } }: Milestone): boolean {
  return nameKey(said(area) ?? 'marketing') === 'marketing';
}

/** Without a figure that tells whether it is reached, it is no milestone. A gate that nobody has named yet may still come. */
function isGated({ cells: { gate } }: Milestone): boolean {
  return said(gate) !== null;
}

function compareMilestones(a: Milestone, b: Milestone): number {
  return lowestFirst(horizonOf(a), horizonOf(b)) || (a.id < b.id ? -1 : 1);
}

/** The day by which it is to be reached, counted from the start; of a range the later one. */
function horizonOf({ cells }: Milestone): Exact | null {
  return said(cells.horizon)?.high ?? null;
}

/** What is to be done up to one of the days, and the time that there is. */
interface Step {
  readonly days: number;
  readonly milestones: readonly Milestone[];
  readonly effort: Derived & CellSum;
  /** Null where nobody has said how many hours a week there are. */
  readonly capacity: Quantity | null;
  readonly fit: Result;
}

/** Nothing where no milestone is due by that day. */
function stepTo(days: number, milestones: readonly Milestone[], perWeek: Quantity | null): readonly Step[] {
  const due = milestones.filter((one) => horizonOf(one)?.lte(days));
  if (due.length === 0) return [];
  const rows = due.map(({ id, cells }) => ({ name: said(cells.milestone) ?? id, cell: cells.effort }));
  const effort = addUp(`the efforts up to day ${days}`, rows, 'hours');
  const capacity = perWeek === null ? null : hoursIn(perWeek, days);
  return [{ days, milestones: due, effort, capacity, fit: fitOf(effort, capacity) }];
}

function hoursIn(perWeek: Quantity, days: number): Quantity {
  const weeks = exact(days).div(7);
  return { ...perWeek, low: perWeek.low.times(weeks), high: perWeek.high.times(weeks), unit: 'hours' };
}

/** An effort that is not known in full may fail for sure, but cannot fit for sure. */
function fitOf({ total, known, of }: CellSum, capacity: Quantity | null): Result {
  if (total === null || capacity === null) return 'unknown';
  if (total.low.gt(capacity.high)) return 'fail';
  return known === of && total.high.lte(capacity.low) ? 'pass' : 'undetermined';
}

function effortFigure(step: Step): Figure {
  const { days, effort } = step;
  const caption = { id: `effort-${days}`, title: `Effort to day ${days}`, good: 'down' } as const;
  return figure({ ...caption, note: noteOn(step) }, effort);
}

const wordByFit = {
  pass: 'fits',
  fail: 'does not fit',
  undetermined: 'may not fit',
  unknown: 'not known whether it fits',
} as const;

function noteOn({ days, effort, capacity, fit }: Step): Sentence {
  const { total, known, of } = effort;
  const efforts = known < of ? [`; ${known} of ${of} efforts are known`] : [];
  const there: Sentence = capacity === null ? ['hours a week not stated'] : ['of ', capacity, `: ${wordByFit[fit]}`];
  const isSafe = fit === 'pass' || total === null || known < of;
  const safe = isSafe ? [] : ['; fits for sure with ', safeHours(total, days)];
  return [...there, ...safe, ...efforts];
}

/** Hours of a week that are enough for the effort at its high end. */
function safeHours({ high, basis }: Quantity, days: number): Quantity {
  return quantity({ low: ceilTo(high.times(7).div(days), 1), unit: 'hours/week', basis });
}

const mostShown = 12;

function milestoneTable(milestones: readonly Milestone[]): Table {
  const milestoneById = new Map(milestones.map((one) => [one.id, one]));
  const rows = milestones.map((milestone): Row => {
    const { id, cells, place } = milestone;
    const gate = isGated(milestone) ? said(cells.gate) : 'none: no milestone yet';
    const by = cells.due.kind === 'value' ? showDay(cells.due) : showCell(cells.horizon);
    const shown = [by, said(cells.milestone) ?? id, listEntities(milestone), gate];
    const rest = [showCell(cells.effort), showCell(cells.owner), waitsFor(milestone, milestoneById)];
    return { key: id, cells: [...shown, ...rest], sources: [place] };
  });
  return {
    kind: 'table',
    id: 'milestones',
    title: 'Milestones by day',
    columns: [
      { title: 'By' },
      { title: 'Milestone' },
      { title: 'Entity' },
      { title: 'Gate' },
      { title: 'Effort', align: 'right' },
      { title: 'Owner' },
      { title: 'After' },
    ],
    ...shortList(rows, mostShown),
  };
}

/** What has to come first, by name; one that is planned for later cannot. */
function waitsFor(milestone: Milestone, milestoneById: ReadonlyMap<string, Milestone>): string {
  const own = horizonOf(milestone);
  const names = (said(milestone.cells.dependsOn) ?? []).map((id) => {
    const first = milestoneById.get(id);
    if (first === undefined) return id;
    const name = said(first.cells.milestone) ?? id;
    const isLater = own !== null && horizonOf(first)?.gt(own) === true;
    return isLater ? `${name} (planned for later)` : name;
  });
  return names.join(', ');
}

/** Each milestone of the table in the days since the horizon before its own. */
function timetable(table: Table, milestones: readonly Milestone[], steps: readonly Step[], asOf: Day): Chart {
  const shown = new Set(table.rows.map(({ key }) => key));
  const stepByDays = new Map(steps.map((step) => [step.days, step]));
  const spans = milestones.flatMap(({ id, cells }): Span[] => {
    const days = said(cells.horizon)?.high;
    const horizon = horizons.find((one) => days?.lte(one));
    if (days === undefined || horizon === undefined || !shown.has(id)) return [];
    const to = addDays(said(cells.due) ?? addDays(asOf, days.ceil().toNumber()), 1);
    const from = addDays(to, horizon - 30 - days.ceil().toNumber() - 1);
    const isAtRisk = ['fail', 'undetermined'].includes(stepByDays.get(horizon)?.fit ?? 'unknown');
    return [{ name: said(cells.milestone) ?? id, group: `Day ${horizon}`, from, to, isAtRisk }];
  });
  return { kind: 'chart', id: 'milestones-chart', title: table.title, table: table.id, type: 'gantt', spans };
}

function headline(steps: readonly Step[]): { headline?: Headline } {
  const last = steps.at(-1);
  if (last === undefined) return {};
  const late = steps.find(({ fit }) => fit === 'fail') ?? steps.find(({ fit }) => fit !== 'pass') ?? last;
  const work = (step: Step): Sentence => [`The marketing milestones to day ${step.days} take `, step.effort.total];
  if (late.capacity === null || late.fit === 'unknown') {
    return {
      headline: { standing: 'unknown', sentence: [...work(last), '; the hours there are for them are not known.'] },
    };
  }
  const standing = late.fit === 'fail' ? 'fails' : late.fit === 'pass' ? 'holds' : 'unknown';
  const ends =
    standing === 'holds'
      ? ' and fit into '
      : standing === 'fails'
        ? ' and do not fit into '
        : ', which may not fit into ';
  return { headline: { standing, sentence: [...work(late), ends, late.capacity, '.'] } };
}
