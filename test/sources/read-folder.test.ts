import { expect, test } from 'vitest';
import { readFolder } from '../../action/src/sources/read-folder.ts';
import { makeFolder } from '../helpers/folder.ts';

test('the files of that kind, sorted, and what cannot be read', () => {
  const folder = makeFolder({ 'b.md': 'b', 'a.md': 'a', '.c.md': 'c', 'd.txt': 'd', 'e.md/f.md': 'f' });
  const { sources, diagnostics } = readFolder(folder, 'personas', '.md');
  expect(sources).toEqual([
    { path: 'personas/a.md', text: 'a' },
    { path: 'personas/b.md', text: 'b' },
  ]);
  expect(diagnostics.map(({ place, message }) => `${place.path} ${message}`)).toEqual([
    'personas/e.md Unexpected file that cannot be read: it is a folder.',
  ]);
});

test('a folder that is not there holds nothing', () => {
  expect(readFolder('/nowhere/at/all', 'personas', '.md')).toEqual({ sources: [], diagnostics: [] });
});
