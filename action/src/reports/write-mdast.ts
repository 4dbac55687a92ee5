import type { Link, Parents, RootContent, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

type Handler = NonNullable<NonNullable<Options['handlers']>['text']>;

/** The style of every report. Tables are not aligned: one changed cell changes one line. */
export const style = { bullet: '-', emphasis: '_', listItemIndent: 'one', rule: '-' } as const satisfies Options;
export const tableStyle = { tablePipeAlign: false } as const;

/**
 * Most words of a report are harmless and most links are our own. To find out that nothing needs an escape is most of the
 * work of writing markdown, so these two are written as they are.
 */
const text: Handler = (node: Text, _parent: Parents | undefined, state, info) =>
  isHarmless(node.value, info.before, info.after) ? node.value : state.safe(node.value, info);

const link: Handler = Object.assign(
  ((node: Link, _parent: Parents | undefined, state, info) => {
    const exits = [state.enter('link'), state.enter('label')];
    const label = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
    for (const exit of exits.reverse()) exit();
    return `[${label}](${node.url})`;
  }) satisfies Handler,
  { peek: () => '[' },
);

const writer = unified()
  .use(remarkGfm, tableStyle)
  .use(remarkStringify, { ...style, handlers: { text, link } })
  .freeze();

/**
 * Nodes as markdown, without a line feed at the end. Links have no title, and addresses in which only letters, digits and
 * `-._~/?=#%` occur.
 */
export function writeMdast(children: RootContent[]): string {
  return writer.stringify({ type: 'root', children }).trimEnd();
}

/** Whether no character of the text could mean anything in markdown, wherever it stands between its neighbours. */
function isHarmless(value: string, before: string, after: string): boolean {
  if (!harmless.test(value) || value.includes('://') || /w\.|^\d+[.)]/i.test(value)) return false;
  return !((value.startsWith(' ') && isBreak(before)) || (value.endsWith(' ') && isBreak(after)));
}

/** Starts with what starts nothing; then words, figures and the punctuation that only counts at the start of a line. */
const harmless = /^[\p{L}\p{N} $€£,;“”–—−÷×·][\p{L}\p{N} $€£%,;:.?'"“”’/()–—−÷×·=+>-]*$/u;

const isBreak = (neighbour: string): boolean => neighbour === '' || /[\r\n]/.test(neighbour);
