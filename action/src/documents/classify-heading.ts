import { normaliseHeading } from './normalise-heading.ts';
import type { ReadingRules } from './reading-rules.ts';
import type { SectionKind } from './stems.ts';

/** What a heading says its section is about. */
export interface HeadingClass {
  readonly kind: SectionKind;
  /** How many of its words say something else; 0 for "Key decisions made", 2 for "Fix known issues in parser". */
  readonly rest: number;
  /** Whether the stem has more than one word: a phrase is rarely met by chance. */
  readonly isPhrase: boolean;
}

/** Rule 2: the first row of stems that the words of a heading meet; null when none does. */
export function classifyHeading(words: string, rules: ReadingRules): HeadingClass | null {
  for (const { kind, pattern } of rules.matchers) {
    const met = pattern.exec(words);
    if (!met) continue;
    const others = `${words.slice(0, met.index)} ${words.slice(met.index + met[0].length)}`;
    let rest = 0;
    for (const word of others.split(' ')) if (word !== '' && !rules.fillers.has(word) && !/^\d+$/.test(word)) rest += 1;
    return { kind, rest, isPhrase: met[0].includes(' ') };
  }
  return null;
}

/** Whether the heading is about its kind and nothing else: only then it turns the kind of the section it stands in. */
export function isWhole(heading: HeadingClass): boolean {
  return heading.rest <= (heading.isPhrase ? 1 : 0);
}

/** The kind of a short key such as "Next" or "Blocked by" in `**Next:** …`; null when it is more than that. */
export function classifyKey(key: string, rules: ReadingRules): SectionKind | null {
  const found = classifyHeading(normaliseHeading(key), rules);
  return found && isWhole(found) ? found.kind : null;
}
