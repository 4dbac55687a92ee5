import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  compareDays,
  type Day,
  day,
  daysBetween,
  daysInMonth,
  isDay,
  isMonth,
  month,
  monthOf,
  newestDay,
  readDay,
  readMonth,
} from '../action/src/day.ts';
import { vector } from './helpers/vectors.ts';

const days = fc.integer({ min: -20_000, max: 20_000 }).map((n) => addDays(day('2026-11-21'), n));

test.each([
  ['2026-11-21', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['2026-11-31', false],
  ['2026-11-211', false],
  ['0026-11-21', false],
  ['tomorrow', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
  if (!expected) expect(() => day(text)).toThrow(RangeError);
});

test('a month is 01 to 12', () => {
  expect([isMonth('2026-12'), isMonth('2026-00'), isMonth('2026-13'), isMonth('2026-1')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(() => month('2026-13')).toThrow(RangeError);
  expect(monthOf(day('2026-11-21'))).toBe('2026-11');
});

test.each([
  ['2027-02', 28],
  ['2028-02', 29],
  ['2100-02', 28],
  ['2026-11', 30],
  ['2026-12', 31],
])('%s has %i days', (text, expected) => {
  expect(daysInMonth(month(text))).toBe(expected);
});

test.each([
  ['2028-01-31', 1, '2028-02-29'],
  ['2027-01-31', 1, '2027-02-28'],
  ['2026-11-21', 4, '2027-03-21'],
  ['2026-11-21', 6, '2027-05-21'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s plus %i months is %s', (start, months, expected) => {
  expect(addMonths(day(start), months)).toBe(expected);
});

test('AGY-02: a notice deadline is the end less the notice days', () => {
  const { inputs, expected } = vector<
    { end: string; notice: number; asof: string },
    { deadline: string; days: number }
  >('AGY-02');
  const deadline = addDays(day(inputs.end), -inputs.notice);
  expect(deadline).toBe(expected.deadline);
  expect(daysBetween(day(inputs.asof), deadline)).toBe(expected.days);
});

test('days are counted across leap years and turns of the clock', () => {
  expect(daysBetween(day('2028-02-28'), day('2028-03-01'))).toBe(2);
  expect(daysBetween(day('2026-03-07'), day('2026-03-09'))).toBe(2);
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (from, n) => daysBetween(from, addDays(from, n)) === n),
  );
});

test('a month later and back is the same month', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -240, max: 240 }), (from, n) => {
      expect(monthOf(addMonths(addMonths(from, n), -n))).toBe(monthOf(from));
    }),
  );
});

test('order and the newest', () => {
  const [a, b] = [day('2026-01-31'), day('2026-02-01')];
  expect([compareDays(a, b), compareDays(b, a), compareDays(a, a)]).toEqual([-1, 1, 0]);
  expect(newestDay([a, b, a])).toBe(b);
  expect(newestDay([])).toBeNull();
});

describe('reading', () => {
  test.each([
    ...[
      '2025-07-14',
      '2025/07/14',
      '2025.07.14',
      '2025-7-14',
      'July 14, 2025',
      'july 14 2025',
      'Jul 14, 2025',
      'Jul. 14th, 2025',
    ],
    ...[
      '14 July 2025',
      '14. July 2025',
      '14th of July 2025',
      '14-Jul-2025',
      'Mon, July 14, 2025',
      'Monday 14 July 2025',
    ],
    ...[
      '2025-07-14T09:30:00Z',
      '2025-07-14 09:30 UTC',
      '2025-07-14, 09:30',
      'July 14, 2025 at 9:30 pm',
      ' 2025-07-14 ',
    ],
    ...['14/7/2025', '7/14/2025', '14.07.2025', '14-07-2025'],
  ])('“%s” is 14 July 2025', (text) => {
    expect(readDay(text)).toEqual({ day: '2025-07-14' });
  });

  test('a date is clear when day and month are the same number', () => {
    expect(readDay('4/4/2026')).toEqual({ day: '2026-04-04' });
  });

  test.each([
    ['3/4/2026', 'it is 2026-03-04 or 2026-04-03'],
    ['12/3', 'it has no year'],
    ['July 14', 'it has no year'],
    ['14 Jul', 'it has no year'],
    ['Feb 29', 'it has no year'],
    ['14/7/25', 'its year has two digits'],
  ])('“%s” is ambiguous: %s', (text, ambiguous) => {
    expect(readDay(text)).toEqual({ ambiguous });
  });

  test.each([
    '',
    'soon',
    '2025-02-30',
    '32/13/2025',
    '31/31',
    'Smarch 14, 2025',
    'July 2025',
    '2025-07',
    '3.4',
    '12-3',
    'Q3 2025',
  ])('“%s” is no day', (text) => {
    expect(readDay(text)).toBeNull();
  });

  test.each([
    ['2026-11', '2026-11'],
    ['2026/11', '2026-11'],
    ['11/2026', '2026-11'],
    ['November 2026', '2026-11'],
    ['Sept 2026', '2026-09'],
    ['13/2026', null],
    ['2026-11-21', null],
    ['November', null],
  ])('“%s” is the month %s', (text, expected) => {
    expect(readMonth(text)).toBe(expected);
  });

  test('a day reads as itself', () => {
    fc.assert(
      fc.property(days, (one: Day) => {
        expect(readDay(one)).toEqual({ day: one });
      }),
    );
  });
});
