import { describe, expect, test } from 'vitest';
import { checkDepth } from '../../action/src/documents/check-depth.ts';
import { checkEffort } from '../../action/src/documents/check-effort.ts';
import { readDocument } from '../../action/src/documents/parse-document.ts';
import { parseMarkdown } from '../../action/src/documents/parse-markdown.ts';
import { defaultRules } from '../../action/src/documents/reading-rules.ts';

const path = 'handoffs/harbour.md';

test('the diagnostic quotes the text and says how to mend it, and the file is left out', () => {
  const text = `# Harbour\n\n- Pay\n\n${'<!--'.repeat(20_000)}\n`;
  const { note, items, diagnostics } = readDocument({ path, text: text.replace('<!--', 'a <!--') }, defaultRules);
  expect({ note, items, diagnostics }).toEqual({
    note: null,
    items: [],
    diagnostics: [
      {
        code: 'document/too-dense',
        severity: 'error',
        message:
          'Unexpected 20000 marks in a text of 80002 characters that begins `a <!--<!--<!`, expected an empty line between parts: marks times characters, 80000000 at most in all texts of a file; the file was left out. Split it.',
        place: { path, line: 5, column: 1 },
      },
    ],
  });
});

const long = (unit: string): string => unit.repeat(40_000 / unit.length);

describe('marks that the parser would look through a whole text for', () => {
  test.each(['[', '![', '](', 'a]', '[a](b (', '*a ', 'a* ', '*_', 'a**b', 'a_ ', '~~a ', 'a` ``', '<? ', '[^'])(
    '%s in a line, in lines, in a cell, a heading, an item and a quote',
    (unit) => {
      const texts = [
        `a ${long(unit)}`,
        `a ${unit}\n`.repeat(10_000),
        `| a |\n| - |\n| a ${long(unit)} |\n`,
        `# a ${long(unit)}`,
        `- a ${long(unit)}`,
        `> a ${unit}\n`.repeat(10_000),
      ];
      expect(texts.map((text) => checkEffort(path, text)?.code)).toEqual(texts.map(() => 'document/too-dense'));
    },
  );

  test.each([
    ['that ends with its item', '- ```\n\na '],
    ['that ends with its quote', '> ```\na '],
    ['with a backtick in its first line', '``` a`\na '],
    ['in a comment', '<!--\n```\n-->\na '],
    ['in front matter', '---\na: |\n  ```\n---\na '],
    ['indented', 'a\n    ```\n'],
    ['below lines that end in a carriage return', '```\r```\ra '],
  ])('behind a fence %s', (_, before) => {
    expect(checkEffort(path, before + long('*_'))?.code).toBe('document/too-dense');
  });
});

test.each([
  ['quotes', '> a\n\n'],
  ['lazy quotes', '> a\nb\n'],
  ['nested lists', '- a\n  - b\n'],
  ['lists in quotes', '> - a\n>\n> b\n'],
  ['quotes in lists', '- > a\n'],
  ['lists that end', '- a\n\nb\n\n'],
  ['underlined headings', 'a\n=\n'],
  ['lines of a text', 'a\n'],
  ['lines', 'a\n\n'],
  ['cells', '||||'],
])('too many %s', (_, unit) => {
  expect(checkEffort(path, unit.repeat(31_000))?.code).toBe('document/too-dense');
  expect(checkEffort(path, unit.repeat(500))).toBeNull();
});

test('footnotes in footnotes are as deep as quotes in quotes', () => {
  const message = 'Unexpected nesting of 61 levels, expected at most 60; the file was left out.';
  expect(checkDepth(path, `a\r${'[^a]: '.repeat(61)}`)).toMatchObject({
    code: 'document/too-deep',
    message,
    place: { line: 2 },
  });
  expect(checkDepth(path, '[^a]: '.repeat(60))).toBeNull();
});

test.each([
  [
    'a ledger of 9,000 rows',
    `| a | b | c | d | e | f | g | h | i | j |\n${'| - '.repeat(10)}|\n${'| x '.repeat(10)}|\n`.concat(
      `${'| x '.repeat(10)}|\n`.repeat(8998),
    ),
  ],
  ['a table of 3,000 rows', `| Vendor | Amount |\n| - | - |\n${'| **Crew** [a](b) | `$2,000` |\n'.repeat(3000)}`],
  ['a list of 5,000 lines', '- [ ] **Pay** the `slip`, see [a](b) (@dana)\n'.repeat(5000)],
  ['a list of 5,000 lines on two levels', '- *Pay* `a`\n  - **Call** [a](b)\n'.repeat(2500)],
  ['fenced code of 1 MB', `\`\`\`js\n${'const a = [b(*c), `d`]; // x_y <z>\n'.repeat(29_000)}\`\`\`\n`],
  ['much prose', 'The **boat** needs a [sail](a) before *the* `race`, says Dana.\n\n'.repeat(20_000)],
])('%s is read', (_, text) => {
  expect(checkEffort(path, text)).toBeNull();
});

test('the longest text that is read takes a bounded number of steps', () => {
  const [most, more] = [4400, 4500].map((marks) => `a ${'<!--'.repeat(marks)}`);
  expect([most, more].map((text) => checkEffort(path, text ?? '')?.code)).toEqual([undefined, 'document/too-dense']);
  expect(stepsOf(most ?? '')).toBeGreaterThan(10_000_000);
  expect(stepsOf(most ?? '')).toBeLessThan(60_000_000);
  expect(stepsOf('The boat needs a sail.\n\n'.repeat(500))).toBeLessThan(100_000);
});

/** How many characters the parser looks at: it asks for each by its code. */
function stepsOf(text: string): number {
  const { charCodeAt } = String.prototype;
  let steps = 0;
  String.prototype.charCodeAt = function (index) {
    steps++;
    return charCodeAt.call(this, index);
  };
  try {
    parseMarkdown(text);
  } finally {
    String.prototype.charCodeAt = charCodeAt;
  }
  return steps;
}
