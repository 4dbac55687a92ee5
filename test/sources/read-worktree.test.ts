import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorktree } from '../../action/src/sources/read-worktree.ts';
import { type Content, makeFolder } from '../helpers/folder.ts';

const pathsOf = (root: string): readonly string[] => readWorktree(root).sources.map(({ path }) => path);
const findingsOf = (root: string): readonly string[] =>
  readWorktree(root).diagnostics.map(({ place, code }) => `${place.path} ${code}`);

test('texts are read, from the root, with the line endings that they have', () => {
  const root = makeFolder({
    'handoffs/jada.md': '\ufeff# Jada\r\n',
    'inventory/cash.md': '# Cash\n',
    'README.md': '# No',
  });
  expect(readWorktree(root)).toEqual({
    sources: [
      { path: 'handoffs/jada.md', text: '# Jada\r\n' },
      { path: 'inventory/cash.md', text: '# Cash\n' },
    ],
    diagnostics: [],
  });
});

describe('one bad file leaves the others', () => {
  const cases: readonly [string, Content, string][] = [
    ['empty', '', 'source/empty'],
    ['binary', Buffer.from([1, 0, 2]), 'source/binary'],
    ['not UTF-8', Buffer.from('Caf\u00e9', 'latin1'), 'source/not-utf8'],
    ['20 MB', Buffer.alloc(20_000_000, 'a'), 'source/too-large'],
    ['a link to nothing', { link: 'nowhere.md' }, 'source/unreadable'],
    ['a link to itself', { link: 'bad.md' }, 'source/unreadable'],
    ['a link out of the root', { link: '../../outside.md' }, 'source/outside-root'],
    ['an absolute link out of the root', { link: '/etc/hosts' }, 'source/outside-root'],
  ];
  test.each(cases)('%s', (_, content, code) => {
    const outer = makeFolder({
      'outside.md': '# Secret',
      'root/handoffs/bad.md': content,
      'root/handoffs/good.md': '# Good',
    });
    const root = join(outer, 'root');
    expect(pathsOf(root)).toEqual(['handoffs/good.md']);
    expect(findingsOf(root)).toEqual([`handoffs/bad.md ${code}`]);
  });

  test('a pipe is not opened', () => {
    const root = makeFolder({ 'handoffs/good.md': '# Good' });
    execFileSync('mkfifo', [join(root, 'handoffs/bad.md')]);
    expect(pathsOf(root)).toEqual(['handoffs/good.md']);
    expect(findingsOf(root)).toEqual(['handoffs/bad.md source/unreadable']);
  });
});

describe('links inside the root', () => {
  test('to a file elsewhere are read under their own name', () => {
    const root = makeFolder({ 'docs/note.md': '# Note', 'handoffs/link.md': { link: '../docs/note.md' } });
    expect(readWorktree(root).sources).toEqual([{ path: 'handoffs/link.md', text: '# Note' }]);
  });

  test('to a folder elsewhere are walked', () => {
    const root = makeFolder({ 'docs/a/note.md': '# Note', 'handoffs/more': { link: '../docs' } });
    expect(pathsOf(root)).toEqual(['handoffs/more/a/note.md']);
  });

  test('may stand for the whole folder of notes', () => {
    const root = makeFolder({ 'docs/note.md': '# Note', handoffs: { link: 'docs' } });
    expect(pathsOf(root)).toEqual(['handoffs/note.md']);
  });

  test('to a note that is read anyway add nothing', () => {
    const root = makeFolder({
      'handoffs/z.md': '# Z',
      'handoffs/a.md': { link: 'z.md' },
      'inventory/b.md': { link: '../handoffs/z.md' },
    });
    expect(pathsOf(root)).toEqual(['handoffs/z.md']);
  });

  test('to a folder above end', () => {
    const root = makeFolder({
      'handoffs/a/note.md': '# Note',
      'handoffs/a/up': { link: '..' },
      'handoffs/a/self': { link: '.' },
      'handoffs/top': { link: '..' },
    });
    expect(pathsOf(root)).toEqual(['handoffs/a/note.md']);
    expect(findingsOf(root)).toEqual([]);
  });

  test('that cross each other are walked once', () => {
    const crossed: { [path: string]: Content } = { 'docs/0/n.md': '# N' };
    for (let i = 0; i < 20; i++) {
      crossed[`docs/${i}/left`] = { link: `../${i + 1}` };
      crossed[`docs/${i}/right`] = { link: `../${i + 1}` };
    }
    const root = makeFolder({ ...crossed, 'docs/20/n.md': '# N', 'handoffs/in': { link: '../docs/0' } });
    expect(pathsOf(root)).toHaveLength(2);
  });

  test('of other files that leave the root are no finding', () => {
    const root = makeFolder({ 'handoffs/a.md': '# A', 'handoffs/hosts.png': { link: '/etc/hosts' } });
    expect(findingsOf(root)).toEqual([]);
  });
});

test('a folder named like a note is a folder', () => {
  const root = makeFolder({ 'handoffs/x.md/inner.md': '# Inner' });
  expect(pathsOf(root)).toEqual(['handoffs/x.md/inner.md']);
});

test('an empty repository is told so', () => {
  expect(findingsOf(makeFolder())).toEqual(['handoffs source/none']);
});
