import type { Element, ElementContent } from 'hast';
import { stackedCell } from './mail-styles.ts';
import { makeElement } from './make-element.ts';

/**
 * Whether a table cannot stand on a phone with whole words: 343 px are left there, and a character takes about 7 of them, the
 * space between two columns 10.
 */
export function isWide(table: Element): boolean {
  const rows = rowsOf(table);
  const widths = (rows[0] ?? []).map((_, i) => 10 + 7 * Math.max(...rows.map((cells) => longestWord(cells[i]))));
  return rows.length > 1 && widths.reduce((sum, width) => sum + width, 0) > 343;
}

function longestWord(cell: Element | undefined): number {
  // Numbers and dates stay whole.
  const words = cell === undefined ? [] : wordsOf(cell).split(/[\s/–]+|-(?!\d)/);
  return Math.max(0, ...words.map((word) => [...word].length));
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}

/** The same table with one column: each row is its first cell, and below it the others as `Header: value`. */
export function stackTable(table: Element): Element {
  const [[first, ...headers] = [], ...rows] = rowsOf(table);
  const head = makeElement('tr', {}, [makeElement('th', {}, first?.children ?? [])]);
  return makeElement('table', {}, [head, ...rows.map((cells) => stackRow(headers, cells))]);
}

function stackRow(headers: readonly Element[], [first, ...others]: readonly Element[]): Element {
  const name = makeElement('strong', {}, first?.children ?? []);
  const pairs = others.flatMap((cell, i) => (wordsOf(cell) === '' ? [] : [pair(headers[i], cell)]));
  const details = pairs.flatMap((nodes, i) => [i === 0 ? makeElement('br') : text('\u00a0· '), ...nodes]);
  return makeElement('tr', {}, [makeElement('td', stackedCell, [name, ...details])]);
}

function pair(header: Element | undefined, cell: Element): ElementContent[] {
  return [makeElement('span', {}, [...(header?.children ?? []), text(':')]), text(' '), ...cell.children];
}

const text = (value: string): ElementContent => ({ type: 'text', value });

/** The cells of all rows, those of the header first. */
function rowsOf(table: Element): Element[][] {
  const parts = elementsOf(table);
  const rows = parts.flatMap((part) => (part.tagName === 'tr' ? [part] : elementsOf(part)));
  return rows.map(elementsOf);
}

function elementsOf({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}
