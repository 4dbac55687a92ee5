import type { PhrasingContent } from 'mdast';
import type { Part, Sentence } from '../section.ts';
import { formatPart } from './format-value.ts';
import { linkPlaces } from './place-links.ts';
import { quoteWords } from './quote-words.ts';

/** A sentence as nodes; its places become links. */
export function sentenceToMdast(sentence: Sentence, reportPath: string): PhrasingContent[] {
  return sentence.flatMap((part) => partToMdast(part, reportPath));
}

/** One part of a sentence, or a cell, as nodes. */
export function partToMdast(part: Part, reportPath: string): PhrasingContent[] {
  if (part !== null && typeof part === 'object' && 'at' in part) return linkPlaces([part.at], reportPath);
  return quoteWords(formatPart(part));
}
