import { describe, expect, test } from 'vitest';
import { formatPart, formatSentence } from '../../action/src/reports/format-value.ts';
import { analyse, chartOf, figureOf, gapsOf, rangeOf, tableOf } from '../helpers/analyse.ts';

const people = `# People

| Person | Entity | Focus days per week |
| --- | --- | --- |
| Sam | all | 1.4 |
| Kit | all | 0.95 |
| Dana | all | 4–5 |
`;
const plan = (actions: readonly string[], table = people) =>
  analyse('thirty-day-plan', {
    'handoffs/a.md': `# A\n\n## Next steps\n\n${actions.map((action) => `- ${action}`).join('\n')}\n`,
    'inventory/people.md': table,
  });
type Planned = ReturnType<typeof plan>;

/** The keys of a table with one of its columns; nothing when there is no such table. */
function column(section: Planned, id: string, title: string): readonly (readonly [string, string])[] {
  if (!section.blocks.some((block) => block.id === id)) return [];
  const table = tableOf(section, id);
  const at = table.columns.findIndex((one) => one.title === title);
  return table.rows.map(({ key, cells }) => [key, formatPart(cells[at] ?? null)]);
}

describe('the worked example', () => {
  // Sam has 6 days in the period, Kit 4.07.
  const section = plan([
    'Cheap and slow (id: T6, owner: Kit, effort: 5d, value: 3, time: 3, risk: 3)',
    'Long and open-ended (id: T3, owner: Sam, effort: 2–4d, value: 8, time: 8, risk: 5)',
    'Three days (id: T2, owner: Sam, effort: 3d, value: 8, time: 8, risk: 5)',
    'Quick (id: T4, owner: Kit, effort: 1d, value: 8, time: 8, risk: 5)',
    'Best of Kit (id: T5, owner: Kit, effort: 1d, value: 13, time: 13, risk: 3)',
    'Best of Dana (id: T1, owner: Dana, effort: 1d, value: 13, time: 13, risk: 3)',
  ]);

  test('ranks by the low end of the score, ties by id', () => {
    expect(column(section, 'plan', 'Score')).toEqual([
      ['T1', '29'],
      ['T5', '29'],
      ['T4', '21'],
      ['T2', '7'],
      ['T3', '5.25–10.50'],
    ]);
    expect(column(section, 'deferred-actions', 'Score')).toEqual([['T6', '1.8']]);
  });

  test('T3 is at risk, T6 is deferred, the rest fits', () => {
    expect(column(section, 'plan', 'Fits').at(-1)).toEqual(['T3', 'at risk: only if the estimates hold']);
    expect(column(section, 'deferred-actions', 'Why')).toEqual([['T6', 'the days of Kit are full']]);
    expect(['actions', 'fits', 'at-risk', 'deferred'].map((id) => rangeOf(section, id))).toEqual([
      '6 6 actions',
      '4 4 actions',
      '1 1 actions',
      '1 1 actions',
    ]);
  });

  test('counts the days of each owner', () => {
    expect(column(section, 'capacity', 'Planned')).toEqual([
      ['Dana', '1 day'],
      ['Kit', '2 days'],
      ['Sam', '5 to 7 days'],
    ]);
  });

  test('the headline', () => {
    expect(formatSentence(section.headline?.sentence ?? [])).toBe(
      'Of 6 open actions, 4 fit into the next 30 days, 1 only if the estimates hold, and 1 must wait.',
    );
  });
});

describe('effort', () => {
  test.each([
    ['effort: 2d', '2 days'],
    ['effort: 4h', '0.5 days'],
    ['effort: 1 week', '5 days'],
    ['effort: 1–2w', '5 to 10 days'],
    ['effort: 90 min', '0.2 days'],
    ['effort: ~3', 'about 3 days'],
  ])('%s is %s', (field, effort) => {
    const section = plan([`Do it (id: a, owner: Dana, value: 8, time: 8, risk: 5, ${field})`]);
    expect(column(section, 'plan', 'Effort')).toEqual([['a', effort]]);
  });

  test.each([
    ['', 'an effort in days, such as (effort: 2d)'],
    [', effort: 0d', 'an effort above zero instead of “0d”'],
    [', effort: much', 'an effort in days, such as (effort: 2d), instead of “much”'],
    [', effort: $50', 'an effort in days, such as (effort: 2d), instead of “$50”'],
  ])('“%s” cannot be planned with', (field, add) => {
    const section = plan([`Do it (id: a, owner: Dana, value: 8, time: 8, risk: 5${field})`]);
    expect(column(section, 'incomplete-actions', 'Add')).toEqual([['a', add]]);
    expect(rangeOf(section, 'incomplete')).toBe('1 1 actions');
    expect(section.headline?.standing).toBe('unknown');
  });
});

test.each([
  ['value: 8, time: 8', '8.5–18.0 (partial)'],
  ['value: 100, time: 8, risk: 5', '7.0–16.5 (partial)'],
  ['owner: Dana', '1.5–30.0 (partial)'],
])('a component that is not said may be anything on the scale: %s', (fields, score) => {
  const section = plan([`Do it (id: a, owner: Dana, effort: 2d, ${fields})`]);
  expect(column(section, 'plan', 'Score')).toEqual([['a', score]]);
});

describe('dependencies', () => {
  const rest = 'owner: Dana, effort: 1d, value: 8, time: 8, risk: 5';

  test('come first, whatever their score', () => {
    const section = plan([
      'Ship (id: ship, depends: build, owner: Dana, effort: 1d, value: 20, time: 20, risk: 20)',
      'Build (id: build, owner: Dana, effort: 1d, value: 1, time: 1, risk: 1)',
      `Other (id: other, ${rest})`,
    ]);
    expect(column(section, 'plan', 'Action').map(([key]) => key)).toEqual(['other', 'build', 'ship']);
  });

  test.each([
    ['a deferred one', 'Big (id: first, owner: Dana, effort: 60d)', 'waits for “first”, which is deferred'],
    ['one without an owner', 'Nobody (id: first, effort: 1d)', 'waits for “first”, which is deferred'],
    ['one without an effort', 'Vague (id: first, owner: Dana)', 'waits for “first”, which has no effort'],
    ['one that no note has', `Other (id: second, ${rest})`, 'waits for “first”, which no note has'],
  ])('on %s defers', (_name, first, why) => {
    const section = plan([`Then (id: then, depends: first, ${rest})`, first]);
    expect(column(section, 'deferred-actions', 'Why')).toContainEqual(['then', why]);
  });

  test('on a task at risk is at risk', () => {
    const section = plan([
      'Tight (id: tight, owner: Sam, effort: 4–8d, value: 8, time: 8, risk: 5)',
      `Then (id: then, depends: tight, ${rest})`,
    ]);
    expect(column(section, 'plan', 'Fits')).toContainEqual(['then', 'at risk: waits for “tight”, which is at risk']);
  });

  test('on what is done is none', () => {
    const section = plan([`[x] First (id: first)`, `[ ] Then (id: then, depends: first, ${rest})`]);
    expect(column(section, 'plan', 'Fits')).toEqual([['then', 'yes']]);
  });

  test('in a circle are named', () => {
    const section = plan([
      `One (id: one, depends: three, ${rest})`,
      `Two (id: two, depends: one, ${rest})`,
      `Three (id: three, depends: two, ${rest})`,
      `Four (id: four, depends: three, ${rest})`,
      `Self (id: self, depends: self, ${rest})`,
    ]);
    expect(formatSentence(figureOf(section, 'deferred').note ?? [])).toBe(
      'these wait for themselves: three → two → one → three; self → self',
    );
    expect(column(section, 'deferred-actions', 'Why')).toContainEqual([
      'four',
      'waits for a task that waits for itself',
    ]);
    expect(rangeOf(section, 'deferred')).toBe('5 5 actions');
  });
});

test('a deadline of the law within 30 days comes first, with what it waits for', () => {
  const section = plan([
    'Best (id: best, owner: Dana, effort: 1d, value: 20, time: 20, risk: 20)',
    'File (id: file, depends: books, owner: Dana, effort: 1d, impact: legal, due: 2026-12-21, value: 1, time: 1, risk: 1)',
    'Books (id: books, owner: Dana, effort: 1d, value: 1, time: 1, risk: 1)',
    'Later (id: later, owner: Dana, effort: 1d, impact: legal, due: 2026-12-22, value: 1, time: 1, risk: 1)',
  ]);
  expect(column(section, 'plan', 'Action').map(([key]) => key)).toEqual(['books', 'file', 'best', 'later']);
});

describe('owners', () => {
  test('an action without one is in a lane of its own', () => {
    const section = plan(['Do it (id: a, effort: 2d, value: 8, time: 8, risk: 5)']);
    expect(rangeOf(section, 'unassigned')).toBe('1 1 actions');
    expect(column(section, 'unassigned-actions', 'Score')).toEqual([['a', '10.5']]);
  });

  test('whose focus days are not known cannot take anything', () => {
    const table = people.replace('| Sam | all | 1.4 |', '| Sam | all | TBD |');
    const section = plan(['Do it (id: a, owner: Sam, effort: 2d)'], table);
    expect(column(section, 'deferred-actions', 'Why')).toEqual([['a', 'the focus days of Sam are not known']]);
    expect(gapsOf(section).map(({ missing }) => missing)).toEqual(['Focus days per week of Sam']);
  });

  test('fill their weeks in turn', () => {
    const days = ['a', 'b', 'c'].map(
      (id) => `Do ${id} (id: ${id}, owner: Dana, effort: 3d, value: 8, time: 8, risk: 5)`,
    );
    expect(column(plan(days), 'plan', 'Week')).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ]);
  });

  test('are drawn from the week in which they start to the one in which they end', () => {
    const days = ['2d', '6d', '3d'].map(
      (effort, i) => `Do ${i} (id: a${i}, owner: Dana, effort: ${effort}, value: ${8 - i}, time: 8, risk: 5)`,
    );
    const chart = chartOf(plan(days), 'plan-chart');
    expect(chart.type === 'gantt' && chart.spans.map(({ name, from, to }) => `${name} ${from} ${to}`)).toEqual([
      'Do 0 2026-11-21 2026-11-28',
      'Do 2 2026-11-21 2026-12-05',
      'Do 1 2026-11-28 2026-12-12',
    ]);
  });
});

test.each([
  ['value: 5, time: 1, risk: 5, due: 2026-12-05', 'important, urgent'],
  ['value: 5, time: 1, risk: 5, due: 2026-12-06', 'important'],
  ['value: 5, time: 1, risk: 3, due: 2026-11-01', 'urgent'],
  ['value: 5, time: 20, risk: 3', 'neither'],
])('the quadrant of %s is %s', (fields, quadrant) => {
  const section = plan([`Do it (id: a, owner: Dana, effort: 1d, ${fields})`]);
  expect(column(section, 'plan', 'Quadrant')).toEqual([['a', quadrant]]);
});

test('2,000 actions in one chain make a bounded plan', () => {
  const actions = Array.from(
    { length: 2000 },
    (_, i) =>
      `Step ${i} (id: s${i}, ${i > 0 ? `depends: s${i - 1}, ` : ''}owner: Dana, effort: 1h, value: 8, time: 8, risk: 5)`,
  );
  const section = plan(actions);
  const [inSight, folded] = [tableOf(section, 'plan'), tableOf(section, 'later-actions')];
  // 4 to 5 focus days a week are 17.1 to 21.4 days in the period: 137 hours surely fit, 171 perhaps.
  expect(rangeOf(section, 'fits')).toBe('137 137 actions');
  expect(rangeOf(section, 'at-risk')).toBe('34 34 actions');
  expect([inSight.rows.length, folded.rows.length, folded.hidden]).toEqual([12, 20, 139]);
});

test('no open action makes no plan', () => {
  const section = plan(['[x] Done']);
  expect(rangeOf(section, 'actions')).toBe('0 0 actions');
  expect(section.headline).toBeUndefined();
});
