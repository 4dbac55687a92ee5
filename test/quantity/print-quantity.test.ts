import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromJson, printQuantity, toJson } from '../../action/src/quantity/print-quantity.ts';
import { exact, type QuantityParts, quantity } from '../../action/src/quantity/quantity.ts';
import { readQuantity } from '../../action/src/quantity/read-quantity.ts';
import { currencyOf } from '../../action/src/quantity/unit.ts';
import { writable } from '../helpers/quantities.ts';

const inf = Number.POSITIVE_INFINITY;

test.each<[QuantityParts, string]>([
  [{ low: 7000, high: 9000, unit: '$/month' }, '$7000 to 9000/month'],
  [{ low: 7000, high: 9000, unit: 'USD/month' }, 'USD 7000 to 9000/month'],
  [{ low: '0.15', unit: '' }, '0.15'],
  [{ low: -400, high: 2400, unit: 'EUR' }, 'EUR -400 to 2400'],
  [{ low: 2, high: 5, unit: '%', quality: 'estimate' }, '~2 to 5%'],
  [{ low: 500, high: inf, unit: 'charters', quality: 'bound' }, '≥ 500 charters'],
  [{ low: 0, high: 10, unit: '%', quality: 'bound' }, '≤ 10%'],
  [{ low: 3, high: 10, unit: 'days', quality: 'bound' }, '≥ 3 and ≤ 10 days'],
  [{ low: '13.3', high: inf, unit: 'months', quality: 'range' }, '13.3 to ∞ months'],
  [{ low: 2400, unit: 'USD/charter', basis: 'assumed' }, 'USD 2400/charter (assumed)'],
])('%j is printed as %s', (parts, expected) => {
  expect(printQuantity(quantity(parts))).toBe(expected);
});

test('reading what is printed gives the same quantity', () => {
  fc.assert(
    fc.property(writable, (before) => {
      const holds = currencyOf(before.unit) !== null ? 'money' : before.unit.startsWith('%') ? 'percent' : 'number';
      const reading = readQuantity(printQuantity(before), { holds });
      if ('problem' in reading) throw new Error(reading.problem.message);
      const { low, high, ...rest } = reading.value;
      expect([low.eq(before.low), high.eq(before.high)]).toEqual([true, true]);
      expect(rest).toEqual({ unit: before.unit, quality: before.quality, basis: before.basis, places: [] });
      expect(reading).not.toHaveProperty('note');
    }),
    { numRuns: 2000 },
  );
});

test('JSON has decimal strings of at most 40 digits, cut and without exponent', () => {
  const third = quantity({ low: exact(-2).div(3), high: inf, unit: 'months', quality: 'range' });
  const expected = { low: `-0.${'6'.repeat(40)}`, high: 'Infinity', unit: 'months', quality: 'range', basis: 'stated' };
  expect(toJson(third)).toEqual(expected);
  expect(toJson(quantity({ low: '1e-9', high: '1e30', unit: '' }))).toMatchObject({
    low: '0.000000001',
    high: `1${'0'.repeat(30)}`,
  });
  expect(toJson(quantity({ low: '-0', unit: '' })).low).toBe('0');
});

test('the quantity comes back from its JSON, without places', () => {
  fc.assert(
    fc.property(writable, (before) => {
      const after = fromJson(JSON.parse(JSON.stringify(toJson(before))));
      expect(after && toJson(after)).toEqual(toJson(before));
      expect(after?.places).toEqual([]);
    }),
  );
});

const cash = { low: '1', high: '2', unit: 'USD', quality: 'range', basis: 'stated' };

test.each([
  [null],
  ['1'],
  [[]],
  [{}],
  [{ ...cash, low: 1 }],
  [{ ...cash, low: 'abc' }],
  [{ ...cash, low: '1e9' }],
  [{ ...cash, low: '3' }],
  [{ ...cash, quality: 'good' }],
  [{ ...cash, basis: 'guessed' }],
])('%j is no quantity', (json) => {
  expect(fromJson(cash)).not.toBeNull();
  expect(fromJson(json)).toBeNull();
});
