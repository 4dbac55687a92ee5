import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isFailure } from '../../action/src/sources/failure.ts';
import { readCommit, readCommits } from '../../action/src/sources/read-commit.ts';
import { readWorktree } from '../../action/src/sources/read-worktree.ts';
import { type Content, commitAll, git, makeFolder, makeRepository, putFiles } from '../helpers/folder.ts';

async function read(root: string, revision = 'HEAD') {
  const reading = await readCommit(root, revision);
  if (isFailure(reading)) throw new Error(reading.message);
  return reading;
}

async function failureOf(root: string, revision = 'HEAD') {
  const reading = await readCommit(root, revision);
  return isFailure(reading) ? reading : null;
}

/** What every kind of file can be, in one tree. */
const mixed: { readonly [path: string]: Content } = {
  'README.md': '# No note',
  'docs/deep/linked.md': '# Linked',
  'handoffs/a.md': '\ufeff# A\r\n',
  'handoffs/é ü.md': '# Umlauts',
  'handoffs/sub/b.MD': '# B',
  'handoffs/sub/up': { link: '..' },
  'handoffs/.hidden/c.md': '# Hidden',
  'handoffs/node_modules/p/README.md': '# Package',
  'handoffs/empty.md': '',
  'handoffs/binary.md': Buffer.from([0, 1, 2]),
  'handoffs/latin.md': Buffer.from('Caf\u00e9', 'latin1'),
  'handoffs/large.md': Buffer.alloc(3_000_000, 'a'),
  'handoffs/link.md': { link: '../docs/deep/linked.md' },
  'handoffs/again.md': { link: 'a.md' },
  'handoffs/chain.md': { link: 'link.md' },
  'handoffs/folder': { link: '../docs' },
  'handoffs/dangling.md': { link: 'nowhere.md' },
  'handoffs/circle.md': { link: 'circle.md' },
  'handoffs/outside.md': { link: '../../../../../../../../etc/hosts' },
  'handoffs/absolute.md': { link: '/etc/hosts' },
  'inventory/cash.md': '# Cash',
};

describe('a commit', () => {
  test('gives what its work tree gives', async () => {
    const root = makeRepository(mixed);
    const { sources, diagnostics } = readWorktree(root);
    const reading = await read(root);
    expect(reading.sources).toEqual(sources);
    expect(reading.diagnostics).toEqual(diagnostics);
    expect(sources.map(({ path }) => path)).toContain('handoffs/é ü.md');
    expect(diagnostics).toHaveLength(8);
  });

  test('gives the notes as they stood, whatever the work tree holds now', async () => {
    const root = makeRepository({ 'handoffs/a.md': '# Before' });
    putFiles(root, { 'handoffs/a.md': '# After', 'handoffs/b.md': '# New' });
    commitAll(root);
    putFiles(root, { 'handoffs/a.md': '# Not committed' });
    expect((await read(root, 'HEAD~1')).sources).toEqual([{ path: 'handoffs/a.md', text: '# Before' }]);
    expect((await read(root, 'main')).sources.map(({ text }) => text)).toEqual(['# After', '# New']);
  });

  test('has its id and the committer’s date in the committer’s time zone', async () => {
    const root = makeRepository({ 'handoffs/a.md': '# A' });
    git(
      root,
      '-c',
      'user.name=D',
      '-c',
      'user.email=d@example.com',
      'commit',
      '--quiet',
      '--allow-empty',
      '--date=2026-11-21T00:30:00+0200',
      '-m',
      'Late',
    );
    const reading = await read(root);
    expect(reading.commit).toBe(git(root, 'rev-parse', 'HEAD').trim());
    expect(reading.committed).toBe('2026-11-21');
    expect(reading.committed).toBe(git(root, 'log', '-1', '--format=%cs').trim());
  });

  test('may be named by a tag with a message, or by an id', async () => {
    const root = makeRepository({ 'handoffs/a.md': '# A' });
    git(root, '-c', 'user.name=D', '-c', 'user.email=d@example.com', 'tag', '-a', 'v1', '-m', 'One');
    const id = git(root, 'rev-parse', 'HEAD').trim();
    expect((await read(root, 'v1')).commit).toBe(id);
    expect((await read(root, id.slice(0, 8))).commit).toBe(id);
  });

  test('is read from a folder that is not the top of the repository', async () => {
    const top = makeRepository({
      'handoffs/top.md': '# Top',
      'part/handoffs/a.md': '# A',
      'part/handoffs/up.md': { link: '../../handoffs/top.md' },
    });
    const reading = await read(join(top, 'part'));
    expect(reading.sources.map(({ path }) => path)).toEqual(['handoffs/a.md']);
    expect(reading.diagnostics.map(({ code }) => code)).toEqual(['source/outside-root']);
  });

  test('without notes is told so', async () => {
    const reading = await read(makeRepository({ 'README.md': '# No note' }));
    expect(reading.diagnostics.map(({ code }) => code)).toEqual(['source/none']);
  });

  test('of many files is read whole', async () => {
    const names = Array.from({ length: 1200 }, (_, i) => `handoffs/${String(i).padStart(4, '0')}.md`);
    const root = makeRepository(Object.fromEntries(names.map((name) => [name, `# ${name}\n${'x'.repeat(500)}\n`])));
    const { sources } = await read(root);
    expect(sources.map(({ path }) => path)).toEqual(names);
    expect(sources.every(({ path, text }) => text.startsWith(`# ${path}\n`))).toBe(true);
  });
});

test('one git process is enough, for two commits too', async () => {
  const root = makeRepository({
    ...mixed,
    ...Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`handoffs/${i}.md`, `# ${i}`])),
  });
  commitAll(root);
  const shim = makeFolder({ git: '#!/bin/sh\necho "$@" >> "$COUNT"\nPATH=$REAL exec git "$@"\n' });
  chmodSync(join(shim, 'git'), 0o755);
  const { PATH = '' } = process.env;
  onTestFinished(() => {
    process.env.PATH = PATH;
  });
  Object.assign(process.env, { PATH: `${shim}:${PATH}`, REAL: PATH, COUNT: join(shim, 'count') });
  const readings = await readCommits(root, ['HEAD', 'HEAD~1']);
  if (isFailure(readings)) throw new Error(readings.message);
  expect(readings.map(({ sources }) => sources.length > 50)).toEqual([true, true]);
  expect(readFileSync(join(shim, 'count'), 'utf8')).toBe('cat-file --batch\n');
});

describe('several commits', () => {
  test('are given in the order of their names', async () => {
    const root = makeRepository({ 'handoffs/a.md': '# Before' });
    putFiles(root, { 'handoffs/a.md': '# After' });
    commitAll(root, '2026-11-22');
    const readings = await readCommits(root, ['HEAD~1', 'HEAD']);
    expect(readings).toMatchObject([
      { committed: '2026-11-20', sources: [{ text: '# Before' }] },
      { committed: '2026-11-22', sources: [{ text: '# After' }] },
    ]);
  });

  test('of which one is not there are none', async () => {
    const root = makeRepository({ 'handoffs/a.md': '# A' });
    const readings = await readCommits(root, ['HEAD', 'mian', 'HEAD~7']);
    expect(isFailure(readings) && readings.message).toContain('Unexpected revision `mian`');
  });
});

describe('a failure says how to mend it', () => {
  test.each(['nonsense', 'HEAD~5', '', '--help', 'HEAD:handoffs', 'HEAD\nmain', 'main^{tree}'])(
    'revision %j',
    async (revision) => {
      const failure = await failureOf(makeRepository({ 'handoffs/a.md': '# A' }), revision);
      expect(failure?.message).toBe(`Unexpected revision \`${revision}\`, expected a commit of this repository.`);
      expect(failure?.mend).toContain('git log');
    },
  );

  test('no repository', async () => {
    expect((await failureOf(makeFolder({ 'handoffs/a.md': '# A' })))?.message).toContain('not in a git repository');
  });

  test('no commit yet', async () => {
    const root = makeFolder();
    git(root, 'init', '--quiet');
    expect((await failureOf(root))?.message).toContain('Unexpected revision');
  });

  test('no git', async () => {
    const root = makeRepository({ 'handoffs/a.md': '# A' });
    const { PATH } = process.env;
    onTestFinished(() => {
      process.env.PATH = PATH;
    });
    process.env.PATH = makeFolder();
    expect((await failureOf(root))?.message).toContain('git is not installed');
  });
});
