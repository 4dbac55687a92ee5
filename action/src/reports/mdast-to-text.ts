import type { AlignType, Heading, Link, List, PhrasingContent, RootContent, Table } from 'mdast';
import { printTable } from './print-table.ts';
import { type Surroundings, safeMdast } from './safe-mdast.ts';
import { wrapWords } from './wrap-words.ts';

export interface TextOptions extends Surroundings {
  /** In characters; null for lines of any length. */
  readonly width: number | null;
  /** `aligned` where a table fits into the width, for terminals; else, and for mails, a block of `Header: value` a row. */
  readonly tables: 'aligned' | 'blocks';
}

/** Nodes as plain text, complete on its own, with a line feed at its end: addresses are numbered and listed last. */
export function writeText(nodes: readonly RootContent[], options: Partial<TextOptions> = {}): string {
  const { width = 78, tables = 'blocks', baseUrl = null, folds = 'show' } = options;
  const page: Page = { tables, numberByAddress: new Map() };
  const body = blocksToLines(safeMdast(nodes, { baseUrl, folds }), width, page);
  const addresses = [...page.numberByAddress].map(([address, number]) => `[${number}] ${address}`);
  const links = addresses.length === 0 ? [] : [...underline(['Links'], '-'), '', ...addresses];
  return `${joinBlocks([body, links]).join('\n')}\n`;
}

/** What blocks need to know of the whole text. */
interface Page {
  readonly tables: TextOptions['tables'];
  /** Each address once, as it is first met. */
  readonly numberByAddress: Map<string, number>;
}

type Lines = readonly string[];
type Width = number | null;

function blocksToLines(blocks: readonly RootContent[], width: Width, page: Page): Lines {
  return joinBlocks(blocks.map((block) => blockToLines(block, width, page)));
}

/** One empty line between blocks that say something. */
function joinBlocks(blocks: readonly Lines[]): Lines {
  return blocks.filter((lines) => lines.some(Boolean)).flatMap((lines, i) => (i > 0 ? ['', ...lines] : lines));
}

function blockToLines(block: RootContent, width: Width, page: Page): Lines {
  switch (block.type) {
    case 'heading':
      return headingToLines(block, width, page);
    case 'paragraph':
      return wrapWords(phrase(block.children, page).trim(), width);
    case 'list':
      return listToLines(block, width, page);
    case 'table':
      return tableToLines(block, width, page);
    case 'code':
      return block.value.split('\n').map((line) => `    ${line}`.trimEnd());
    case 'blockquote':
      return blocksToLines(block.children, narrow(width, 2), page).map((line) => `> ${line}`.trimEnd());
    case 'thematicBreak':
      return ['* * *'];
    default:
      return [];
  }
}

/** Only so narrow that a few words still fit. */
const narrow = (width: Width, by: number): Width => (width === null ? null : Math.max(width - by, 20));

/** The two great levels are underlined, the others end in a colon: capitals would hide how names are written. */
function headingToLines({ depth, children }: Heading, width: Width, page: Page): Lines {
  const words = phrase(children, page).trim();
  if (depth > 2) return wrapWords(/[.:!?…]$/.test(words) ? words : `${words}:`, width);
  return underline(wrapWords(words, width), depth === 1 ? '=' : '-');
}

function underline(lines: Lines, sign: string): Lines {
  return [...lines, sign.repeat(longest(lines))];
}

function listToLines({ ordered, start, spread, children }: List, width: Width, page: Page): Lines {
  const items = children.map((item, i) => {
    const sign = ordered ? `${(start ?? 1) + i}. ` : '- ';
    const blocks = item.children.map((block) => blockToLines(block, narrow(width, sign.length), page));
    return hang(sign, item.spread ? joinBlocks(blocks) : blocks.flat());
  });
  return spread ? joinBlocks(items) : items.flat();
}

/** The first line after the sign, the others below it. */
function hang(sign: string, lines: Lines): Lines {
  const [first = '', ...rest] = lines;
  const indent = ' '.repeat(sign.length);
  return [(sign + first).trimEnd(), ...rest.map((line) => (line === '' ? '' : indent + line))];
}

function tableToLines(table: Table, width: Width, page: Page): Lines {
  const [titles = [], ...records] = table.children.map(({ children }) =>
    children.map((cell) => phrase(cell.children, page).replaceAll('\n', ' ').trim()),
  );
  if (records.length === 0) return wrapWords(titles.join(', '), width);
  const aligned = page.tables === 'aligned' ? alignTable(titles, records, table.align ?? []) : null;
  if (aligned?.every((line) => width === null || [...line].length <= width)) return aligned;
  return records.flatMap((cells) => hang('- ', recordToLines(titles, cells, narrow(width, 2))));
}

/** `Header: value`, a line or more each; a cell that says nothing has none. */
function recordToLines(titles: readonly string[], cells: readonly string[], width: Width): Lines {
  return cells.flatMap((cell, i) => {
    if (cell === '') return [];
    const title = titles[i] ?? '';
    const [first = '', ...rest] = wrapWords(title === '' ? cell : `${title}: ${cell}`, narrow(width, 2));
    return [first, ...rest.map((line) => `  ${line}`)];
  });
}

function alignTable(titles: readonly string[], records: readonly Lines[], align: readonly AlignType[]): Lines {
  const rule = titles.map((_, i) => '-'.repeat(longest([titles, ...records].map((cells) => cells[i] ?? ''))));
  const rows = [titles, rule, ...records].map((cells) => cells.map((text) => ({ text })));
  return printTable(
    rows,
    align.map((side) => (side === 'right' ? 'right' : 'left')),
  )
    .trimEnd()
    .split('\n');
}

const longest = (lines: Lines): number => Math.max(...lines.map((line) => [...line].length));

function phrase(nodes: readonly PhrasingContent[], page: Page): string {
  return nodes.map((node) => nodeToWords(node, page)).join('');
}

function nodeToWords(node: PhrasingContent, page: Page): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return commitId.test(node.value) ? node.value : `"${node.value}"`;
    case 'break':
      return '\n';
    case 'delete':
      return `(removed: ${phrase(node.children, page)})`;
    case 'link':
      return linkToWords(node, page);
    default:
      return 'children' in node ? phrase(node.children, page) : '';
  }
}

/** The id of a commit, whole or short: one word that is written like no other, so it needs no quotes. */
const commitId = /^(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}$/;

/** Words with the number of their address; an address that is its own words needs none. */
function linkToWords({ url, children }: Link, page: Page): string {
  const words = phrase(children, page);
  if (url === words || url === `mailto:${words}`) return words;
  const number = page.numberByAddress.get(url) ?? page.numberByAddress.size + 1;
  page.numberByAddress.set(url, number);
  return `${words} [${number}]`;
}
