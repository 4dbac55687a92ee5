import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openCache } from '../../action/src/outputs/open-cache.ts';
import { git, makeFolder, makeRepository } from '../helpers/folder.ts';

/** A program of one file, by its text. */
function makeHome(program: string): URL {
  return pathToFileURL(`${makeFolder({ 'dist/cli.js': program })}/`);
}

/** The user's own cache folder, for this test. */
function useOwnFolder(): string {
  const own = makeFolder();
  const { XDG_CACHE_HOME } = process.env;
  onTestFinished(() => {
    if (XDG_CACHE_HOME === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = XDG_CACHE_HOME;
  });
  process.env.XDG_CACHE_HOME = own;
  return join(own, 'handoff-reports');
}

const makeRoot = () => makeRepository({ 'handoffs/a.md': '# A' });
const folderOf = (root: string): string => join(root, '.git/handoff-reports');
const entries = new Map([['a', { value: 1 }]]);

describe('what was kept', () => {
  test('is there the next time, and the work tree holds nothing of it', async () => {
    const [root, home] = [makeRoot(), makeHome('one')];
    (await openCache(root, home, ['figures'])).write(entries);
    expect((await openCache(root, home, ['figures'])).entries).toEqual(entries);
    expect(git(root, 'status', '--porcelain')).toBe('');
    expect(readdirSync(folderOf(root))).toHaveLength(1);
  });

  test('is not there for another purpose, another root and another program', async () => {
    const [root, home] = [makeRoot(), makeHome('one')];
    mkdirSync(join(root, 'handoffs/part'));
    (await openCache(root, home, ['figures'])).write(entries);
    for (const other of [
      await openCache(root, home, ['other']),
      await openCache(join(root, 'handoffs/part'), home, ['figures']),
      await openCache(root, makeHome('two'), ['figures']),
    ]) {
      expect(other.entries.size).toBe(0);
    }
  });

  test('is kept for the user where there is no repository', async () => {
    const own = useOwnFolder();
    const [root, home] = [makeFolder(), makeHome('one')];
    (await openCache(root, home, ['figures'])).write(entries);
    expect(readdirSync(own)).toHaveLength(1);
    expect((await openCache(root, home, ['figures'])).entries).toEqual(entries);
  });
});

test.each(['', '{"a": {', 'null', '[1]', '\u0000'])(
  'a file that holds %j counts as none, and is written again',
  async (text) => {
    const [root, home] = [makeRoot(), makeHome('one')];
    const cache = await openCache(root, home, ['figures']);
    cache.write(entries);
    const [name = ''] = readdirSync(folderOf(root));
    writeFileSync(join(folderOf(root), name), text);
    const again = await openCache(root, home, ['figures']);
    expect(again.entries.size).toBe(0);
    again.write(entries);
    expect(JSON.parse(readFileSync(join(folderOf(root), name), 'utf8'))).toEqual({ a: { value: 1 } });
  },
);

describe('what cannot be kept', () => {
  test('in the repository is kept for the user', async () => {
    const own = useOwnFolder();
    const [root, home] = [makeRoot(), makeHome('one')];
    writeFileSync(folderOf(root), 'A file where the folder should be.');
    (await openCache(root, home, ['figures'])).write(entries);
    expect(readdirSync(own)).toHaveLength(1);
    expect((await openCache(root, home, ['figures'])).entries).toEqual(entries);
  });

  test('anywhere is not kept, and nothing fails', async () => {
    const own = useOwnFolder();
    const [root, home] = [makeRoot(), makeHome('one')];
    writeFileSync(folderOf(root), 'A file where the folder should be.');
    writeFileSync(own, 'Another.');
    (await openCache(root, home, ['figures'])).write(entries);
    expect((await openCache(root, home, ['figures'])).entries.size).toBe(0);
  });

  test('by a program that runs from its source', async () => {
    const root = makeRoot();
    const cache = await openCache(root, pathToFileURL(`${makeFolder()}/`), ['figures']);
    cache.write(entries);
    expect(readdirSync(join(root, '.git'))).not.toContain('handoff-reports');
  });
});

describe('bounds', () => {
  test('the last thousand entries are kept', async () => {
    const [root, home] = [makeRoot(), makeHome('one')];
    const many = new Map(Array.from({ length: 1_001 }, (_, i) => [`key ${i}`, i]));
    (await openCache(root, home, ['figures'])).write(many);
    const { entries: kept } = await openCache(root, home, ['figures']);
    expect([kept.size, kept.has('key 0'), kept.has('key 1000')]).toEqual([1_000, false, true]);
  });

  test('the newest 32 files are kept', async () => {
    const [root, home] = [makeRoot(), makeHome('one')];
    (await openCache(root, home, ['old'])).write(entries);
    const [old = ''] = readdirSync(folderOf(root));
    utimesSync(join(folderOf(root), old), 1, 1);
    for (let i = 0; i < 32; i++) (await openCache(root, home, [String(i)])).write(entries);
    const names = readdirSync(folderOf(root));
    expect([names.length, names.includes(old)]).toEqual([32, false]);
  });
});

test('others may not look into the folder', async () => {
  const root = makeRoot();
  (await openCache(root, makeHome('one'), ['figures'])).write(entries);
  expect(statSync(folderOf(root)).mode & 0o077).toBe(0);
});
