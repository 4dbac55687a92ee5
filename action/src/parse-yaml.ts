import { type Document, LineCounter, type Node, parseDocument, visit } from 'yaml';

/** A YAML text as a tree, or the first thing that makes it unreadable. */
export interface Yaml {
  /** Null when the text is empty, or has a fault. */
  readonly root: Node | null;
  readonly fault: Fault | null;
  /** The point of an offset in the text, from 1. */
  readonly pointOf: (offset: number) => { readonly line: number; readonly column: number };
}

interface Fault {
  /** *Unexpected X, expected Y*, without a full stop. */
  readonly message: string;
  readonly offset: number;
}

/**
 * Parses YAML that may come from anyone. Refused before or after parsing: aliases, which make a small text very large; a
 * text over 32 KiB; nesting over 50 levels, which exhausts the parser.
 */
export function parseYaml(text: string): Yaml {
  const lines = new LineCounter();
  const pointOf: Yaml['pointOf'] = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const bound = findExcess(text);
  if (bound !== null) {
    countLines(text, lines);
    return { root: null, fault: bound, pointOf };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fault = findFault(document);
  return { root: fault === null ? document.contents : null, fault, pointOf };
}

const mostCharacters = 32 * 1024;
const mostLevels = 50;

/** What the parser must not be given. Counts what may open a level, also in quotes: more than enough is refused. */
function findExcess(text: string): Fault | null {
  if (text.length > mostCharacters) return { message: 'Unexpected length, expected at most 32 KiB of YAML', offset: 0 };
  const message = `Unexpected nesting, expected at most ${mostLevels} levels`;
  let brackets = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    let indicators = 0;
    for (let i = 0; i < line.length; i++) {
      const character = line[i];
      if (character === '[' || character === '{') brackets++;
      else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
      else if ((character === '-' || character === '?') && isBlank(line[i + 1])) indicators++;
      else if (!isBlank(character)) indicators = 0;
      if (brackets > mostLevels || indicators > mostLevels) return { message, offset: start + i };
    }
    start += line.length + 1;
  }
  return null;
}

const isBlank = (character: string | undefined): boolean =>
  character === undefined || character === ' ' || character === '\t' || character === '\r';

function countLines(text: string, lines: LineCounter): void {
  lines.addNewLine(0);
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) lines.addNewLine(feed + 1);
}

function findFault(document: Document.Parsed): Fault | null {
  const error = document.errors[0];
  if (error !== undefined) return { message: error.message.replace(/\.$/, ''), offset: error.pos[0] };
  let fault: Fault | null = null;
  visit(document, {
    Alias(_, { source, range }) {
      fault = { message: `Unexpected alias \`*${source}\`, expected the value itself`, offset: range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return fault;
}
