import { expect, test } from 'vitest';
import { day } from '../../action/src/day.ts';
import { convert, type ExchangeRate } from '../../action/src/quantity/currency.ts';
import { sum } from '../../action/src/quantity/evaluate.ts';
import { type QuantityParts, quantity } from '../../action/src/quantity/quantity.ts';

const asOf = day('2026-11-21');
const euro = (parts: Partial<QuantityParts> = {}) => quantity({ low: '1850.00', unit: 'EUR', ...parts });
const rate = (on: string, value = '1.0845', from = 'EUR'): ExchangeRate => {
  const places = [{ path: 'inventory/fx.md', line: 4, column: 1 }];
  return { from, to: 'USD', rate: quantity({ low: value, unit: '', places }), day: day(on) };
};

test('F-FX: one converted total beside the two', () => {
  const conversion = convert(euro(), 'USD', [rate('2026-11-20')], asOf);
  const dollars = quantity({ low: '4200', unit: 'USD' });
  expect(conversion?.value.low.toFixed(2)).toBe('2006.33');
  expect(conversion && sum([dollars, conversion.value], 'USD').low.toFixed(2)).toBe('6206.33');
  expect(conversion?.value.places).toEqual([{ path: 'inventory/fx.md', line: 4, column: 1 }]);
});

test.each([
  ['2026-11-21', true],
  ['2026-10-21', true],
  ['2026-10-20', false],
  ['2026-11-22', false],
])('a rate of %s is current: %s', (on, isCurrent) => {
  expect(convert(euro(), 'USD', [rate(on)], asOf) !== null).toBe(isCurrent);
});

test('the newest current rate is used, and given back to be printed', () => {
  const rates = [rate('2026-11-01', '1.1'), rate('2026-11-20', '1.2'), rate('2026-11-30', '1.3')];
  expect(convert(euro(), 'USD', rates, asOf)?.rate.day).toBe('2026-11-20');
});

test('a period stays, and a range', () => {
  const value = convert(euro({ low: 10, high: 20, unit: 'EUR/month' }), 'USD', [rate('2026-11-20', '2')], asOf)?.value;
  expect([value?.low.toFixed(), value?.high.toFixed(), value?.unit, value?.quality]).toEqual([
    '20',
    '40',
    'USD/month',
    'range',
  ]);
});

test('no rate of the pair, or no money: nothing', () => {
  expect(convert(euro(), 'USD', [rate('2026-11-20', '1', 'GBP')], asOf)).toBeNull();
  expect(convert(euro({ unit: 'charters' }), 'USD', [rate('2026-11-20')], asOf)).toBeNull();
});
