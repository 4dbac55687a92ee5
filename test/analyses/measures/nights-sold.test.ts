import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nightRates, nightsSold } from '../../../action/src/analyses/measures/nights-sold.ts';
import { defaultConfig } from '../../../action/src/config.ts';
import { addDays, day } from '../../../action/src/day.ts';
import { readModel } from '../../../action/src/model/read-model.ts';

const properties =
  '| ID | Property | Entity | Bedrooms | Replacement value |\n| --- | --- | --- | --- | --- |\n| h | House | STAY | 3 | $9 |';

function sold(stays: readonly (readonly [start: number, nights: number, fare: number])[]) {
  const rows = stays.map(([start, nights, fare], i) => {
    const from = addDays(day('2026-01-01'), start);
    return `| b${i} | House | STAY | ${from} | ${addDays(from, nights)} | $${fare} | completed |`;
  });
  const head = ['| ID | Asset | Entity | Start | End | Room | Status |', '| --- | --- | --- | --- | --- | --- | --- |'];
  const sources = [
    { path: 'inventory/properties.md', text: properties },
    { path: 'inventory/bookings.md', text: [...head, ...rows].join('\n') },
  ];
  const { property, booking } = readModel(sources, defaultConfig).model.rows;
  return nightsSold(property, booking, [], day('2026-11-21')) ?? expect.fail('no month');
}

const stays = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 70 }), fc.nat(3000)), {
  minLength: 1,
  maxLength: 6,
});

test('the months add up to all nights and all the room revenue', () => {
  fc.assert(
    fc.property(stays, (some) => {
      const { months, total, currency } = sold(some);
      const nights = some.reduce((sum, [, n]) => sum + n, 0);
      const fares = some.reduce((sum, [, , fare]) => sum + fare, 0);
      expect(total.sold.value?.low.toNumber()).toBe(nights);
      expect(months.reduce((sum, one) => sum + (one.sold.value?.low.toNumber() ?? 0), 0)).toBe(nights);
      expect(total.room.value?.low.toNumber()).toBeCloseTo(fares, 6);
      expect(nightRates(total, currency).dailyRate.value?.low.toNumber()).toBeCloseTo(fares / nights, 6);
    }),
    { numRuns: 30 },
  );
});
