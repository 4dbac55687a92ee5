import { expect, test } from 'vitest';
import { openCommits } from '../../action/src/sources/open-commits.ts';
import { commitAll, git, makeRepository, putFiles } from '../helpers/folder.ts';

/** Three commits: one note changes, then changes back; the other never does. */
function makeHistory(): string {
  const root = makeRepository({ 'handoffs/a.md': '# A', 'handoffs/b.md': '# B' });
  putFiles(root, { 'handoffs/a.md': '# A, changed' });
  commitAll(root);
  putFiles(root, { 'handoffs/a.md': '# A', 'README.md': '# No note' });
  commitAll(root);
  return root;
}

test('the same notes have the same digest, whatever the commit', async () => {
  const commits = openCommits(makeHistory());
  const digests = await Promise.all(
    ['HEAD', 'HEAD~1', 'HEAD~2'].map(async (name) => (await commits.find(name))?.digest),
  );
  expect(await commits.close()).toBeNull();
  expect(digests[0]).toBe(digests[2]);
  expect(digests[0]).not.toBe(digests[1]);
});

test('a note under another name is other notes', async () => {
  const root = makeHistory();
  git(root, 'mv', 'handoffs/b.md', 'handoffs/c.md');
  commitAll(root);
  const commits = openCommits(root);
  const [now, before] = [await commits.find('HEAD'), await commits.find('HEAD~1')];
  await commits.close();
  expect(now?.digest).not.toBe(before?.digest);
});

test('a note that is the same at two commits is one object', async () => {
  const commits = openCommits(makeHistory());
  const readings = [];
  for (const name of ['HEAD', 'HEAD~1']) {
    const notes = await commits.find(name);
    if (notes !== null) readings.push(await commits.read(notes));
  }
  await commits.close();
  const [now, before] = readings;
  expect(now?.sources.map(({ text }) => text)).toEqual(['# A', '# B']);
  expect(before?.sources.map(({ text }) => text)).toEqual(['# A, changed', '# B']);
  expect(before?.sources[1]).toBe(now?.sources[1]);
});

test('what cannot be decoded is said at each commit, and the rest is read', async () => {
  const root = makeRepository({ 'handoffs/a.md': '# A', 'handoffs/latin.md': Buffer.from('Caf\u00e9', 'latin1') });
  const commits = openCommits(root);
  const notes = await commits.find('HEAD');
  const reading = notes && (await commits.read(notes));
  await commits.close();
  expect(reading?.sources).toEqual([{ path: 'handoffs/a.md', text: '# A' }]);
  expect(reading?.diagnostics.map(({ code }) => code)).toEqual(['source/not-utf8']);
});

test('there is none of a name that git does not know', async () => {
  const commits = openCommits(makeHistory());
  expect(await commits.find('nonsense')).toBeNull();
  expect(await commits.close()).toBeNull();
});
