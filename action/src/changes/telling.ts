import type { Day } from '../day.ts';
import { isDay } from '../day.ts';
import type { AnyRecord } from '../model/model.ts';
import type { Cell } from '../records/define-record.ts';
import { isQuantity } from '../records/row.ts';
import type { Part, Sentence } from '../section.ts';
import type { Change, Happening, Sides, Subject, Tier, Valence } from './change.ts';
import type { ChangeCode } from './codes.ts';
import type { Edit } from './compare-records.ts';
import { nameOf } from './fields-of.ts';

/** The days of two states: what lies between them can be missed, come near and run out. */
export interface Days {
  /** The day of the state before; that of the state after where time is not told. */
  readonly since: Day;
  readonly asOf: Day;
  /** How often a deadline has slipped in all, by the key of its record, where that is known. */
  readonly slips: ReadonlyMap<string, number>;
}

/** One happening with all that ranks it, not yet joined with others of its subject. */
export interface Told extends Omit<Change, 'happenings' | 'effects'> {
  readonly happening: Happening;
}

/** What a happening is told with; what is left out is none. */
export interface Words {
  readonly code: ChangeCode;
  readonly tier: Tier;
  readonly valence?: Valence;
  readonly says: Sentence;
  readonly before?: Part;
  readonly after?: Part;
}

/** What ranks a happening, as far as it applies. */
export type Rank = Partial<Omit<Told, 'subject' | 'happening' | 'places'>>;

/** A happening, with the defaults of what does not apply. */
export function tell(
  subject: Subject,
  { code, tier, valence = 'neutral', says, before = null, after = null }: Words,
  places: Sides,
  rank: Rank = {},
): Told {
  return {
    subject,
    happening: { code, valence, tier, says, before, after },
    places,
    causes: [],
    shift: null,
    severity: 4,
    materiality: null,
    due: null,
    family: null,
    edits: [],
    ...rank,
  };
}

/** A record as the subject of changes. */
export function subjectOf(record: AnyRecord): Subject {
  const context = record.entities.join(', ');
  return { kind: record.type, id: record.id, title: trimStop(nameOf(record)), context };
}

/** The record of an edit as it is now, or as it was. */
export function recordOf({ before, after }: Edit): AnyRecord {
  const record = after ?? before;
  if (record === null) throw new Error('An edit of no record.');
  return record;
}

export function linesOf({ before, after }: Edit): Sides {
  return { before: before === null ? [] : [before.place], after: after === null ? [] : [after.place] };
}

/** What a cell says, as a part of a sentence: what was read, not how it was written. */
export function partOf(cell: Cell<unknown> | null): Part {
  if (cell === null) return 'nothing';
  if (cell.kind !== 'value') {
    const words = { unknown: 'nothing', 'not-applicable': 'N/A', error: `“${shorten(cell.text)}”` };
    return words[cell.kind];
  }
  const { value } = cell;
  if (isQuantity(value)) return value;
  if (typeof value === 'string' && isDay(value)) return { day: value };
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return shorten(typeof value === 'string' ? value : cell.text);
}

const longest = 80;

/** Words that stay on a line. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

/** A title goes on in a sentence, so its own full stop goes. */
export function trimStop(title: string): string {
  return title.replace(/(?<!\.)\.$/, '');
}
