import type { ListItem, Paragraph } from 'mdast';
import { toPlainText } from './plain-text.ts';

/** The text of an item's own paragraph, without what is nested under it. */
export function ownText(item: ListItem, source: string): string {
  const first = item.children[0];
  return first?.type === 'paragraph' ? toPlainText(first, source) : '';
}

/** The bold words that a paragraph starts with, with marks and numbers before them allowed; null when it starts otherwise. */
export function leadIn(block: Paragraph, source: string): string | null {
  for (const child of block.children.slice(0, 2)) {
    if (child.type === 'strong') return toPlainText(child, source);
    if (child.type !== 'text' || /\p{L}/u.test(child.value)) return null;
  }
  return null;
}

/** Whether the text is struck out from its start over at least half its length. */
export function isStruck(block: Paragraph, source: string): boolean {
  const first = block.children.find((child) => child.type !== 'text' || /[\p{L}\p{N}]/u.test(child.value));
  const struck = first?.type === 'strong' || first?.type === 'emphasis' ? first.children[0] : first;
  return struck?.type === 'delete' && toPlainText(struck, source).length * 2 >= toPlainText(block, source).length;
}
