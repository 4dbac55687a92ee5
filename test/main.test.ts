import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Content, commitAll, git, makeFolder, makeRepository } from './helpers/folder.ts';
import { commandsIn, type Event, runAction } from './helpers/run-action.ts';
import { harbour } from './helpers/run-bundle.ts';

const bad: { readonly [path: string]: Content } = { 'handoffs/bad.md': Buffer.from([0]), 'handoffs/empty.md': '' };

describe('a run', () => {
  test('writes the reports, and says so in log, outputs and summary', () => {
    const workspace = makeFolder(harbour);
    const { status, stdout, stderr, outputs, summary } = runAction(workspace);
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(join(workspace, 'reports/cfo.md'), 'utf8')).toContain('as of 2026-11-20');
    expect(stdout).toContain('reports/cfo.md');
    expect(commandsIn(stdout)).toEqual([]);
    expect(outputs.changed).toBe('true');
    expect(JSON.parse(outputs.reports ?? '')).toContainEqual({ persona: 'cfo', path: 'reports/cfo.md', changed: true });
    expect(JSON.parse(outputs.diagnostics ?? '')).toEqual([]);
    expect(summary).toMatch(/^## Handoff reports\n\nAs of 2026-11-20: (\d+) of \1 reports changed; no findings\.\n/);
    expect(summary).toMatch(/\| CFO .*\| `reports\/cfo\.md` \| new \|/);
  });

  test('a second time changes nothing', () => {
    const workspace = makeFolder(harbour);
    runAction(workspace);
    const { outputs, summary } = runAction(workspace);
    expect(outputs.changed).toBe('false');
    expect(summary).toContain(': 0 of ');
  });

  test('reads a folder of the workspace, and names files from the workspace', () => {
    const files = Object.entries({ ...harbour, ...bad }).map(([path, content]) => [`notes/${path}`, content] as const);
    const workspace = makeFolder(Object.fromEntries(files));
    const { stdout } = runAction(workspace, { inputs: { root: 'notes' } });
    expect(existsSync(join(workspace, 'notes/reports/cfo.md'))).toBe(true);
    expect(commandsIn(stdout)[0]).toMatch(/^::error file=notes\/handoffs\/bad\.md,line=1,col=1,title=source\/binary::/);
  });
});

describe('findings', () => {
  test('are annotations, worst first, and fail the run', () => {
    const workspace = makeFolder({ ...harbour, ...bad });
    const { status, stdout, outputs, summary } = runAction(workspace);
    expect(status).toBe(1);
    expect(commandsIn(stdout)).toEqual([
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
  ])('fail-on: %s', (failOn, files, status) => {
    expect(runAction(makeFolder({ ...harbour, ...files }), { inputs: { 'fail-on': failOn } }).status).toBe(status);
  });

  test('beyond what GitHub shows are in the summary', () => {
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`handoffs/${i}.md`, '']));
    const { stdout, summary, outputs } = runAction(makeFolder({ ...harbour, ...many }));
    expect(commandsIn(stdout)).toHaveLength(10);
    expect(stdout).toContain('15 more findings are in the job summary.');
    expect(summary.match(/source\/empty`\]/g)).toHaveLength(25);
    expect(JSON.parse(outputs.diagnostics ?? '')).toHaveLength(25);
  });

  test('obey nobody', () => {
    const cash = harbour['inventory/cash.md'].replace('$18,000', '::add-mask::x ##[add-mask]y %0A::error::z');
    const workspace = makeFolder({ ...harbour, 'inventory/cash.md': cash, 'handoffs/a\n::error::b.md': '' });
    const { stdout } = runAction(workspace);
    expect(stdout).toContain('##[add-mask]y');
    expect(commandsIn(stdout).every((line) => /^::(?:error|warning)(?: file=|::The notes have)/.test(line))).toBe(true);
  });
});

describe('the as-of date', () => {
  const asOf = (workspace: string, event: Event): string =>
    /As of (\S+):/.exec(runAction(workspace, event).summary)?.[1] ?? '';

  test('is that of the input, else of the event, else what the notes state', () => {
    const workspace = makeRepository(harbour);
    commitAll(workspace, '2026-12-24');
    expect(asOf(workspace, { name: 'push' })).toBe('2026-12-24');
    expect(asOf(workspace, { name: 'pull_request' })).toBe('2026-11-20');
    expect(asOf(workspace, { name: 'push', inputs: { 'as-of': 'stated' } })).toBe('2026-11-20');
    expect(asOf(workspace, { name: 'push', inputs: { 'as-of': '2027-01-31' } })).toBe('2027-01-31');
    const before = new Date().toISOString().slice(0, 10);
    const today = asOf(workspace, { name: 'schedule' });
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
  ])('%j', (inputs, message) => {
    const workspace = makeFolder({ ...harbour, link: { link: '/' } });
    const { status, stdout, stderr } = runAction(workspace, { inputs });
    expect([status, stderr]).toEqual([1, '']);
    expect(commandsIn(stdout)).toEqual([expect.stringContaining(message)]);
    expect(existsSync(join(workspace, 'reports'))).toBe(false);
  });

  test('a report that cannot be written', () => {
    const workspace = makeFolder(harbour);
    mkdirSync(join(workspace, 'reports/cfo.md'), { recursive: true });
    const { status, stdout, outputs } = runAction(workspace, { inputs: { 'fail-on': 'never' } });
    expect(status).toBe(1);
    expect(stdout).toContain('::error::reports/cfo.md could not be written: it is a folder.');
    expect(JSON.parse(outputs.reports ?? '')).toContainEqual({
      persona: 'cfo',
      path: 'reports/cfo.md',
      changed: false,
    });
  });
});

test('only reports are written', () => {
  const workspace = makeRepository(harbour);
  writeFileSync(join(workspace, 'handoffs/new.md'), '# New\n');
  runAction(workspace);
  const written = git(workspace, 'status', '--porcelain').trim().split('\n');
  expect(written).toEqual(['?? handoffs/new.md', '?? reports/']);
  expect(readdirSync(join(workspace, 'reports')).every((name) => /^[a-z-]+\.md$/.test(name))).toBe(true);
});
