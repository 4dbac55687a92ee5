import { describe, expect, test } from 'vitest';
import { isUpToDate, ownTrailers, readOwnCommit } from '../../action/src/sources/read-own-commit.ts';
import { commitAll, git, makeFolder, makeRepository, putFiles } from '../helpers/folder.ts';

const note = '# Harbour\n\n- [ ] Call the bank\n';

/** A repository whose last commit published a report of the one before. */
function makePublished(): { readonly root: string; readonly source: string } {
  const root = makeRepository({ 'handoffs/a.md': note });
  const source = git(root, 'rev-parse', 'HEAD').trim();
  putFiles(root, { 'reports/ceo.md': '# CEO\n' });
  git(root, 'add', '--all');
  const trailers = [
    `${ownTrailers.source}: ${source}`,
    `${ownTrailers.asOf}: 2026-11-20`,
    `${ownTrailers.version}: 1.2.3`,
  ].join('\n');
  const who = ['-c', 'user.name=Dana', '-c', 'user.email=dana@example.com'];
  git(root, ...who, 'commit', '--quiet', '-m', 'Update reports', '-m', `- worse: a thing\n\n${trailers}`);
  return { root, source };
}

test('the last commit of ours is known by its trailers, also below others', async () => {
  const { root, source } = makePublished();
  const id = git(root, 'rev-parse', 'HEAD').trim();
  const own = { id, source, asOf: '2026-11-20', version: '1.2.3' };
  expect(await readOwnCommit(root)).toEqual(own);
  putFiles(root, { 'handoffs/b.md': note });
  commitAll(root);
  expect(await readOwnCommit(root)).toEqual(own);
});

test('a message that only talks of it, a trailer that is no commit, no commit at all', async () => {
  const root = makeRepository({ 'handoffs/a.md': note });
  expect(await readOwnCommit(root)).toBeNull();
  const who = ['-c', 'user.name=Dana', '-c', 'user.email=dana@example.com'];
  git(root, ...who, 'commit', '--quiet', '--allow-empty', '-m', 'Words', '-m', `${ownTrailers.source}: yesterday`);
  expect(await readOwnCommit(root)).toBeNull();
  expect(await readOwnCommit(makeFolder())).toBeNull();
});

describe('reports are up to date', () => {
  const own = async (root: string) => {
    const found = await readOwnCommit(root);
    if (found === null) throw new Error('No commit of ours.');
    return isUpToDate(root, found);
  };

  test('while notes, configuration and reports stay', async () => {
    const { root } = makePublished();
    expect(await own(root)).toBe(true);
    putFiles(root, { 'README.md': 'Other files may change.\n' });
    commitAll(root);
    expect(await own(root)).toBe(true);
  });

  test.each([
    'handoffs/a.md',
    'inventory/cash.md',
    '.github/handoff-reports.yml',
    '.github/handoff-reports/personas/x.md',
    'reports/ceo.md',
  ])('and no longer when %s changes', async (path) => {
    const { root } = makePublished();
    putFiles(root, { [path]: 'changed\n' });
    commitAll(root);
    expect(await own(root)).toBe(false);
  });
});
