import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isFailure } from '../../action/src/sources/failure.ts';
import { openBranch } from '../../action/src/sources/open-branch.ts';
import { commitAll, git, makeFolder, makeRepository, putFiles } from '../helpers/folder.ts';

const access = { server: 'https://github.com', token: '' };

function makeClone(): { readonly origin: string; readonly clone: string } {
  const origin = makeRepository({ 'handoffs/a.md': 'one\n' });
  const folder = makeFolder();
  git(folder, 'clone', '--quiet', '--depth=1', `file://${origin}`, 'clone');
  return { origin, clone: join(folder, 'clone') };
}

test('the tip stands beside the work tree, which stays as it is, and goes again', async () => {
  const { origin, clone } = makeClone();
  putFiles(origin, { 'handoffs/a.md': 'two\n' });
  commitAll(origin);
  const tip = await openBranch(clone, 'main', makeFolder(), access);
  if (isFailure(tip)) throw new Error(tip.message);
  expect(tip.id).toBe(git(origin, 'rev-parse', 'HEAD').trim());
  expect(readFileSync(join(tip.folder, 'handoffs/a.md'), 'utf8')).toBe('two\n');
  expect(readFileSync(join(clone, 'handoffs/a.md'), 'utf8')).toBe('one\n');
  await tip.close();
  expect(existsSync(tip.folder)).toBe(false);
  expect(git(clone, 'worktree', 'list').trim().split('\n')).toHaveLength(1);
  expect(git(clone, 'status', '--porcelain')).toBe('');
});

test('a branch that is not there, and no remote, are said', async () => {
  const { clone } = makeClone();
  const failure = await openBranch(clone, 'zebra', makeFolder(), access);
  expect(failure).toMatchObject({ message: expect.stringMatching(/^The tip of `zebra` could not be read: .*zebra/) });
  git(clone, 'remote', 'remove', 'origin');
  expect(await openBranch(clone, 'main', makeFolder(), access)).toMatchObject({ kind: 'failure' });
});
