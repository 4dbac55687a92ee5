import { expect, test } from 'vitest';
import { findDay } from '../../action/src/documents/find-day.ts';

test.each([
  ['Session handoff - January 25, 2026', '2026-01-25'],
  ['2026-08-16T16:08:00+08:00', '2026-08-16'],
  ['3 October 2026, late', '2026-10-03'],
  ['Stand: 14.09.2026', '2026-09-14'],
  ['最終更新: 2026年6月8日', '2026-06-08'],
  ['Session 12 2026-05-01', '2026-05-01'],
])('in %s', (text, day) => {
  expect(findDay(text)).toMatchObject({ day });
});

test('an ambiguous date says so, in its own words', () => {
  expect(findDay('Due: 1/4/2026')).toEqual({ ambiguous: 'it is 2026-01-04 or 2026-04-01', text: '1/4/2026' });
});

test.each(['v2.3.1', 'Week 3 (June 20-26)', 'build 20261121', '192.168.10.104', 'no date'])('none in %s', (text) => {
  expect(findDay(text)).toBeNull();
});
