import { comparePlaces } from '../place.ts';
import type { Draft } from './draft.ts';
import { normaliseWords } from './normalise-heading.ts';
import { makeTitleIndex } from './title-index.ts';

/** Rule 13: the same item listed twice is one item, with both places. In a log the newest entry comes first, and tells its state. */
export function mergeItems(drafts: readonly Draft[]): Draft[] {
  const kept = drafts.filter(({ type }) => type === 'other');
  const index = makeTitleIndex();
  const items = drafts.filter(({ type }) => type !== 'other').sort((a, b) => (a.entry ?? 0) - (b.entry ?? 0));
  for (const draft of items) {
    const twin = index.find(draft, (other) => other.type === draft.type && isClosed(other) === isClosed(draft));
    if (twin) join(twin, draft);
    else {
      index.add(draft);
      kept.push(draft);
    }
  }
  return kept.sort((a, b) => compareFirst(a, b));
}

function compareFirst({ places: [a] }: Draft, { places: [b] }: Draft): number {
  return a && b ? comparePlaces(a, b) : 0;
}

function isClosed({ state }: Draft): boolean {
  return state === 'done' || state === 'dropped';
}

/** What the second says and the first does not is kept, too. */
function join(first: Draft, second: Draft): void {
  first.places = [...first.places, ...second.places].sort(comparePlaces);
  first.owner ??= second.owner;
  first.due ??= second.due;
  first.priority ??= second.priority;
  first.caveat ??= second.caveat;
  first.id ??= second.id;
  first.entity ??= second.entity;
  first.fields = { ...second.fields, ...first.fields };
  const said = new Set(normaliseWords(`${first.title} ${first.detail}`).split(' '));
  const more = `${second.title} ${second.detail}`.trim();
  const isNew = normaliseWords(more)
    .split(' ')
    .some((word) => !said.has(word));
  if (isNew) first.detail = `${first.detail} ${more}`.trim();
}
