import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Markdown with GFM and YAML front matter as a tree with positions. */
export function parseMarkdown(text: string): Root {
  parser ??= makeParser([]);
  return parser(text);
}

/** The same blocks at the same places, with every mark inside of them left as text: what no run of marks can make slow. */
export function parseBlocks(text: string): Root {
  blockParser ??= makeParser(marksInText);
  return blockParser(text);
}

type Parser = (text: string) => Root;

let parser: Parser | null = null;
let blockParser: Parser | null = null;

/** What the parser reads inside of paragraphs, headings and cells, by its own names. */
const marksInText: readonly string[] = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'emailAutolink',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'protocolAutolink',
  'strikethrough',
  'tasklistCheck',
  'wwwAutolink',
];

/** Building a processor costs more than parsing a short note: one is enough, and only for those who parse. */
function makeParser(disabled: readonly string[]): Parser {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml'])
    .data('micromarkExtensions', [{ disable: { null: [...disabled] } }])
    .freeze();
  return (text) => processor.parse(text);
}
