import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitAll, git, makeFolder, makeRepository, putFiles } from '../helpers/folder.ts';
import { harbour, runCli } from '../helpers/run-bundle.ts';

const personas = ['accounting', 'ceo', 'cfo', 'cmo', 'cto'];
const reportsIn = (root: string): readonly string[] => readdirSync(join(root, 'reports')).sort();
const textOf = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

describe('build', () => {
  test('writes the reports, says what it did and where to look', () => {
    const root = makeFolder(harbour);
    const { status, stdout, stderr } = runCli(root, ['build']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(reportsIn(root)).toEqual(expect.arrayContaining(personas.map((id) => `${id}.md`)));
    expect(stdout).toMatch(/^reports\/cfo\.md +new +\d+ +\d+% +\d+$/m);
    expect(stdout).toMatch(/^As of 2026-11-20: \d+ written, 0 left as they were; 5 files read, /m);
    expect(stdout).toMatch(/^Look first at reports\//m);
    expect(textOf(root, 'reports/cfo.md')).toContain('as of 2026-11-20');
  });

  test('--csv writes the tables too, and nothing on a dry run', () => {
    const root = makeFolder(harbour);
    const dry = runCli(root, ['build', '--csv', join(root, 'out'), '--dry-run']);
    expect(dry.stderr).toMatch(/^\d+ tables would be written to .*out\.$/m);
    expect(readdirSync(root)).not.toContain('out');
    const { status, stderr } = runCli(root, ['build', '--csv', join(root, 'out')]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^\d+ tables written to .*out\.$/m);
    expect(textOf(root, 'out/cfo/expense-audit-categories.csv')).toMatch(/^Key,Category,A month low,A month high,/);
  });

  test('--set shows what would move, and writes nothing', () => {
    const root = makeFolder(harbour);
    const { status, stdout } = runCli(root, ['build', '--set', 'expenses/harb-power-2026-11.amount=$400']);
    expect(status).toBe(0);
    expect(stdout).toContain('inventory/expenses.md:6 said “$400” instead of “$300”:');
    expect(stdout).toMatch(/^Gross burn +burn-and-runway\/gross-burn +\$2,300–2,800 a month +\$2,400–2,900 a month +/m);
    expect(readdirSync(root)).not.toContain('reports');
    const unknown = runCli(root, ['build', '--set', 'expenses/harb-powr-2026-11.amount=$400']);
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('expected `harb-power-2026-11`');
  });

  test('a second time writes nothing, nor does another day that changes no figure', () => {
    const root = makeFolder(harbour);
    runCli(root, ['build']);
    const times = reportsIn(root).map((name) => statSync(join(root, 'reports', name)).mtimeMs);
    expect(runCli(root, ['build']).stdout).toContain(': 0 written, ');
    expect(reportsIn(root).map((name) => statSync(join(root, 'reports', name)).mtimeMs)).toEqual(times);
    const cto = textOf(root, 'reports/cto.md');
    expect(runCli(root, ['build', '--as-of', '2026-11-21']).stdout).toMatch(/^reports\/cto\.md +unchanged /m);
    expect(textOf(root, 'reports/cto.md')).toBe(cto);
  });

  test('a changed row changes the reports that show it, and no other', () => {
    const root = makeFolder(harbour);
    runCli(root, ['build']);
    const expenses = harbour['inventory/expenses.md'].replace('$300', '$400');
    putFiles(root, { 'inventory/expenses.md': expenses });
    const { stdout } = runCli(root, ['build']);
    expect(stdout).toMatch(/^reports\/cfo\.md +changed /m);
    expect(stdout).toMatch(/^reports\/cto\.md +unchanged /m);
  });

  test('a deleted report comes back the same', () => {
    const root = makeFolder(harbour);
    runCli(root, ['build']);
    const before = textOf(root, 'reports/cfo.md');
    rmSync(join(root, 'reports'), { recursive: true });
    runCli(root, ['build']);
    expect(textOf(root, 'reports/cfo.md')).toBe(before);
  });

  test('errors in the notes are exit code 1, and the reports are written all the same', () => {
    const root = makeFolder({ ...harbour, 'handoffs/bad.md': Buffer.from([0]) });
    const { status, stdout } = runCli(root, ['build']);
    expect(status).toBe(1);
    expect(stdout).toContain('source/binary');
    expect(stdout).toContain('Look first at handoffs/bad.md:1.');
    expect(reportsIn(root)).toContain('cfo.md');
  });
});

describe('build --dry-run', () => {
  test('writes nothing, and says what it would write', () => {
    const root = makeFolder(harbour);
    const { status, stdout } = runCli(root, ['build', '--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\d would be written/);
    expect(() => reportsIn(root)).toThrow();
  });

  test('with --at reads the notes of a commit', () => {
    const root = makeRepository(harbour);
    putFiles(root, { 'inventory/expenses.md': harbour['inventory/expenses.md'].replace('$300', '$900') });
    commitAll(root);
    const burn = (...words: readonly string[]): string => {
      const build = JSON.parse(runCli(root, ['build', '--dry-run', '--json', ...words]).stdout);
      const cfo = build.reports.find(({ persona }: { persona: string }) => persona === 'cfo');
      const section = cfo.sections.find(({ analysis }: { analysis: string }) => analysis === 'burn-and-runway');
      return section.blocks.find(({ id }: { id: string }) => id === 'gross-burn').value.low;
    };
    expect(burn()).toBe('2900');
    expect(burn('--at', 'HEAD~1')).toBe('2300');
    expect(git(root, 'status', '--porcelain')).toBe('');
  });
});

describe('build --json', () => {
  test('is the contract, and writes the reports', () => {
    const root = makeFolder(harbour);
    const first = JSON.parse(runCli(root, ['build', '--json']).stdout);
    expect(Object.keys(first)).toEqual(['asOf', 'reports', 'diagnostics']);
    expect(first.asOf).toBe('2026-11-20');
    expect(first.diagnostics).toEqual([]);
    for (const report of first.reports) {
      expect(report).toMatchObject({
        persona: expect.stringMatching(/^[a-z-]+$/),
        path: `reports/${report.persona}.md`,
        changed: true,
        sections: expect.any(Array),
      });
      for (const section of report.sections) {
        expect(section).toMatchObject({
          analysis: expect.any(String),
          title: expect.any(String),
          blocks: expect.any(Array),
        });
        for (const block of section.blocks) {
          expect(block).toMatchObject({
            kind: expect.stringMatching(/^(figure|table|chart|text|gap)$/),
            id: expect.any(String),
          });
        }
      }
    }
    const blocks = first.reports
      .flatMap(({ sections }: { sections: { analysis: string; blocks: { id: string }[] }[] }) => sections)
      .find(({ analysis }: { analysis: string }) => analysis === 'burn-and-runway').blocks;
    const figure = (id: string) => blocks.find((block: { id: string }) => block.id === id);
    expect(figure('gross-burn')).toMatchObject({
      value: { low: '2300', high: '2800', unit: 'USD/month', quality: 'range', basis: 'stated' },
      sources: [
        { path: 'inventory/expenses.md', line: 5 },
        { path: 'inventory/expenses.md', line: 6 },
      ],
    });
    expect(figure('runway').value).toMatchObject({ low: '10', unit: 'months' });
    const second = JSON.parse(runCli(root, ['build', '--json']).stdout);
    expect(second.reports.some(({ changed }: { changed: boolean }) => changed)).toBe(false);
  });
});

describe('the as-of date', () => {
  const undated = { 'inventory/expenses.md': harbour['inventory/expenses.md'] };
  const asOf = (root: string, ...words: readonly string[]) =>
    JSON.parse(runCli(root, ['build', '--dry-run', '--json', ...words]).stdout).asOf;

  test('is the option, else what the notes state, else the date of the commit', () => {
    expect(asOf(makeFolder(harbour), '--as-of', '2027-01-31')).toBe('2027-01-31');
    expect(asOf(makeRepository(harbour))).toBe('2026-11-20');
    const root = makeRepository(undated);
    expect(asOf(root)).toBe('2026-11-20');
    commitAll(root, '2026-12-24');
    expect(asOf(root)).toBe('2026-12-24');
    expect(asOf(root, '--at', 'HEAD~1')).toBe('2026-11-20');
  });

  test('without any of them nothing is built, and the way out is named', () => {
    const root = makeFolder(undated);
    const { status, stderr } = runCli(root, ['build']);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no date to compute for');
    expect(stderr).toContain('--as-of DATE');
    expect(() => reportsIn(root)).toThrow();
  });
});

describe('personas', () => {
  const cat = `---
title: The cat
question: Is there enough for food?
sections: [burn-and-runway]
---
`;

  test('one more file is one more report', () => {
    const root = makeFolder({ ...harbour, '.github/handoff-reports/personas/cat.md': cat });
    expect(runCli(root, ['build']).stdout).toMatch(/^reports\/cat\.md +new /m);
    expect(textOf(root, 'reports/cat.md')).toContain('# The cat');
  });

  test('the configuration chooses among them, in its order', () => {
    const root = makeFolder({ ...harbour, '.github/handoff-reports.yml': 'portfolio: Quays\nreports: [cto, cfo]\n' });
    const { stdout, status } = runCli(root, ['build']);
    expect(status).toBe(0);
    expect(reportsIn(root)).toEqual(['cfo.md', 'cto.md']);
    expect(stdout.indexOf('reports/cto.md')).toBeLessThan(stdout.indexOf('reports/cfo.md'));
    expect(textOf(root, 'reports/cfo.md')).toContain('Quays');
  });

  test('one that does not exist is named, and the others are built', () => {
    const root = makeFolder({ ...harbour, '.github/handoff-reports.yml': 'reports: [cfoo, cto]\n' });
    const { stdout, status } = runCli(root, ['build']);
    expect(status).toBe(1);
    expect(stdout).toContain('Unexpected persona `cfoo`, expected `cfo`.');
    expect(stdout).toContain('config/unknown-persona');
    expect(reportsIn(root)).toEqual(['cto.md']);
  });

  test('one that a mail group names and that does not exist is named', () => {
    const mail = 'mail: { groups: { board: { persona: ceoo } } }\n';
    const { stdout, status } = runCli(makeFolder({ ...harbour, '.github/handoff-reports.yml': mail }), ['build']);
    expect(status).toBe(1);
    expect(stdout).toContain('Unexpected persona `ceoo` of the mail group board, expected `ceo`.');
  });

  test('a report that nothing makes any more is named and kept', () => {
    const root = makeFolder({ ...harbour, 'reports/old.md': '# Old' });
    expect(runCli(root, ['build']).stdout).toContain('reports/old.md: nothing makes this report now');
    expect(textOf(root, 'reports/old.md')).toBe('# Old');
  });
});

describe('a place that cannot be written', () => {
  test('fails that report alone, with the reason', () => {
    const root = makeFolder(harbour);
    mkdirSync(join(root, 'reports/cfo.md'), { recursive: true });
    const { status, stdout, stderr } = runCli(root, ['build']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^reports\/cfo\.md +failed /m);
    expect(stderr).toBe('reports/cfo.md could not be written: it is a folder.\n');
    expect(reportsIn(root)).toEqual(expect.arrayContaining(['ceo.md', 'cto.md']));
    expect(reportsIn(root).filter((name) => name.includes('tmp'))).toEqual([]);
    const json = JSON.parse(runCli(root, ['build', '--json']).stdout);
    expect(json.reports.find(({ persona }: { persona: string }) => persona === 'cfo').changed).toBe(false);
  });

  test('out of the root is refused before anything is written', () => {
    const outside = makeFolder();
    const root = makeFolder({ ...harbour, reports: { link: outside } });
    const { status, stderr } = runCli(root, ['build']);
    expect(status).toBe(2);
    expect(stderr).toContain('Unexpected link `reports`');
    expect(readdirSync(outside)).toEqual([]);
  });
});
