import type { Day } from './day.ts';
import type { Place } from './place.ts';
import type { Exact, Quantity, Unit } from './quantity/quantity.ts';
import type { Check } from './quantity/score.ts';
import type { Result } from './quantity/verdict.ts';
import type { Skeleton } from './records/make-skeleton.ts';

/** One part of a sentence or one table cell. Quantities stay exact here: only `reports/format-value` rounds. */
export type Part =
  | string
  | Shown
  | { readonly day: Day }
  | { readonly result: Result }
  | { readonly at: Place }
  | { readonly by: Shift }
  | null;

/** By how much a quantity moved, end by end: the low end may have moved more than the high one, and the other way. */
export interface Shift {
  readonly low: Exact;
  readonly high: Exact;
  readonly unit: Unit;
}

/** A quantity in a sentence or a cell; `round` as in the figure that it repeats, so that both read the same. */
interface Shown extends Quantity {
  readonly round?: 'up' | 'down';
}

/** A sentence whose figures are still values: the rendering decides how they look. */
export type Sentence = readonly Part[];

/** One input of a figure: a name as the formula uses it, its value, and how that value came about. */
export interface Input {
  readonly name: string;
  readonly value: Quantity;
  /** The figure that the input is itself, when it was computed. */
  readonly derivation?: Derivation;
}

/** How a figure was computed: in words, from which inputs, and as a function, so that a change can be attributed. */
export interface Derivation {
  /** The formula in words, with the names of the inputs: `cash ÷ (payments − receipts)`. */
  readonly formula: string;
  readonly inputs: readonly Input[];
  /** The formula as a function of one value an input, in the order of `inputs`. Absent for counts and plain sums. */
  readonly evaluate?: (values: readonly Exact[]) => Exact;
  /** How the result moves when an input grows, one an input; given where there are too many to try all. */
  readonly directions?: readonly ('up' | 'down')[];
  /** The value is the sum of the inputs, of which another state may have more or fewer. */
  readonly isSum?: true;
}

export interface Figure {
  readonly kind: 'figure';
  /** Permanent, unique in its section. Holds no line number and no order. */
  readonly id: string;
  readonly title: string;
  /** Null when it cannot be computed; the section's gaps then say what is missing. */
  readonly value: Quantity | null;
  readonly derivation: Derivation;
  /** Which way is better, for changes. */
  readonly good: 'up' | 'down' | 'info';
  /** How a display rounds it: ordinary half away from zero, or in the safe direction (runway down, units up). */
  readonly round?: 'up' | 'down';
  /** A sentence that belongs to the figure: a verdict, the certain-pass point, the swing input, "6 of 8 rows". */
  readonly note?: Sentence;
}

export interface Row {
  /** Permanent: the id of the record it shows, or the name of its group. */
  readonly key: string;
  readonly cells: readonly Part[];
  readonly sources: readonly Place[];
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly align?: 'right' | 'center' }[];
  readonly rows: readonly Row[];
  /** Folded in a report: rows that few will look up. */
  readonly isDetail?: true;
  /** Rows left out of the list because they rank below the last one shown. */
  readonly hidden?: number;
  /** The rows stand in order of rank: to enter the list, or to leave it, is news. */
  readonly isRanking?: true;
}

/** One bar, or one point of a band: what a row of the chart's table says. */
interface Point {
  readonly name: string;
  /** Null for what is not known: it is not drawn, and never drawn as zero. */
  readonly value: Quantity | null;
}

/** A bar of a timetable. */
export interface Span {
  readonly name: string;
  /** Who or what it belongs to: spans of one group stand together. */
  readonly group: string;
  readonly from: Day;
  /** The day after the last one. */
  readonly to: Day;
  readonly isAtRisk: boolean;
}

interface ChartHead {
  readonly kind: 'chart';
  readonly id: string;
  readonly title: string;
  /** The id of the table in the same section that holds in full what the chart draws. */
  readonly table: string;
}

/** Values with their ranges, side by side (`bars`) or one after the other (`band`). */
interface Plot extends ChartHead {
  readonly type: 'bars' | 'band';
  /** What the values are, as the column of the table calls them. */
  readonly axis: string;
  readonly points: readonly Point[];
}

interface Timetable extends ChartHead {
  readonly type: 'gantt';
  readonly spans: readonly Span[];
}

/** A picture of what a table says. It holds values, never text to draw: the rendering chooses the drawing. */
export type Chart = Plot | Timetable;

export interface Text {
  readonly kind: 'text';
  readonly id: string;
  readonly sentences: readonly Sentence[];
  readonly sources: readonly Place[];
}

/** What the business has not said, where to say it, and what it would make possible. */
export interface Gap {
  readonly kind: 'gap';
  readonly id: string;
  /** What is missing, as an object: "`Balance` of JADA operating account". */
  readonly missing: string;
  /** The cell that says nothing, when it is one: its column, and the row as a reader would call it. */
  readonly cell?: { readonly column: string; readonly row: string };
  /** The table to paste, when all of it is missing. */
  readonly skeleton?: Skeleton;
  /** The file to edit, and the line when the row is there; line 1 when the table is not. */
  readonly place: Place;
  /** What to write there, with an example. */
  readonly add: string;
  /** Ids of the analyses, with the figures, that cannot be complete without it; sorted. */
  readonly blocks: readonly string[];
}

export type Block = Figure | Table | Chart | Text | Gap;

/** The one sentence a section offers to the top of a report, and what kind of news it is. */
export interface Headline {
  readonly standing: 'fails' | 'unknown' | 'holds';
  readonly sentence: Sentence;
}

/** Something that waits for somebody to decide. */
export interface Decision {
  readonly sentence: Sentence;
  readonly owner: string | null;
  readonly due: Day | null;
  readonly place: Place;
}

/** A risk that somebody chose to live with. */
export interface AcceptedRisk {
  readonly title: string;
  /** The last day. */
  readonly until: Day;
  readonly place: Place;
}

/** A test of the records, and how it came out: what holds is not shown, but that it ceased to hold is news. */
export interface CheckResult {
  /** Permanent, unique in its section. */
  readonly id: string;
  readonly title: string;
  readonly severity: Check['severity'];
  readonly result: Check['result'];
  /** What the result rests on, in words; empty where the records do not say. */
  readonly evidence: string;
  /** What the figure is held against; null for a yes or no. */
  readonly limit: Quantity | null;
  /** The last day on which a failure is accepted; null when it is not. */
  readonly acceptedUntil: Day | null;
  readonly places: readonly Place[];
}

/** What an analysis says: blocks in order, and at most one sentence for the headline. */
export interface Section {
  readonly analysis: string;
  readonly title: string;
  readonly question: string;
  /** The method in words, one line. */
  readonly formula: string;
  readonly blocks: readonly Block[];
  readonly headline?: Headline;
  /** What it offers to the decisions at the top of a report, most pressing first. */
  readonly decide?: readonly Decision[];
  /** The risks that it found accepted. */
  readonly accepted?: readonly AcceptedRisk[];
  /** Every test that it made, in any order. */
  readonly checks?: readonly CheckResult[];
}
