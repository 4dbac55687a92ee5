import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import type { Place } from '../place.ts';
import { collapse, toPlainText } from './plain-text.ts';

/** One row as written: the text of each cell without what is struck out, and where the cell stands. */
export interface WrittenRow {
  readonly texts: readonly string[];
  readonly places: readonly Place[];
  readonly place: Place;
  readonly isStruck: boolean;
}

/** The row as its author wrote it. */
export function readWritten(row: TableRow, path: string): WrittenRow {
  const texts = row.children.map((cell) => collapse(textOf(cell.children)));
  const first = row.children.find((cell) => cell.children.length > 0);
  const isStruck = first !== undefined && collapse(textOf(first.children)) === '' && first.children.some(isDeleted);
  return { texts, places: placesOf(row, path), place: placeOf(row, path), isStruck };
}

/** Whether the row holds nothing yet: blanks, dashes, dots or angle brackets, as a template leaves them to be filled in. */
export function isPlaceholder({ texts }: WrittenRow): boolean {
  return texts.every((text) => /^(?:[-–—…._]*|<[^<>]*>)$/.test(text));
}

function isDeleted(node: PhrasingContent): boolean {
  return node.type === 'delete' || ('children' in node && node.children.some(isDeleted));
}

/** The text of a cell without what is struck out; a line break counts as a space. */
function textOf(nodes: readonly PhrasingContent[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'delete') continue;
    if (node.type === 'html') text += /^<br\s*\/?>$/i.test(node.value) ? ' ' : node.value;
    else if ('children' in node) text += textOf(node.children);
    else text += toPlainText(node, '');
  }
  return text;
}

function placesOf(row: TableRow, path: string): readonly Place[] {
  return row.children.map((cell) => placeOf(cell.children[0] ?? cell, path));
}

/** Where a node begins. */
export function placeOf(node: TableCell | TableRow | Table | PhrasingContent, path: string): Place {
  const start = node.position?.start;
  return { path, line: start?.line ?? 1, column: start?.column ?? 1 };
}
