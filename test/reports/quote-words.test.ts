import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { quoteWords, seenWords } from '../../action/src/reports/quote-words.ts';

const reader = unified().use(remarkParse).use(remarkGfm);
const writer = unified().use(remarkGfm).use(remarkStringify);

/** The words as GitHub's reader sees them after they were written: the types of its nodes, and their text. */
function reread(words: string): { readonly types: readonly string[]; readonly text: string } {
  const written = writer.stringify({ type: 'root', children: [{ type: 'paragraph', children: quoteWords(words) }] });
  const types: string[] = [];
  let text = '';
  const visit = (node: Nodes): void => {
    types.push(node.type);
    if ('value' in node) text += node.value;
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const child of reader.parse(written).children) visit(child);
  return { types, text };
}

describe('words that could do something are only words', () => {
  it.each([
    '<script>alert(1)</script>',
    '</details>',
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    '![pixel](p.gif)',
    '# heading',
    '- item',
    '1. item',
    '> [!WARNING] quote',
    '| a | b |',
    '***',
    '---',
    '**bold** _emphasis_ ~~gone~~ [^1]',
    '&lt;b&gt; &copy;',
    '{{ 7 * 7 }} {% raw %}',
    'a trailing backslash \\',
    '```',
  ])('%s', (words) => {
    expect(reread(words)).toEqual({ types: ['paragraph', 'text'], text: words });
  });
});

describe('what GitHub would link or notify', () => {
  const space = '\u200b';
  it.each([
    ['@carole', `@${space}carole`],
    ['(@carole, @org/team)', `(@${space}carole, @${space}org/team)`],
    ['fixes #12', `fixes #${space}12`],
    ['org/repo#12', `org/repo#${space}12`],
    ['GH-12 and gh-7', `GH-${space}12 and gh-${space}7`],
    ['<!-- handoff-reports -->', `<${space}!-- handoff-reports -->`],
    ['@', `@${space}`],
    ['# 1 in rank, C# and @ noon', '# 1 in rank, C# and @ noon'],
  ])('%s', (words, text) => {
    expect(reread(words)).toEqual({ types: ['paragraph', 'text'], text });
  });

  it.each([
    ['an address of the web', 'See ', 'https://example.com/o/r/issues/12?b=c', ', Dana.'],
    ['one in capitals', '(', 'HTTPS://EXAMPLE.COM/a_(b', ')'],
    ['one without a scheme', '**', 'www.example.com/a', '**'],
    ['one with a user', 'x', 'https://dana:x@example.com', '.'],
    ['one of files', '', 'ftp://example.com/a', ''],
    ['one of mail', 'Ask ', 'dana+x@mail.example.com', ' today.'],
    ['one of mail with its scheme', '<', 'mailto:dana@example.com', '>'],
    ['the id of a commit', 'since ', '3f786850e387550fdab836ed7e6dc881de23001b', ' it works'],
    ['a short id of a commit', 'dana@', '3f78685', ''],
  ])('%s is code, which leads nowhere', (_, before, address, after) => {
    const nodes = quoteWords(before + address + after);
    expect(nodes.filter(({ type }) => type === 'inlineCode')).toEqual([{ type: 'inlineCode', value: address }]);
    const { types, text } = reread(before + address + after);
    expect(types).not.toContain('link');
    expect(text.replaceAll(space, '')).toBe(before + address + after);
  });

  it.each([
    '1234567',
    'defaced',
    'A1B2C3D',
    '550e8400-e29b-41d4-a716-446655440000',
    'dana@localhost',
    'https://',
    'a://b',
  ])('%s is no address', (words) => {
    expect(quoteWords(words)).toEqual([{ type: 'text', value: words }]);
  });

  it('finds no mention where two nodes meet', () => {
    expect([...quoteWords('ask @'), ...quoteWords('carole')].map((node) => 'value' in node && node.value)).toEqual([
      `ask @${space}`,
      'carole',
    ]);
  });
});

it('keeps code between single backticks, whatever it holds', () => {
  expect(quoteWords('`Cost` of `@carole #12`')).toEqual([
    { type: 'inlineCode', value: 'Cost' },
    { type: 'text', value: ' of ' },
    { type: 'inlineCode', value: '@carole #12' },
  ]);
});

it('makes one line of many, and lets nothing run backwards', () => {
  expect(quoteWords('one\r\ntwo\n\n- three\u0000\u202edrow\u2028end')).toEqual([
    { type: 'text', value: 'one two - three drow end' },
  ]);
});

it.each([
  ['ask @\u200bcarole about #\u200b12', 'ask @carole about #12'],
  ['one\r\ntwo\u2028three\u0000\u009b', 'one two three '],
  ['in\u202evoice\u202c \u2066x\u2069', 'invoice x'],
  ['👩\u200d🔧', '👩\u200d🔧'],
])('is seen without what only GitHub must not see: %j', (words, seen) => {
  expect(seenWords(words)).toBe(seen);
});

it.each(['@carole closes #12', '<!-- handoff-reports -->', 'o/r/issues/12'])(
  'are seen as they were written: %s',
  (words) => {
    expect(seenWords(reread(words).text)).toBe(words);
  },
);
