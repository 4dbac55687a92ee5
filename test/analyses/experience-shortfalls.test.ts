import { describe, expect, test } from 'vitest';
import { analyse, headlineOf, noteOf, rangeOf, shownRows, tableOf } from '../helpers/analyse.ts';

const kpisOf = (rows: readonly string[]) => ({
  'inventory/kpis.md': `# KPIs

| Key | KPI | Entity | Value | As of | Unit | Target | Good | Owner | Cadence |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |\n`).join('')}`,
});
const measure = (...rows: readonly string[]) => analyse('experience-shortfalls', kpisOf(rows));
const note = (items: string) => ({ 'handoffs/x.md': `---\nentity: X\n---\n\n# X\n\n## Next steps\n\n${items}` });

test('the worked case: one vital needs improvement, CI is slow, flaky runs are 5%', () => {
  const section = measure(
    'lcp | LCP | X | 3.1 | 2026-11-20 | s | | | Dana | weekly',
    'inp | INP | X | 180 | 2026-11-20 | ms | | | Dana | weekly',
    'cls | CLS | X | 0.06 | 2026-11-20 | score | | | Dana | weekly',
    'ci-minutes | CI minutes | X | 14 | 2026-11-20 | minutes | 10 | down | Dana | weekly',
    'flaky-rate | Flaky rate | X | 5% | 2026-11-20 | % | 2% | down | Dana | weekly',
    'repeat-rate | Repeat rate | X | 5% | 2026-11-20 | % | 2% | up | Dana | weekly',
  );
  expect(tableOf(section, 'measures').rows.map(({ key }) => key)).toEqual([
    'x-ci-minutes',
    'x-flaky-rate',
    'x-lcp',
    'x-cls',
    'x-inp',
  ]);
  const rows = shownRows(section, 'measures');
  expect(rows[0]).toBe('CI minutes | X | 14 minutes | 10 minutes | 4 minutes | misses its target');
  expect(rows[2]).toContain('| needs improvement');
  expect(rows[2]).toContain(' | 0.60 s | ');
  expect(headlineOf(section)).toBe('fails: Experience: 3 of 5 measures off their bound.');
});

describe('a vital against its bounds', () => {
  test.each([
    ['lcp', '2.5', 's', 'good'],
    ['lcp', '2.6', 's', 'needs improvement'],
    ['lcp', '4', 's', 'needs improvement'],
    ['lcp', '4.1', 's', 'poor'],
    ['lcp', '2400', 'ms', 'good'],
    ['lcp', '2–3', 's', 'undetermined'],
    ['lcp', '3–5', 's', 'undetermined'],
    ['inp', '0.2', 's', 'good'],
    ['inp', '501', 'ms', 'poor'],
    ['cls', '0.1', 'score', 'good'],
    ['Largest Contentful Paint', '5', 's', 'poor'],
  ])('%s of %s %s', (key, value, unit, rating) => {
    const section = measure(`${key} | | X | ${value} | 2026-11-20 | ${unit} | | | Dana | weekly`);
    expect(shownRows(section, 'measures')[0]?.split(' | ').at(-1)).toBe(rating);
  });
});

describe('a measure against its own target', () => {
  test.each([
    ['10 | 2026-11-20 | minutes | 10 | down', 'good'],
    ['11 | 2026-11-20 | minutes | 10 | down', 'misses its target'],
    ['9–11 | 2026-11-20 | minutes | 10 | down', 'undetermined'],
    ['9 | 2026-11-20 | minutes | 10 | up', 'misses its target'],
    ['9 | 2026-11-20 | minutes | | down', 'no target'],
  ])('%s', (cells, rating) => {
    const section = measure(`ci-minutes | CI minutes | X | ${cells} | Dana | weekly`);
    expect(shownRows(section, 'measures')[0]?.split(' | ').at(-1)).toBe(rating);
  });
});

test('actions and blockers that name the experience are stated shortfalls, soonest first', () => {
  const section = analyse('experience-shortfalls', {
    ...note(`1. Build one calendar. (id: calendar, owner: @dana, due: 2026-12-18, impact: revenue and experience)
2. Rewrite the copy. (id: copy, due: 2026-12-02, impact: UX)
3. Speed up the build. (id: build, impact: DX)
4. Rotate the keys. (id: keys, impact: security)
- [x] Mend the form. (id: form, impact: UX)
`),
  });
  expect(shownRows(section, 'stated')).toEqual([
    'Rewrite the copy. | X | UX | not known | 2026-12-02',
    'Build one calendar. | X | revenue and experience | dana | 2026-12-18',
    'Speed up the build. | X | DX | not known | not known',
  ]);
  expect(rangeOf(section, 'failing')).toBeNull();
  expect(noteOf(section, 'failing')).toBe('no web vital is measured: add LCP, INP and CLS to the KPIs');
  expect(headlineOf(section)).toBe('fails: Experience: 3 shortfalls stated, and nothing measured.');
});

test.each([
  ['2 | 2026-11-20', 'holds'],
  ['TBD | TBD', 'unknown'],
])('an LCP of %s', (cells, standing) => {
  expect(measure(`lcp | LCP | X | ${cells} | s | | | Dana | weekly`).headline?.standing).toBe(standing);
});

test('where nothing is said there is no headline', () => {
  const section = analyse('experience-shortfalls', { 'handoffs/a.md': '# A\n' });
  expect(rangeOf(section, 'stated')).toBe('0 0 shortfalls');
  expect(section.headline).toBeUndefined();
});

test('a vital that was poor before is judged as it is now', () => {
  const section = measure(
    'lcp | LCP | X | 9 | 2026-09-20 | s | | | Dana | weekly',
    'lcp | LCP | X | 2.0 | 2026-11-20 | s | | | Dana | weekly',
  );
  expect(rangeOf(section, 'failing')).toBe('0 0 measures');
  expect(shownRows(section, 'measures')).toHaveLength(1);
});
