import { expect, test } from 'vitest';
import { readCommitterDate } from '../../action/src/sources/read-committer-date.ts';
import { commitAll, git, makeFolder, makeRepository } from '../helpers/folder.ts';

test('the date of the checked-out commit', async () => {
  const root = makeRepository({ 'handoffs/a.md': '# A' });
  expect(await readCommitterDate(root)).toBe('2026-11-20');
  commitAll(root, '2026-11-22');
  expect(await readCommitterDate(root)).toBe('2026-11-22');
});

test('none before the first commit, and outside a repository', async () => {
  const root = makeFolder();
  expect(await readCommitterDate(root)).toBeNull();
  git(root, 'init', '--quiet');
  expect(await readCommitterDate(root)).toBeNull();
});
