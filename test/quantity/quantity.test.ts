import { describe, expect, test } from 'vitest';
import {
  count,
  isExactValue,
  joinBasis,
  joinSources,
  quantity,
  withPlaces,
  worstQuality,
} from '../../action/src/quantity/quantity.ts';

const line = (line: number, column = 1) => ({ path: 'inventory/cash.md', line, column });

describe('quantity', () => {
  test('is exact without a width and a range with one', () => {
    expect(quantity({ low: '5', unit: '%' }).quality).toBe('exact');
    expect(quantity({ low: '5', high: '7', unit: '%' }).quality).toBe('range');
    expect(quantity({ low: '5', high: '7', unit: '%', quality: 'estimate' }).quality).toBe('estimate');
  });

  test('is stated, from nowhere, unless told', () => {
    expect(quantity({ low: 1, unit: '' })).toMatchObject({ basis: 'stated', places: [] });
  });

  test.each([
    [{ low: 7, high: 5, unit: '' }],
    [{ low: Number.NaN, unit: '' }],
    [{ low: 5, high: 7, unit: '', quality: 'exact' as const }],
  ])('refuses %j', (parts) => {
    expect(() => quantity(parts)).toThrow(RangeError);
  });

  test('is a decimal, never a binary fraction', () => {
    const { low } = quantity({ low: '0.1', unit: '' });
    expect(low.plus('0.2').toFixed()).toBe('0.3');
  });
});

test('a count is exact and knows its places', () => {
  expect(count(8, 'shortfalls', [line(3)])).toMatchObject({ unit: 'shortfalls', quality: 'exact', places: [line(3)] });
});

test('the worst quality wins', () => {
  expect(worstQuality([])).toBe('exact');
  expect(worstQuality(['range', 'exact'])).toBe('range');
  expect(worstQuality(['bound', 'estimate', 'range'])).toBe('bound');
  expect(worstQuality(['partial', 'missing'])).toBe('missing');
});

test('one assumed input makes all of it assumed', () => {
  expect(joinBasis([])).toBe('stated');
  expect(joinBasis(['stated', 'assumed'])).toBe('assumed');
});

test('sources join to one place a line, in order', () => {
  const a = quantity({ low: 1, unit: '', places: [line(9), line(3, 5)] });
  const b = quantity({ low: 1, high: 2, unit: '', places: [line(3, 1)], basis: 'assumed' });
  expect(joinSources([a, b])).toEqual({ quality: 'range', basis: 'assumed', places: [line(3, 1), line(9)] });
});

test('withPlaces replaces the places and nothing else', () => {
  const before = quantity({ low: 1, high: 2, unit: 'days', places: [line(1)] });
  expect(withPlaces(before, [line(2)])).toEqual({ ...before, places: [line(2)] });
});

test('an exact value has no width', () => {
  expect(isExactValue(quantity({ low: '5.0', high: '5', unit: '', quality: 'estimate' }))).toBe(true);
  expect(isExactValue(quantity({ low: 5, high: 6, unit: '' }))).toBe(false);
});
