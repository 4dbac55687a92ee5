import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillTiers } from '../../../action/src/analyses/measures/fill-tiers.ts';
import { exact, zero } from '../../../action/src/quantity/quantity.ts';
import { e, vector } from '../../helpers/vectors.ts';

interface Inputs {
  readonly cash: string;
  readonly tiers: readonly (readonly [name: string, need: string])[];
}
interface Expected {
  readonly alloc: readonly string[];
}

const whole = (amount: string | number) => ({ amount: e(amount), isWhole: true, isChoice: false });

test('the worked example CFO-05', () => {
  const { inputs, expected } = vector<Inputs, Expected>('CFO-05');
  const { filled, left } = fillTiers(
    exact(inputs.cash),
    inputs.tiers.map(([, need]) => whole(need)),
  );
  expect(filled.map(({ gets }) => gets.toFixed())).toEqual(expected.alloc);
  expect(filled.map(({ state }) => state)).toEqual(['full', 'full', 'full', 'full', 'part', 'closed']);
  expect(left.toFixed()).toBe('0');
});

test('a choice waits until all before it is known to be full', () => {
  const needs = [{ ...whole(10), isWhole: false }, whole(20), { ...whole(5), isChoice: true }];
  const { filled, left } = fillTiers(e(100), needs);
  expect(filled.map(({ gets, state }) => `${gets} ${state}`)).toEqual(['10 part', '20 full', '0 closed']);
  expect(left.toFixed()).toBe('70');
});

test('what the needs get and what is left add to the money, whatever the needs', () => {
  const need = fc.record({ amount: fc.nat(1000).map((n) => exact(n)), isWhole: fc.boolean(), isChoice: fc.boolean() });
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 5000 }), fc.array(need), (money, needs) => {
      const { filled, left } = fillTiers(exact(money), needs);
      const total = filled.reduce((sum, { gets }) => sum.plus(gets), left);
      expect(total.toNumber()).toBe(Math.max(0, money));
      expect(filled.every(({ gets }, i) => gets.gte(zero) && gets.lte(needs[i]?.amount ?? zero))).toBe(true);
    }),
  );
});
