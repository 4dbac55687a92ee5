import fc from 'fast-check';
import type { PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { style, tableStyle, writeMdast } from '../../action/src/reports/write-mdast.ts';

const plain = unified().use(remarkGfm, tableStyle).use(remarkStringify, style);
const byRemark = (children: RootContent[]): string => plain.stringify({ type: 'root', children }).trimEnd();

/** Letters, figures, and everything that can mean something, often enough to meet. */
const words = fc
  .array(fc.constantFrom(...'aw1.,:;-–+=>#*_~`|\\/()[]<>&!\'"@{}$%€ ', 'www', 'http://', ' a ', '12', '\u00a0'), {
    maxLength: 8,
  })
  .map((characters) => characters.join(''))
  .filter((text) => text !== '');
const text = words.map((value): PhrasingContent => ({ type: 'text', value }));
const phrase = fc.array(
  fc.oneof(
    text,
    words.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
    text.map((child): PhrasingContent => ({ type: 'strong', children: [child] })),
    fc
      .tuple(text, fc.constantFrom('../a-b/c.md?plain=1#L1-L2', 'x%20y.md'))
      .map(([child, url]): PhrasingContent => ({ type: 'link', url, children: [child] })),
  ),
  { minLength: 1, maxLength: 4 },
);

describe('is what remark writes, only sooner', () => {
  const shapes: Record<string, (children: PhrasingContent[]) => RootContent> = {
    'in a paragraph': (children) => ({ type: 'paragraph', children }),
    'in a heading': (children) => ({ type: 'heading', depth: 3, children }),
    'in a list': (children) => ({
      type: 'list',
      children: [{ type: 'listItem', children: [{ type: 'paragraph', children }] }],
    }),
    'in a table': (children) => ({
      type: 'table',
      children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }],
    }),
  };
  it.each(Object.entries(shapes))('%s', (_, shape) => {
    fc.assert(
      fc.property(phrase, (children) => {
        expect(writeMdast([shape(children)])).toBe(byRemark([shape(children)]));
      }),
      { numRuns: 500 },
    );
  });
});
