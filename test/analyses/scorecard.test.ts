import { describe, expect, test } from 'vitest';
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
