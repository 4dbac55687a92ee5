import type { Nodes } from 'mdast';
import { type Diagnostic, diagnose } from '../diagnostics.ts';
import { parseBlocks } from './parse-markdown.ts';

/** Lines, and pairs of bars between cells: so many blocks at most cost the parser up to a tenth of a millisecond each. */
const mostPieces = 60_000;
/** Turns times lines: at each turn the parser copies all that it has read so far. */
const mostTurning = 60_000_000;
/** Marks times characters and the square of lines, of all texts together: the parser may look for the end of each as far as its text goes. */
const mostMarking = 80_000_000;

/**
 * `document/too-dense` where the parser would work for many seconds: at the text that has the most marks, or at the first
 * line; null for all that people write. What looks like fenced code is only believed to be code where the parser says so.
 */
export function checkEffort(path: string, text: string): Diagnostic | null {
  const lines = text.split(lineEnd);
  return checkPieces(path, text, lines) ?? checkTurns(path, lines) ?? checkMarks(path, text);
}

function checkPieces(path: string, text: string, lines: Lines): Diagnostic | null {
  const pieces = lines.length + Math.floor((text.split('|').length - 1) / 2);
  if (pieces <= mostPieces) return null;
  return tooDense(path, 1, `${pieces} lines and pairs of bars in tables`, `at most ${mostPieces}`);
}

/** Quotes that end, lists that come back from a deeper level or end, and headings that are underlined. */
function checkTurns(path: string, lines: Lines): Diagnostic | null {
  const turns = countTurns(lines);
  if (turns * lines.length <= mostTurning) return null;
  const what = `${turns} ends of quotes and lists and underlined headings in ${lines.length} lines`;
  return tooDense(path, 1, what, `at most ${Math.floor(mostTurning / lines.length)}`);
}

function tooDense(path: string, line: number, what: string, most: string): Diagnostic {
  const message = `Unexpected ${what}, expected ${most}; the file was left out. Split it.`;
  return diagnose('document/too-dense', { path, line, column: 1 }, message);
}

type Lines = readonly string[];

const lineEnd = /\r\n?|\n/;
const margin = /^[ \t>]*/;
const opening = /^(?:[-*+]|\d{1,9}[.)]|\[\^[^\]]+\]:)(?=[ \t]|$)/;
const openingTwo = /^(?:[-*+]|\d{1,9}[.)]|\[\^[^\]]+\]:)[ \t]+(?:>|(?:[-*+]|\d{1,9}[.)]|\[\^[^\]]+\]:)(?:[ \t]|$))/;
const underline = /^(?:=+|-+)[ \t]*$/;

/** Counted rather too high: a line may be one that the parser reads as code. Items one below the other are no turn. */
function countTurns(lines: Lines): number {
  let turns = 0;
  let before: Line = { quotes: 0, item: null, isText: false };
  for (const line of lines) {
    const indent = margin.exec(line)?.[0] ?? '';
    const words = line.slice(indent.length);
    const quotes = indent.split('>').length - 1;
    const opens = opening.test(words);
    const isBack = before.item !== null && words !== '' && indent.length < before.item + (opens ? 0 : 1);
    if (quotes < before.quotes || isBack || openingTwo.test(words) || (before.isText && underline.test(words))) turns++;
    before = {
      quotes,
      item: opens ? indent.length : isBack || quotes < before.quotes ? null : before.item,
      isText: words !== '',
    };
  }
  return turns;
}

interface Line {
  /** How many quotes it is in. */
  readonly quotes: number;
  /** Where the sign of its list item stands; null outside of lists. */
  readonly item: number | null;
  readonly isText: boolean;
}

/** What may open or close something inside of a paragraph. */
const mark = /[[\]<*_~`]/g;

function checkMarks(path: string, text: string): Diagnostic | null {
  // Texts that end at an empty line are never shorter than those of the parser: most notes need no second look.
  if (markingOfAll(text.split(emptyLine)) <= mostMarking) return null;
  const leaves = leavesOf(parseBlocks(text), text);
  if (markingOfAll(leaves.map((leaf) => leaf.text)) <= mostMarking) return null;
  const most = leaves.reduce((worst, leaf) => (markingOf(leaf.text) > markingOf(worst.text) ? leaf : worst));
  const start = most.text.slice(0, 12).replace(/[`\s]+/g, ' ');
  const what = `${countMarks(most.text)} marks in a text of ${most.text.length} characters that begins \`${start}\``;
  const expected = `an empty line between parts: marks times characters, ${mostMarking} at most in all texts of a file`;
  return tooDense(path, most.line, what, expected);
}

const emptyLine = /(?:\r\n?|\n)[ \t]*(?=[\r\n])/;

function markingOfAll(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + markingOf(text), 0);
}

function countMarks(text: string): number {
  return text.match(mark)?.length ?? 0;
}

function markingOf(text: string): number {
  return countMarks(text) * text.length + text.split(lineEnd).length ** 2;
}

interface Leaf {
  readonly text: string;
  readonly line: number;
}

/** What the parser looks through for marks, each for itself: paragraphs, headings and cells. */
function leavesOf(node: Nodes, text: string): readonly Leaf[] {
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') {
    return 'children' in node ? node.children.flatMap((child) => leavesOf(child, text)) : [];
  }
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  return [{ text: text.slice(start.offset, end.offset), line: start.line }];
}
