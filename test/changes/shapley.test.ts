import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { giveRest, mostPlayers, shapley } from '../../action/src/changes/shapley.ts';
import { type Exact, exact, infinity, zero } from '../../action/src/quantity/quantity.ts';
import { e, likeVector, vector } from '../helpers/vectors.ts';

interface State {
  readonly cash: string;
  readonly rec: string;
  readonly pay: string;
}
interface Inputs {
  readonly old: State;
  readonly new: State;
}
interface Expected {
  readonly delta: string;
  readonly shapley: State;
}

const names = ['cash', 'rec', 'pay'] as const;

test('the worked example DIFF-01', () => {
  const { inputs, expected } = vector<Inputs, Expected>('DIFF-01');
  const runway = (isNew: readonly boolean[]): Exact => {
    const [cash = zero, rec = zero, pay = zero] = names.map((name, i) => e((isNew[i] ? inputs.new : inputs.old)[name]));
    return cash.div(pay.minus(rec));
  };
  const shares = shapley(names.length, runway) ?? [];
  expect(shares.map((share, i) => likeVector(share, expected.shapley[names[i] ?? 'cash']))).toEqual(
    names.map((name) => expected.shapley[name]),
  );
  expect(likeVector(sumOf(shares), expected.delta)).toBe(expected.delta);
});

function sumOf(values: readonly Exact[]): Exact {
  return values.reduce((a, b) => a.plus(b), zero);
}

/** Any game: a value for each set of players. */
const games = fc.integer({ min: 1, max: 5 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    values: fc.array(
      fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 97 })).map(([a, b]) => exact(a).div(b)),
      { minLength: 2 ** n, maxLength: 2 ** n },
    ),
  }),
);

const setOf = (isNew: readonly boolean[]): number => isNew.reduce((set, one, i) => set + (one ? 2 ** i : 0), 0);

describe('the shares', () => {
  test('add up to the whole change exactly, to forty decimals', () => {
    fc.assert(
      fc.property(games, ({ n, values }) => {
        const shares = shapley(n, (isNew) => values[setOf(isNew)] ?? zero) ?? [];
        const [first = zero, last = zero] = [values[0], values.at(-1)].map((value) => value?.toDecimalPlaces(40));
        expect(sumOf(shares).eq(last.minus(first))).toBe(true);
      }),
    );
  });

  test('of inputs that do the same are the same, and of one that does nothing is none', () => {
    const worth = ([a, b]: readonly boolean[]): Exact => e(a && b ? 10 : 0);
    expect(shapley(3, worth)?.map(String)).toEqual(['5', '5', '0']);
  });

  test('of a sum are its differences', () => {
    const by = [3, -7, 12];
    expect(shapley(3, (isNew) => e(by.reduce((sum, one, i) => sum + (isNew[i] ? one : 0), 100)))?.map(String)).toEqual([
      '3',
      '-7',
      '12',
    ]);
  });

  test('are none where a value on the way has no end', () => {
    expect(shapley(2, ([a, b]) => (a && !b ? infinity : e(1)))).toBeNull();
  });

  test('are not sought among more inputs than can be tried', () => {
    expect(() => shapley(mostPlayers + 1, () => zero)).toThrow(RangeError);
  });
});

test('what is left over goes to the largest share', () => {
  expect(giveRest([e('0.3'), e('-0.6'), e('0.1')], e('-0.1')).map(String)).toEqual(['0.3', '-0.5', '0.1']);
});
