import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBucket, openBuckets } from '../../action/src/mailbox/open-bucket.ts';

test('it begins full, and fills as time passes', () => {
  const { take } = openBucket();
  expect([take(2, 3, 1000), take(1, 3, 1000), take(1, 3, 1000)]).toEqual([true, true, false]);
  expect([take(1, 3, 1333), take(1, 3, 1334)]).toEqual([false, true]);
});

test('more than it can hold is a debt', () => {
  const { take } = openBucket();
  expect(take(50, 14, 0)).toBe(true);
  expect(take(1, 14, 2500)).toBe(false);
  expect(take(1, 14, 2700)).toBe(true);
});

test('a clock that goes back fills nothing', () => {
  const { take } = openBucket();
  expect([take(1, 1, 5000), take(1, 1, 1000), take(1, 1, 1500)]).toEqual([true, false, false]);
});

test('of each name there is one', () => {
  const bucketOf = openBuckets();
  const taken = ['a', 'b', 'a'].map((name) => bucketOf(name).take(1, 1, 0));
  expect(taken).toEqual([true, true, false]);
});

test('law: never more than the rate allows, and one burst', () => {
  const steps = fc.array(fc.record({ wait: fc.nat(1500), count: fc.integer({ min: 1, max: 5 }) }), { maxLength: 50 });
  fc.assert(
    fc.property(steps, (all) => {
      const { take } = openBucket();
      let [now, taken] = [0, 0];
      for (const { wait, count } of all) {
        now += wait;
        if (take(count, 5, now)) taken += count;
        expect(taken).toBeLessThanOrEqual(5 + (now / 1000) * 5 + 1e-6);
      }
    }),
  );
});
