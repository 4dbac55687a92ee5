import { describe, expect, test } from 'vitest';
import { makeFolder } from '../helpers/folder.ts';
import { harbour, runCli } from '../helpers/run-bundle.ts';

test('a figure leads down to the lines', () => {
  const { status, stdout, stderr } = runCli(makeFolder(harbour), ['explain', 'cfo', 'runway']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Burn and runway \(burn-and-runway\/runway\)\nRunway: .*months/);
  expect(stdout).toContain(
    '│     └─ inventory/cash.md:5  | Operating account | HARB | $18,000 | 2026-11-19 | none |\n',
  );
  expect(stdout).toContain('inventory/expenses.md:5  | 2026-11 | HARB | Berth | $2,000–2,500 | yes |\n');
});

test('the report may be named by its path, the figure by its analysis', () => {
  const root = makeFolder(harbour);
  const short = runCli(root, ['explain', 'cfo', 'gross-burn']).stdout;
  expect(runCli(root, ['explain', 'reports/cfo.md', 'burn-and-runway/gross-burn']).stdout).toBe(short);
});

test('what is not known says what is missing', () => {
  const root = makeFolder({ ...harbour, 'inventory/cash.md': harbour['inventory/cash.md'].replace('$18,000', 'TBD') });
  const { stdout } = runCli(root, ['explain', 'cfo', 'runway']);
  expect(stdout).toContain('Runway: not known');
  expect(stdout).toMatch(/\nMissing\n {2}inventory\/cash\.md:5 {2}Balance of Operating account \(HARB\)\. Add /);
});

test('a cell of a table leads to its lines, with the method of its section', () => {
  const { status, stdout } = runCli(makeFolder(harbour), [
    'explain',
    'cfo',
    'expense-audit/categories/no category/a-month',
  ]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Expense audit \(expense-audit\/categories\/.*\$2,300–2,800/s);
  expect(stdout).toContain('─ inventory/expenses.md:5  | 2026-11 | HARB | Berth | $2,000–2,500 | yes |\n');
  expect(stdout).toMatch(/\nMethod: Monthly total = .*\n$/);
});

test('as JSON, the same down to the text of the lines', () => {
  const json = JSON.parse(runCli(makeFolder(harbour), ['explain', 'cfo', 'gross-burn', '--json']).stdout);
  expect(json).toMatchObject({
    persona: 'cfo',
    analysis: 'burn-and-runway',
    figure: 'gross-burn',
    value: { low: '2300', high: '2800' },
    gaps: [],
  });
  expect(JSON.stringify(json)).toContain('| 2026-11 | HARB | Power | $300 | yes |');
});

describe('names that do not exist', () => {
  test.each([
    ['cfoo', 'runway', 'Unexpected report `cfoo`, expected `cfo`.'],
    ['zebra', 'runway', 'Unexpected report `zebra`, expected one of accounting, ceo, '],
    ['cfo', 'runaway', 'Unexpected figure `runaway`, expected `runway`.'],
    ['cfo', 'burn-and-runway/cassh', 'Unexpected figure `burn-and-runway/cassh`, expected `burn-and-runway/cash`.'],
    ['cfo', 'zebra', 'Unexpected figure `zebra`, expected one of cash-position/unrestricted, '],
  ])('%s %s', (report, figure, message) => {
    const { status, stdout, stderr } = runCli(makeFolder(harbour), ['explain', report, figure]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('explain --help');
  });
});

test.each([
  ['runway', 'No figure `runway` yet. Missing: Table “Cash”, Table “Expenses”, '],
  ['break-even/units', 'No figure `break-even/units` yet. Missing: Table “Expenses”, Table “Unit economics”; '],
])('where nothing is recorded %s names the tables', (figure, message) => {
  const root = makeFolder({ 'handoffs/a.md': '---\nupdated: 2026-11-20\n---\n\n# A\n' });
  const { status, stderr } = runCli(root, ['explain', 'cfo', figure]);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).toContain('; the report has them to paste.');
});

test('a name that several analyses have must say which', () => {
  const persona = `---\ntitle: Both\nquestion: Which?\nsections: [security-gaps, stack-audit]\n---\n`;
  const root = makeFolder({
    ...harbour,
    '.github/handoff-reports/personas/both.md': persona,
    'inventory/security.md':
      '| Entity | Check | Applies to | Result |\n| --- | --- | --- | --- |\n| HARB | MFA | bank | fail |\n',
    'inventory/stack.md':
      '| Entity | Component | Layer | Owner | Criticality |\n| --- | --- | --- | --- | --- |\n| HARB | Site | data | Ana | high |\n',
  });
  const build = JSON.parse(runCli(root, ['build', '--dry-run', '--json']).stdout);
  const report = build.reports.find((one: { persona: string }) => one.persona === 'both');
  const ids: string[] = report.sections.flatMap((section: { blocks: { kind: string; id: string }[] }) =>
    section.blocks.filter(({ kind }) => kind === 'figure').map(({ id }) => id),
  );
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice === undefined) throw new Error('No figure of one name in two analyses.');
  const { status, stderr } = runCli(root, ['explain', 'both', twice]);
  expect(status).toBe(2);
  expect(stderr).toMatch(
    new RegExp(`Unexpected figure \`${twice}\` that \\d analyses have, expected one of \`[a-z-]+/${twice}\``),
  );
});
