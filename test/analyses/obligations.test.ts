import { describe, expect, test } from 'vitest';
import { analyse, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';
import { vector } from '../helpers/vectors.ts';

const table = (header: string, ...rows: readonly string[]) =>
  [header, header.replace(/[^|]+/g, ' --- '), ...rows].join('\n');
const duties = (...rows: readonly string[]) =>
  table('| ID | What | Entity | Kind | Due | Amount | Done | Owner |', ...rows);
const assets = (...rows: readonly string[]) =>
  table(
    '| ID | Asset | Entity | Class | Status | Owner | Insurable | Insurance expiry | Registration expiry |',
    ...rows,
  );
const captains = (...rows: readonly string[]) => table('| ID | Captain | Entity | Licence expiry |', ...rows);
const people = (...rows: readonly string[]) => table('| Person | Entity | Licence | Licence expiry |', ...rows);
const contracts = (...rows: readonly string[]) =>
  table('| ID | Client | Entity | Kind | Value | Start | End | Notice days |', ...rows);

describe('the worked example', () => {
  const section = analyse('obligations', {
    'inventory/obligations.md': duties(
      '| O-1 | Lodging licence | STAY | licence | 2026-11-17 | $180 | no | Dana |',
      '| O-2 | Harbour dues | VESSEL | renewal | 2026-11-10 | $90 | yes | Dana |',
      '| O-3 | Tax return | HOLD | tax filing | 2027-04-15 | TBD | no | Dana |',
    ),
    'inventory/assets.md': assets(
      '| A-1 | Truck | HAUL | vehicle | active | Kit | yes | 2026-11-30 | N/A |',
      '| A-2 | Vessel | VESSEL | vessel | active | Kit | yes | 2026-12-03 | N/A |',
      '| A-3 | Trailer | HAUL | vehicle | idle | Kit | yes | 2027-02-10 | N/A |',
      '| A-4 | Old trailer | HAUL | vehicle | sold | Kit | yes | 2026-11-01 | N/A |',
    ),
    'inventory/captains.md': captains('| kit | Kit | DELIV | 2027-01-15 |'),
    'inventory/people.md': people('| Kit | DELIV | 100 t | 2027-01-15 |', '| Dana | HOLD | N/A | N/A |'),
  });

  test.each([
    ['overdue', 1],
    ['within-30-days', 2],
    ['in-31-to-60-days', 1],
    ['in-61-to-90-days', 1],
    ['undated', 0],
  ])('%s: %i', (id, n) => {
    expect(rangeOf(section, id)).toBe(`${n} ${n} obligations`);
  });

  test('the calendar', () => {
    expect(shownRows(section, 'calendar')).toEqual([
      'Lodging licence | STAY | Dana | 2026-11-17 | −4 days | $180',
      'Insurance of Truck | HAUL | Kit | 2026-11-30 | 9 days | —',
      'Insurance of Vessel | VESSEL | Kit | 2026-12-03 | 12 days | —',
      'Licence of Kit | DELIV | Kit | 2027-01-15 | 55 days | —',
      'Insurance of Trailer | HAUL | Kit | 2027-02-10 | 81 days | —',
    ]);
    expect(rangeOf(section, 'amount')).toBe('180 180 USD');
    expect(headlineOf(section)).toBe('fails: 1 obligation is overdue, 2 more are due within 30 days.');
  });
});

describe('the edges of the buckets on 2026-11-21', () => {
  test.each([
    ['2026-11-20', 'overdue'],
    ['2026-11-21', 'within-30-days'],
    ['2026-12-21', 'within-30-days'],
    ['2026-12-22', 'in-31-to-60-days'],
    ['2027-01-20', 'in-31-to-60-days'],
    ['2027-01-21', 'in-61-to-90-days'],
    ['2027-02-19', 'in-61-to-90-days'],
    ['2027-02-20', null],
  ])('%s is %s', (due, bucket) => {
    const section = analyse('obligations', {
      'inventory/obligations.md': duties(`| O-1 | Permit | STAY | licence | ${due} | N/A | no | Dana |`),
    });
    const ids = ['overdue', 'within-30-days', 'in-31-to-60-days', 'in-61-to-90-days'];
    expect(ids.filter((id) => rangeOf(section, id) === '1 1 obligations')).toEqual(bucket === null ? [] : [bucket]);
    expect(hasBlock(section, 'calendar')).toBe(bucket !== null);
  });
});

describe('notice on a contract', () => {
  const calendarOf = (end: string, notice: string) => {
    const section = analyse('obligations', {
      'inventory/contracts.md': contracts(
        `| K-1 | Client A | STUDIO | retainer | $900/month | 2026-02-01 | ${end} | ${notice} |`,
      ),
    });
    return hasBlock(section, 'calendar') ? shownRows(section, 'calendar') : [];
  };

  test('the worked example of contracts', () => {
    const { inputs, expected } = vector<
      { end: string; notice: number; asof: string },
      { deadline: string; days: number }
    >('AGY-02');
    expect(inputs.asof).toBe('2026-11-21');
    expect(calendarOf(inputs.end, String(inputs.notice))).toEqual([
      `Notice on Client A, contract to ${inputs.end} | STUDIO | — | ${expected.deadline} | ${expected.days} days | —`,
    ]);
  });

  test.each([
    ['the most of a range', '2027-01-31', '30–60', '2026-12-02 | 11 days'],
    ['missed, while the contract runs', '2026-12-10', '30', '2026-11-10 | −11 days'],
  ])('%s', (_name, end, notice, cells) => {
    expect(calendarOf(end, notice)[0]).toContain(cells);
  });

  test.each([
    ['ended', '2026-11-20', '30'],
    ['no notice', '2027-01-31', 'N/A'],
    ['not known', '2027-01-31', 'TBD'],
    ['open end', 'TBD', '60'],
    ['a slip', '2027-01-31', '6000000'],
  ])('%s: nothing in the calendar', (_name, end, notice) => {
    expect(calendarOf(end, notice)).toEqual([]);
  });
});

describe('what is not known', () => {
  test('a day that is missing is counted, is a gap, and nothing is said to hold', () => {
    const section = analyse('obligations', {
      'inventory/obligations.md': duties('| O-1 | Hull insurance | VESSEL | insurance | TBD | TBD | no | Dana |'),
      'inventory/assets.md': assets('| A-1 | Tender | VESSEL | vessel | active | Kit | yes | TBD | N/A |'),
    });
    expect(section.blocks.flatMap((block) => (block.kind === 'figure' ? [block.id] : []))).toEqual(['undated']);
    expect(rangeOf(section, 'undated')).toBe('2 2 obligations');
    expect(noteOf(section, 'undated')).toBe('may already be overdue');
    expect(gapsOf(section).map(({ id }) => id)).toEqual(['asset/A-1/insuranceExpiry', 'obligation/O-1/due']);
    expect(headlineOf(section)).toBe('unknown: 2 obligations have no day and may be overdue.');
  });

  test('the earlier of two days of one licence counts', () => {
    const section = analyse('obligations', {
      'inventory/captains.md': captains('| kit | Kit | DELIV | TBD |'),
      'inventory/people.md': people('| Kit | DELIV | 100 t | 2026-12-01 |'),
    });
    expect(shownRows(section, 'calendar')).toEqual(['Licence of Kit | DELIV | Kit | 2026-12-01 | 10 days | —']);
    expect(rangeOf(section, 'undated')).toBe('0 0 obligations');
  });

  test('without any table there is the gap alone', () => {
    const section = analyse('obligations', {});
    expect(section.blocks.map(({ id }) => id)).toEqual(['table/obligation']);
  });
});
