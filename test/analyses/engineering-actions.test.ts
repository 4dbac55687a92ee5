import { describe, expect, test } from 'vitest';
import { analyse, gapsOf, hasBlock, headlineOf, rangeOf, shownRows, tableOf } from '../helpers/analyse.ts';

const securityOf = (rows: string) => `# Security

| ID | Check | Applies to | Entity | Result | Severity | Evidence | Fix | Effort days | Exposure % | Confidence % | Tasks | Owner |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows}`;
const noteOf = (actions: string) => `---
entity: X
updated: 2026-11-20
---

# X

## Next steps

${actions}`;
const run = (rows: string, actions = '') =>
  analyse('engineering-actions', { 'inventory/security.md': securityOf(rows), 'handoffs/x.md': noteOf(actions) });
const keysOf = (section: ReturnType<typeof run>, id = 'actions') => tableOf(section, id).rows.map(({ key }) => key);
const scoresOf = (section: ReturnType<typeof run>) =>
  shownRows(section, 'actions').map((row) => row.split(' | ')[4]?.trim());

test('the worked ranking: criticals pinned, then the low end, ties by id', () => {
  const section = run(`| E-5 | five | site | X | fail | low | seen | five | 3–5 | 100% | 84% | | Dana |
| E-6 | six | site | X | fail | low | seen | six | 2.5 | 90% | 100% | | Dana |
| E-4 | four | site | X | fail | medium | seen | four | 2 | 90% | 80% | | Dana |
| E-3 | three | site | X | fail | high | seen | three | 2–4 | 96% | 100% | | Dana |
| E-2 | two | site | X | fail | critical | seen | two | 1 | 80% | 100% | | Dana |
| E-1 | one | site | X | fail | critical | seen | one | 0.5 | 100% | 100% | | Dana |
`);
  expect(keysOf(section)).toEqual(['E-1', 'E-2', 'E-3', 'E-4', 'E-6', 'E-5']);
  expect(scoresOf(section)).toEqual([
    '20 points',
    '8 points',
    '1.8–3.6 points',
    '1.8 points',
    '0.90 points',
    '0.42–0.70 points',
  ]);
  expect(shownRows(section, 'actions')[0]).toBe(
    'one | X | security, critical | 0.5 days | 20 points | Dana | not known | one (site)',
  );
});

test('a failing critical comes first whatever the score, then security, then revenue', () => {
  const section = run(
    `| high | h | site | X | fail | high | seen | mend h | 0.1 | | | | |
| slow | s | site | X | fail | critical | seen | mend s | 20 | | | | |
`,
    `1. Count visits. (id: visits, effort: 1d, impact: revenue, value: 20, time: 20, risk: 20)
2. Rotate keys. (id: keys, effort: 30d, impact: security, priority: P0)
3. Paint the hull. (id: hull, effort: 1d, value: 20, time: 20, risk: 20)
`,
  );
  expect(keysOf(section)).toEqual(['slow', 'high', 'keys', 'visits']);
  expect(headlineOf(section)).toBe('fails: First for security: mend s.');
});

describe('an action that a check names is part of the check', () => {
  const actions = `1. Rotate the keys. (id: rotate, owner: @dana, due: 2026-11-24, effort: 0.5d, impact: security)
2. Clean the history. (id: clean, owner: @sam, due: 2026-11-27, effort: 1–2d, impact: security)
`;
  test('its efforts are added, the last due day counts', () => {
    const section = run('| k | keys | shop | X | fail | critical | seen | rotate | | | | rotate, clean | |\n', actions);
    expect(shownRows(section, 'actions')).toEqual([
      'rotate | X | security, critical | 1.5 to 2.5 days | 4.0–6.7 points | dana, sam | 2026-11-27 | keys (shop)',
    ]);
  });

  test('one task alone gives its words', () => {
    const section = run('| k | keys | shop | X | fail | critical | seen | do it | | | | rotate | |\n', actions);
    expect(shownRows(section, 'actions').map((row) => row.split(' | ')[0])).toEqual([
      'Rotate the keys.',
      'Clean the history.',
    ]);
  });

  test('a check that passes claims nothing', () => {
    const section = run('| k | keys | shop | X | pass | critical | seen | rotate | | | | rotate, clean | |\n', actions);
    expect(keysOf(section)).toEqual(['rotate', 'clean']);
  });

  test('a done action is no work', () => {
    const section = run('', '- [x] Rotate the keys. (id: rotate, effort: 1d, impact: security)\n');
    expect(rangeOf(section, 'open')).toBe('0 0 actions');
    expect(section.headline).toBeUndefined();
  });
});

describe('nothing comes before what it waits for', () => {
  test('a better score waits', () => {
    const section = run(
      '| k | keys | shop | X | fail | low | seen | do it | | | | rotate | |\n',
      `1. Count. (id: count, depends: funnel, effort: 1d, impact: revenue, value: 20, time: 20, risk: 20)
2. Mend the funnel. (id: funnel, depends: rotate, effort: 9d, impact: revenue, value: 1, time: 1, risk: 1)
3. Rotate. (id: rotate, effort: 1d, impact: security)
4. Clean. (id: clean, depends: rotate, effort: 1d, impact: security, priority: P0)
`,
    );
    expect(keysOf(section)).toEqual(['k', 'clean', 'funnel', 'count']);
  });

  test('a circle is listed all the same', () => {
    const section = run(
      '',
      `1. A. (id: aa, depends: bb, effort: 1d, impact: revenue, value: 20, time: 1, risk: 1)
2. B. (id: bb, depends: aa, effort: 1d, impact: revenue, value: 1, time: 1, risk: 1)
3. C. (id: cc, effort: 1d, impact: revenue, value: 1, time: 1, risk: 1)
`,
    );
    expect(keysOf(section)).toEqual(['cc', 'aa', 'bb']);
  });
});

test('what has no effort is listed below the ranking, and so is what takes none', () => {
  const section = run(
    '| a | a | site | X | fail | high | seen | mend a | TBD | | | | |\n| b | b | site | X | fail | high | seen | mend b | 0 | | | | |\n',
    '1. Count visits. (id: visits, impact: revenue)\n',
  );
  expect(hasBlock(section, 'actions')).toBe(false);
  expect(keysOf(section, 'without-effort')).toEqual(['a', 'b', 'visits']);
  expect(headlineOf(section)).toBe('unknown: Nothing can be ranked: 3 actions without an effort.');
});

test('at most ten are ranked, and the rest is counted', () => {
  const rows = Array.from(
    { length: 12 },
    (_, i) => `| c${i} | c | s${i} | X | fail | low | seen | mend | 1 | | | | |\n`,
  );
  const { rows: shown, hidden } = tableOf(run(rows.join('')), 'actions');
  expect([shown.length, hidden]).toEqual([10, 2]);
});

test('an accepted risk and an unknown result are no actions', () => {
  const section = analyse('engineering-actions', {
    'inventory/security.md': `# Security

| ID | Check | Applies to | Entity | Result | Severity | Effort days | Annotation | Annotation expires |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| a | MFA | bank | X | fail | high | 1 | accepted risk | 2026-12-31 |
| b | MFA | mail | X | TBD | high | 1 | | |
`,
  });
  expect(rangeOf(section, 'open')).toBe('0 0 actions');
  expect(gapsOf(section).map(({ missing }) => missing)).toEqual(['Result of MFA (X)']);
});
