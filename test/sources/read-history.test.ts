import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isFailure } from '../../action/src/sources/failure.ts';
import { readHistory } from '../../action/src/sources/read-history.ts';
import {
  cloneRepository,
  commitAll,
  commitDays,
  git,
  makeFolder,
  makeRepository,
  putFiles,
} from '../helpers/folder.ts';

async function read(root: string, since: string | null = null) {
  const history = await readHistory(root, since);
  if (isFailure(history)) throw new Error(history.message);
  return history;
}

const daysOf = async (root: string, since: string | null = null) =>
  (await read(root, since)).commits.map(({ day }) => day);

const who = ['-c', 'user.name=D', '-c', 'user.email=d@example.com'];

test('the commits that changed notes or inventory, oldest first, with day and subject', async () => {
  const root = makeRepository({ 'handoffs/a.md': '# A' });
  putFiles(root, { 'README.md': '# No note' });
  commitAll(root, '2026-11-21');
  putFiles(root, { 'inventory/cash.md': '# Cash' });
  git(root, 'add', '--all');
  git(root, ...who, 'commit', '--quiet', '--date=2026-11-22T00:30:00+0200', '-m', 'Add cash — é\n\nWith a body.');
  expect(await read(root)).toEqual({
    commits: [
      { id: git(root, 'rev-parse', 'HEAD~2').trim(), day: '2026-11-20', subject: 'Notes' },
      { id: git(root, 'rev-parse', 'HEAD').trim(), day: '2026-11-22', subject: 'Add cash — é' },
    ],
    isCut: false,
    isShallow: false,
  });
});

test('what a branch brought in counts as its merge', async () => {
  const root = makeRepository({ 'handoffs/a.md': '# A', 'inventory/cash.md': '# Cash' });
  git(root, 'checkout', '--quiet', '-b', 'side');
  putFiles(root, { 'inventory/cash.md': '# More cash' });
  commitAll(root, '2026-11-21');
  git(root, 'checkout', '--quiet', 'main');
  commitDays(root, ['2026-11-22']);
  git(root, ...who, 'merge', '--quiet', '--no-ff', '-m', 'Merge side', 'side');
  const { commits } = await read(root);
  expect(commits.map(({ subject }) => subject)).toEqual(['Notes', 'Notes', 'Merge side']);
});

describe('what is left out', () => {
  test('commits up to the one to begin after', async () => {
    const root = makeRepository({ 'handoffs/a.md': '# A' });
    commitDays(root, ['2026-11-21', '2026-11-22']);
    expect(await daysOf(root, git(root, 'rev-parse', 'HEAD~1').trim())).toEqual(['2026-11-22']);
  });

  test('what is above a root below the top', async () => {
    const top = makeRepository({ 'part/handoffs/a.md': '# A', 'handoffs/b.md': '# B' });
    putFiles(top, { 'handoffs/b.md': '# Changed' });
    commitAll(top, '2026-11-21');
    putFiles(top, { 'part/inventory/cash.md': '# Cash' });
    commitAll(top, '2026-11-22');
    expect(await daysOf(join(top, 'part'))).toEqual(['2026-11-20', '2026-11-22']);
  });

  test('what is not of the commit that is checked out', async () => {
    const root = makeRepository({ 'handoffs/a.md': '# A' });
    commitDays(root, ['2026-11-21']);
    git(root, 'checkout', '--quiet', '--detach', 'HEAD~1');
    expect(await daysOf(root)).toEqual(['2026-11-20']);
  });
});

test('a shallow clone says that there may be more', async () => {
  const root = makeRepository({ 'handoffs/a.md': '# A' });
  commitDays(root, ['2026-11-21']);
  const history = await read(cloneRepository(root, '--depth=1'));
  expect([history.isShallow, history.commits.length]).toEqual([true, 1]);
});

test('the newest 500 are given, and that there are more', async () => {
  const root = makeRepository({ 'handoffs/a.md': '# A' });
  const commits = Array.from({ length: 501 }, (_, i) => {
    const from = i === 0 ? 'from refs/heads/main^0\n' : '';
    const text = `# Note ${i}`;
    const head = `commit refs/heads/main\ncommitter D <d@example.com> ${1_795_000_000 + i} +0000\ndata 1\nx\n${from}`;
    return `${head}M 100644 inline handoffs/a.md\ndata ${text.length}\n${text}\n`;
  });
  putFiles(root, { '.git/stream': commits.join('') });
  git(root, '-c', 'alias.load=!git fast-import --quiet --force < .git/stream', 'load');
  const { isCut, commits: found } = await read(root);
  expect([isCut, found.length]).toEqual([true, 500]);
  expect(found.at(-1)?.id).toBe(git(root, 'rev-parse', 'HEAD').trim());
});

describe('a failure says how to mend it', () => {
  test('no commit yet', async () => {
    const root = makeFolder();
    git(root, 'init', '--quiet');
    expect(await readHistory(root, null)).toMatchObject({
      kind: 'failure',
      mend: expect.stringContaining('git commit'),
    });
  });

  test('no repository', async () => {
    const failure = await readHistory(makeFolder(), null);
    expect(isFailure(failure) && failure.message).toContain('not in a git repository');
  });

  test('no git', async () => {
    const root = makeRepository({ 'handoffs/a.md': '# A' });
    const { PATH } = process.env;
    onTestFinished(() => {
      process.env.PATH = PATH;
    });
    process.env.PATH = makeFolder();
    const failure = await readHistory(root, null);
    expect(isFailure(failure) && failure.message).toContain('git is not installed');
  });
});
