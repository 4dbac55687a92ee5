import { expect, test } from 'vitest';
import { makeFolder, makeRepository, putFiles } from '../helpers/folder.ts';
import { harbour, runCli } from '../helpers/run-bundle.ts';

test('every record is printed for people, by type', () => {
  const { status, stdout, stderr } = runCli(makeFolder(harbour), ['records']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('expense (2)\n');
  expect(stdout).toMatch(/Renew the berth contract.*handoffs\/harbour\.md:9\n/);
});

test('as JSON they are the contract', () => {
  const records = JSON.parse(runCli(makeFolder(harbour), ['records', '--json']).stdout);
  expect(records.length).toBeGreaterThan(6);
  for (const record of records) {
    expect(record).toMatchObject({
      type: expect.any(String),
      id: expect.any(String),
      place: { path: expect.any(String), line: expect.any(Number) },
    });
    expect(record).toHaveProperty('entity');
  }
  expect(records).toContainEqual(
    expect.objectContaining({
      type: 'action',
      entity: 'HARB',
      state: 'open',
      owner: 'dana',
      due: '2026-12-01',
      priority: 1,
    }),
  );
  expect(records).toContainEqual(expect.objectContaining({ type: 'expense', vendor: 'Power', basis: 'stated' }));
});

test('errors are counted aside, and leave the output alone', () => {
  const root = makeFolder({ ...harbour, 'handoffs/bad.md': Buffer.from([0]) });
  const { status, stdout, stderr } = runCli(root, ['records', '--json']);
  expect(status).toBe(0);
  expect(() => JSON.parse(stdout)).not.toThrow();
  expect(stderr).toBe('Not everything could be read (1 error): see `handoff-reports check`.\n');
});

test('none is an empty list', () => {
  expect(runCli(makeFolder(), ['records', '--json']).stdout).toBe('[]\n');
});

test('--at reads a commit', () => {
  const root = makeRepository(harbour);
  putFiles(root, { 'inventory/cash.md': '# Cash\n' });
  const cash = (...words: readonly string[]) =>
    JSON.parse(runCli(root, ['records', '--json', ...words]).stdout).filter(
      ({ type }: { type: string }) => type === 'cash',
    );
  expect(cash()).toHaveLength(0);
  expect(cash('--at', 'HEAD')).toHaveLength(1);
});
