import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { writeFiles, writeTables } from '../../action/src/outputs/write-files.ts';
import { makeFolder } from '../helpers/folder.ts';
import { root as project } from '../helpers/source-files.ts';

const textOf = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

test('files are written, and nothing is left beside them', async () => {
  const root = makeFolder({ 'reports/cfo.md': 'before' });
  const files = [
    { path: 'reports/cfo.md', text: 'after' },
    { path: 'reports/ceo.md', text: 'new' },
  ];
  expect(await writeFiles(root, files)).toEqual(files.map(({ path }) => ({ kind: 'done', path })));
  expect(readdirSync(join(root, 'reports')).sort()).toEqual(['ceo.md', 'cfo.md']);
  expect(textOf(root, 'reports/cfo.md')).toBe('after');
});

test('the folder is made when there is something to write', async () => {
  const root = makeFolder();
  await writeFiles(root, []);
  expect(existsSync(join(root, 'reports'))).toBe(false);
  await writeFiles(root, [{ path: 'reports/cfo.md', text: 'new' }]);
  expect(textOf(root, 'reports/cfo.md')).toBe('new');
});

describe('a file that cannot be written has a receipt, and the others are written', () => {
  test.each([
    '../out.md',
    'reports/../out.md',
    'reports/a/b.md',
    'reports/.git',
    '/tmp/out.md',
    'handoffs/a.md',
    'reports',
  ])('path %s', async (path) => {
    const root = makeFolder({ 'handoffs/a.md': '# A' });
    expect(
      await writeFiles(root, [
        { path, text: 'x' },
        { path: 'reports/ok.md', text: 'ok' },
      ]),
    ).toEqual([
      { kind: 'failed', path, reason: 'only files in `reports/` are written' },
      { kind: 'done', path: 'reports/ok.md' },
    ]);
    expect(textOf(root, 'handoffs/a.md')).toBe('# A');
  });

  test('a folder stands in its place', async () => {
    const root = makeFolder({ 'reports/cfo.md/inner.md': 'kept' });
    const receipts = await writeFiles(root, [
      { path: 'reports/cfo.md', text: 'x' },
      { path: 'reports/ceo.md', text: 'ok' },
    ]);
    expect(receipts).toEqual([
      { kind: 'failed', path: 'reports/cfo.md', reason: 'it is a folder' },
      { kind: 'done', path: 'reports/ceo.md' },
    ]);
    expect(readdirSync(join(root, 'reports')).sort()).toEqual(['ceo.md', 'cfo.md']);
    expect(textOf(root, 'reports/cfo.md/inner.md')).toBe('kept');
  });

  test('the folder is a link out of the root', async () => {
    const outside = makeFolder();
    const root = makeFolder({ reports: { link: outside } });
    const [receipt] = await writeFiles(root, [{ path: 'reports/cfo.md', text: 'x' }]);
    expect(receipt).toMatchObject({ kind: 'failed', reason: expect.stringContaining('Unexpected link') });
    expect(readdirSync(outside)).toEqual([]);
  });
});

test('a link in the place of a report is replaced, not followed', async () => {
  const outside = makeFolder({ 'kept.md': 'kept' });
  const root = makeFolder({ 'reports/cfo.md': { link: join(outside, 'kept.md') } });
  await writeFiles(root, [{ path: 'reports/cfo.md', text: 'mine' }]);
  expect(textOf(outside, 'kept.md')).toBe('kept');
  expect(textOf(root, 'reports/cfo.md')).toBe('mine');
});

test('an interrupt in the midst of writing leaves whole files, and ends the program', async () => {
  const root = makeFolder();
  const module = pathToFileURL(join(project, 'action/src/outputs/write-files.ts'));
  const files = `Array.from({ length: 300 }, (_, i) => ({ path: \`reports/\${i}.md\`, text: 'x'.repeat(200_000) }))`;
  const script = `
    const { writeFiles } = await import(${JSON.stringify(module.href)});
    console.log('ready');
    await writeFiles(${JSON.stringify(root)}, ${files});
    await new Promise((resolve) => setTimeout(resolve, 20_000));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  while (!existsSync(join(root, 'reports/0.md'))) await new Promise((resolve) => setTimeout(resolve, 1));
  child.kill('SIGINT');
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGINT');
  const names = readdirSync(join(root, 'reports'));
  expect(names.filter((name) => !/^\d+\.md$/.test(name))).toEqual([]);
  expect(names.filter((name) => statSync(join(root, 'reports', name)).size !== 200_000)).toEqual([]);
});

test('tables are written below any folder, and replace what stood there', async () => {
  const folder = makeFolder({ 'cfo/a.csv': 'before' });
  const files = [
    { path: 'cfo/a.csv', text: 'after' },
    { path: 'ceo/b.csv', text: 'new' },
  ];
  expect(await writeTables(folder, files)).toEqual(files.map(({ path }) => ({ kind: 'done', path })));
  expect(textOf(folder, 'cfo/a.csv')).toBe('after');
  expect(readdirSync(join(folder, 'ceo'))).toEqual(['b.csv']);
});

test('a table whose folder is a link, or a file, has a receipt that says so', async () => {
  const elsewhere = makeFolder();
  const folder = makeFolder({ ceo: 'a file' });
  symlinkSync(elsewhere, join(folder, 'cfo'));
  const receipts = await writeTables(folder, [
    { path: 'cfo/a.csv', text: 'x' },
    { path: 'ceo/a.csv', text: 'x' },
  ]);
  expect(receipts.map(({ kind }) => kind)).toEqual(['failed', 'failed']);
  expect(receipts[0]).toMatchObject({ reason: 'its folder is a link' });
  expect(readdirSync(elsewhere)).toEqual([]);
});
