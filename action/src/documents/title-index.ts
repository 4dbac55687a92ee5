import type { Draft } from './draft.ts';
import { normaliseWords } from './normalise-heading.ts';

/** Drafts, to be found by what they say. */
export interface TitleIndex {
  readonly add: (draft: Draft) => void;
  /** The first draft that says the same thing and is accepted; null when there is none. */
  readonly find: (draft: Draft, accepts: (other: Draft) => boolean) => Draft | null;
}

/** Share of their words that two titles must have in common to be the same thing. */
const overlap = 0.8;

export function makeTitleIndex(): TitleIndex {
  const entries: { readonly draft: Draft; readonly words: readonly string[] }[] = [];
  const entriesByWord = new Map<string, number[]>();
  const add = (draft: Draft): void => {
    const words = wordsOf(draft);
    const index = entries.push({ draft, words }) - 1;
    for (const word of keysOf(draft, words)) {
      const list = entriesByWord.get(word);
      if (list) list.push(index);
      else entriesByWord.set(word, [index]);
    }
  };
  const find: TitleIndex['find'] = (draft, accepts) => {
    const words = wordsOf(draft);
    const lists = searchKeys(draft, words, (word) => entriesByWord.get(word)?.length ?? 0);
    const found = new Set(lists.flatMap((word) => entriesByWord.get(word) ?? []));
    for (const index of [...found].sort((a, b) => a - b)) {
      const other = entries[index];
      if (other && accepts(other.draft) && isSameThing(draft, other.draft, words, other.words)) return other.draft;
    }
    return null;
  };
  return { add, find };
}

/** The words that tell one title from another, each once. */
function wordsOf({ title }: Draft): readonly string[] {
  return [...new Set(normaliseWords(title).split(' '))].filter((word) => !trivial.has(word));
}

/** An author's id is a key as well; no word holds a `#`. */
function keysOf({ id }: Draft, words: readonly string[]): string[] {
  return id === null ? [...words] : [`#${id}`, ...words];
}

/** Keys that a twin must share one of: a number, or the rarest words, of which there is one more than may differ. */
function searchKeys(draft: Draft, words: readonly string[], countOf: (word: string) => number): readonly string[] {
  const own = draft.id === null ? [] : [`#${draft.id}`];
  const number = words.find(isNumbered);
  if (number !== undefined) return [...own, number];
  const rarest = [...words].sort((a, b) => countOf(a) - countOf(b));
  return [...own, ...rarest.slice(0, Math.floor(words.length * (1 - overlap)) + 1)];
}

const trivial = new Set([
  '',
  'a',
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

function isSameThing(a: Draft, b: Draft, aWords: readonly string[], bWords: readonly string[]): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  if (aWords.length === 0 || bWords.length === 0) return false;
  const shared = aWords.filter((word) => bWords.includes(word)).length;
  if (shared / (aWords.length + bWords.length - shared) < overlap) return false;
  // "Berth 3" and "Berth 4" are two things; two short titles such as "Testing" are one only when nothing under them differs.
  if (differ(aWords, bWords) || differ(bWords, aWords)) return false;
  return shared >= 3 || a.detail === '' || b.detail === '' || a.detail === b.detail;
}

const isNumbered = (word: string): boolean => /\d/.test(word);

function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => isNumbered(word) && !b.includes(word));
}
