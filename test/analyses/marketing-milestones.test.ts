import { describe, expect, test } from 'vitest';
import { analyse, gapsOf, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const milestones = (rows: string, hours = '6') =>
  analyse('marketing-milestones', {
    'inventory/milestones.md': `| ID | Area | Entity | Milestone | Horizon days | Due | Gate | Effort hours | Depends on | Owner |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows}`,
    'inventory/params.md': `| Key | Value | Unit | From |\n| --- | --- | --- | --- |\n| marketing_hours_per_week | ${hours} | hours/week | 2026-01-01 |`,
  });

const worked = `| a | marketing | HAUL | Profile | 30 | | requests | 9–13 | | Dana |
| b | marketing | HAUL | Reviews | 60 | | reviews | 18–24 | a | Dana |
| c | marketing | HAUL | Links | 90 | | visits | 14–21 | b | Dana |`;

describe('the worked example', () => {
  test('all fit', () => {
    const section = milestones(worked);
    expect(
      ['effort-30', 'effort-60', 'effort-90'].map((id) => `${rangeOf(section, id)}; ${noteOf(section, id)}`),
    ).toEqual([
      '9 13 hours; of 25.7 hours: fits',
      '27 37 hours; of 51.4 hours: fits',
      '41 58 hours; of 77.1 hours: fits',
    ]);
    expect(headlineOf(section)).toBe(
      'holds: The marketing milestones to day 90 take 41 to 58 hours and fit into 77.1 hours.',
    );
    expect(shownRows(section, 'milestones')[1]).toBe(
      '60 days | Reviews | HAUL | reviews | 18 to 24 hours | Dana | Profile',
    );
  });

  test.each([
    ['4', 'of 51.4 hours: may not fit; fits for sure with 4.6 hours a week', 'unknown'],
    ['3', 'of 38.6 hours: does not fit; fits for sure with 4.6 hours a week', 'fails'],
    ['3–5', 'of 38.6 to 64.3 hours: may not fit; fits for sure with 4.6 hours a week', 'unknown'],
    ['TBD', 'hours a week not stated; fits for sure with 4.6 hours a week', 'unknown'],
  ])('with %s hours a week', (hours, note, standing) => {
    const section = milestones(worked, hours);
    expect(noteOf(section, 'effort-90')).toBe(note);
    expect(headlineOf(section)).toMatch(new RegExp(`^${standing}: `));
  });

  test('is drawn in the days since the horizon before', () => {
    const chart = milestones(worked, '3').blocks.find(({ kind }) => kind === 'chart');
    expect(chart).toMatchObject({
      table: 'milestones',
      spans: [
        { name: 'Profile', group: 'Day 30', from: '2026-11-21', to: '2026-12-22', isAtRisk: true },
        { name: 'Reviews', group: 'Day 60', from: '2026-12-21', to: '2027-01-21', isAtRisk: true },
        { name: 'Links', group: 'Day 90', from: '2027-01-20', to: '2027-02-20', isAtRisk: true },
      ],
    });
  });
});

test('what is missing is named, and never fits for sure', () => {
  const section = milestones(`| a | marketing | HAUL | Profile | 30 | | requests | 9 | | Dana |
| b | marketing | HAUL | Reviews | 30 | | reviews | TBD | | Dana |
| c | marketing | HAUL | Links | 30 | | TBD | 100 | | Dana |
| d | marketing | HAUL | Posts | TBD | | views | 5 | | Dana |`);
  expect(rangeOf(section, 'effort-30')).toBe('9 9 hours');
  expect(noteOf(section, 'effort-30')).toBe('of 25.7 hours: may not fit; 1 of 2 efforts are known');
  expect(gapsOf(section).map(({ missing }) => missing)).toEqual([
    'Effort hours of Reviews (HAUL)',
    'Gate of Links (HAUL)',
    'Horizon days of Posts (HAUL)',
  ]);
  expect(shownRows(section, 'milestones').map((row) => row.split(' | ').slice(0, 4).join(' | '))).toEqual([
    '30 days | Profile | HAUL | requests',
    '30 days | Reviews | HAUL | reviews',
    '30 days | Links | HAUL | none: no milestone yet',
    'not known | Posts | HAUL | views',
  ]);
});

test('other areas stay out, and a day between counts for the next horizon', () => {
  const section = milestones(`| a | profitability | HAUL | Books | 30 | | ledger | 40 | | Dana |
| b | | HAUL | Profile | 31 | 2026-12-22 | requests | 9 | c | Dana |
| c | Marketing | HAUL | Ads | 45 | | views | 1 | | Dana |
| d | marketing | HAUL | Later | 120 | | views | 1 | | Dana |`);
  expect(section.blocks.filter(({ kind }) => kind === 'figure').map(({ id }) => id)).toEqual([
    'effort-60',
    'effort-90',
  ]);
  expect(rangeOf(section, 'effort-60')).toBe('10 10 hours');
  expect(shownRows(section, 'milestones')).toEqual([
    '2026-12-22 | Profile | HAUL | requests | 9 hours | Dana | Ads (planned for later)',
    '45 days | Ads | HAUL | views | 1 hour | Dana | ',
    '120 days | Later | HAUL | views | 1 hour | Dana | ',
  ]);
});

test('without a table there is a gap and nothing else', () => {
  expect(analyse('marketing-milestones', {}).blocks.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'gap table/milestone',
  ]);
});
