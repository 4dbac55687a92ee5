import { describe, expect, test } from 'vitest';
import { walkCash, walksOf } from '../../../action/src/analyses/measures/default-alive.ts';
import { exact, quantity } from '../../../action/src/quantity/quantity.ts';
import { e, likeVector, vector } from '../../helpers/vectors.ts';

interface Inputs {
  readonly cash: string;
  readonly receipts: string;
  readonly payments: string;
  readonly growth: string;
  readonly months: number;
}
interface Expected {
  readonly out: number | null;
  readonly breakeven: number | null;
  readonly low: string;
  readonly lowMonth: number;
}

test.each(['CFO-03/0.06', 'CFO-03/0.03', 'CFO-03/0'])('the worked example %s', (id) => {
  const { inputs, expected } = vector<Inputs, Expected>(id);
  const { cash, receipts, payments, growth, months } = inputs;
  const walk = walkCash(
    { cash: exact(cash), receipts: exact(receipts), payments: exact(payments), growth: exact(growth) },
    months,
  );
  expect({
    out: walk.out,
    breakeven: walk.breakEven,
    low: likeVector(walk.low, expected.low),
    lowMonth: walk.lowMonth,
  }).toEqual(expected);
});

describe('edges', () => {
  const start = { cash: e(100), receipts: e(10), payments: e(10), growth: e(0) };

  test('receipts that reach payments at once', () => {
    expect(walkCash(start)).toMatchObject({ out: null, breakEven: 1, lowMonth: 0 });
  });

  test('cash of exactly zero is not gone', () => {
    expect(walkCash({ ...start, receipts: e(0) }, 10)).toMatchObject({ out: null, breakEven: null, lowMonth: 10 });
    expect(walkCash({ ...start, receipts: e(0) }, 11).out).toBe(11);
  });

  test('falling receipts', () => {
    expect(walkCash({ ...start, growth: e('-0.5') }).out).toBe(11);
  });
});

test('ranges are walked from their worst and best ends', () => {
  const money = (low: number, high: number) => quantity({ low, high, unit: 'USD' });
  const growth = quantity({ low: 0, high: 6, unit: '%' });
  const { worst, best } = walksOf(money(32080, 32080), money(8000, 8000), money(13000, 13000), growth);
  expect([worst.out, best.breakEven]).toEqual([7, 9]);
});
