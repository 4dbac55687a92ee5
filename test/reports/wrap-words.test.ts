import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapWords } from '../../action/src/reports/wrap-words.ts';

it.each<[string, number | null, string[]]>([
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 8, ['one two', 'three']],
  ['one two three', 13, ['one two three']],
  ['one two three', null, ['one two three']],
  ['one  two ', 20, ['one two']],
  ['a incomprehensible b', 5, ['a', 'incomprehensible', 'b']],
  ['one\ntwo three', 5, ['one', 'two', 'three']],
  ['$7,000\u00a0a month', 8, ['$7,000\u00a0a', 'month']],
  ['🚢🚢 🚢🚢', 5, ['🚢🚢 🚢🚢']],
  ['', 5, ['']],
])('%j at %s', (words, width, lines) => {
  expect(wrapWords(words, width)).toEqual(lines);
});

it('keeps every word, and no line is too long but that of a long word', () => {
  const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/\s/.test(text));
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 1, max: 30 }), (words, width) => {
      const lines = wrapWords(words.join(' '), width);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect([...line].length <= width || !line.includes(' ')).toBe(true);
    }),
  );
});
