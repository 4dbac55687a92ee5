import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  internalRate,
  type Proposal,
  paybackOf,
  presentValue,
} from '../../../action/src/analyses/measures/capital-worth.ts';
import { quantity } from '../../../action/src/quantity/quantity.ts';

const usd = (low: number, high = low) => quantity({ low, high, unit: 'USD' });
const monthly = (low: number, high = low) => quantity({ low, high, unit: 'USD/month' });
const months = (low: number, high = low) => quantity({ low, high, unit: 'months' });
const percent = (low: number | string, high = low) => quantity({ low, high, unit: '%' });

const proposal = (cost: number, contribution: number, life: number): Proposal => ({
  cost: usd(cost),
  contribution: monthly(contribution),
  life: months(life),
});

describe('the internal rate', () => {
  test.each([
    ['one payment back', proposal(100, 101, 1), '12.0000'],
    ['two equal ones', proposal(100, 100, 2), '741.6408'],
    ['what was paid, and no more', proposal(1200, 100, 12), '0.0000'],
    ['less than was paid', proposal(100, 50, 1), '-600.0000'],
    [
      'for ever',
      { ...proposal(1000, 10, 1), life: quantity({ low: 60, high: Infinity, unit: 'months', quality: 'bound' }) },
      null,
    ],
  ])('%s', (_name, asked, rate) => {
    const { value } = internalRate(asked);
    if (rate === null) expect(value?.high.toFixed(4)).toBe('12.0000');
    else expect([value?.low.toFixed(4), value?.high.toFixed(4)]).toEqual([rate, rate]);
  });

  test.each([
    ['nothing goes out', proposal(0, 100, 12)],
    ['nothing comes in', proposal(100, 0, 12)],
    ['something may go out each month', { ...proposal(100, 1, 12), contribution: monthly(-5, 50) }],
    ['no month comes in which it brings something', proposal(100, 50, 0.5)],
  ])('none where %s: the payments do not change sign once', (_name, asked) => {
    expect(internalRate(asked).value).toBeNull();
  });

  test('law: at the internal rate the worth today is zero', () => {
    const cents = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 1, max: 120 }), (cost, contribution, life) => {
        const asked = proposal(cost / 100, contribution / 100, life);
        const rate = internalRate(asked).value;
        const worth = rate && presentValue(asked, percent(rate.low.toString())).value?.low;
        expect(
          worth
            ?.abs()
            .div(Math.max(1, cost / 100))
            .toNumber(),
        ).toBeLessThan(1e-6);
      }),
      { numRuns: 60 },
    );
  });
});

test('law: the range of the worth holds that of every rate, life, cost and contribution within', () => {
  const span = (most: number) =>
    fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
  fc.assert(
    fc.property(span(5000), span(300), span(60), span(30), ([c, cw, ci], [g, gw, gi], [n, nw, ni], [r, rw, ri]) => {
      const within = (low: number, width: number, at: number) => low + Math.min(width, at);
      const ranged = { cost: usd(c, c + cw), contribution: monthly(g - 20, g - 20 + gw), life: months(n, n + nw) };
      const whole = presentValue(ranged, percent(r, r + rw)).value;
      const one = presentValue(
        proposal(within(c, cw, ci), within(g - 20, gw, gi), within(n, nw, ni)),
        percent(within(r, rw, ri)),
      ).value;
      expect(one && whole?.low.lte(one.low) && whole.high.gte(one.high)).toBe(true);
    }),
  );
});

test('a payback that may never come has no end; one that never comes is none', () => {
  const asked = { ...proposal(100, 1, 12), contribution: monthly(0, 50) };
  const { value } = paybackOf(asked);
  expect([value?.low.toNumber(), value?.high.toNumber()]).toEqual([2, Infinity]);
  expect(paybackOf(proposal(100, 0, 12)).value).toBeNull();
});
