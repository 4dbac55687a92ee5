import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openBucket } from '../../../action/src/outputs/delivery/open-bucket.ts';

/** A clock that only sleeping moves, and the moments at which mails with so many recipients went. */
async function momentsOf(rate: number, mails: readonly number[]): Promise<readonly number[]> {
  let time = 0;
  const sleep = async (milliseconds: number): Promise<void> => {
    time += milliseconds;
  };
  const bucket = openBucket(rate, { now: () => time, sleep });
  const moments: number[] = [];
  await Promise.all(mails.map(async (recipients) => bucket.take(recipients).then(() => moments.push(time))));
  return moments;
}

describe('when mails go', () => {
  test.each<[number, readonly number[], readonly number[]]>([
    [10, [4, 4, 4], [0, 0, 200]],
    [10, [30, 1], [0, 2100]],
    [10, [1, 30, 1], [0, 100, 2200]],
    [0.9, [2, 2], [0, 2223]],
  ])('%d a second, %j recipients', async (rate, mails, moments) => {
    expect(await momentsOf(rate, mails)).toEqual(moments);
  });
});

test('until any moment no more went than was in the bucket and flowed in, but for the debt of the last mail', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 20 }), sizes, async (rate, mails) => {
      const moments = await momentsOf(rate, mails);
      let gone = 0;
      for (const [i, recipients] of mails.entries()) {
        const least = Math.min(recipients, rate);
        expect(gone + least).toBeLessThanOrEqual(rate + ((moments[i] ?? 0) / 1000) * rate + 1e-6);
        gone += recipients;
      }
      expect(moments).toEqual([...moments].sort((a, b) => a - b));
    }),
  );
});
