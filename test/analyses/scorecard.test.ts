import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../action/src/day.ts';
import { analyse, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows, tableOf } from '../helpers/analyse.ts';
import { likeVector, vector } from '../helpers/vectors.ts';

/** The 51st day after the first of a quarter of 90 days. */
const asOf = '2027-02-21';

const scorecard = (...rows: readonly string[]) =>
  analyse(
    'scorecard',
    {
      'inventory/kpis.md': [
        '| Key | Entity | Value | As of | Unit | Start | Target | Good | Owner | Cadence |',
        '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
        ...rows,
      ].join('\n'),
    },
    { asOf },
  );
/** One KPI by value, start, target and good direction. */
const kpi = (value: string, start: string, target: string, good: string, key = 'k') =>
  `| ${key} | STAY | ${value} | 2027-02-20 | trips | ${start} | ${target} | ${good} | Dana | monthly |`;
const standingOf = (...row: Parameters<typeof kpi>) =>
  shownRows(scorecard(kpi(...row)), 'goals')[0]
    ?.split(' | ')
    .slice(-3);

test('the worked examples', () => {
  const section = scorecard(kpi('15', '20', '12', 'down', 'late'), kpi('7', '4', '10', 'up', 'sold'));
  expect(shownRows(section, 'goals')).toEqual([
    'sold | STAY | Dana | 7 trips | 10 trips | 50% | −6.7 points | off track',
    'late | STAY | Dana | 15 trips | 12 trips | 62.5% | 5.8 points | on track',
  ]);
  expect(headlineOf(section)).toBe('fails: Of 2 targets, 1 is off track; 1 is on track.');
});

test('the vector', () => {
  const { inputs, expected } = vector<
    { start: string; target: string; current: string; elapsed: [string, string] },
    { attainment: string; gap: string }
  >('CEO-05');
  expect(inputs.elapsed).toEqual(['51', '90']);
  const section = scorecard(kpi(inputs.current, inputs.start, inputs.target, 'down'));
  const [attained, pace] = (tableOf(section, 'goals').rows[0]?.cells ?? []).slice(5, 7);
  const fraction = (part: typeof attained, like: string) =>
    part !== null && typeof part === 'object' && 'low' in part ? likeVector(part.low.div(100), like) : null;
  expect(fraction(attained ?? null, expected.attainment)).toBe(expected.attainment);
  expect(fraction(pace ?? null, expected.gap)).toBe(expected.gap);
});

describe('standings', () => {
  test.each([
    ['beyond the target, not capped', '13', '4', '10', 'up', ['150%', '93.3 points', 'on track']],
    ['the wrong way', '3', '4', '10', 'up', ['−16.7%', '−73.3 points', 'off track']],
    ['5 points behind', '56', '5', '104', 'up', ['51.5%', '−5.2 points', 'off track']],
    ['target = start, met', '12', '10', '10', 'up', ['not known', 'not known', 'on track']],
    ['target = start, not met', '9', '10', '10', 'up', ['not known', 'not known', 'off track']],
    ['target = start, direction not said', '12', '10', '10', 'TBD', ['not known', 'not known', 'not known']],
    ['in the band', '25', 'N/A', '20–30', 'band', ['—', '—', 'on track']],
    ['across the edge of the band', '25–35', 'N/A', '20–30', 'band', ['—', '—', 'not sure']],
    ['outside the band', '31', 'N/A', '20–30', 'band', ['—', '—', 'off track']],
    ['no start, target met', '11', 'TBD', '10', 'up', ['not known', 'not known', 'on track']],
    ['no start, target not met', '9', 'TBD', '10', 'up', ['not known', 'not known', 'not known']],
  ])('%s', (_name, value, start, target, good, expected) => {
    expect(standingOf(value, start, target, good)).toEqual(expected);
  });

  test('on the very edge', () => {
    // 51 ÷ 90 of the way is 56.67 %; 51.67 % of 0 to 60 is 31.
    expect(standingOf('31', '0', '60', 'up')?.at(-1)).toBe('on track');
    expect(standingOf('30.9', '0', '60', 'up')?.at(-1)).toBe('off track');
  });
});

describe('a range that straddles', () => {
  test('prints what is certain, and what to ask for', () => {
    const section = scorecard(kpi('25–40', '0', '60', 'up'));
    expect(shownRows(section, 'goals')[0]).toMatch(/not sure$/);
    expect(shownRows(section, 'not-sure')).toEqual(['k | STAY | 31 trips | value']);
    expect(headlineOf(section)).toBe('unknown: Of 1 target, none is known to be on track.');
    expect(standingOf('31', '0', '60', 'up')?.at(-1)).toBe('on track');
  });

  test('of a falling target, the lower end is certain', () => {
    const section = scorecard(kpi('30', '58–60', '0–2', 'down'));
    const [row] = shownRows(section, 'not-sure');
    expect(row).toMatch(/^k \| STAY \| 28 trips \| (?:start|target)$/);
    expect(standingOf('28', '58–60', '0–2', 'down')?.at(-1)).toBe('on track');
  });
});

describe('what is missing', () => {
  test('a KPI without a target is not judged, and its cells are gaps', () => {
    const section = scorecard(kpi('7', '4', '10', 'up', 'a'), kpi('7', 'TBD', 'TBD', 'up', 'b'));
    expect(noteOf(section, 'judged')).toBe('of 2; the others lack a value or a target');
    expect(rangeOf(section, 'judged')).toBe('1 1 KPIs');
    expect(gapsOf(section).map(({ id }) => id)).toEqual(['kpi/stay-b/target', 'kpi/stay-b/start']);
  });

  test('without any target there is one figure', () => {
    const section = scorecard(kpi('7', 'TBD', 'TBD', 'up'));
    expect(section.blocks.filter(({ kind }) => kind !== 'gap').map(({ id }) => id)).toEqual(['judged']);
    expect(headlineOf(section)).toBe('unknown: No KPI has both a value and a target, so none can be judged.');
  });

  test('a target that does not apply is no goal', () => {
    expect(hasBlock(scorecard(kpi('7', 'N/A', 'N/A', 'up')), 'judged')).toBe(false);
  });
});

test.each([
  ['2026-10-01', '0'],
  ['2026-12-31', '98.9'],
  ['2028-02-29', '64.8'],
])('on %s, %s % of the quarter is gone', (today, gone) => {
  const texts = {
    'inventory/kpis.md': `| Key | Entity | Value | As of | Unit | Start | Target | Good | Owner | Cadence |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${kpi('7', '4', '10', 'up')}
`,
  };
  const value = rangeOf(analyse('scorecard', texts, { asOf: today }), 'elapsed');
  expect(Number(value?.split(' ')[0]).toFixed(1)).toBe(Number(gone).toFixed(1));
});

describe('a KPI with rows of several days', () => {
  const on = (day: string, value: string, key = 'k', cadence = 'weekly') =>
    `| ${key} | STAY | ${value} | ${day} | trips | 4 | 10 | up | Dana | ${cadence} |`;

  test('is judged by the newest one alone, and asks for nothing of the others', () => {
    const old = '| k | STAY | 5 | 2027-02-08 | trips |  |  |  |  |  |';
    const [one, alone] = [scorecard(old, on('2027-02-15', '7')), scorecard(on('2027-02-15', '7'))];
    expect(shownRows(one, 'goals')).toEqual(shownRows(alone, 'goals'));
    expect(gapsOf(one)).toEqual(gapsOf(alone));
    expect(rangeOf(one, 'judged')).toBe('1 1 KPIs');
  });

  test('stands side by side, with where it goes; a week without a row is empty', () => {
    const section = scorecard(on('2027-02-16', '7'), on('2027-01-25', '4'), on('2027-02-01', '5–6'));
    expect(tableOf(section, 'strip-weekly').columns.map(({ title }) => title)).toEqual([
      'KPI',
      'Entity',
      '2027-01-25',
      '2027-02-01',
      '2027-02-08',
      '2027-02-15',
      'Trend',
    ]);
    expect(shownRows(section, 'strip-weekly')).toEqual([
      'k | STAY | 4 trips | 5–6 trips |  | 7 trips | 3 points, rising',
    ]);
  });

  test('has one table for each cadence', () => {
    const months = ['2026-12-31', '2027-01-31', '2027-02-15'].map((day, i) => on(day, String(9 - i), 'm', 'monthly'));
    const weeks = ['2027-02-01', '2027-02-08', '2027-02-15'].map((day) => on(day, '5'));
    const section = scorecard(...months, ...weeks);
    expect(shownRows(section, 'strip-monthly')).toEqual(['m | STAY | 9 trips | 8 trips | 7 trips | 3 points, falling']);
    expect(shownRows(section, 'strip-weekly')).toEqual([
      'k | STAY | 5 trips | 5 trips | 5 trips | 3 points, unchanged',
    ]);
  });

  test('shows the last 13 periods, and the newest value of each', () => {
    const days = Array.from({ length: 20 }, (_, i) => addDays(day('2027-02-15'), -7 * i));
    const section = scorecard(...days.map((one, i) => on(one, String(100 - i))), on('2027-02-14', '50'));
    const { columns } = tableOf(section, 'strip-weekly');
    expect(columns).toHaveLength(13 + 3);
    expect(columns[2]?.title).toBe('2026-11-23');
    const [row = ''] = shownRows(section, 'strip-weekly');
    expect(row.split(' | ').slice(-3)).toEqual(['50 trips', '100 trips', '13 points, no clear direction']);
  });

  test.each([
    ['fewer than three', [on('2027-02-08', '5'), on('2027-02-15', '7')]],
    ['three of which one is not known', [on('2027-02-01', 'TBD'), on('2027-02-08', '5'), on('2027-02-15', '7')]],
    ['three in one period', [on('2027-02-15', '5'), on('2027-02-16', '6'), on('2027-02-17', '7')]],
    ['three in other units', [on('2027-02-01', '4 days'), on('2027-02-08', '5'), on('2027-02-15', '7')]],
    ['three after the day', [on('2027-03-01', '4'), on('2027-03-08', '5'), on('2027-03-15', '7')]],
  ])('shows no trend of %s', (_what, rows) => {
    expect(hasBlock(scorecard(...rows), 'strip-weekly')).toBe(false);
  });
});
