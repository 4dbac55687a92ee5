import type { TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Skeleton } from '../records/make-skeleton.ts';
import { text } from './mdast-nodes.ts';
import { style } from './write-mdast.ts';

const writer = unified().use(remarkGfm).use(remarkStringify, style).freeze();

/** A skeleton as markdown to paste into a file: its heading, and the table with aligned columns. */
export function printSkeleton({ table, columns, example }: Skeleton): string {
  return writer
    .stringify({
      type: 'root',
      children: [
        { type: 'heading', depth: 1, children: [text(table)] },
        { type: 'table', children: [columns, example].map(row) },
      ],
    })
    .trimEnd();
}

function row(cells: readonly string[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })) };
}
