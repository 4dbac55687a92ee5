import type { Heading, Root, RootContent, Table } from 'mdast';
import { toPlainText } from './plain-text.ts';

/** A table and what stands above it. */
export interface TitledTable {
  readonly table: Table;
  /** The titles above the table, nearest first; the last is the name of the file. */
  readonly titles: readonly string[];
}

/** The tables of a document; those in quotes and lists are examples, not data. */
export function findTables(root: Root, path: string): readonly TitledTable[] {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const headings: Heading[] = [];
  const found: TitledTable[] = [];
  for (const [i, node] of root.children.entries()) {
    if (node.type === 'heading') {
      while ((headings.at(-1)?.depth ?? 0) >= node.depth) headings.pop();
      headings.push(node);
    } else if (node.type === 'table') {
      const titles = headings.map((heading) => withoutNumber(toPlainText(heading, ''))).reverse();
      found.push({ table: node, titles: [...labelOf(root.children[i - 1]), ...titles, stem] });
    }
  }
  return found;
}

/** A bold line right above a table is its title. */
function labelOf(node: RootContent | undefined): readonly string[] {
  const [only, ...others] = node?.type === 'paragraph' ? node.children : [];
  return only?.type === 'strong' && others.length === 0 ? [withoutNumber(toPlainText(only, ''))] : [];
}

function withoutNumber(title: string): string {
  return title.replace(/^\d+(?:\.\d+)*[.)]?\s+(?=\p{L})/u, '');
}
