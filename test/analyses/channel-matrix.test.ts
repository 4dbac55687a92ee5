import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const channels = (rows: string, more: { readonly [path: string]: string } = {}) =>
  analyse('channel-matrix', {
    'inventory/channels.md': `| Entity | Channel | Level | New customers |\n| --- | --- | --- | --- |\n${rows}`,
    ...more,
  });

const weights = `
| Key                             | Value | From       | To         |
| ------------------------------- | ----- | ---------- | ---------- |
| channel_weight_business_profile | 5     | 2026-01-01 |            |
| channel_weight_vrbo             | 9     | 2025-01-01 | 2025-12-31 |
| channel_weight_vrbo             | 4     | 2026-01-01 |            |
| channel_weight_instagram        | 3     | 2026-01-01 |            |
| channel_weight_email_list       | 1.5   | 2026-01-01 |            |
| channel_weight_website          | 10    | 2026-01-01 |            |
| channel_weight_direct           | 10    | 2026-01-01 |            |
| channel_weight_airbnb           | 8     | 2026-01-01 |            |
| channel_weight_partners         | 1.5   | 2026-01-01 |            |
| channel_weight_repeat_guests    | 2     | 2026-01-01 |            |
`;

describe('the worked example', () => {
  const section = channels(
    `| STAY | Business profile | 0   | |
| STAY | Vrbo             | 0   | |
| STAY | Instagram        | 1   | |
| STAY | Email list       | TBD | |
| STAY | Website          | 4   | |
| STAY | Direct           | 4   | |
| STAY | Airbnb           | 5   | 7 |
| STAY | Partners         | 2   | |
| STAY | Repeat guests    | 4   | |
| STAY | PPC              | N/A | |`,
    { 'inventory/params.md': weights },
  );

  test('one N/A leaves the denominator, one unknown widens', () => {
    const { value } = figureOf(section, 'visibility');
    expect(value?.low.toFixed(1)).toBe('59.6');
    expect(value?.high.toFixed(1)).toBe('62.9');
    expect(value?.quality).toBe('partial');
    expect(noteOf(section, 'visibility')).toBe('8 of 9 levels are known');
  });

  test('ranks the gains', () => {
    expect(shownRows(section, 'gains').slice(0, 3)).toEqual([
      'STAY | Business profile | 0 | 11.1 points',
      'STAY | Vrbo | 0 | 8.9 points',
      'STAY | Instagram | 1 | 5.3 points',
    ]);
    expect(shownRows(section, 'gains').join()).not.toMatch(/Email list|Airbnb|PPC/);
  });

  test('names the level that is missing', () => {
    expect(gapsOf(section).map(({ id }) => id)).toEqual(['channel/stay-email-list/level']);
    expect(headlineOf(section)).toBe(
      'unknown: The level of 8 of 9 channels is known; visibility is 59.6–62.9 points of 100.',
    );
  });
});

test('without weights every channel counts the same', () => {
  const section = channels('| QOS | Email | 5 | 3 |\n| QOS | OTA | 0 | |\n| JADA | email | 4 | |');
  expect(rangeOf(section, 'visibility')).toBe('60 60 points');
  expect(shownRows(section, 'matrix')).toEqual(['JADA | 4 | — | 80 points', 'QOS | 5 | 0 | 50 points']);
  expect(headlineOf(section)).toBe('holds: Visibility is 60 points of 100.');
});

test('draws the visibility of entities of which a level is known, when there are several', () => {
  const chart = (rows: string) => channels(rows).blocks.find(({ kind }) => kind === 'chart');
  const rows = '| QOS | Email | 5 | 3 |\n| QOS | OTA | TBD | |\n| DC | Email | TBD | |\n| QDN | Email | N/A | |';
  expect(chart(rows)).toBeUndefined();
  const drawn = chart(`${rows}\n| JADA | Email | 4 | |`);
  expect(drawn).toMatchObject({ table: 'matrix', points: [{ name: 'JADA' }, { name: 'QOS' }] });
});

test.each([
  ['known', '2', '40 40 points', 'QOS | 2 | 40 points'],
  ['a range', '2–3', '40 60 points', 'QOS | 2–3 | 40–60 points'],
  ['unknown', 'TBD', '0 100 points', 'QOS | ? | ?'],
  ['blank', '', '0 100 points', 'QOS | ? | ?'],
  ['not applicable', 'N/A', null, 'QOS | N/A | N/A'],
])('a level that is %s', (_name, level, visibility, row) => {
  const section = channels(`| QOS | Email | ${level} | |`);
  expect(rangeOf(section, 'visibility')).toBe(visibility);
  expect(shownRows(section, 'matrix')).toEqual([row]);
});

describe('a channel that brings customers below level 5 contradicts itself', () => {
  const revenue = (kind: string) => `
| Month   | Entity | Stream | Amount | Kind    | Channel |
| ------- | ------ | ------ | ------ | ------- | ------- |
| 2026-10 | QOS    | Trips  | $900   | ${kind} | E-mail  |
`;

  test('new customers', () => {
    const section = channels('| QOS | OTA | 2 | 4 |\n| QOS | Email | 5 | 4 |\n| QOS | SMS | 1 | 0 |');
    expect(shownRows(section, 'contradictions')).toEqual(['QOS | OTA | 2 | 4 customers']);
  });

  test('revenue', () => {
    const section = channels('| QOS | Email | 3 | |', {
      'inventory/revenue.md': revenue('revenue').replace('E-mail', 'email'),
    });
    expect(shownRows(section, 'contradictions')).toEqual(['QOS | Email | 3 | not known']);
  });

  test('a deposit is no revenue', () => {
    const section = channels('| QOS | Email | 3 | |', {
      'inventory/revenue.md': revenue('deposit').replace('E-mail', 'email'),
    });
    expect(hasBlock(section, 'contradictions')).toBe(false);
  });
});

test('without a channels table there is a gap and nothing else', () => {
  const section = analyse('channel-matrix', {});
  expect(section.blocks.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['gap table/channel']);
});
