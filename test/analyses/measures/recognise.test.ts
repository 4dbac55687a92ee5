import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysByMonth } from '../../../action/src/analyses/measures/days-by-month.ts';
import { earnedShare, lastDay, partOf, readLines } from '../../../action/src/analyses/measures/recognise.ts';
import { defaultConfig } from '../../../action/src/config.ts';
import { addDays, addMonths, type Day, day, monthOf } from '../../../action/src/day.ts';
import { readModel } from '../../../action/src/model/read-model.ts';
import { exact } from '../../../action/src/quantity/quantity.ts';
import { said } from '../../../action/src/records/define-record.ts';

function line(from: Day, nights: number) {
  const text = [
    '| Date | Stream | Entity | Amount | Kind | Service date | Service ends |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    `| 2026-01-01 | Stays | STAY | $900–1,100 | deposit | ${from} | ${addDays(from, nights)} |`,
  ].join('\n');
  const [read] = readLines(readModel([{ path: 'inventory/revenue.md', text }], defaultConfig).model.rows.revenue);
  if (read?.service == null) throw new Error('The line was not read.');
  return { ...read, service: read.service };
}

const stays = fc
  .tuple(fc.nat(4000), fc.integer({ min: 1, max: 90 }))
  .map(([start, nights]) => line(addDays(day('2024-01-01'), start), nights));

test('what is earned by a month end is the nights of the months until then', () => {
  fc.assert(
    fc.property(stays, fc.nat(4), (stay, months) => {
      const { from, days } = stay.service;
      const end = addDays(addMonths(day(`${monthOf(from)}-01`), months + 1), -1);
      const nights = daysByMonth(from, days)
        .filter(({ month }) => month <= monthOf(end))
        .reduce((sum, part) => sum + part.days, 0);
      expect(earnedShare(stay, end)?.eq(exact(nights).div(days))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('nothing is earned before the first day, all by the last, and never less later', () => {
  fc.assert(
    fc.property(stays, fc.nat(100), (stay, later) => {
      const { from } = stay.service;
      const on = addDays(from, later);
      expect(earnedShare(stay, addDays(from, -1))?.toNumber()).toBe(0);
      expect(earnedShare(stay, lastDay(stay.service))?.toNumber()).toBe(1);
      const [now, next] = [earnedShare(stay, on), earnedShare(stay, addDays(on, 1))];
      expect(now && next?.gte(now)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('a negative part of a range keeps its ends in order', () => {
  const part = said(partOf(line(day('2026-12-29'), 5), exact('-0.5')));
  expect([part?.low.toNumber(), part?.high.toNumber()]).toEqual([-550, -450]);
});
