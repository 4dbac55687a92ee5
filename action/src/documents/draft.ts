import type { Table } from 'mdast';
import type { Day } from '../day.ts';
import { type Diagnostic, diagnose } from '../diagnostics.ts';
import type { Place } from '../place.ts';
import type { ItemState, ItemType, Priority } from '../records/item.ts';
import { readDate } from './find-day.ts';
import type { Fields } from './read-fields.ts';
import { readPriority } from './read-priority.ts';
import type { ReadingRules } from './reading-rules.ts';
import type { RuleName } from './rule-names.ts';

/** An item while its document is read: it has no id of its own yet, and may still turn out to be said twice. */
export interface Draft {
  type: ItemType;
  state: ItemState;
  title: string;
  detail: string;
  owner: string | null;
  due: Day | null;
  priority: Priority | null;
  fields: { [key: string]: string };
  caveat: string | null;
  carried: boolean;
  /** The id that the author gave it. */
  id: string | null;
  entity: string | null;
  places: Place[];
  rule: RuleName;
  /** Which entry of a log it stands in: 0 is the newest; null outside a log. */
  readonly entry: number | null;
}

/** What the reading of a note's head works with. */
export interface HeadReader {
  readonly path: string;
  /** The text of the note, to which the offsets of the tree point. */
  readonly source: string;
  readonly rules: ReadingRules;
  readonly diagnostics: Diagnostic[];
}

/** What the reading of a note's items works with, and what it gathers. */
export interface Reader extends HeadReader {
  /** The tables that were read as inventory. */
  readonly claimed: ReadonlySet<Table>;
  readonly drafts: Draft[];
  /** Whether texts that are no items are kept, as `other`: listing them needs them, reports do not. */
  readonly keepsText: boolean;
}

/** Gives the draft the fields that the text stated and it does not have yet. An ambiguous date stays text. */
export function applyFields(draft: Draft, fields: Fields, reader: Reader): void {
  for (const [key, value] of fields) {
    if (key === 'owner') draft.owner ??= value.replace(/^@/, '');
    else if (key === 'id') draft.id ??= value;
    else if (key === 'entity') draft.entity ??= value;
    else if (key === 'priority') draft.priority ??= readPriority(value) ?? keepField(draft, key, value);
    else if (key === 'due') draft.due ??= readDue(value, draft, reader);
    else keepField(draft, key, value);
  }
}

function keepField(draft: Draft, key: string, value: string): null {
  draft.fields[key] ??= value;
  return null;
}

function readDue(value: string, draft: Draft, reader: Reader): Day | null {
  const found = readDate(value);
  if (found && 'day' in found) return found.day;
  const place = draft.places[0];
  if (found && place) reader.diagnostics.push(ambiguousDate('due', found.text, found.ambiguous, place));
  return keepField(draft, 'due', value);
}

export function ambiguousDate(key: string, text: string, why: string, place: Place): Diagnostic {
  return diagnose(
    'document/ambiguous-date',
    place,
    `Unexpected "${text}" for \`${key}\`: ${why}. Expected a day such as 2026-12-01; it was kept as text.`,
  );
}
