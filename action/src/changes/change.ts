import type { Day } from '../day.ts';
import type { Place } from '../place.ts';
import type { Exact } from '../quantity/quantity.ts';
import type { Part, Sentence, Shift } from '../section.ts';
import type { ChangeCode } from './codes.ts';

/** Whether a change is good news: by the definition of the figure or the kind of event, never by the sign. */
export type Valence = 'worse' | 'better' | 'neutral';

/** 1 act now, 2 decide or watch, 3 know, 4 inventory, 5 data. */
export type Tier = 1 | 2 | 3 | 4 | 5;

/** What a change is about. */
export interface Subject {
  /** A type of record, or `figure`, `check`, `gap`, `finding`, `table`. */
  readonly kind: string;
  /** Permanent, unique among the subjects of its kind. */
  readonly id: string;
  readonly title: string;
  /** What tells it from others of that name: its entity, or its section; empty where there is none. */
  readonly context: string;
}

/** The lines on both sides. */
export interface Sides {
  readonly before: readonly Place[];
  readonly after: readonly Place[];
}

/** One thing that happened to a subject. */
export interface Happening {
  readonly code: ChangeCode;
  readonly valence: Valence;
  readonly tier: Tier;
  /** What is said of the subject, without its name: `escalated high → critical`. */
  readonly says: Sentence;
  readonly before: Part;
  readonly after: Part;
}

/** Why a figure moved. Classes are never mixed: an edited cell, a day that went by, a parameter, a row that came into view. */
export interface Cause {
  readonly kind: 'data' | 'time' | 'parameter' | 'scope';
  /** The name of the input, as the formula uses it. */
  readonly input: string;
  readonly before: Part;
  readonly after: Part;
  /** What it contributed to the change of the figure, end by end; null where that cannot be computed. */
  readonly share: Shift | null;
  readonly places: Sides;
  /** Keys of the edits of records behind it. */
  readonly edits: readonly string[];
}

/** All that happened to one subject, in one sentence, with what follows from it. */
export interface Change {
  readonly subject: Subject;
  /** The most serious first. */
  readonly happenings: readonly Happening[];
  readonly causes: readonly Cause[];
  /** By how much a figure or KPI moved; null where it is no number. */
  readonly shift: Shift | null;
  readonly places: Sides;
  /** 0 critical to 3 low; 4 where there is none. */
  readonly severity: number;
  /** |Δ| ÷ band: from 1 on it is worth a line; null where there is no measure. */
  readonly materiality: Exact | null;
  readonly due: Day | null;
  /** What repeats of one code over many rows have in common: `asset/insuranceExpiry`; null where they are not told together. */
  readonly family: string | null;
  /** Keys of the edits of records that it rests on. */
  readonly edits: readonly string[];
  /** A count or score of what other changes tell one by one. */
  readonly isTally?: true;
  /** The place of a figure in its report, from 0: what its reader looks at first. */
  readonly order?: number;
  /** What moved because of the same edits, told below it. */
  readonly effects: readonly Change[];
}

/** The most serious thing that happened. */
export function mainOf({ happenings }: Change): Happening {
  const [first] = happenings;
  if (first === undefined) throw new Error('A change without a happening.');
  return first;
}
