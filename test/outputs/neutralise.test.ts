import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neutralise, neutraliseLines, printJson } from '../../action/src/outputs/neutralise.ts';

test.each([
  ['plain – words, 次', 'plain – words, 次'],
  ['two\nlines\tand a tab', 'two lines and a tab'],
  ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
  ['\u009b2J', '\\u009b2J'],
  ['bell\u0007', 'bell\\u0007'],
  ['\u202egnp.exe', '\\u202egnp.exe'],
  ['a\u2028b', 'a\\u2028b'],
])('%j', (text, shown) => {
  expect(neutralise(text)).toBe(shown);
});

test('nothing that a terminal obeys is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(neutralise(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test('JSON says the same, and is as safe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = printJson({ text });
      expect(JSON.parse(json)).toEqual({ text });
      expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test('lines and tabs stay where they are wanted', () => {
  expect(neutraliseLines('a\r\n\tb\u001b[2J\u202ec\u2028')).toBe('a\r\n\tb\\u001b[2J\\u202ec\\u2028');
});
