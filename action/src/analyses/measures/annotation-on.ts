import type { Day } from '../../day.ts';
import { type Cell, said } from '../../records/define-record.ts';
import { nameKey } from '../../records/match-name.ts';

type Says = 'not applicable' | 'accepted risk' | 'done another way' | 'wrong';

/** What an annotation says on a day. */
interface Annotation {
  /** Null when there is none, or it says nothing any more. */
  readonly says: Says | null;
  /** The last day of an accepted risk. */
  readonly until: Day | null;
  /** Why it does not count; null when it does. */
  readonly lapsed: string | null;
}

/** What the annotation of a check says on a day: it counts until its last day, and a risk can only be accepted with one. */
export function annotationOn(
  { annotation, annotationExpires }: { readonly annotation: Cell<Says>; readonly annotationExpires: Cell<Day> },
  asOf: Day,
): Annotation {
  // In words it is read as a cell that does not apply; N/A and a dash say that there is no annotation.
  const says = notApplicable.has(nameKey(annotation.text)) ? 'not applicable' : said(annotation);
  const until = said(annotationExpires);
  const none = { says: null, until: null, lapsed: null };
  if (says === null) return none;
  if (until === null && says === 'accepted risk') return { ...none, lapsed: 'accepted without a last day' };
  if (until !== null && until < asOf) return { ...none, lapsed: `${says} until ${until}` };
  return { says, until: says === 'accepted risk' ? until : null, lapsed: null };
}

const notApplicable: ReadonlySet<string> = new Set(['not applicable', 'does not apply'].map(nameKey));
