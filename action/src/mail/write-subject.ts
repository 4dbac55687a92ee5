import { seenWords } from '../reports/quote-words.ts';
import { subjectSlots } from '../subscriptions.ts';

/** What the slots of a subject stand for. */
export type SubjectWords = { readonly [S in (typeof subjectSlots)[number]]: string };

/** More than this is cut by those who show a list of mails. */
const mostCharacters = 78;

/** A subject on one line, of at most 78 characters: names of the notes are shortened for it, never the date. */
export function writeSubject(pattern: string, words: SubjectWords): string {
  const clean = { ...words, persona: seenWords(words.persona), portfolio: seenWords(words.portfolio) };
  const fill = (by: SubjectWords): string =>
    seenWords(pattern.replace(slots, (_, slot: keyof SubjectWords) => by[slot])).replace(/\s+/g, ' ');
  const excess = [...fill(clean)].length - mostCharacters;
  const portfolio = excess > 0 ? shorten(clean.portfolio, excess) : clean.portfolio;
  const rest = [...fill({ ...clean, portfolio })].length - mostCharacters;
  const persona = rest > 0 ? shorten(clean.persona, rest) : clean.persona;
  return cut(fill({ ...clean, portfolio, persona }).trim(), mostCharacters);
}

const slots = new RegExp(`\\{(${subjectSlots.join('|')})\\}`, 'g');
const leastShown = 8;

function shorten(words: string, by: number): string {
  return cut(words, Math.max(leastShown, [...words].length - by));
}

function cut(words: string, most: number): string {
  const letters = [...words];
  return letters.length <= most
    ? words
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
