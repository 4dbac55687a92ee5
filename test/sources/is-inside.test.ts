import { expect, test } from 'vitest';
import { isInside } from '../../action/src/sources/is-inside.ts';

test.each([
  ['/a/b', '/a/b/c.md', true],
  ['/a/b', '/a/b/..c.md', true],
  ['/a/b', '/a/b', false],
  ['/a/b', '/a/b2/c.md', false],
  ['/a/b', '/a', false],
  ['/a/b', '/c', false],
])('%s %s: %s', (folder, path, inside) => {
  expect(isInside(folder, path)).toBe(inside);
});
