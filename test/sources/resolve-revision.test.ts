import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { gitLedger } from '../../action/src/outputs/delivery/git-ledger.ts';
import { publishDeliveries } from '../../action/src/outputs/delivery/publish-deliveries.ts';
import { isFailure } from '../../action/src/sources/failure.ts';
import { resolveRevision } from '../../action/src/sources/resolve-revision.ts';
import { accepted, attempting, claimed, eventsOf, keyOf } from '../helpers/deliveries.ts';
import { cloneRepository, commitDays, git, makeFolder, makeRepository, putFiles } from '../helpers/folder.ts';

/** Four commits: the first of 20 November, and one of each of these days. */
const days = ['2026-11-21', '2026-11-23', '2026-11-25'];

function makeHistory(): string {
  const root = makeRepository({ 'handoffs/a.md': '# Note 0' });
  commitDays(root, days);
  return root;
}

async function resolve(root: string, spec: string) {
  const revision = await resolveRevision(root, spec);
  if (isFailure(revision)) throw new Error(`${revision.message} ${revision.mend}`);
  return revision;
}

/** A history, and a ledger that says that the commit of 21 November was delivered to the board. */
async function makeDelivered(): Promise<string> {
  const root = makeHistory();
  git(root, 'config', 'user.name', 'Dana');
  git(root, 'config', 'user.email', 'dana@example.com');
  const store = gitLedger({ root, branch: 'handoff-reports-ledger', access: null });
  const happenings = [{ ...claimed, commit: idOf(root, 'HEAD~2') }, attempting, accepted];
  const decision = { events: eventsOf(keyOf(), happenings) };
  await publishDeliveries(
    store,
    () => decision,
    () => 'Test',
  );
  return root;
}

async function failureOf(root: string, spec: string) {
  const revision = await resolveRevision(root, spec);
  return isFailure(revision) ? revision : null;
}

const idOf = (root: string, name: string): string => git(root, 'rev-parse', name).trim();

describe('what was last delivered', () => {
  test.each(['last-delivered:ceo', 'last-delivered:ceo/board'])('%s', async (spec) => {
    const root = await makeDelivered();
    expect(await resolve(root, spec)).toEqual({ id: idOf(root, 'HEAD~2'), day: '2026-11-21', label: spec });
  });

  test.each(['last-delivered:cfo', 'last-delivered:ceo/team'])('nothing: %s', async (spec) => {
    expect(await failureOf(await makeDelivered(), spec)).toMatchObject({
      message: expect.stringContaining('no report was delivered yet'),
    });
  });

  test('a ledger on another branch is another ledger', async () => {
    const revision = await resolveRevision(await makeDelivered(), 'last-delivered:ceo', 'books');
    expect(isFailure(revision)).toBe(true);
  });
});

describe('a name that git knows', () => {
  test.each([
    ['HEAD', 'HEAD', '2026-11-25'],
    ['main', 'HEAD', '2026-11-25'],
    ['HEAD~2', 'HEAD~2', '2026-11-21'],
    ['HEAD^', 'HEAD~1', '2026-11-23'],
  ])('%s', async (spec, wanted, day) => {
    const root = makeHistory();
    expect(await resolve(root, spec)).toEqual({ id: idOf(root, wanted), day, label: spec });
  });

  test('an id, whole or in part', async () => {
    const root = makeHistory();
    const id = idOf(root, 'HEAD~1');
    expect((await resolve(root, id)).id).toBe(id);
    expect(await resolve(root, id.slice(0, 9))).toEqual({ id, day: '2026-11-23', label: id.slice(0, 9) });
  });

  test('where no branch is checked out, and from a folder below the top', async () => {
    const root = makeHistory();
    putFiles(root, { 'part/x.md': '' });
    git(root, 'checkout', '--quiet', '--detach', 'HEAD~1');
    expect((await resolve(join(root, 'part'), 'HEAD')).day).toBe('2026-11-23');
    expect((await resolve(join(root, 'part'), '2026-11-30')).day).toBe('2026-11-23');
  });

  test('goes before a day', async () => {
    const root = makeHistory();
    git(root, 'tag', '2026-11-25', 'HEAD~2');
    expect((await resolve(root, '2026-11-25')).day).toBe('2026-11-21');
  });
});

describe('a day means the last commit on it or before', () => {
  test.each([
    ['2026-11-20', 'HEAD~3'],
    ['2026-11-22', 'HEAD~2'],
    ['2026-11-23', 'HEAD~1'],
    ['2027-01-01', 'HEAD'],
  ])('%s', async (day, wanted) => {
    const root = makeHistory();
    const revision = await resolve(root, day);
    expect([revision.id, revision.label]).toEqual([idOf(root, wanted), day]);
  });

  test('in the time of the committer', async () => {
    const root = makeRepository({ 'handoffs/a.md': '# A' });
    const who = ['-c', 'user.name=D', '-c', 'user.email=d@example.com'];
    const commit = (date: string) =>
      git(root, ...who, 'commit', '--quiet', '--allow-empty', `--date=${date}`, '-m', 'Late');
    commit('2026-11-21T23:30:00-1000'); // In UTC, it is the 22nd.
    commit('2026-11-22T00:30:00+1400'); // In UTC, it is the 21st.
    expect((await resolve(root, '2026-11-21')).id).toBe(idOf(root, 'HEAD~1'));
    expect((await resolve(root, '2026-11-22')).id).toBe(idOf(root, 'HEAD'));
  });

  test('of the branch itself, not of what it merged', async () => {
    const root = makeHistory();
    git(root, 'checkout', '--quiet', '-b', 'side', 'HEAD~2');
    commitDays(root, ['2026-11-24']);
    git(root, 'checkout', '--quiet', 'main');
    const who = ['-c', 'user.name=D', '-c', 'user.email=d@example.com'];
    git(root, ...who, 'merge', '--quiet', '--strategy=ours', '--no-ff', '-m', 'Merge', 'side');
    expect((await resolve(root, '2026-11-24')).day).toBe('2026-11-23');
  });

  test('before the first commit there is none', async () => {
    expect(await failureOf(makeHistory(), '2026-11-19')).toMatchObject({
      message:
        'Unexpected day `2026-11-19`, expected 2026-11-20 or later: the first commit of this branch is of that day.',
      mend: expect.stringContaining('git log'),
    });
  });
});

describe('a shallow clone fetches what is missing', () => {
  const settle = (clone: string) => [git(clone, 'status', '--porcelain'), idOf(clone, 'HEAD'), git(clone, 'branch')];

  test.each([
    ['HEAD~3', 'HEAD~3'],
    ['2026-11-22', 'HEAD~2'],
    ['2026-11-19T', null],
  ])('%s', async (spec, wanted) => {
    const origin = makeHistory();
    const clone = cloneRepository(origin, '--depth=1');
    const before = settle(clone);
    const revision = await resolveRevision(clone, spec);
    expect('id' in revision ? revision.id : null).toBe(wanted && idOf(origin, wanted));
    expect(settle(clone)).toEqual(before);
  });

  test('one commit, when it is named by its id', async () => {
    const origin = makeHistory();
    const clone = cloneRepository(origin, '--depth=1');
    const id = idOf(origin, 'HEAD~3');
    expect((await resolve(clone, id)).day).toBe('2026-11-20');
    expect(git(clone, 'rev-list', '--count', 'HEAD').trim()).toBe('1');
  });

  test('when its own commits are not pushed', async () => {
    const origin = makeHistory();
    const clone = cloneRepository(origin, '--depth=1');
    commitDays(clone, ['2026-11-26']);
    expect((await resolve(clone, 'HEAD~3')).id).toBe(idOf(origin, 'HEAD~2'));
  });

  test('nothing, for a word that may be a slip', async () => {
    const clone = cloneRepository(makeHistory(), '--depth=1');
    expect((await failureOf(clone, 'mian'))?.message).toContain('Unexpected revision `mian`, expected a commit');
    expect(git(clone, 'rev-list', '--count', 'HEAD').trim()).toBe('1');
  });

  test('and says which command to run where it cannot', async () => {
    const origin = makeHistory();
    const clone = cloneRepository(origin, '--depth=1');
    git(clone, 'remote', 'set-url', 'origin', pathToFileURL(join(origin, 'gone')).href);
    const failure = await failureOf(clone, 'HEAD~2');
    expect(failure?.message).toContain('Unexpected revision `HEAD~2`: this shallow clone ends before it');
    expect(failure?.mend).toContain('git fetch --unshallow origin');
    const id = idOf(origin, 'HEAD~2');
    expect((await failureOf(clone, id))?.mend).toContain(`git fetch --depth=1 origin ${id}`);
    git(clone, 'remote', 'remove', 'origin');
    expect((await failureOf(clone, '2026-11-21'))?.message).toContain('it has no remote');
  });

  test('only the history that there is', async () => {
    const clone = cloneRepository(makeHistory(), '--depth=1');
    expect((await failureOf(clone, 'HEAD~9'))?.message).toContain('Unexpected revision `HEAD~9`, expected a commit');
    expect((await failureOf(clone, '2026-01-01'))?.message).toContain('expected 2026-11-20 or later');
  });
});

describe('a failure says how to mend it', () => {
  test.each(['nonsense', '', '--help', 'HEAD:handoffs', 'HEAD\nmain', 'main..HEAD', '2026-02-30', 'HEAD~9'])(
    'revision %j',
    async (spec) => {
      expect((await failureOf(makeHistory(), spec))?.message).toBe(
        `Unexpected revision \`${spec}\`, expected a commit of this repository, or a day such as \`2026-11-01\`.`,
      );
    },
  );

  test('no report was delivered yet', async () => {
    expect(await failureOf(makeHistory(), 'last-delivered:ceo')).toMatchObject({
      message: expect.stringContaining('`last-delivered:ceo`: no report was delivered yet'),
      mend: expect.stringContaining('`HEAD~1`'),
    });
  });

  test.each(['HEAD', '2026-11-21', 'main'])('no commit yet: %s', async (spec) => {
    const root = makeFolder({ 'handoffs/a.md': '# A' });
    git(root, 'init', '--quiet');
    expect(await failureOf(root, spec)).toMatchObject({
      message: expect.stringContaining('has no commit yet'),
      mend: expect.stringContaining('git commit'),
    });
  });

  test.each(['HEAD', '2026-11-21'])('no repository: %s', async (spec) => {
    expect((await failureOf(makeFolder(), spec))?.message).toContain('not in a git repository');
  });

  test.each(['HEAD', '2026-11-21'])('no git: %s', async (spec) => {
    const root = makeHistory();
    const { PATH } = process.env;
    onTestFinished(() => {
      process.env.PATH = PATH;
    });
    process.env.PATH = makeFolder();
    expect((await failureOf(root, spec))?.message).toContain('git is not installed');
  });
});

test('the work tree is never touched', async () => {
  const root = makeHistory();
  putFiles(root, { 'handoffs/a.md': '# Not committed' });
  await resolve(root, 'HEAD~3');
  expect(readFileSync(join(root, 'handoffs/a.md'), 'utf8')).toBe('# Not committed');
});
