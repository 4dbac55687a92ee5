import { describe, expect, test } from 'vitest';
import { formatPart, formatSentence } from '../../action/src/reports/format-value.ts';
import { analyse, figureOf, gapsOf, hasBlock, rangeOf, tableOf } from '../helpers/analyse.ts';
import { type Ends, endsLikeVector, likeVector, vector } from '../helpers/vectors.ts';

const header = `# Security

| ID | Check | Applies to | Entity | Result | Severity | Evidence | Checked on | Fix | Annotation | Annotation expires |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
`;
const security = (rows: readonly string[], params = '') =>
  analyse('security-gaps', { 'inventory/security.md': header + rows.join('\n'), 'inventory/params.md': params });

test('the vector CTO-02 comes out exactly', () => {
  const { inputs, expected } = vector<
    Record<'passed' | 'failed' | 'unknown', readonly string[]>,
    { score: Ends; evidence: string }
  >('CTO-02');
  const severity = new Map([
    ['10', 'critical'],
    ['7.5', 'high'],
    ['5', 'medium'],
    ['2.5', 'low'],
  ]);
  const rows = Object.entries<readonly string[]>({ pass: inputs.passed, fail: inputs.failed, TBD: inputs.unknown });
  const section = security(
    rows.flatMap(([result, weights]) =>
      weights.map(
        (weight, i) =>
          `| ${result}-${i} | Check | site | X | ${result} | ${severity.get(weight)} | seen | 2026-11-20 | | | |`,
      ),
    ),
  );
  const score = figureOf(section, 'score').value;
  const evidence = figureOf(section, 'evidence').value;
  if (score === null || evidence === null) throw new Error('There is no score.');
  expect(endsLikeVector(score, expected.score)).toEqual(expected.score);
  expect(likeVector(evidence.low.div(100), expected.evidence)).toBe(expected.evidence);
  expect(formatSentence(section.headline?.sentence ?? [])).toBe(
    'Security is not acceptable, with 2 open gaps, 1 of them critical, and 1 check without a known result.',
  );
});

describe('one check on 2026-11-21', () => {
  test.each([
    ['fail | high | none | 2026-11-20 | | |', { open: 1, unknown: 0, accepted: 0, score: '0 0 points' }],
    ['fail | | none | 2020-01-01 | | |', { open: 1, unknown: 0, accepted: 0, score: '0 0 points' }],
    ['pass | high | seen | 2026-11-20 | | |', { open: 0, unknown: 0, accepted: 0, score: '10 10 points' }],
    ['pass | high | seen | 2026-08-23 | | |', { open: 0, unknown: 0, accepted: 0, score: '10 10 points' }],
    ['pass | high | seen | 2026-08-22 | | |', { open: 0, unknown: 1, accepted: 0, score: '0 10 points' }],
    ['pass | high | seen | | | |', { open: 0, unknown: 0, accepted: 0, score: '10 10 points' }],
    ['pass | high | | | | |', { open: 0, unknown: 1, accepted: 0, score: '0 10 points' }],
    ['TBD | high | | | | |', { open: 0, unknown: 1, accepted: 0, score: '0 10 points' }],
    ['N/A | high | | | | |', { open: 0, unknown: 0, accepted: 0, score: null }],
    ['fail | high | | | accepted risk | 2026-11-21 |', { open: 0, unknown: 0, accepted: 1, score: '0 0 points' }],
    ['fail | high | | | accepted risk | 2026-11-20 |', { open: 1, unknown: 0, accepted: 0, score: '0 0 points' }],
    ['fail | high | | | accepted risk | |', { open: 1, unknown: 0, accepted: 0, score: '0 0 points' }],
    ['fail | high | | | done another way | |', { open: 0, unknown: 0, accepted: 0, score: '10 10 points' }],
    ['fail | high | | | wrong | 2027-01-01 |', { open: 0, unknown: 0, accepted: 0, score: null }],
    ['fail | high | | | not applicable | 2026-01-01 |', { open: 1, unknown: 0, accepted: 0, score: '0 0 points' }],
  ])('%s', (cells, expected) => {
    const [result, severity, evidence, checked, annotation, expires] = cells.split('|').map((cell) => cell.trim());
    const section = security([
      `| c | MFA | bank | X | ${result} | ${severity} | ${evidence} | ${checked} | | ${annotation} | ${expires} |`,
    ]);
    const count = (id: string) => figureOf(section, id).value?.low.toNumber();
    expect({
      open: count('open'),
      unknown: count('unknown'),
      accepted: count('accepted'),
      score: rangeOf(section, 'score'),
    }).toEqual(expected);
  });
});

test('the review period is a parameter', () => {
  const params = `# Params

| Key | Value | Unit | From |
| --- | --- | --- | --- |
| security_review_days | 30 | days | 2026-01-01 |
`;
  const rows = ['| c | MFA | bank | X | pass | high | seen | 2026-10-21 | | | |'];
  expect(rangeOf(security(rows), 'unknown')).toBe('0 0 checks');
  expect(rangeOf(security(rows, params), 'unknown')).toBe('1 1 checks');
});

test('open gaps come most severe first, with the fix; a lapsed annotation says so', () => {
  const section = security([
    '| b | Branches protected | repository | X | fail | low | open to all | 2026-11-20 | protect main | | |',
    '| c | No keys in history | checkout | X, Y | fail | critical | found | 2026-11-20 | rotate | accepted risk | 2026-10-01 |',
    '| a | Restores tested | database | Y | fail | low | never | 2026-11-20 | test one | | |',
  ]);
  const rows = tableOf(section, 'open-gaps').rows;
  expect(rows.map(({ key }) => key)).toEqual(['c', 'a', 'b']);
  expect(rows[0]?.cells.map(formatPart)).toEqual([
    'No keys in history (checkout)',
    'X, Y',
    'critical',
    'found; accepted risk until 2026-10-01',
    'rotate',
    'not known',
    'not known',
  ]);
});

test('a result that is not known is a gap at its cell', () => {
  const section = security(['| mfa | MFA | bank | X | TBD | critical | | | | | |']);
  expect(gapsOf(section).map(({ missing, place }) => [missing, place.path, place.line])).toEqual([
    ['Result of MFA (X)', 'inventory/security.md', 5],
  ]);
  expect(section.headline?.standing).toBe('unknown');
});

test('without a table there is a gap, no score and no headline', () => {
  const section = analyse('security-gaps', { 'handoffs/a.md': '# A\n' });
  expect(hasBlock(section, 'score')).toBe(false);
  expect(gapsOf(section).map(({ id }) => id)).toEqual(['table/security-check']);
  expect(section.headline).toBeUndefined();
});
