import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitAll, makeFolder, makeRepository, putFiles } from '../helpers/folder.ts';
import { harbour, runCli } from '../helpers/run-bundle.ts';

const wrong = {
  ...harbour,
  'inventory/cash.md': harbour['inventory/cash.md'].replace('$18,000', 'plenty'),
  'handoffs/empty.md': '',
  'handoffs/100%, odd: name.md': '',
};

describe('check', () => {
  test('of good notes is one line and exit code 0', () => {
    expect(runCli(makeFolder(harbour), ['check'])).toEqual({
      status: 0,
      stdout: '5 files read: no findings.\n',
      stderr: '',
    });
  });

  test('shows each finding at its line, and how to mend it', () => {
    const { status, stdout } = runCli(makeFolder(wrong), ['check']);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /inventory\/cash\.md\n {2}5:\d+ {2}error {2}.*plenty.* {2}cell\/unreadable\n {5}5 │ \| Operating account \| HARB \| plenty /,
    );
    expect(stdout).toContain('How to mend\n');
    expect(stdout).toMatch(/\n5 files read: 1 error, 2 warnings\.\n$/);
  });

  test('with warnings alone is exit code 0', () => {
    const { status, stdout } = runCli(makeFolder({ ...harbour, 'handoffs/empty.md': '' }), ['check']);
    expect(status).toBe(0);
    expect(stdout).toContain('1 warning.');
  });

  test('includes the configuration', () => {
    const root = makeFolder({ ...harbour, '.github/handoff-reports.yml': 'portfolo: Quays\n' });
    const { status, stdout } = runCli(root, ['check']);
    expect(status).toBe(1);
    expect(stdout).toContain('Unexpected key `portfolo`, expected `portfolio`.');
  });
});

describe('check FILE', () => {
  const root = (): string => makeFolder(wrong);

  test.each([
    [['inventory/cash.md'], 1],
    [['./inventory/cash.md'], 1],
    [['inventory'], 1],
    [['handoffs'], 2],
    [['handoffs/harbour.md'], 0],
    [['handoffs/empty.md', 'inventory/cash.md'], 2],
    [['.'], 3],
  ])('%j finds %i', (files, count) => {
    expect(JSON.parse(runCli(root(), ['check', '--json', ...files]).stdout)).toHaveLength(count);
  });

  test('may be named from another folder, and as an absolute path', () => {
    const folder = root();
    const elsewhere = makeFolder();
    for (const file of ['inventory/cash.md', join(folder, 'inventory/cash.md')]) {
      expect(JSON.parse(runCli(elsewhere, ['check', '--json', '--root', folder, file]).stdout)).toHaveLength(1);
    }
    expect(
      JSON.parse(runCli(join(folder, 'inventory'), ['check', '--json', '--root', '..', 'cash.md']).stdout),
    ).toHaveLength(1);
  });

  test.each([
    ['inventory/chash.md', 'expected `inventory/cash.md`.'],
    ['/etc/hosts', 'expected a file or folder below `handoffs/` or `inventory/` of the root.'],
    ['../../etc/hosts', 'below `handoffs/`'],
    ['README.md', 'below `handoffs/`'],
    ['', 'below `handoffs/`'],
  ])('%j is not read', (file, expected) => {
    const { status, stdout, stderr } = runCli(root(), ['check', file]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Unexpected file \`${file}\`, `);
    expect(stderr).toContain(expected);
  });
});

describe('formats', () => {
  test('JSON is the contract', () => {
    const { status, stdout } = runCli(makeFolder(wrong), ['check', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toContainEqual({
      path: 'inventory/cash.md',
      line: 5,
      column: expect.any(Number),
      code: 'cell/unreadable',
      severity: 'error',
      message: expect.stringContaining('plenty'),
      url: expect.stringMatching(/^https:.*diagnostics\.md#cellunreadable$/),
    });
    expect(JSON.parse(runCli(makeFolder(harbour), ['check', '--json']).stdout)).toEqual([]);
  });

  test('GitHub gets one command a finding', () => {
    const { status, stdout } = runCli(makeFolder(wrong), ['check', '--format', 'github']);
    expect(status).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^::warning file=handoffs\/100%25%2C odd%3A name\.md,line=1,col=1,title=source\/empty::/);
    expect(lines[2]).toMatch(/^::error file=inventory\/cash\.md,line=5,col=\d+,title=cell\/unreadable::/);
    expect(runCli(makeFolder(harbour), ['check', '--format', 'github']).stdout).toBe('');
  });
});

test('--at checks the notes of a commit', () => {
  const root = makeRepository(wrong);
  putFiles(root, harbour);
  commitAll(root);
  expect(runCli(root, ['check', 'inventory']).status).toBe(0);
  expect(runCli(root, ['check', 'inventory', '--at', 'HEAD~1']).status).toBe(1);
});
