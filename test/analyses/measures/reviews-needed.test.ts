import { describe, expect, test } from 'vitest';
import { type Reviewed, reviewsNeeded } from '../../../action/src/analyses/measures/reviews-needed.ts';
import { type Quantity, quantity } from '../../../action/src/quantity/quantity.ts';
import { vector } from '../../helpers/vectors.ts';

const stars = (low: number | string, high = low): Quantity => quantity({ low, high, unit: 'stars' });
const some = (n: number): Quantity => quantity({ low: n, unit: 'reviews' });
const needed = (reviewed: Partial<Reviewed>) =>
  reviewsNeeded({ rating: stars('4.3'), reviews: some(23), target: stars('4.6'), expected: null, ...reviewed }).value;

test('the worked case', () => {
  const { inputs, expected } = vector<{ n: number; average: string; target: string }, { need: number }>('CMO-08');
  const value = needed({ rating: stars(inputs.average), reviews: some(inputs.n), target: stars(inputs.target) });
  expect(value?.low.ceil().toNumber()).toBe(expected.need);
});

describe('reviews that are still needed', () => {
  test.each<[string, Partial<Reviewed>, string, string]>([
    ['new ones of 4.85', { expected: stars('4.85') }, '28', '28'],
    ['there already', { rating: stars('4.6') }, '0', '0'],
    ['above', { rating: stars('4.9') }, '0', '0'],
    ['five stars after a lower one', { target: stars(5) }, 'Infinity', 'Infinity'],
    ['five stars when all are', { target: stars(5), rating: stars(5) }, '0', '0'],
    ['a range', { rating: stars('4.3', '4.7') }, '0', '18'],
    ['no review yet', { reviews: some(0) }, '0', '0'],
  ])('%s', (_name, reviewed, low, high) => {
    const value = needed(reviewed);
    expect([value?.low.ceil().toString(), value?.high.ceil().toString()]).toEqual([low, high]);
  });

  test.each(['rating', 'reviews', 'target'] as const)('without %s it is not known', (name) => {
    expect(needed({ [name]: null })).toBeNull();
  });
});
