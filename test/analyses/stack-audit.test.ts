import { describe, expect, test } from 'vitest';
import { formatPart, formatSentence } from '../../action/src/reports/format-value.ts';
import { analyse, figureOf, gapsOf, hasBlock, rangeOf, tableOf } from '../helpers/analyse.ts';

const header = `# Stack

| ID | Component | Layer | Entity | Owner | Criticality | Version | Support ends | Backup | Last restore test | Monitoring | MFA | Docs | Tests | Fallback | Notes |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
`;
const stack = (rows: readonly string[]) =>
  analyse('stack-audit', { 'inventory/stack.md': `${header}${rows.join('\n')}\n` });
const all = 'Kit | high | 16.2 | 2027-05-01 | nightly | 2026-10-01 | uptime check | yes | README | smoke test | export';

describe('the worked example: 6 pass, 1 fail, 2 unknown, 1 N/A', () => {
  const section = stack([
    '| db | Database | data | STAY | Kit | critical | 16.2 | 2028-11-09 | nightly | 2026-04-25 | TBD | N/A | README | yes | | Slow |',
  ]);

  test('scores 6.7 to 8.9 with 78% evidence', () => {
    expect(formatPart(figureOf(section, 'score').value)).toBe('6.7–8.9 points');
    expect(formatPart(figureOf(section, 'evidence').value)).toBe('77.8%');
  });

  test('names what fails and what is not known', () => {
    const [row] = tableOf(section, 'components').rows;
    expect(row?.cells.slice(4)).toEqual(['Slow; restore test fails', 'monitoring, fallback']);
    expect(formatSentence(section.headline?.sentence ?? [])).toBe(
      'The stack has 1 component with a failed criterion; 77.8% of what should be known of the stack is on record.',
    );
  });
});

describe('one criterion on 2026-11-21', () => {
  test.each([
    ['support on its last day', all.replace('2027-05-01', '2026-11-21'), '10 10 points'],
    ['support that has ended', all.replace('2027-05-01', '2026-11-20'), '9 9 points'],
    ['a restore test of 90 days ago', all.replace('2026-10-01', '2026-08-23'), '10 10 points'],
    ['a restore test of 91 days ago', all.replace('2026-10-01', '2026-08-22'), '9 9 points'],
    ['no restore test known', all.replace('2026-10-01', ''), '9 10 points'],
    ['nothing to back up, nothing to restore', all.replace('nightly | 2026-10-01', 'N/A | '), '10 10 points'],
    ['no monitoring', all.replace('uptime check', 'none'), '9 9 points'],
    ['an owner not known', all.replace('Kit', 'TBD'), '9 10 points'],
  ])('%s', (_name, cells, score) => {
    expect(rangeOf(stack([`| c | Component | data | STAY | ${cells} | |`]), 'score')).toBe(score);
  });
});

test('a layer scores as low as its most critical components, whatever the others', () => {
  const critical = all.replace('high', 'critical');
  const section = stack([
    `| a | A | data | X | ${critical.replace('uptime check', 'no')} | |`,
    `| b | B | data | X | ${critical.replace('uptime check', 'TBD').replace('README', 'TBD')} | |`,
    `| c | C | data | Y | ${all.replace('high', 'low').replace('uptime check | yes | README | smoke test', 'no | no | no | no')} | |`,
    `| d | D | hosting | Y | ${all} | |`,
  ]);
  const rows = tableOf(section, 'layers').rows.map(({ cells }) => cells.map(formatPart));
  expect(rows).toEqual([
    ['data', '3', '8–9 points', '93.3%', 'critical'],
    ['hosting', '1', '10 points', '100%', 'high'],
  ]);
  expect(tableOf(section, 'entities').rows.map(({ key }) => key)).toEqual(['X', 'Y']);
  expect(tableOf(section, 'components').rows.map(({ key }) => key)).toEqual(['b', 'a', 'd', 'c']);
});

test('criteria that nobody recorded widen the score and make no gaps', () => {
  const section = stack(['| c | Component | data | X | Kit | high | | | | | | | | | | |']);
  expect(rangeOf(section, 'score')).toBe('1 10 points');
  expect(gapsOf(section)).toEqual([]);
  expect(section.headline?.standing).toBe('unknown');
});

test('without a table there is a gap, no score and no headline', () => {
  const section = analyse('stack-audit', { 'handoffs/a.md': '# A\n' });
  expect(hasBlock(section, 'score')).toBe(false);
  expect(gapsOf(section).map(({ id }) => id)).toEqual(['table/component']);
  expect(section.headline).toBeUndefined();
});
