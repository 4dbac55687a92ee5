import type { Heading, Paragraph, RootContent } from 'mdast';
import { classifyKey } from './classify-heading.ts';
import { toPlainLines, toPlainText } from './plain-text.ts';
import { type HeadingText, readHeading } from './read-heading.ts';
import type { ReadingRules } from './reading-rules.ts';

/** A heading or label with the blocks under it, and the passages inside it. */
export interface Passage {
  /** Null for what stands before the first heading. */
  readonly heading: HeadingText | null;
  readonly node: Heading | Paragraph | null;
  /** 0 for the whole note, 1–6 for headings, 7 for bold labels, 8 for labels that end in a colon. */
  readonly level: number;
  readonly blocks: RootContent[];
  readonly passages: Passage[];
}

export const boldLabel = 7;
export const colonLabel = 8;

/** The tree of passages of a note (rules 3 and 4): headings by their level, and labels, which are sections too. */
export function buildOutline(blocks: readonly RootContent[], source: string, rules: ReadingRules): Passage {
  const top: Passage = { heading: null, node: null, level: 0, blocks: [], passages: [] };
  const open: Passage[] = [top];
  let current = top;
  const enter = (node: Heading | Paragraph, level: number, plain: string): void => {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    current = { heading: readHeading(plain, rules), node, level, blocks: [], passages: [] };
    (open.at(-1) ?? top).passages.push(current);
    open.push(current);
  };
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    const label = block.type === 'paragraph' && next ? readLabel(block, next, source, rules) : null;
    if (block.type === 'heading') enter(block, block.depth, toPlainText(block, source));
    else if (block.type === 'paragraph' && label) enter(block, label.level, label.text);
    else {
      // A label in front of a list holds that list and no more.
      if (current.level === colonLabel && !isListLike(block)) {
        open.pop();
        current = open.at(-1) ?? top;
      }
      current.blocks.push(block);
    }
  });
  return top;
}

/** Rule 4: a paragraph in bold alone, or one whose last line ends in a colon right before a list or table. */
function readLabel(
  block: Paragraph,
  next: RootContent,
  source: string,
  rules: ReadingRules,
): { level: number; text: string } | null {
  if (next.type === 'heading' || next.type === 'thematicBreak') return null;
  const strong = block.children.find((child) => child.type === 'strong');
  if (strong && isBoldOnly(block)) {
    const text = toPlainText(block, source);
    if (text.length <= 100 && !/[.!?。]$/.test(text)) return { level: boldLabel, text };
  }
  if (!isListLike(next)) return null;
  const count = strong && block.children[0] === strong ? readCount(toPlainText(block, source), rules) : null;
  if (count !== null) return { level: colonLabel, text: count };
  const line = toPlainLines(block, source).at(-1) ?? '';
  if (!/[:：]$/.test(line)) return null;
  const sentence = line.slice(line.lastIndexOf('. ') + 1).trim();
  return { level: colonLabel, text: sentence.length <= 90 ? sentence : '' };
}

/** The label of "**Completed**: 7 of 40" in front of a list: what stands behind the colon only counts what follows. */
function readCount(text: string, rules: ReadingRules): string | null {
  const [, key, value] = /^([^:：]{2,40})[:：]\s+(\d[^:：]{0,40})$/.exec(text) ?? [];
  return key !== undefined && value !== undefined && classifyKey(key, rules) !== null ? key : null;
}

function isBoldOnly(block: Paragraph): boolean {
  let bold = 0;
  for (const child of block.children) {
    if (child.type === 'strong') bold += 1;
    else if (child.type !== 'text' || !/^(?:[\s:：\p{Extended_Pictographic}\d.()]|\u{fe0f})*$/u.test(child.value))
      return false;
  }
  return bold === 1;
}

function isListLike(block: RootContent): boolean {
  return block.type === 'list' || block.type === 'table' || block.type === 'code';
}
