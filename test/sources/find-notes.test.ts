import { describe, expect, test } from 'vitest';
import {
  type Entry,
  type FileTree,
  findNotes,
  isNoteName,
  mostDepth,
  mostFiles,
} from '../../action/src/sources/find-notes.ts';

/** A tree of paths; a path that ends in `/` is an empty folder. */
function treeOf(paths: readonly string[]): FileTree {
  const folders = new Map<string, Map<string, Entry>>([['', new Map()]]);
  for (const path of paths) {
    const names = path.split('/');
    names.forEach((name, i) => {
      if (name === '') return;
      const parent = names.slice(0, i).join('/');
      const kind = i === names.length - 1 ? 'file' : 'folder';
      const entries = folders.get(parent) ?? new Map<string, Entry>();
      folders.set(parent, entries.set(name, { name, kind }));
    });
  }
  return {
    list: (folder) => [...(folders.get(folder)?.values() ?? [])],
    follow: () => ({ kind: 'missing' }),
  };
}

const pathsIn = (paths: readonly string[]): readonly string[] => findNotes(treeOf(paths)).files.map(({ path }) => path);
const codesIn = (paths: readonly string[]): readonly string[] =>
  findNotes(treeOf(paths)).diagnostics.map(({ code }) => code);

test('notes are markdown files below handoffs and inventory, sorted by code unit', () => {
  const paths = [
    'inventory/b.md',
    'handoffs/é.md',
    'handoffs/z.md',
    'handoffs/a/b.md',
    'handoffs/a.md',
    'handoffs/Z.MD',
  ];
  expect(pathsIn(paths)).toEqual([
    'handoffs/Z.MD',
    'handoffs/a.md',
    'handoffs/a/b.md',
    'handoffs/z.md',
    'handoffs/é.md',
    'inventory/b.md',
  ]);
});

test.each([
  'README.md',
  'reports/ceo.md',
  'docs/handoffs/a.md',
  'handoffs/a.txt',
  'handoffs/a.md.bak',
  'handoffs/.draft.md',
  'handoffs/.git/a.md',
  'handoffs/node_modules/p/README.md',
])('%s is no note', (path) => {
  expect(pathsIn([path, 'handoffs/a.md'])).toEqual(['handoffs/a.md']);
});

test.each(['a.md', 'a.MD', 'a.Md', '.md'])('%s is the name of a note', (name) => {
  expect(isNoteName(name)).toBe(true);
});

test('a repository without notes is told so', () => {
  expect(codesIn(['README.md'])).toEqual(['source/none']);
  expect(codesIn(['handoffs/picture.png'])).toEqual(['source/none']);
});

test('a file where the folder should be is named', () => {
  expect(codesIn(['handoffs', 'inventory/a.md'])).toEqual(['source/unreadable']);
});

describe('bounds', () => {
  test('folders end at a depth', () => {
    const deep = (levels: number): string => `handoffs/${'d/'.repeat(levels - 1)}a.md`;
    expect(pathsIn([deep(mostDepth), deep(mostDepth + 1)])).toEqual([deep(mostDepth)]);
    expect(codesIn([deep(mostDepth), deep(mostDepth + 1)])).toEqual(['source/too-many']);
  });

  test('files end at a number', () => {
    const names = Array.from({ length: mostFiles + 5 }, (_, i) => `handoffs/${i}.md`);
    expect(pathsIn(names)).toHaveLength(mostFiles);
    expect(codesIn(names)).toEqual(['source/too-many']);
  });
});
