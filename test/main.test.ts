import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Content, commitAll, git, makeFolder, makeRepository } from './helpers/folder.ts';
import { type ActionEvent, runAction } from './helpers/run-action.ts';
import { harbour } from './helpers/run-bundle.ts';

/** A run that writes into the workspace, and asks nobody. */
const write = (workspace: string, event: ActionEvent = {}) =>
  runAction(workspace, { ...event, inputs: { command: 'publish', commit: 'none', ...event.inputs } });

const bad: { readonly [path: string]: Content } = { 'handoffs/bad.md': Buffer.from([0]), 'handoffs/empty.md': '' };

describe('a run', () => {
  test('writes the reports, and says so in log, outputs and summary', async () => {
    const workspace = makeFolder(harbour);
    const { status, stdout, commands, stderr, outputs, summary } = await write(workspace);
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(join(workspace, 'reports/cfo.md'), 'utf8')).toContain('as of 2026-11-20');
    expect(stdout).toContain('reports/cfo.md');
    expect(commands).toEqual([]);
    expect(outputs.changed).toBe('true');
    expect(JSON.parse(outputs.reports ?? '')).toContainEqual({ persona: 'cfo', path: 'reports/cfo.md', changed: true });
    expect(JSON.parse(outputs.diagnostics ?? '')).toEqual([]);
    expect(summary).toMatch(/^## Handoff reports\n\nAs of 2026-11-20: (\d+) of \1 reports changed; no findings\.\n/);
    expect(summary).toMatch(/\| CFO .*\| `reports\/cfo\.md` \| new \|/);
  });

  test('a second time changes nothing', async () => {
    const workspace = makeFolder(harbour);
    await write(workspace);
    const { outputs, summary } = await write(workspace);
    expect(outputs.changed).toBe('false');
    expect(summary).toContain(': 0 of ');
  });

  test('reads a folder of the workspace, and names files from the workspace', async () => {
    const files = Object.entries({ ...harbour, ...bad }).map(([path, content]) => [`notes/${path}`, content] as const);
    const workspace = makeFolder(Object.fromEntries(files));
    const { commands } = await write(workspace, { inputs: { root: 'notes' } });
    expect(existsSync(join(workspace, 'notes/reports/cfo.md'))).toBe(true);
    expect(commands[0]).toMatch(/^::error file=notes\/handoffs\/bad\.md,line=1,col=1,title=source\/binary::/);
  });
});

describe('findings', () => {
  test('are annotations, worst first, and fail the run', async () => {
    const workspace = makeFolder({ ...harbour, ...bad });
    const { status, commands, outputs, summary } = await write(workspace);
    expect(status).toBe(1);
    expect(commands).toEqual([
      expect.stringMatching(/^::error file=handoffs\/bad\.md,/),
      expect.stringMatching(/^::warning file=handoffs\/empty\.md,/),
      '::error::The notes have 1 error (`fail-on: error`).',
    ]);
    expect(JSON.parse(outputs.diagnostics ?? '').map(({ code }: { code: string }) => code)).toEqual([
      'source/binary',
      'source/empty',
    ]);
    expect(summary).toContain('source/empty');
    expect(existsSync(join(workspace, 'reports/cfo.md'))).toBe(true);
  });

  test.each([
    ['error', { 'handoffs/empty.md': '' }, 0],
    ['warning', { 'handoffs/empty.md': '' }, 1],
    ['never', bad, 0],
  ])('fail-on: %s', async (failOn, files, status) => {
    const run = await write(makeFolder({ ...harbour, ...files }), { inputs: { 'fail-on': failOn } });
    expect(run.status).toBe(status);
  });

  test('beyond what GitHub shows are in the summary', async () => {
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`handoffs/${i}.md`, '']));
    const { stdout, commands, summary, outputs } = await write(makeFolder({ ...harbour, ...many }));
    expect(commands).toHaveLength(10);
    expect(stdout).toContain('15 more findings are in the job summary.');
    expect(summary.match(/source\/empty`\]/g)).toHaveLength(25);
    expect(JSON.parse(outputs.diagnostics ?? '')).toHaveLength(25);
  });

  test('obey nobody', async () => {
    const cash = harbour['inventory/cash.md'].replace('$18,000', '::add-mask::x ##[add-mask]y %0A::error::z');
    const workspace = makeFolder({ ...harbour, 'inventory/cash.md': cash, 'handoffs/a\n::error::b.md': '' });
    const { stdout, commands } = await write(workspace);
    expect(stdout).toContain('##[add-mask]y');
    expect(commands.every((line) => /^::(?:error|warning)(?: file=|::The notes have)/.test(line))).toBe(true);
  });
});

describe('the as-of date', () => {
  const asOf = async (workspace: string, event: ActionEvent): Promise<string> =>
    /As of (\S+):/.exec((await write(workspace, event)).summary)?.[1] ?? '';

  test('is that of the input, else of the event, else what the notes state', async () => {
    const workspace = makeRepository(harbour);
    commitAll(workspace, '2026-12-24');
    expect(await asOf(workspace, { name: 'push' })).toBe('2026-12-24');
    expect(await asOf(workspace, { name: 'pull_request' })).toBe('2026-11-20');
    expect(await asOf(workspace, { name: 'push', inputs: { 'as-of': 'stated' } })).toBe('2026-11-20');
    expect(await asOf(workspace, { name: 'push', inputs: { 'as-of': '2027-01-31' } })).toBe('2027-01-31');
    const before = new Date().toISOString().slice(0, 10);
    const today = await asOf(workspace, { name: 'schedule' });
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(today);
  });
});

describe('what cannot be carried out fails the run with one sentence', () => {
  test.each([
    [{ 'fail-on': 'warnings' }, 'Unexpected input `fail-on: warnings`, expected `warning`.'],
    [{ 'as-of': 'soon', 'fail-on': 'x' }, 'Unexpected input `as-of: soon`'],
    [{ root: 'missing' }, 'cannot be opened: it is not there.'],
    [{ root: '..' }, 'Unexpected root `..` outside the workspace'],
    [{ root: 'link' }, 'Unexpected root `link` outside the workspace'],
  ])('%j', async (inputs, message) => {
    const workspace = makeFolder({ ...harbour, link: { link: '/' } });
    const { status, commands, stderr } = await write(workspace, { inputs });
    expect([status, stderr]).toEqual([1, '']);
    expect(commands).toEqual([expect.stringContaining(message)]);
    expect(existsSync(join(workspace, 'reports'))).toBe(false);
  });

  test('a report that cannot be written', async () => {
    const workspace = makeFolder(harbour);
    mkdirSync(join(workspace, 'reports/cfo.md'), { recursive: true });
    const { status, stdout, outputs } = await write(workspace, { inputs: { 'fail-on': 'never' } });
    expect(status).toBe(1);
    expect(stdout).toContain('::error::reports/cfo.md could not be written: it is a folder.');
    expect(JSON.parse(outputs.reports ?? '')).toContainEqual({
      persona: 'cfo',
      path: 'reports/cfo.md',
      changed: false,
    });
  });
});

test('only reports are written', async () => {
  const workspace = makeRepository(harbour);
  writeFileSync(join(workspace, 'handoffs/new.md'), '# New\n');
  await write(workspace);
  const written = git(workspace, 'status', '--porcelain').trim().split('\n');
  expect(written).toEqual(['?? handoffs/new.md', '?? reports/']);
  expect(readdirSync(join(workspace, 'reports')).every((name) => /^[a-z-]+\.md$/.test(name))).toBe(true);
});
