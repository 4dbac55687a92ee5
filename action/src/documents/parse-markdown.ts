import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Markdown with GFM and YAML front matter as a tree with positions. */
export function parseMarkdown(text: string): Root {
  parser ??= makeParser();
  return parser(text);
}

let parser: ((text: string) => Root) | null = null;

/** Building a processor costs more than parsing a short note: one is enough, and only for those who parse. */
function makeParser(): (text: string) => Root {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();
  return (text) => processor.parse(text);
}
