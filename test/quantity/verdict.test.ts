import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Exact, exact, infinity, quantity, zero } from '../../action/src/quantity/quantity.ts';
import { ceilTo, certainAtMost, floorTo, swingInput, verdict } from '../../action/src/quantity/verdict.ts';
import { membersOf } from '../helpers/quantities.ts';
import { type Ends, e, fromVector, likeVector, vector } from '../helpers/vectors.ts';

const months = (low: string, high: string) => quantity({ low, high, unit: 'months' });

const runway = ([cash = zero, receipts = zero, payments = zero]: readonly Exact[]): Exact => {
  const burn = payments.minus(receipts);
  return burn.lte(0) ? infinity : cash.lte(0) ? zero : cash.div(burn);
};

describe('verdict', () => {
  test.each([
    ['6.2', '7.0', 'pass'],
    ['4.01', '5.9', 'fail'],
    ['4.01', '6.17', 'undetermined'],
    ['6', '6', 'pass'],
    ['5', '6', 'undetermined'],
    ['13.3', 'Infinity', 'pass'],
  ])('F-VERDICT: %s to %s at least 6 → %s', (low, high, expected) => {
    expect(verdict(months(low, high), 'at least', e(6))).toBe(expected);
  });

  test.each([
    ['5', '6', 'pass'],
    ['5', '7', 'undetermined'],
    ['6', '7', 'undetermined'],
    ['6.1', '7', 'fail'],
  ])('%s to %s at most 6 → %s', (low, high, expected) => {
    expect(verdict(months(low, high), 'at most', e(6))).toBe(expected);
  });

  test('is unknown without a figure', () => {
    expect(verdict(null, 'at least', e(6))).toBe('unknown');
    expect(verdict(quantity({ low: 1, unit: '', quality: 'missing' }), 'at least', e(6))).toBe('unknown');
  });

  test('speaks for every member of the range', () => {
    fc.assert(
      fc.property(membersOf('USD'), fc.integer({ min: -1000, max: 1000 }), ({ interval, member }, n) => {
        const result = verdict(interval, 'at least', exact(n));
        if (result === 'pass') expect(member.gte(n)).toBe(true);
        if (result === 'fail') expect(member.lt(n)).toBe(true);
      }),
    );
  });
});

type Name = (typeof names)[number];
const names = ['cash', 'receipts', 'payments'] as const;

describe('swing input', () => {
  test('F-SWING: the input whose narrowing removes most of the width', () => {
    const { inputs, expected } = vector<Record<Name, Ends>, { reduction: Record<Name, string>; swing: Name }>(
      'F-SWING',
    );
    const { index, reductions } = swingInput(
      names.map((name) => fromVector(inputs[name], 'USD')),
      runway,
    );
    const printed = names.map((name, i) => [name, likeVector(reductions[i] ?? zero, expected.reduction[name])]);
    expect(Object.fromEntries(printed)).toEqual(expected.reduction);
    expect(names[index ?? -1]).toBe(expected.swing);
  });

  test('there is none when nothing is ranged, and the first wins a tie', () => {
    const add = (values: readonly Exact[]) => values.reduce((a, b) => a.plus(b), zero);
    expect(swingInput([months('5', '5')], add)).toMatchObject({ index: null });
    expect(swingInput([months('5', '5'), months('1', '2'), months('3', '4')], add).index).toBe(1);
  });

  test('an open end swings most', () => {
    const open = quantity({ low: 5, high: infinity, unit: '', quality: 'bound' });
    const add = (values: readonly Exact[]) => values.reduce((a, b) => a.plus(b), zero);
    const { index, reductions } = swingInput([months('1', '2'), open], add);
    expect([index, ...reductions.map(String)]).toEqual([1, '0', 'Infinity']);
  });
});

describe('certain-pass point', () => {
  test('CFO-02: the burn at which the runway is certain', () => {
    const { inputs, expected } = vector<{ cash: Ends; policy: string }, { certainBurn: string }>('CFO-02a');
    const point = certainAtMost(fromVector(inputs.cash, 'USD'), exact(inputs.policy));
    expect(likeVector(point, expected.certainBurn)).toBe(expected.certainBurn);
    expect(floorTo(point, 2).toFixed(2)).toBe('5346.66');
  });

  test('the floored point itself passes', () => {
    fc.assert(
      fc.property(membersOf('USD'), fc.integer({ min: 1, max: 24 }), ({ interval, member }, policy) => {
        const point = floorTo(certainAtMost(interval, exact(policy)), 2);
        if (point.gt(0)) expect(member.div(point).gte(policy)).toBe(true);
      }),
    );
  });

  test('nothing is certain of money that may be owed', () => {
    expect(certainAtMost(quantity({ low: -1, high: 5, unit: 'USD' }), e(6)).toFixed()).toBe('0');
  });

  test('floor and ceiling go down and up, also below zero', () => {
    expect(
      [floorTo(e('1.239'), 2), ceilTo(e('1.231'), 2), floorTo(e('-1.231'), 2), ceilTo(e('-1.239'), 2)].map(String),
    ).toEqual(['1.23', '1.24', '-1.24', '-1.23']);
  });
});
