import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const search = (rows: string, more: { readonly [path: string]: string } = {}) =>
  analyse('local-seo', {
    'inventory/local-seo.md': `| Item | Entity | Group | Result | Effort hours | Owner |\n| --- | --- | --- | --- | --- | --- |\n${rows}`,
    ...more,
  });

/** So many steps of a group that are done, open and not known. */
function steps(group: string, done: number, open: number, unknown: number, effort = '2'): string {
  const results = [...Array(done).fill('yes'), ...Array(open).fill('no'), ...Array(unknown).fill('TBD')];
  return results
    .map((result, i) => `| ${group} ${i + 1} | HAUL | ${group} | ${result} | ${effort} | Dana |`)
    .join('\n');
}

describe('the worked example', () => {
  const section = search(
    [
      steps('profile', 9, 3, 0, '6'),
      steps('reviews', 4, 2, 0),
      steps('on-page', 3, 6, 0),
      steps('behavioural', 2, 1, 1),
      steps('links', 2, 1, 1),
      steps('citations', 1, 2, 0),
      steps('AI and social', 0, 1, 1),
    ].join('\n'),
  );

  test('the score is as wide as the ignorance', () => {
    const { value } = figureOf(section, 'score-haul');
    expect(value?.low.toFixed(1)).toBe('54.8');
    expect(value?.high.toFixed(1)).toBe('62.3');
    expect(noteOf(section, 'score-haul')).toBe('37 of 40 steps are known');
    expect(gapsOf(section).map(({ missing }) => missing)).toEqual([
      'Result of AI and social 2 (HAUL)',
      'Result of behavioural 4 (HAUL)',
      'Result of links 4 (HAUL)',
    ]);
  });

  test('ranks the open steps by what each adds, then by effort', () => {
    expect(shownRows(section, 'next').slice(0, 5)).toEqual([
      'reviews 5 | HAUL | reviews | 3.3 points | 2 hours | Dana',
      'reviews 6 | HAUL | reviews | 3.3 points | 2 hours | Dana',
      'behavioural 3 | HAUL | behavioural | 3 points | 2 hours | Dana',
      'links 3 | HAUL | links | 2.5 points | 2 hours | Dana',
      'profile 10 | HAUL | profile | 2.5 points | 6 hours | Dana',
    ]);
    expect(headlineOf(section)).toBe(
      'fails: HAUL has 54.8–62.3 points of 100 in local search; most comes from “reviews 5”, 3.3 points.',
    );
  });

  test('counts the groups', () => {
    expect(shownRows(section, 'groups').slice(0, 4)).toEqual([
      'HAUL | profile | 30 | 9 | 3 | 0',
      'HAUL | reviews | 20 | 4 | 2 | 0',
      'HAUL | on-page | 18 | 3 | 6 | 0',
      'HAUL | behavioural | 12 | 2 | 1 | 1',
    ]);
  });
});

test('a group that nobody has listed may be done or not', () => {
  const section = search(
    '| Claimed | QDN | profile | no | 4 | Carole |\n| Schema | QDN | on-page | yes | 4 | Carole |',
  );
  expect(rangeOf(section, 'score-qdn')).toBe('18 70 points');
  expect(figureOf(section, 'score-qdn').value?.quality).toBe('partial');
  expect(shownRows(section, 'groups')).toEqual(['QDN | profile | 30 | 0 | 1 | 0', 'QDN | on-page | 18 | 1 | 0 | 0']);
  expect(noteOf(section, 'score-qdn')).toBe(
    '2 of 2 steps are known; none is listed for reviews, behavioural, links, citations, AI and social',
  );
});

describe('a service that has no shop', () => {
  const others = ['reviews', 'on-page', 'behavioural', 'links', 'citations', 'AI and social'];
  const done = (groups: readonly string[]) => groups.map((group) => steps(group, 1, 0, 0)).join('\n');

  test('skips what does not apply', () => {
    const section = search(
      `| Hours | HAUL | profile | yes | 1 | |\n| Door sign | HAUL | profile | N/A | 1 | |\n${done(others)}`,
    );
    expect(rangeOf(section, 'score-haul')).toBe('100 100 points');
    expect(headlineOf(section)).toBe('holds: Every step for local search is done.');
  });

  test('a group in which nothing applies does not count', () => {
    const section = search(
      `| Door sign | HAUL | profile | N/A | 1 | |\n${done(others.slice(1))}\n${steps('reviews', 0, 1, 0)}`,
    );
    expect(figureOf(section, 'score-haul').value?.low.toFixed(2)).toBe('71.43');
    expect(shownRows(section, 'groups')[0]).toBe('HAUL | reviews | 20 | 0 | 1 | 0');
  });

  test('with all open but nothing failing the standing is unknown', () => {
    expect(headlineOf(search('| Hours | HAUL | profile | TBD | 1 | |'))).toBe(
      'unknown: What is done for local search is not known in full.',
    );
  });
});

test('weights of the params win', () => {
  const params = `| Key | Value | From |\n| --- | --- | --- |\n${[
    'reviews',
    'on-page',
    'behavioural',
    'links',
    'citations',
    'ai_and_social',
  ]
    .map((group) => `| seo_weight_${group} | 0 | 2026-01-01 |`)
    .join('\n')}`;
  const section = search('| A | HAUL | profile | yes | 1 | |\n| B | HAUL | profile | no | 1 | |', {
    'inventory/params.md': params,
  });
  expect(rangeOf(section, 'score-haul')).toBe('50 50 points');
});

test('each business has a score of its own', () => {
  const section = search('| A | HAUL | profile | yes | 1 | |\n| A | QDN | profile | no | 1 | |');
  expect([rangeOf(section, 'score-haul'), rangeOf(section, 'score-qdn')]).toEqual(['30 100 points', '0 70 points']);
  expect(shownRows(section, 'next')).toEqual(['A | QDN | profile | 30 points | 1 hour | not known']);
});

describe('reviews', () => {
  const channels = {
    'inventory/channels.md': `| Channel | Entity | Level | Rating | Reviews | New reviews 30 d |
| --- | --- | --- | --- | --- | --- |
| Business profile | HAUL | 3 | 4.3 | 23 | 2 |
| Directory | HAUL | 1 | 4.1 | TBD | |
| Email | HAUL | 2 | N/A | N/A | N/A |`,
  };
  const params = (rows: string) => ({ 'inventory/params.md': `| Key | Value | From |\n| --- | --- | --- |\n${rows}` });
  const row = '| A | HAUL | profile | yes | 1 | |';

  test('that lift the average to the target', () => {
    const section = search(row, { ...channels, ...params('| rating_target | 4.6 | 2026-01-01 |') });
    expect(shownRows(section, 'reviews')).toEqual([
      'Business profile | HAUL | 4.3 stars | 23 reviews | 2 reviews | 18 reviews',
      'Directory | HAUL | 4.1 stars | not known | not known | not known',
    ]);
  });

  test('that average less than five stars', () => {
    const target = '| rating_target | 4.6 | 2026-01-01 |\n| rating_expected | 4.85 | 2026-01-01 |';
    expect(shownRows(search(row, { ...channels, ...params(target) }), 'reviews')[0]).toContain('28 reviews');
  });

  test('without a target', () => {
    expect(shownRows(search(row, channels), 'reviews')[0]).toBe(
      'Business profile | HAUL | 4.3 stars | 23 reviews | 2 reviews',
    );
  });
});

test('without a table there is a gap and nothing else', () => {
  expect(analyse('local-seo', {}).blocks.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['gap table/seo-check']);
});
