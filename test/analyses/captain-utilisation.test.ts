import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const captains = (...rows: readonly string[]) =>
  ['| ID | Captain | Entity | Available days |', '| --- | --- | --- | --- |', ...rows].join('\n');

const deliveries = (...rows: readonly string[]) =>
  [
    '| ID | Captain | Entity | Route | From | To | Actual days | Underway | Standby | Deadhead days |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');

const utilisation = (captainTable: string, deliveryTable: string) =>
  analyse('captain-utilisation', {
    'inventory/captains.md': captainTable,
    'inventory/deliveries.md': deliveryTable,
  });

describe('the worked example', () => {
  const section = utilisation(
    captains('| kit | Kit | DELIV | 46 |', '| dana | Dana | DELIV | 30 |'),
    deliveries(
      '| D-1 | Kit  | DELIV | San Diego to Monterey  | 2026-08-03 | 2026-08-26 | 20 | 18 | 2 | 4 |',
      '| D-2 | Dana | DELIV | San Diego to Ensenada  | 2026-09-01 | 2026-09-12 | 10 | 9  | 1 | 2 |',
      '| D-3 | Kit  | DELIV | Ensenada to Cabo       | 2026-10-01 | 2026-10-15 | 12 | 11 | 1 | 3 |',
      '| D-4 | Kit  | DELIV | Cabo to La Paz         | 2027-01-10 | 2027-01-14 | TBD | TBD | TBD | TBD |',
    ),
  );

  test.each([
    ['available', '76.0', 'days'],
    ['utilisation', '55.3', '%'],
    ['underway', '50.0', '%'],
    ['deadhead', '11.8', '%'],
    ['idle', '32.9', '%'],
  ])('%s is %s', (id, expected, unit) => {
    const { value } = figureOf(section, id);
    expect([value?.low.toFixed(1), value?.high.toFixed(1), value?.unit]).toEqual([expected, expected, unit]);
  });

  test('the days of each captain add up', () => {
    expect(shownRows(section, 'captains')).toEqual([
      'Dana | 30 days | 9 days | 1 day | 2 days | 18 days | 33.3%',
      'Kit | 46 days | 29 days | 3 days | 7 days | 7 days | 69.6%',
    ]);
    expect(hasBlock(section, 'faults')).toBe(false);
    expect(headlineOf(section)).toBe(
      'holds: 55.3% of the captains’ days are paid, 11.8% go into trips without a yacht.',
    );
  });
});

describe('days that do not add up', () => {
  const one = (row: string, available = '40') =>
    utilisation(captains(`| kit | Kit | DELIV | ${available} |`), deliveries(row));

  test.each([
    ['deadhead inside the stated days', '2026-10-01 | 2026-10-10 | 10 | 7 | 1 | 2', []],
    ['deadhead after them', '2026-10-01 | 2026-10-08 | 8 | 7 | 1 | 2', []],
    ['no standby at all', '2026-10-01 | 2026-10-09 | 7 | 7 | N/A | 2', []],
    [
      'more days than from first to last',
      '2026-10-01 | 2026-10-05 | 8 | 7 | 1 | 2',
      ['South | from the first day to the last | 5 days | 10 days'],
    ],
    ['other actual days', '2026-10-01 | 2026-10-10 | 9 | 7 | 1 | 2', ['South | actual days | 9 days | 10 days']],
    ['a range that holds the days', '2026-10-01 | 2026-10-10 | 9 | 6–8 | 1 | 2', []],
    ['a part that is not known', '2026-10-01 | 2026-10-05 | 8 | TBD | 1 | 2', []],
    ['an end before the start', '2026-10-10 | 2026-10-01 | 8 | 7 | 1 | 2', []],
  ])('%s', (_name, cells, faults) => {
    const section = one(`| D-1 | Kit | DELIV | South | ${cells} |`);
    expect(hasBlock(section, 'faults') ? shownRows(section, 'faults') : []).toEqual(faults);
  });

  test('more days used than there were', () => {
    const section = one('| D-1 | Kit | DELIV | South | 2026-10-01 | 2026-10-10 | 10 | 7 | 1 | 2 |', '9');
    expect(shownRows(section, 'faults')).toEqual(['Kit | available days | 9 days | 10 days']);
    expect(headlineOf(section)).toMatch(/^fails: /);
  });
});

describe('what is not known', () => {
  test('a captain without available days stays out of the total, by name', () => {
    const section = utilisation(
      captains('| kit | Kit | DELIV | 20 |', '| dana | Dana | DELIV | TBD |'),
      deliveries(
        '| D-1 | Kit  | DELIV | South | 2026-10-01 | 2026-10-10 | 10 | 7 | 1 | 2 |',
        '| D-2 | Dana | DELIV | North | 2026-10-01 | 2026-10-10 | 10 | 7 | 1 | 2 |',
        '| D-3 | Sam  | DELIV | East  | 2026-10-01 | 2026-10-10 | 10 | 7 | 1 | 2 |',
      ),
    );
    expect(rangeOf(section, 'utilisation')).toBe('40 40 %');
    expect(noteOf(section, 'available')).toBe('without Dana, Sam, whose available days are not known');
    expect(gapsOf(section).map(({ id }) => id)).toEqual(['captain/dana/availableDays']);
  });

  test('a delivery without its days leaves the utilisation partial', () => {
    const section = utilisation(
      captains('| kit | Kit | DELIV | 20 |'),
      deliveries(
        '| D-1 | Kit | DELIV | South | 2026-10-01 | 2026-10-10 | 10 | 7 | 1 | 2 |',
        '| D-2 | Kit | DELIV | North | 2026-11-01 | 2026-11-10 | 10 | TBD | 1 | 2 |',
      ),
    );
    expect(figureOf(section, 'utilisation').value?.quality).toBe('partial');
    expect(gapsOf(section).map(({ id }) => id)).toEqual(['delivery/D-2/underwayDays']);
  });

  test('a captain without deliveries was idle; without available days there is no share', () => {
    const idle = utilisation(captains('| kit | Kit | DELIV | 20 |'), deliveries());
    expect(rangeOf(idle, 'idle')).toBe('100 100 %');
    const none = utilisation(captains('| kit | Kit | DELIV | 0 |'), deliveries());
    expect(rangeOf(none, 'idle')).toBeNull();
    expect(headlineOf(none)).toBe('unknown: How busy the captains are is not known.');
  });
});
