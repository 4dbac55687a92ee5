import { comparePlaces } from '../place.ts';
import type { Draft } from './draft.ts';
import { normaliseWords } from './normalise-heading.ts';

/** The words that tell one title from another, each once. */
export function tokensOf(title: string): readonly string[] {
  return [...new Set(normaliseWords(title).split(' '))].filter((word) => word.length > 1 && !trivial.has(word));
}

const trivial = new Set([
  'the',
  'an',
  'of',
  'for',
  'in',
  'on',
  'at',
  'to',
  'with',
  'from',
  'by',
  'and',
  'or',
  'is',
  'are',
  'be',
]);

/** Share of words that two titles must have in common to be the same thing. */
const overlap = 0.8;

/** Whether two drafts say the same thing: by their own ids, else by the words of their titles. */
export function isSameThing(a: Draft, b: Draft, aTokens: readonly string[], bTokens: readonly string[]): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  if (aTokens.length === 0 || bTokens.length === 0) return false;
  if (Math.min(aTokens.length, bTokens.length) < 3) {
    return aTokens.length === bTokens.length && aTokens.every((word) => bTokens.includes(word)) && haveSameDetail(a, b);
  }
  const shared = aTokens.filter((word) => bTokens.includes(word)).length;
  return shared / (aTokens.length + bTokens.length - shared) >= overlap;
}

/** Two short titles such as "Testing" are one thing only when nothing under them differs. */
function haveSameDetail(a: Draft, b: Draft): boolean {
  return a.detail === '' || b.detail === '' || a.detail === b.detail;
}

/** Rule 13: the same item listed twice is one item, with both places; in a log the newest entry tells its state. */
export function mergeItems(drafts: readonly Draft[]): Draft[] {
  const items = drafts.filter((draft) => draft.type !== 'other').sort((a, b) => (a.entry ?? 0) - (b.entry ?? 0));
  const kept: Draft[] = [];
  const tokens: (readonly string[])[] = [];
  const keptByWord = new Map<string, number[]>();
  for (const draft of items) {
    const words = tokensOf(draft.title);
    const twin = findTwin(draft, words, kept, tokens, keptByWord);
    if (twin) {
      join(twin, draft);
      continue;
    }
    const index = kept.push(draft) - 1;
    tokens.push(words);
    for (const word of draft.id === null ? words : [...words, draft.id]) {
      const list = keptByWord.get(word);
      if (list) list.push(index);
      else keptByWord.set(word, [index]);
    }
  }
  return [...kept, ...drafts.filter((draft) => draft.type === 'other')].sort(comparePosition);
}

function comparePosition(a: Draft, b: Draft): number {
  const [first, second] = [a.places[0], b.places[0]];
  return first && second ? comparePlaces(first, second) : 0;
}

/** Words in more items than this are too common to tell twins by. */
const common = 60;

function findTwin(
  draft: Draft,
  words: readonly string[],
  kept: readonly Draft[],
  tokens: readonly (readonly string[])[],
  keptByWord: ReadonlyMap<string, readonly number[]>,
): Draft | null {
  const tried = new Set<number>();
  for (const word of draft.id === null ? words : [draft.id, ...words]) {
    const candidates = keptByWord.get(word) ?? [];
    if (candidates.length > common) continue;
    for (const index of candidates) {
      if (tried.has(index)) continue;
      tried.add(index);
      const other = kept[index];
      if (
        other &&
        other.type === draft.type &&
        isDone(other) === isDone(draft) &&
        isSameThing(draft, other, words, tokens[index] ?? [])
      ) {
        return other;
      }
    }
  }
  return null;
}

function isDone(draft: Draft): boolean {
  return draft.state === 'done' || draft.state === 'dropped';
}

/** What the second one says and the first does not is kept, too. */
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
  if (
    normaliseWords(more)
      .split(' ')
      .some((word) => !said.has(word))
  )
    first.detail = `${first.detail} ${more}`.trim();
}
