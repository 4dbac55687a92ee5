import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openInside, openRoot } from '../../action/src/sources/open-root.ts';
import { makeFolder } from '../helpers/folder.ts';

test('a folder is opened, its links resolved', () => {
  const folder = makeFolder({ 'real/a.md': 'a', link: { link: 'real' } });
  expect(openRoot(join(folder, 'link'))).toBe(join(folder, 'real'));
});

test.each([
  ['missing', 'cannot be opened: it is not there'],
  ['file', 'Unexpected file `'],
])('%s', (name, message) => {
  const folder = makeFolder({ file: 'a' });
  expect(openRoot(join(folder, name))).toMatchObject({ kind: 'failure', message: expect.stringContaining(message) });
});

test.each([
  ['.', ''],
  ['notes', 'notes/'],
  ['notes/../notes', 'notes/'],
])('root %s is inside the workspace', (root, folder) => {
  const workspace = makeFolder({ 'notes/a.md': 'a' });
  expect(openInside(workspace, root)).toMatchObject({ path: join(workspace, folder).replace(/\/$/, ''), folder });
});

test.each(['..', '/', 'link'])('root %s is outside the workspace', (root) => {
  const workspace = makeFolder({ link: { link: '/' } });
  expect(openInside(workspace, root)).toMatchObject({ message: expect.stringContaining('outside the workspace') });
});
