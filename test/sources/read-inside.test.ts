import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInside } from '../../action/src/sources/read-inside.ts';
import { makeFolder } from '../helpers/folder.ts';

test('a file below the root is read, also over a link below it, or one to it', () => {
  const outer = makeFolder({ 'root/a/b.md': '# B', 'root/in': { link: 'a' }, to: { link: 'root' } });
  expect(readInside(join(outer, 'root'), 'in/b.md').source).toEqual({ path: 'in/b.md', text: '# B' });
  expect(readInside(join(outer, 'to'), 'a/b.md').source).toEqual({ path: 'a/b.md', text: '# B' });
});

test.each([
  ['a link to a file outside', 'out.md', 'source/outside-root'],
  ['a link to a folder outside', 'folder/b.md', 'source/outside-root'],
  ['a path that leaves', '../root-2/b.md', 'source/outside-root'],
  ['a link to nothing', 'gone.md', 'source/unreadable'],
])('%s is not opened', (_, path, code) => {
  const outer = makeFolder({
    'root-2/b.md': '# Kept to itself',
    'root/out.md': { link: '../root-2/b.md' },
    'root/folder': { link: '../root-2' },
    'root/gone.md': { link: 'nowhere.md' },
  });
  const { source, diagnostics } = readInside(join(outer, 'root'), path);
  expect([source, diagnostics.map((one) => one.code)]).toEqual([null, [code]]);
});
