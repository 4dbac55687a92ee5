import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../action/src/reports/mdast-nodes.ts';
import { type TextOptions, writeText } from '../../action/src/reports/mdast-to-text.ts';
import { quoteWords } from '../../action/src/reports/quote-words.ts';
import { mdast } from '../helpers/mdast.ts';
import { blocks, numberedWords } from './mdast-samples.ts';

const write = (markdown: string, options?: Partial<TextOptions>): string => writeText(mdast(markdown), options);

const cells = '| Vendor | Amount |\n| - | -: |\n| Crew | $2,000 |\n| Fuel and oil | |\n| `Rent` | $80 |';

it.each<[string, string, string]>([
  ['a title', '# Burn and _runway_', 'Burn and runway\n===============\n'],
  ['a section', '## Burn', 'Burn\n----\n'],
  ['a heading below', '### Stated in the notes', 'Stated in the notes:\n'],
  ['a heading that ends itself', '#### What now?', 'What now?\n'],
  ['stress', 'one **two** _three_', 'one two three\n'],
  ['what was struck out', '~~one **two**~~ three', '(removed: one two) three\n'],
  ['code in a line', 'Add `N/A`.', 'Add "N/A".\n'],
  ['the id of a commit', 'Since `c44d1a9`, not `defaced`.', 'Since c44d1a9, not "defaced".\n'],
  ['code', '```md\n| a |\n\n| - |\n```', '    | a |\n\n    | - |\n'],
  ['a break', 'one\\\ntwo<br>three', 'one\ntwo\nthree\n'],
  ['a line that goes on', 'one\ntwo', 'one two\n'],
  [
    'a list',
    '- one\n- two\n  - three\n    1. four\n    2. five',
    '- one\n- two\n  - three\n    1. four\n    2. five\n',
  ],
  ['a list that begins late', '9. one\n10. two', '9. one\n10. two\n'],
  ['a loose list', '- one\n\n  two\n\n- three', '- one\n\n  two\n\n- three\n'],
  ['tasks', '- [x] one\n- [ ] two', '- [done] one\n- [open] two\n'],
  ['a quote', '> one\n>\n> - two', '> one\n>\n> - two\n'],
  ['a rule', 'one\n\n---\n\ntwo', 'one\n\n* * *\n\ntwo\n'],
  ['a table', cells, '- Vendor: Crew\n  Amount: $2,000\n- Vendor: Fuel and oil\n- Vendor: "Rent"\n  Amount: $80\n'],
  ['a column without a header', '| | A |\n| - | - |\n| one | two |', '- one\n  A: two\n'],
  ['a table without rows', '| A | B |\n| - | - |', 'A, B\n'],
  ['a drawing', '```mermaid\ngantt\n```', 'A drawing stands here in the report; the table says the same.\n'],
  ['nothing', '', '\n'],
])('writes %s', (_, markdown, text) => {
  expect(write(markdown)).toBe(text);
});

it('writes the summary of a fold above what it folds', () => {
  expect(writeText(fold('R&#38;D', mdast('- one')))).toBe('R&D:\n\n- one\n');
  expect(writeText(fold('R&#38;D', mdast('- one')), { folds: 'drop' })).toBe('\n');
});

describe('a table for a terminal', () => {
  it('is aligned where it fits', () => {
    const text =
      'Vendor        Amount\n------------  ------\nCrew          $2,000\nFuel and oil\n"Rent"           $80\n';
    expect(write(cells, { tables: 'aligned', width: 20 })).toBe(text);
    expect(write(cells, { tables: 'aligned', width: null })).toBe(text);
  });

  it('is in blocks where it does not', () => {
    expect(write(cells, { tables: 'aligned', width: 19 })).toBe(write(cells));
  });
});

describe('the width', () => {
  const long = 'The businesses burn $7,000 a month.';

  it.each<[string, string, number | null, string]>([
    ['a paragraph', long, 20, 'The businesses burn\n$7,000 a month.\n'],
    ['a list', `- ${long}`, 22, '- The businesses burn\n  $7,000 a month.\n'],
    ['a heading', `## ${long}`, 20, 'The businesses burn\n$7,000 a month.\n-------------------\n'],
    ['a quote', `> ${long}`, 22, '> The businesses burn\n> $7,000 a month.\n'],
    ['a cell', `| A |\n| - |\n| ${long} |`, 26, '- A: The businesses burn\n    $7,000 a month.\n'],
    ['no width', `${long} ${long} ${long}`, null, `${long} ${long} ${long}\n`],
  ])('of %s', (_, markdown, width, text) => {
    expect(write(markdown, { width })).toBe(text);
  });

  it('is 78 where none is given', () => {
    const words = 'ab '.repeat(40);
    expect(write(words)).toBe(`${'ab '.repeat(26).trimEnd()}\n${'ab '.repeat(14).trimEnd()}\n`);
  });

  it('keeps a word that is longer', () => {
    const word = 'x'.repeat(5000);
    expect(write(`| A | B |\n| - | - |\n| ${word} | two |`)).toBe(`- A:\n    ${word}\n  B: two\n`);
  });
});

describe('links', () => {
  const baseUrl = 'https://example.com/blob/main/reports/ceo.md';

  it('are numbered, each address once, and listed last', () => {
    expect(write('[a.md:1](../a.md#L1), [2](../a.md#L2) and [again](../a.md#L1)', { baseUrl })).toBe(
      'a.md:1 [1], 2 [2] and again [1]\n\nLinks\n-----\n\n' +
        '[1] https://example.com/blob/main/a.md#L1\n[2] https://example.com/blob/main/a.md#L2\n',
    );
  });

  it('are their words where there is nothing to be relative to', () => {
    expect(write('[inventory/expenses.md:12](../inventory/expenses.md?plain=1#L12)')).toBe(
      'inventory/expenses.md:12\n',
    );
  });

  it('are not numbered when they show their address', () => {
    expect(write('<https://example.com/a> and <ana@example.com>')).toBe('https://example.com/a and ana@example.com\n');
  });

  it('are listed on one line, however long', () => {
    const url = `https://example.com/${'a'.repeat(100)}`;
    expect(write(`[one](${url})`, { width: 20 })).toContain(`\n[1] ${url}\n`);
  });
});

describe('hostile words', () => {
  it.each([
    ['[x](javascript:alert(1))', 'x\n'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>\n'],
    ['one \u001b[31mred\u0007', 'one [31mred\n'],
    ['pay \u202etxt.exe', 'pay txt.exe\n'],
    ['```\none\u001b[2J\n```', '    one [2J\n'],
  ])('%j', (markdown, text) => {
    expect(write(markdown)).toBe(text);
  });

  it('are read as they were written', () => {
    expect(writeText([{ type: 'paragraph', children: quoteWords('ask @carole about #12') }])).toBe(
      'ask @carole about #12\n',
    );
  });
});

it('keeps every word, whatever the form', () => {
  const widths = fc.constantFrom(null, 20, 78);
  const forms = fc.constantFrom<TextOptions['tables']>('aligned', 'blocks');
  fc.assert(
    fc.property(blocks, widths, forms, (nodes, width, tables) => {
      const text = writeText(nodes, { width, tables });
      const found = new Set(text.match(/\bw\d+/g));
      expect(numberedWords(nodes).filter((word) => !found.has(word))).toEqual([]);
      expect(text).not.toMatch(/[ \t]\n|\n\n$/);
    }),
  );
});
