import type { Document } from '../../action/src/documents/document.ts';
import { readDocument } from '../../action/src/documents/parse-document.ts';
import { defaultRules, type ReadingRules } from '../../action/src/documents/reading-rules.ts';
import type { Item } from '../../action/src/records/item.ts';

/** One handoff note, read. */
export function readNoteText(text: string, rules: ReadingRules = defaultRules): Document {
  return readDocument({ path: 'handoffs/test.md', text }, rules);
}

/** What the note says in items, in short and in order: `action open: Call the bank`. Prose is left out. */
export function itemsIn(text: string, rules: ReadingRules = defaultRules): readonly string[] {
  return readNoteText(text, rules)
    .items.filter(({ type }) => type !== 'other')
    .map(briefItem);
}

/** The only item of a note that is no prose. */
export function oneItem(text: string): Item {
  const [item, ...others] = readNoteText(text).items.filter(({ type }) => type !== 'other');
  if (item === undefined || others.length > 0)
    throw new Error(`Expected one item, found ${others.length + (item ? 1 : 0)}.`);
  return item;
}

function briefItem({ type, state, title, caveat, carried }: Item): string {
  const words = type === 'action' ? [type, state] : state === 'open' || type === 'decision' ? [type] : [type, state];
  return `${words.join(' ')}${carried ? ' carried' : ''}: ${title}${caveat === null ? '' : ` [${caveat}]`}`;
}
