import fc from 'fast-check';
import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { fold, item, list, paragraph } from '../../action/src/reports/mdast-nodes.ts';

/** Words that could mean something, each told from all others by a number. */
const word = fc
  .tuple(
    fc.constantFrom('word', '<b>', '@carole', '#12', '</td>', '&amp;', '`', '|', '--', '[x]', 'Übung'),
    fc.nat(9999),
  )
  .map(([sign, number]) => `${sign} w${number}`);

const phrase: fc.Arbitrary<PhrasingContent> = fc.oneof(
  word.map((value): PhrasingContent => ({ type: 'text', value })),
  word.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
  word.map((alt): PhrasingContent => ({ type: 'image', url: 'https://example.com/p.png', alt })),
  word.map((value): PhrasingContent => ({ type: 'html', value: `<i>${value}</i><br>` })),
  fc
    .tuple(fc.constantFrom('strong', 'emphasis', 'delete'), word)
    .map(([type, value]): PhrasingContent => ({ type, children: [{ type: 'text', value }] })),
  fc
    .tuple(fc.constantFrom('../a.md', 'https://example.com/', 'javascript:alert(1)'), word)
    .map(([url, value]): PhrasingContent => ({ type: 'link', url, children: [{ type: 'text', value }] })),
);
const phrases = fc.array(phrase, { minLength: 1, maxLength: 3 });

const leaf: fc.Arbitrary<BlockContent> = fc.oneof(
  phrases.map(paragraph),
  fc
    .tuple(fc.constantFrom(1, 2, 3, 4, 5, 6), phrases)
    .map(([depth, children]): BlockContent => ({ type: 'heading', depth, children })),
  word.map((value): BlockContent => ({ type: 'code', lang: 'ts', value: `${value}\n\n${value}` })),
  fc
    .integer({ min: 1, max: 6 })
    .chain((columns) =>
      fc.array(fc.array(phrases, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 4 }),
    )
    .map(
      (rows): BlockContent => ({
        type: 'table',
        children: rows.map((cells) => ({
          type: 'tableRow',
          children: cells.map((children) => ({ type: 'tableCell', children })),
        })),
      }),
    ),
);
const listItem: fc.Arbitrary<ListItem> = fc
  .tuple(phrases, fc.array(leaf, { maxLength: 2 }), fc.constantFrom(true, false, null))
  .map(([lead, below, checked]) => ({ ...item(lead, below), checked }));
const block: fc.Arbitrary<BlockContent> = fc.oneof(
  leaf,
  fc.array(listItem, { minLength: 1, maxLength: 3 }).map(list),
  fc.array(leaf, { minLength: 1, maxLength: 2 }).map((children): BlockContent => ({ type: 'blockquote', children })),
);

/** Blocks of every kind that is written, folded and not. */
export const blocks: fc.Arbitrary<RootContent[]> = fc
  .array(
    fc.oneof(
      block.map((node): RootContent[] => [node]),
      fc.tuple(fc.nat(9999), fc.array(block, { maxLength: 2 })).map(([number, content]) => fold(`w${number}`, content)),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.flat());

/** The numbered words, in the order of the nodes. */
export function numberedWords(nodes: readonly RootContent[]): readonly string[] {
  const values = [...JSON.stringify(nodes).matchAll(/"(?:value|alt)":("(?:[^"\\]|\\.)*")/g)].map(
    ([, text]) => text ?? '',
  );
  return values.flatMap((text) => text.match(/\bw\d+/g) ?? []);
}
