import type { Day } from '../day.ts';
import type { Place } from '../place.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { AcceptedRisk, Decision, Gap, Section, Sentence } from '../section.ts';
import type { Persona } from './persona.ts';

/** One assumption that a report rests on: what the author assumed, and where. */
export interface Assumption {
  readonly text: string;
  readonly places: readonly Place[];
}

/** A parameter that figures of a report rest on: its value, since when, until when, and who says so. */
export interface Parameter {
  readonly key: string;
  readonly value: Quantity;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly source: string | null;
  readonly place: Place;
}

/** What one persona is told, as values: markdown, JSON and mail are functions of it. */
export interface Report {
  readonly persona: Persona;
  readonly portfolio: string;
  readonly asOf: Day;
  /** The codes of the entities that the report covers; null for all. */
  readonly entities: readonly string[] | null;
  /** From the root of the repository: `reports/cfo.md`. */
  readonly path: string;
  /** At most three sentences: what does not hold, what is not known, what holds. */
  readonly headline: readonly Sentence[];
  /** What waits for a decision: at most five, what has a deadline first. */
  readonly decisions: readonly Decision[];
  readonly sections: readonly Section[];
  /** All gaps of all sections, each once, by what they block (most first), then by place. */
  readonly gaps: readonly Gap[];
  readonly assumptions: readonly Assumption[];
  /** The rows of the params table that the figures rest on, by key. */
  readonly parameters: readonly Parameter[];
  /** The risks that somebody accepted, the first to end first. */
  readonly acceptedRisks: readonly AcceptedRisk[];
  /** Required cells with a value or N/A, of all required cells that the report reads. */
  readonly completeness: { readonly known: number; readonly of: number };
}
