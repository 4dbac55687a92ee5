import type { Day } from '../day.ts';
import type { EvidenceFacts } from '../evidence.ts';
import type { RecordByType } from '../records/index.ts';
import type { Item, Note } from '../records/item.ts';
import type { AcceptedRisk, Block, CheckResult, Decision, Headline } from '../section.ts';

export type RowType = keyof RecordByType & string;
type Field<T extends RowType> = keyof RecordByType[T]['cells'] & string;

/**
 * What an analysis reads: for each type of row the fields it needs in every row, and those it can use. A needed field that
 * is unknown becomes a gap; a table with needed fields that has no row at all becomes one too, unless it `mayBeEmpty`: no
 * invoice was issued, and that is an answer.
 */
export type Reads = {
  readonly [T in RowType]?: {
    readonly needs: readonly Field<T>[];
    readonly uses?: readonly Field<T>[];
    readonly mayBeEmpty?: true;
  };
} & { readonly items?: true; readonly notes?: true; readonly evidence?: true };

/** Exactly the records that were declared: reading another type does not compile. */
export type View<R extends Reads> = { readonly [T in keyof R & RowType]: readonly RecordByType[T][] } & (R extends {
  readonly items: true;
}
  ? { readonly items: readonly Item[] }
  : unknown) &
  (R extends { readonly notes: true } ? { readonly notes: readonly Note[] } : unknown) &
  (R extends { readonly evidence: true } ? { readonly evidence: EvidenceFacts } : unknown);

/** What an analysis may know besides its records. */
interface AnalysisContext {
  readonly asOf: Day;
}

interface Findings {
  readonly blocks: readonly Block[];
  /** The one sentence that may stand at the top of a report. */
  readonly headline?: Headline;
  /** What it offers to the decisions at the top of a report, most pressing first. */
  readonly decide?: readonly Decision[];
  /** The risks that it found accepted. */
  readonly accepted?: readonly AcceptedRisk[];
  /** Every test that it made. */
  readonly checks?: readonly CheckResult[];
}

/** A question that the records answer: pure, and blind to markdown. */
export interface Analysis<R extends Reads = Reads> {
  /** The name in personas, reports and JSON; permanent. */
  readonly id: string;
  /** The code in the catalogue of analyses: `CFO-02`; permanent. */
  readonly code: string;
  readonly title: string;
  readonly question: string;
  /** The method in words, one line. */
  readonly formula: string;
  readonly reads: R;
  // A method, not a property: the registry holds analyses of different reads side by side.
  compute(view: View<R>, context: AnalysisContext): Findings;
}

/** Declares an analysis; `compute` sees the declared records and nothing else. */
export function defineAnalysis<const R extends Reads>(analysis: Analysis<R>): Analysis<R> {
  return analysis;
}
