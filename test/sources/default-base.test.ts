import { describe, expect, onTestFinished, test } from 'vitest';
import { defaultBase } from '../../action/src/sources/default-base.ts';
import { isFailure } from '../../action/src/sources/failure.ts';
import { cloneRepository, commitDays, git, makeFolder, makeRepository } from '../helpers/folder.ts';

async function baseOf(root: string) {
  const base = await defaultBase(root);
  if (isFailure(base)) throw new Error(`${base.message} ${base.mend}`);
  return base;
}

async function failureOf(root: string) {
  const base = await defaultBase(root);
  return isFailure(base) ? base : null;
}

const idOf = (root: string, name: string): string => git(root, 'rev-parse', name).trim();

/** Two commits on `main`. */
function makeHistory(): string {
  const root = makeRepository({ 'handoffs/a.md': '# Note 0' });
  commitDays(root, ['2026-11-21']);
  return root;
}

describe('without a remote', () => {
  test('on the default branch it is the commit that is checked out', async () => {
    const root = makeHistory();
    expect(await baseOf(root)).toEqual({ id: idOf(root, 'HEAD'), day: '2026-11-21', label: 'HEAD' });
  });

  test('on another branch it is where that branch began, whatever came to the default branch since', async () => {
    const root = makeHistory();
    git(root, 'checkout', '--quiet', '-b', 'side');
    commitDays(root, ['2026-11-22', '2026-11-23']);
    git(root, 'checkout', '--quiet', 'main');
    commitDays(root, ['2026-11-24']);
    git(root, 'checkout', '--quiet', 'side');
    expect(await baseOf(root)).toEqual({
      id: idOf(root, 'main~1'),
      day: '2026-11-21',
      label: 'merge base with main',
    });
  });

  test('no branch is checked out', async () => {
    const root = makeHistory();
    git(root, 'checkout', '--quiet', '--detach', 'HEAD~1');
    expect((await baseOf(root)).id).toBe(idOf(root, 'main~1'));
  });

  test('`master` is as good as `main`', async () => {
    const root = makeHistory();
    git(root, 'branch', '--move', 'master');
    expect((await baseOf(root)).label).toBe('HEAD');
  });
});

describe('with a remote', () => {
  test('its own default branch goes before all, and commits that are not pushed are after the base', async () => {
    const origin = makeHistory();
    git(origin, 'branch', '--move', 'trunk');
    const clone = cloneRepository(origin);
    commitDays(clone, ['2026-11-22']);
    git(clone, 'branch', 'main');
    expect(await baseOf(clone)).toEqual({
      id: idOf(origin, 'trunk'),
      day: '2026-11-21',
      label: 'merge base with origin/trunk',
    });
  });

  test('`origin/main`, where the remote does not say its default', async () => {
    const clone = cloneRepository(makeHistory());
    git(clone, 'remote', 'set-head', 'origin', '--delete');
    commitDays(clone, ['2026-11-22']);
    expect((await baseOf(clone)).label).toBe('merge base with origin/main');
  });

  test('a shallow clone fetches as much as the merge base takes', async () => {
    const origin = makeHistory();
    git(origin, 'checkout', '--quiet', '-b', 'side');
    commitDays(origin, ['2026-11-22', '2026-11-23']);
    git(origin, 'checkout', '--quiet', 'main');
    commitDays(origin, ['2026-11-24']);
    const clone = cloneRepository(origin, '--depth=1', '--no-single-branch');
    git(clone, 'checkout', '--quiet', 'side');
    expect((await baseOf(clone)).id).toBe(idOf(origin, 'main~1'));
  });
});

describe('a failure says how to mend it', () => {
  test('no commit in common', async () => {
    const root = makeHistory();
    git(root, 'checkout', '--quiet', '--orphan', 'new');
    commitDays(root, ['2026-11-22']);
    expect(await failureOf(root)).toMatchObject({
      message: 'Unexpected `HEAD` without a commit in common with `main`, expected a branch of it.',
      mend: expect.stringContaining('a commit, a day, or `HEAD`'),
    });
  });

  test('no default branch', async () => {
    const root = makeHistory();
    git(root, 'branch', '--move', 'work');
    expect((await failureOf(root))?.message).toContain('has no default branch');
  });

  test('no commit yet', async () => {
    const root = makeFolder();
    git(root, 'init', '--quiet');
    expect((await failureOf(root))?.message).toContain('has no commit yet');
  });

  test('no repository', async () => {
    expect((await failureOf(makeFolder()))?.message).toContain('not in a git repository');
  });

  test('no git', async () => {
    const root = makeHistory();
    const { PATH } = process.env;
    onTestFinished(() => {
      process.env.PATH = PATH;
    });
    process.env.PATH = makeFolder();
    expect((await failureOf(root))?.message).toContain('git is not installed');
  });

  test('a shallow clone whose remote is gone', async () => {
    const origin = makeHistory();
    git(origin, 'checkout', '--quiet', '-b', 'side', 'HEAD~1');
    commitDays(origin, ['2026-11-22']);
    git(origin, 'checkout', '--quiet', 'main');
    const clone = cloneRepository(origin, '--depth=1', '--no-single-branch');
    git(clone, 'checkout', '--quiet', 'side');
    git(clone, 'remote', 'set-url', 'origin', 'file:///nowhere');
    expect((await failureOf(clone))?.mend).toContain('git fetch --unshallow origin');
  });
});
