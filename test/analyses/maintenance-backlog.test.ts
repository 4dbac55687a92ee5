import { describe, expect, test } from 'vitest';
import {
  analyse,
  figureOf,
  gapsOf,
  hasBlock,
  headlineOf,
  noteOf,
  rangeOf,
  shownRows,
  tableOf,
} from '../helpers/analyse.ts';

const jobs = (rows: string, more: { readonly [path: string]: string } = {}) =>
  analyse('maintenance-backlog', {
    'inventory/maintenance.md': `| ID | Asset | Entity | Title | Priority | Opened | Closed | Hours | Cost | Blocks nights |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows}`,
    ...more,
  });

const properties = `
| Unit  | Entity | Replacement value |
| ----- | ------ | ----------------- |
| House | STAY   | $310,000          |
`;

const params = `
| Key                        | Value       | From       |
| -------------------------- | ----------- | ---------- |
| maintenance_hours_per_week | 8–12 hours  | 2026-01-01 |
| average_daily_rate         | $210        | 2026-01-01 |
`;

describe('the worked example', () => {
  const section = jobs(
    `| M-1 | House | STAY | Smoke alarm dead | P1 | 2026-11-18 |            | 2  | $60–80       | 0   |
| M-2 | House | STAY | Water heater     | P2 | 2026-10-20 |            | 9  | $700–900     | 3   |
| M-3 | House | STAY | Loose step       | P3 | 2026-10-12 |            | 8  | $290–350     | N/A |
| M-4 | House | STAY | Paint hallway    | P4 | 2026-09-04 |            | 12 | $400–450     | 0   |
| M-5 | House | STAY | Door handle      | P2 | 2026-08-01 | 2026-08-03 | 1  | $40          | 0   |`,
    { 'inventory/properties.md': properties, 'inventory/params.md': params },
  );

  test.each([
    ['open', '4 4 jobs'],
    ['overdue', '3 3 jobs'],
    ['hours', '31 31 hours'],
    ['cost', '1450 1780 USD'],
    ['nights-blocked', '3 3 nights'],
    ['revenue-at-risk', '630 630 USD'],
  ])('%s is %s', (id, value) => {
    expect(rangeOf(section, id)).toBe(value);
  });

  test.each([
    ['mean-age', '38.3', '38.3'],
    ['weeks', '2.6', '3.9'],
    ['condition-index', '0.5', '0.6'],
  ])('%s is %s to %s', (id, low, high) => {
    const { value } = figureOf(section, id);
    expect([value?.low.toFixed(1), value?.high.toFixed(1)]).toEqual([low, high]);
  });

  test('judges the condition and lists the overdue first', () => {
    expect(noteOf(section, 'condition-index')).toBe('good');
    expect(headlineOf(section)).toBe('fails: 3 of 4 open repairs are overdue.');
    expect(shownRows(section, 'jobs').map((row) => row.split(' | ').slice(0, 6).join(' | '))).toEqual([
      'Smoke alarm dead | House | P1 | 2026-11-18 | 3 days | 2 days',
      'Water heater | House | P2 | 2026-10-20 | 32 days | 25 days',
      'Loose step | House | P3 | 2026-10-12 | 40 days | 10 days',
      'Paint hallway | House | P4 | 2026-09-04 | 78 days | no',
    ]);
  });
});

test.each([
  ['P1', '2026-11-20', '0 0 jobs'],
  ['P1', '2026-11-19', '1 1 jobs'],
  ['P2', '2026-11-14', '0 0 jobs'],
  ['P2', '2026-11-13', '1 1 jobs'],
  ['P3', '2026-10-22', '0 0 jobs'],
  ['P3', '2026-10-21', '1 1 jobs'],
  ['P4', '2026-08-23', '0 0 jobs'],
  ['P4', '2026-08-22', '1 1 jobs'],
])('%s opened on %s: %s overdue', (priority, opened, overdue) => {
  expect(rangeOf(jobs(`| M | House | STAY | Tap | ${priority} | ${opened} | | | | |`), 'overdue')).toBe(overdue);
});

test('the params table sets other limits', () => {
  const limit = '| Key | Value | From |\n| --- | --- | --- |\n| maintenance_limit_p2 | 14 days | 2026-01-01 |';
  const row = '| M | House | STAY | Tap | P2 | 2026-11-10 | | | | |';
  expect(rangeOf(jobs(row), 'overdue')).toBe('1 1 jobs');
  expect(rangeOf(jobs(row, { 'inventory/params.md': limit }), 'overdue')).toBe('0 0 jobs');
});

test('a job that is closed later than the as-of date is still open', () => {
  const section = jobs('| M | House | STAY | Tap | P4 | 2026-11-01 | 2026-11-30 | | | |');
  expect(rangeOf(section, 'open')).toBe('1 1 jobs');
});

describe('what is not known', () => {
  const section = jobs(
    `| M-1 | House | STAY | Tap   | P2  | 2026-11-20 | | 3   | $50 | |
| M-2 | House | STAY | Fence | TBD | 2026-11-20 | | TBD | $80 | |`,
  );

  test('leaves the backlog at least, and says what it waits for', () => {
    expect(figureOf(section, 'hours').value?.quality).toBe('partial');
    expect(noteOf(section, 'hours')).toBe('1 of 2 rows');
    expect(rangeOf(section, 'weeks')).toBeNull();
    expect(noteOf(section, 'weeks')).toBe('set `maintenance_hours_per_week` in the params table');
    expect(noteOf(section, 'condition-index')).toBe('waits for the replacement value of House');
  });

  test('a job without a priority cannot be judged', () => {
    expect(noteOf(section, 'overdue')).toBe('1 more cannot be judged');
    expect(headlineOf(section)).toBe('unknown: Whether all of 2 open repairs are in time is not known.');
    expect(gapsOf(section).map(({ id }) => id)).toEqual(['maintenance/M-2/priority']);
  });

  test('fewer than three ages have no average, and no stated nights no figure', () => {
    expect(hasBlock(section, 'mean-age')).toBe(false);
    expect(hasBlock(section, 'nights-blocked')).toBe(false);
  });
});

test('the replacement value may stand with the asset, under its id', () => {
  const assets = `
| ID  | Asset      | Entity | Class    | Status | Owner | Replacement value |
| --- | ---------- | ------ | -------- | ------ | ----- | ----------------- |
| A-1 | Main house | STAY   | building | active | Dana  | $20,000–10,000    |
`;
  const section = jobs('| M | A-1 | STAY | Roof | P4 | 2026-11-01 | | | $1,000 | |', { 'inventory/assets.md': assets });
  expect(rangeOf(section, 'condition-index')).toBe('5 10 %');
  expect(noteOf(section, 'condition-index')).toBe('fair');
});

test('a long list is cut and says so', () => {
  const rows = Array.from(
    { length: 30 },
    (_, i) => `| M-${i + 10} | House | STAY | Job ${i} | P4 | 2026-11-01 | | | | |`,
  );
  const table = tableOf(jobs(rows.join('\n')), 'jobs');
  expect([table.rows.length, table.hidden]).toEqual([12, 18]);
});

test('nothing open', () => {
  expect(headlineOf(jobs('| M | House | STAY | Tap | P1 | 2026-11-01 | 2026-11-02 | | | |'))).toBe(
    'holds: No repair is open.',
  );
});
