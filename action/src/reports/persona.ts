import type { Place } from '../place.ts';

/** Who reads a report, and what it shows. Read from one file without code: front matter and a layout. */
export interface Persona {
  /** The stem of its file: `cfo` for `personas/cfo.md`; the report is `reports/cfo.md`. Permanent. */
  readonly id: string;
  readonly title: string;
  /** The question that the reader brings. */
  readonly question: string;
  /** The entities whose records the report may see, by code; with `businesses` null too, all of them. */
  readonly entities: readonly string[] | null;
  /** The business types whose entities the report may see: a report for any portfolio that has such a business. */
  readonly businesses: readonly string[] | null;
  /** Ids of analyses, in reading order. */
  readonly sections: readonly string[];
  /** Ids of analyses whose sentence may stand at the top, most important first; those of `sections` when not given. */
  readonly headline: readonly string[];
  /** The layout of the body (nunjucks); empty for the usual one. */
  readonly layout: string;
  readonly place: Place;
}
