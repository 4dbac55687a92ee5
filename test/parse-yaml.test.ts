import { describe, expect, test } from 'vitest';
import { isMap } from 'yaml';
import { parseYaml } from '../action/src/parse-yaml.ts';

test('a text becomes a tree with points', () => {
  const { root, fault, pointOf } = parseYaml('a: 1\n\nbb: [2, 3]\n');
  expect(fault).toBeNull();
  expect(isMap(root) && root.items.map(({ key }) => String(key))).toEqual(['a', 'bb']);
  expect(pointOf(6)).toEqual({ line: 3, column: 1 });
  expect(pointOf(0)).toEqual({ line: 1, column: 1 });
});

test.each(['', '\n\n', '# only a comment\n'])('%j says nothing, and has no fault', (text) => {
  expect(parseYaml(text)).toMatchObject({ root: null, fault: null });
});

const bomb = `a: &a [x, x]\n${'bcdefgh'
  .split('')
  .map((name, i) => `${name}: &${name} [${`*${'abcdefg'[i]}, `.repeat(9)}*${'abcdefg'[i]}]`)
  .join('\n')}\n`;

describe('what is refused', () => {
  test.each([
    ['a broken list', 'a: [1, 2\n', 'Flow sequence', 2],
    ['the same key twice', 'a: 1\na: 2\n', 'unique', 2],
    ['an alias', 'a: &x 1\nb: *x\n', 'Unexpected alias `*x`', 2],
    ['a bomb of aliases', bomb, 'Unexpected alias', 2],
    ['brackets in brackets', `a: ${'['.repeat(60_000)}`, 'length', 1],
    ['brackets 60 deep', `\na: ${'['.repeat(60)}`, 'nesting', 2],
    ['braces 60 deep', `a: ${'{b: '.repeat(60)}`, 'nesting', 1],
    ['lists in lists in one line', `a:\n  ${'- '.repeat(10_000)}x`, 'nesting', 2],
    ['keys in keys in one line', '? '.repeat(10_000), 'nesting', 1],
    ['more than 32 KiB', `a: ${'x'.repeat(33_000)}`, '32 KiB', 1],
    ['two documents', 'a: 1\n---\nb: 2\n', 'multiple documents', 2],
  ])('%s', (_, text, message, line) => {
    const { root, fault, pointOf } = parseYaml(text);
    expect(root).toBeNull();
    expect(fault?.message).toContain(message);
    expect(pointOf(fault?.offset ?? -1).line).toBe(line);
  });
});

test.each([
  ['rules of hyphens in comments', `# ${'-'.repeat(100)}\na: 1\n`],
  ['rules of hyphens in values', `a: ${'-'.repeat(100)}\n`],
  ['forty levels', `a: ${'['.repeat(40)}1${']'.repeat(40)}\n`],
  ['many short lists', Array.from({ length: 200 }, (_, i) => `k${i}: [a, b]`).join('\n')],
])('%s are fine', (_, text) => {
  expect(parseYaml(text).fault).toBeNull();
});
