import { describe, expect, test } from 'vitest';
import { analyse, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const securityOf = (answers: readonly (readonly [check: string, result: string])[]) => `# Security

| ID | Check | Applies to | Entity | Result | Severity | Evidence |
| --- | --- | --- | --- | --- | --- | --- |
${answers.map(([check, result], i) => `| c${i} | ${check} | code | X | ${result} | low | seen |\n`).join('')}`;
const run = (answers: readonly (readonly [string, string])[], others: { readonly [path: string]: string } = {}) =>
  analyse('delivery-maturity', { 'inventory/security.md': securityOf(answers), ...others });
const all = (result: string, ...checks: readonly string[]) => checks.map((check) => [check, result] as const);

const tier1 = ['Code is under version control', 'One-command build', 'No secrets in the repository', 'Backups run'];
const tier2 = ['Tests in CI', 'Review is required', 'Branches are protected', 'Dependency updates'];
const tier3 = ['Automated deploy', 'Rollback is possible', 'Monitoring'];
const tier4 = ['Infrastructure as code', 'A backup has been restored', 'Error budgets'];
const tier5 = ['Progressive delivery', 'Outcomes are measured'];

test('the worked case: level 1, three quarters of the way, three passes wait', () => {
  const section = run([
    ...all('pass', ...tier1, ...tier2.filter((one) => one !== 'Review is required'), ...tier3),
    ...all('fail', 'Review is required', ...tier4, ...tier5),
  ]);
  expect(rangeOf(section, 'level')).toBe('1 1 levels');
  expect(rangeOf(section, 'progress')).toBe('75 75 %');
  expect(noteOf(section, 'progress')).toBe('3 of 4 practices pass');
  expect(rangeOf(section, 'waiting')).toBe('3 3 practices');
  expect(headlineOf(section)).toBe('fails: Delivery is at level 1 of 5; level 2 lacks review.');
});

test('a practice that nothing answers makes the level a range', () => {
  const section = run([
    ...all('pass', ...tier1, 'Tests in CI', 'Branches are protected', 'Dependency updates'),
    ...all('fail', 'Automated deploy'),
  ]);
  expect(rangeOf(section, 'level')).toBe('1 2 levels');
  expect(rangeOf(section, 'progress')).toBe('75 100 %');
  expect(headlineOf(section)).toBe(
    'unknown: Delivery is at level 1–2 of 5; of 1 practice nothing is known for level 2.',
  );
  expect(shownRows(section, 'tiers')[1]).toBe(
    '2 Checked changes | tests in CI, protected branch, dependency updates |  | review',
  );
});

test('every practice in place', () => {
  const section = run(all('pass', ...tier1, ...tier2, ...tier3, ...tier4, ...tier5));
  expect(rangeOf(section, 'level')).toBe('5 5 levels');
  expect(hasBlock(section, 'progress')).toBe(false);
  expect(headlineOf(section)).toBe('holds: Delivery is at the highest level.');
});

describe('one practice, by all that answers it', () => {
  const stack = (tests: readonly string[]) => ({
    'inventory/stack.md': `# Stack

| ID | Component | Layer | Entity | Owner | Criticality | CI |
| --- | --- | --- | --- | --- | --- | --- |
${tests.map((one, i) => `| s${i} | Part ${i} | application | X | Dana | low | ${one} |\n`).join('')}`,
  });
  test.each([
    [['pass'], [], 'tests in CI |  | '],
    [['pass'], ['yes', 'N/A'], 'tests in CI |  | '],
    [['pass'], ['no'], ' | tests in CI | '],
    [['pass', 'fail'], ['yes'], ' | tests in CI | '],
    [['pass'], ['TBD'], ' |  | tests in CI, '],
    [[], ['yes'], 'tests in CI |  | '],
    [[], [], ' |  | tests in CI, '],
    [[], ['N/A'], ' |  | '],
  ])('checks %j, components %j', (checks, components, expected) => {
    const section = run(
      [['MFA', 'pass'], ...checks.map((result) => ['Tests in CI', result] as const)],
      stack(components),
    );
    expect(shownRows(section, 'tiers')[1]).toContain(`2 Checked changes | ${expected}`);
  });
});

test('a restored backup is a drill, no backup', () => {
  const [basics, , , operation] = shownRows(run(all('pass', 'A backup has been restored')), 'tiers');
  expect(basics).toBe('1 Basics |  |  | version control, one-command build, secrets out of the repository, backups');
  expect(operation).toContain('| restore drills |');
});

test('a result that is not known is a gap', () => {
  const section = run([['Tests in CI', 'TBD']]);
  expect(gapsOf(section).map(({ missing }) => missing)).toEqual(['Result of Tests in CI (X)']);
});

test('without tables there is a gap and nothing else', () => {
  const section = analyse('delivery-maturity', { 'handoffs/a.md': '# A\n' });
  expect(section.blocks.map(({ id }) => id)).toEqual(['table/security-check']);
});
