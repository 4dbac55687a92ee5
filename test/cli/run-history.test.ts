import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cloneRepository, commitAll, git, makeFolder, makeRepository, putFiles } from '../helpers/folder.ts';
import { harbour, runCli } from '../helpers/run-bundle.ts';

const cashOf = (balance: string): string => harbour['inventory/cash.md'].replace('$18,000', balance);

/** A commit with each of these balances, from 21 November on; the first one has $18,000. */
function makeHistory(...balances: readonly string[]): string {
  const root = makeRepository(harbour);
  for (const [i, balance] of balances.entries()) {
    putFiles(root, { 'inventory/cash.md': cashOf(balance) });
    commitAll(root, `2026-11-${21 + i}`);
  }
  return root;
}

const shortId = (root: string, name: string): string => git(root, 'rev-parse', '--short=8', name).trim();

function history(root: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = runCli(root, ['history', ...words]);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

test('a figure at each commit that changed it, the newest last, and the trend of both ends', () => {
  const root = makeHistory('$26,000', 'TBD', '$10,000');
  expect(history(root, 'runway')).toBe(`Runway (burn-and-runway/runway) in the report ceo

Day         Commit    Value                Subject
2026-11-20  ${shortId(root, 'HEAD~3')}  10.0 to 13.8 months  Notes
2026-11-21  ${shortId(root, 'HEAD~2')}  14.4 to 20.0 months  Notes
2026-11-22  ${shortId(root, 'HEAD~1')}  not known            Notes
2026-11-23  ${shortId(root, 'HEAD')}  5.5 to 7.6 months    Notes

high  ▅█·▂
low   ▃▅·▁  5.5 to 20.0 months
`);
});

test('commits that changed neither the figure nor what it rests on are counted', () => {
  const root = makeHistory('$26,000');
  putFiles(root, { 'handoffs/other.md': '# Other' });
  commitAll(root, '2026-11-23');
  putFiles(root, { 'README.md': '# No note' });
  commitAll(root, '2026-11-24');
  const text = history(root, 'burn-and-runway/runway');
  expect(text).toContain('\n1 more commit changed notes, but neither the figure nor what it rests on.\n');
  expect(text).not.toContain('high');
});

test('the same value of other inputs is another point', () => {
  const root = makeRepository(harbour);
  const expenses = harbour['inventory/expenses.md'].replace('$300', '$400').replace('$2,000–2,500', '$1,900–2,400');
  putFiles(root, { 'inventory/expenses.md': expenses });
  commitAll(root, '2026-11-21');
  const points = history(root, 'gross-burn')
    .split('\n')
    .filter((line) => line.includes('$2,300–2,800 a month'));
  expect(points).toHaveLength(2);
});

test('the files as they are, where they say something else', () => {
  const root = makeHistory();
  expect(history(root, 'runway')).not.toContain('The files as they are');
  putFiles(root, { 'inventory/cash.md': cashOf('$36,000') });
  expect(history(root, 'runway')).toContain('now                   20.0 to 27.6 months  The files as they are\n');
});

describe('where it begins', () => {
  test('at a commit, with what the figure was there', () => {
    const root = makeHistory('$26,000', '$36,000');
    const text = history(root, 'runway', '--since', 'HEAD~1');
    expect(text).not.toContain(shortId(root, 'HEAD~2'));
    expect(text).toContain(`${shortId(root, 'HEAD~1')}  14.4 to 20.0 months`);
    expect(text).toContain(`${shortId(root, 'HEAD')}  20.0 to 27.6 months`);
  });

  test('at a day', () => {
    const root = makeHistory('$26,000', '$36,000');
    expect(history(root, 'runway', '--since', '2026-11-21')).toBe(history(root, 'runway', '--since', 'HEAD~1'));
  });

  test('in a shallow clone at what is there, which is said', () => {
    const clone = cloneRepository(makeHistory('$26,000'), '--depth=1');
    expect(history(clone, 'runway')).toContain('The clone is shallow, so commits may be missing');
  });
});

test('of a root below the top, where no branch is checked out', () => {
  const inPart = (files: { readonly [path: string]: string }) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`part/${path}`, text]));
  const root = makeRepository({ ...inPart(harbour), 'inventory/cash.md': '# Of another root' });
  putFiles(root, inPart({ 'inventory/cash.md': cashOf('$26,000') }));
  commitAll(root, '2026-11-21');
  git(root, 'checkout', '--quiet', '--detach');
  const text = history(root, 'runway', '--root', 'part');
  expect(text.match(/\d months/g)).toHaveLength(2);
  expect(text).toContain(`2026-11-21  ${shortId(root, 'HEAD')}  14.4 to 20.0 months  Notes`);
});

test('each point is computed for the day that its notes state, as `build` would', () => {
  const root = makeHistory('$26,000');
  const { points } = JSON.parse(history(root, 'runway', '--json'));
  const asOf = JSON.parse(runCli(root, ['build', '--at', 'HEAD', '--dry-run', '--json']).stdout).asOf;
  expect(points.map((point: { asOf: string }) => point.asOf)).toEqual(['2026-11-20', asOf]);
});

test('as JSON, exact', () => {
  const root = makeHistory('TBD');
  const json = JSON.parse(history(root, 'runway', '--json'));
  expect(json).toMatchObject({
    persona: 'ceo',
    analysis: 'burn-and-runway',
    figure: 'runway',
    title: 'Runway',
    passedOver: 0,
    isCut: false,
    isShallow: false,
  });
  expect(json.points).toEqual([
    expect.objectContaining({ day: '2026-11-20', subject: 'Notes', isThere: true, unread: 0 }),
    expect.objectContaining({ commit: git(root, 'rev-parse', 'HEAD').trim(), isThere: true, value: null }),
  ]);
  expect(json.points[0].value).toMatchObject({ high: expect.stringMatching(/^13\.84615/), unit: 'months' });
});

test('a commit whose notes cannot all be read is marked', () => {
  const root = makeRepository({ ...harbour, 'inventory/cash.md': Buffer.from('Caf\u00e9', 'latin1') });
  putFiles(root, { 'inventory/cash.md': cashOf('$18,000') });
  commitAll(root, '2026-11-21');
  const text = history(root, 'runway');
  expect(text).toContain('not known *');
  expect(text).toContain('* Not all files of that commit could be read.');
  expect(text).toContain('10.0 to 13.8 months  Notes');
});

describe('reports', () => {
  const persona = `---\ntitle: Elsewhere\nquestion: How long?\nentities: [MILL]\nsections: [burn-and-runway]\n---\n`;
  const files = {
    ...harbour,
    'inventory/entities.md': `${harbour['inventory/entities.md']}| MILL | Mill | Mill | USD |\n`,
    'inventory/mill.md':
      '# Expenses\n\n| Month | Entity | Vendor | Amount per month |\n| --- | --- | --- | --- |\n| 2026-11 | MILL | Grain | $10 |\n',
    '.github/handoff-reports/personas/aaa.md': persona,
  };

  test('one that is named', () => {
    const root = makeRepository(files);
    expect(history(root, 'runway', '--persona', 'cfo')).toContain('in the report cfo');
    const own = JSON.parse(history(root, 'runway', '--persona', 'aaa', '--json'));
    expect([own.persona, own.points[0].value]).toEqual(['aaa', null]);
  });

  test('one that sees all entities goes before one that does not', () => {
    expect(JSON.parse(history(makeRepository(files), 'runway', '--json')).persona).toBe('ceo');
  });
});

describe('the second time', () => {
  const cacheOf = (root: string): string => join(root, '.git/handoff-reports');

  test('it prints the same, from the cache', () => {
    const root = makeHistory('$26,000', '$10,000');
    const first = history(root, 'runway');
    expect(first).toContain('14.4 to 20.0 months');
    expect(history(root, 'runway')).toBe(first);
    const names = readdirSync(cacheOf(root)).sort();
    for (const name of names) {
      const file = join(cacheOf(root), name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"14.4', '"15.4'));
    }
    expect(history(root, 'runway')).toContain('15.4 to 20.0 months');
    expect(git(root, 'status', '--porcelain')).toBe('');
  });

  test('what was spoilt is computed again', () => {
    const root = makeHistory('$26,000');
    const first = history(root, 'runway');
    for (const name of readdirSync(cacheOf(root))) writeFileSync(join(cacheOf(root), name), '{"a": 1');
    expect(history(root, 'runway')).toBe(first);
  });

  test('a change of the configuration or of the files is seen', () => {
    const root = makeHistory('$26,000');
    history(root, 'runway');
    putFiles(root, {
      '.github/handoff-reports.yml': 'columns:\n  cash:\n    balance: [stock]\n',
      'inventory/cash.md': cashOf('$36,000').replace('Balance', 'Stock'),
    });
    expect(history(root, 'runway')).toContain('20.0 to 27.6 months  The files as they are');
  });
});

describe('what cannot be carried out is named', () => {
  test.each([
    [['runaway'], 'Unexpected figure `runaway`, expected `runway`.'],
    [['runway', '--persona', 'cfoo'], 'Unexpected report `cfoo`, expected `cfo`.'],
    [['runway', '--since', 'mian'], 'Unexpected revision `mian`, expected a commit'],
    [['runway', '--since', '2020-01-01'], 'Unexpected day `2020-01-01`, expected 2026-11-20 or later'],
    [['runway', '--since', 'last-delivered:ceo'], 'no report was delivered yet'],
  ])('%j', (words, message) => {
    const { status, stdout, stderr } = runCli(makeRepository(harbour), ['history', ...words]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('no repository, no commit, no git', () => {
    const root = makeFolder(harbour);
    expect(runCli(root, ['history', 'runway']).stderr).toContain('not in a git repository');
    git(root, 'init', '--quiet');
    expect(runCli(root, ['history', 'runway']).stderr).toContain('has no commit yet');
    expect(runCli(root, ['history', 'runway'], { PATH: makeFolder() }).stderr).toContain('git is not installed');
  });
});
