import type { Day } from '../day.ts';
import type { RecordByType } from '../records/index.ts';
import type { Item, Note } from '../records/item.ts';
import type { Block, Headline } from '../section.ts';

type Types = keyof RecordByType & string;
type Field<T extends Types> = keyof RecordByType[T]['cells'] & string;

/** What an analysis reads: for each type of record the fields it needs and those it can use. Items and notes by name. */
export type Reads = {
  readonly [T in Types]?: { readonly needs: readonly Field<T>[]; readonly uses?: readonly Field<T>[] };
} & { readonly items?: true; readonly notes?: true };

/** Exactly the records that were declared: reading another type does not compile. */
export type View<R extends Reads> = {
  readonly [T in keyof R & Types]: readonly RecordByType[T][];
} & (R extends { items: true } ? { readonly items: readonly Item[] } : unknown) &
  (R extends { notes: true } ? { readonly notes: readonly Note[] } : unknown);

/** What an analysis may know besides its records. */
export interface AnalysisContext {
  readonly asOf: Day;
}

export interface Findings {
  readonly blocks: readonly Block[];
  readonly headline?: Headline;
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
  readonly compute: (view: View<R>, context: AnalysisContext) => Findings;
}

/** Declares an analysis; `compute` sees the declared records and nothing else. */
export function defineAnalysis<const R extends Reads>(analysis: Analysis<R>): Analysis<R> {
  return analysis;
}
