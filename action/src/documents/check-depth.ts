import { type Diagnostic, diagnose } from '../diagnostics.ts';

/** Quotes and lists nested deeper than this are no text of people; the parser's work grows with the square of it. */
const deepest = 60;

const containers = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/;
const indentedItem = /^[ \t]*(?=(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/;

/** `document/too-deep` at the first line that opens more quotes and lists than can be read; null when all can. */
export function checkDepth(path: string, text: string): Diagnostic | null {
  // No line that short can be too deep: most notes need no look at their lines.
  if (!tooDeep.test(text)) return null;
  for (const [i, line] of text.split('\n').entries()) {
    const opened = (containers.exec(line)?.[0].match(/[>*+-]|\d[.)]/g) ?? []).length;
    const indented = (indentedItem.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length / 2;
    if (Math.max(opened, indented) <= deepest) continue;
    const message = `Unexpected nesting of ${Math.floor(Math.max(opened, indented))} levels, expected at most ${deepest}; the file was left out.`;
    return diagnose('document/too-deep', { path, line: i + 1, column: 1 }, message);
  }
  return null;
}

const tooDeep = new RegExp(`^[ \\t>*+\\d.)-]{${deepest},}`, 'm');
