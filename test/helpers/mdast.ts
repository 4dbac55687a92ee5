import type { RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const reader = unified().use(remarkParse).use(remarkGfm);

/** Markdown as nodes. */
export function mdast(markdown: string): RootContent[] {
  return reader.parse(markdown).children;
}
