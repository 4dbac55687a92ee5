import { describe, expect, test } from 'vitest';
import { analyse, gapsOf, headlineOf, rangeOf, shownRows, tableOf } from '../helpers/analyse.ts';

const stackOf = (rows: readonly string[]) => `# Stack

| ID | Component | Layer | Entity | Owner | Criticality | Fallback | Depends on |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |\n`).join('')}`;
const run = (rows: readonly string[], others: { readonly [path: string]: string } = {}) =>
  analyse('single-points-of-failure', { 'inventory/stack.md': stackOf(rows), ...others });

/** Four carry others, three without a fallback; the registrar carries all six. */
const worked = [
  'dns | DNS registrar | DNS | X | Dana | critical | no | N/A',
  'host | Hosting | hosting | X | Dana | high | no | dns',
  'db | Database | data | X | Dana | high | nightly copy | host',
  'mail | Mail | integrations | X | Dana | low | no | dns',
  'site | Site | application | X | Dana | high | no | host, db',
  'shop | Shop | application | X | Dana | high | no | site',
  'news | Newsletter | integrations | X | Dana | low | yes | dns',
];

test('the worked case: the registrar stops six others', () => {
  const section = run(worked);
  expect(rangeOf(section, 'single')).toBe('3 3 components');
  expect(rangeOf(section, 'covered')).toBe('1 1 components');
  expect(tableOf(section, 'components').rows.map(({ key }) => key)).toEqual(['dns', 'host', 'site']);
  expect(shownRows(section, 'components')[0]).toBe(
    'DNS registrar | X | 6 | Database; Hosting; Mail; Newsletter and 2 more | none',
  );
  expect(headlineOf(section)).toBe(
    'fails: DNS registrar has no fallback, and 6 other components stop with it; 2 more like it.',
  );
});

describe('two components, the second depends on the first', () => {
  test.each([
    ['no', ['1 1 components', '0 0 components', '0 0 components'], 'fails'],
    ['TBD', ['0 0 components', '1 1 components', '0 0 components'], 'unknown'],
    ['a spare', ['0 0 components', '0 0 components', '1 1 components'], 'holds'],
    ['N/A', ['0 0 components', '0 0 components', '1 1 components'], 'holds'],
  ])('fallback %s', (fallback, counts, standing) => {
    const section = run([
      `a | A | data | X | Dana | low | ${fallback} | N/A`,
      'b | B | data | X | Dana | low | N/A | a',
    ]);
    expect(['single', 'unknown', 'covered'].map((id) => rangeOf(section, id))).toEqual(counts);
    expect(section.headline?.standing).toBe(standing);
  });
});

test('a circle stops as a whole, and a component never carries itself', () => {
  const section = run([
    'a | A | data | X | Dana | low | no | b, a',
    'b | B | data | X | Dana | low | no | c',
    'c | C | data | X | Dana | low | no | a',
  ]);
  expect(shownRows(section, 'components')).toEqual([
    'A | X | 2 | B; C | none',
    'B | X | 2 | A; C | none',
    'C | X | 2 | A; B | none',
  ]);
});

test('of those that stop as many, the one with more revenue comes first', () => {
  const section = run(
    [
      'a | A | data | X | Dana | critical | no | N/A',
      'b | B | data | X | Dana | low | N/A | a',
      'c | C | data | Y | Dana | low | no | N/A',
      'd | D | data | Y | Dana | low | N/A | c',
    ],
    {
      'inventory/revenue.md': `# Revenue

| Month | Entity | Stream | Amount | Kind |
| --- | --- | --- | --- | --- |
| 2026-10 | X | Trips | $100 | revenue |
| 2026-10 | Y | Trips | $900 | revenue |
| 2026-10 | Y | Deposits | $5,000 | deposit |
`,
    },
  );
  expect(shownRows(section, 'components')).toEqual([
    'C | Y | 1 | D | $900 a month | none',
    'A | X | 1 | B | $100 a month | none',
  ]);
});

test('what is not said is a gap, and no graph is no answer', () => {
  const section = run(['a | A | data | X | Dana | low | TBD | TBD']);
  expect(gapsOf(section).map(({ missing }) => missing)).toEqual(['Depends on of A (X)', 'Fallback of A (X)']);
  expect(headlineOf(section)).toBe('unknown: Nothing says which component depends on which.');
});

test('without a stack there is a gap and nothing else', () => {
  const section = analyse('single-points-of-failure', { 'handoffs/a.md': '# A\n' });
  expect(section.blocks.map(({ id }) => id)).toEqual(['table/component']);
});
