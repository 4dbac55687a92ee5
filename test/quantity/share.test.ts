import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exact, zero } from '../../action/src/quantity/quantity.ts';
import { shares } from '../../action/src/quantity/share.ts';
import { e, vector } from '../helpers/vectors.ts';

test('F-SHARE: shares that are shown together add up', () => {
  const { inputs, expected } = vector<{ values: string[]; total: string; places: number }, { shares: string[] }>(
    'F-SHARE',
  );
  expect(shares(inputs.values.map(exact), exact(inputs.total), inputs.places)).toEqual(expected.shares);
});

test('the largest remainders are rounded up', () => {
  expect(shares([e(5400), e(2600), e(1300), e(700)], e(100), 0)).toEqual(['54', '26', '13', '7']);
  expect(shares([e(1), e(2), e(4)], e(100), 0)).toEqual(['14', '29', '57']);
  expect(shares([e(0), e(3)], e(100), 1)).toEqual(['0.0', '100.0']);
});

test('shares always add to the total, and none is off by a whole step', () => {
  const parts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      parts.filter((all) => all.some((n) => n > 0)),
      fc.integer({ min: 0, max: 3 }),
      (values, places) => {
        const printed = shares(values.map(exact), e(100), places);
        expect(printed.reduce((a, b) => a.plus(b), zero).eq(100)).toBe(true);
        const whole = values.reduce((a, b) => a + b, 0);
        for (const [i, text] of printed.entries()) {
          const ideal = exact(values[i] ?? 0)
            .times(100)
            .div(whole);
          expect(ideal.minus(text).abs().lt(exact(10).pow(-places))).toBe(true);
        }
      },
    ),
  );
});

test.each([
  [['-1', '2'], '100', 0],
  [['0', '0'], '100', 0],
  [[], '100', 0],
  [['1', 'Infinity'], '100', 0],
  [['1'], '99.95', 1],
])('%j of %s to %i places has no shares', (values, total, places) => {
  expect(() => shares(values.map(exact), exact(total), places)).toThrow(RangeError);
});
