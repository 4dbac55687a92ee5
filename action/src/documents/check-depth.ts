import { type Diagnostic, diagnose } from '../diagnostics.ts';

/** Quotes, lists and footnotes nested deeper than this are no text of people; the parser's work grows with the square of it. */
const deepest = 60;

const container = String.raw`[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])|\[\^[^\]]{1,999}\]:)`;
const containers = new RegExp(`^(?:${container})+`);
const eachContainer = new RegExp(container, 'g');
const indentedItem = /^[ \t]*(?=(?:[-*+]|\d{1,9}[.)]|\[\^[^\]]{1,999}\]:)(?:[ \t]|$))/;

/** `document/too-deep` at the first line that opens more quotes, lists and footnotes than can be read; null when all can. */
export function checkDepth(path: string, text: string): Diagnostic | null {
  // No line that short can be too deep: most notes need no look at their lines.
  if (!mayBeTooDeep.test(text)) return null;
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    const opened = (containers.exec(line)?.[0].match(eachContainer) ?? []).length;
    const indented = (indentedItem.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length / 2;
    if (Math.max(opened, indented) <= deepest) continue;
    const message = `Unexpected nesting of ${Math.floor(Math.max(opened, indented))} levels, expected at most ${deepest}; the file was left out.`;
    return diagnose('document/too-deep', { path, line: i + 1, column: 1 }, message);
  }
  return null;
}

const mayBeTooDeep = new RegExp(String.raw`^[ \t>*+\d.)-]{${deepest},}|\[\^`, 'm');
