import { expect, test } from 'vitest';
import { readFolder } from '../../action/src/sources/read-folder.ts';
import { makeFolder } from '../helpers/folder.ts';

test('the files of that kind, sorted, and what cannot be read', () => {
  const root = makeFolder({
    'personas/b.md': 'b',
    'personas/a.md': 'a',
    'personas/.c.md': 'c',
    'personas/d.txt': 'd',
    'personas/e.md/f.md': 'f',
    'personas/g.md': { link: '/etc/hosts' },
  });
  const { sources, diagnostics } = readFolder(root, 'personas', '.md');
  expect(sources).toEqual([
    { path: 'personas/a.md', text: 'a' },
    { path: 'personas/b.md', text: 'b' },
  ]);
  expect(diagnostics.map(({ place, message }) => `${place.path} ${message}`)).toEqual([
    'personas/e.md Unexpected file that cannot be read: it is a folder.',
    'personas/g.md Unexpected link that leaves the repository, expected a file in it.',
  ]);
});

test('a folder that is not there holds nothing', () => {
  expect(readFolder('/nowhere/at/all', 'personas', '.md')).toEqual({ sources: [], diagnostics: [] });
});
