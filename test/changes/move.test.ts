import { describe, expect, test } from 'vitest';
import { moveOf, shiftOf, sideBySide, valenceOfMove } from '../../action/src/changes/move.ts';
import { type QuantityParts, quantity } from '../../action/src/quantity/quantity.ts';
import { formatPart } from '../../action/src/reports/format-value.ts';

const usd = (low: number, high = low, more: Partial<QuantityParts> = {}) =>
  quantity({ low, high, unit: 'USD', ...more });

describe('the worked example DIFF-03, from 7,000–9,000', () => {
  test.each([
    [7600, 8200, 'narrowed', 'better', 'better'],
    [6500, 9400, 'widened', 'worse', 'worse'],
    [9200, 9800, 'rose', 'better', 'worse'],
    [6000, 8000, 'drifted down', 'neutral', 'neutral'],
    [5000, 6800, 'fell', 'worse', 'better'],
  ] as const)('to %i–%i it %s: %s where more is better, %s where less is', (low, high, move, whereUp, whereDown) => {
    expect(moveOf(usd(7000, 9000), usd(low, high))).toBe(move);
    expect(valenceOfMove(move, 'up')).toBe(whereUp);
    expect(valenceOfMove(move, 'down')).toBe(whereDown);
  });
});

test.each([
  [usd(7000, 9000), usd(8000, 9500), 'drifted up'],
  [usd(7000, 9000), usd(9000, 9500), 'drifted up'],
  [usd(7000, 9000), usd(7000, 8000), 'narrowed'],
  [usd(7000, 9000), usd(7000, 9900), 'widened'],
  [usd(5), usd(5), 'same'],
  [usd(5), quantity({ low: 5, unit: 'EUR' }), 'other unit'],
  [usd(5, 5, { basis: 'assumed' }), usd(5), 'narrowed'],
  [usd(5, 5, { quality: 'partial' }), usd(5), 'narrowed'],
  [usd(5), usd(5, 5, { quality: 'estimate' }), 'widened'],
])('%s', (before, after, move) => {
  expect(moveOf(before, after)).toBe(move);
});

test('a figure that only informs is neither better nor worse, and another unit always is to be looked at', () => {
  expect([valenceOfMove('rose', 'info'), valenceOfMove('fell', 'info'), valenceOfMove('narrowed', 'info')]).toEqual([
    'neutral',
    'neutral',
    'better',
  ]);
  expect(valenceOfMove('other unit', 'info')).toBe('worse');
});

test('a shift is told end by end; an end that stays without end did not move', () => {
  const shift = shiftOf(usd(7000, Infinity), usd(6500, Infinity));
  expect([`${shift.low}`, `${shift.high}`, shift.unit]).toEqual(['-500', '0', 'USD']);
});

test('side by side, a mark that both have is shown once', () => {
  const shown = (before: Partial<QuantityParts>, after: Partial<QuantityParts>): string =>
    sideBySide(usd(5, 5, before), usd(6, 6, after))
      .map(formatPart)
      .join(' → ');
  expect(shown({ basis: 'assumed' }, { basis: 'assumed' })).toBe('$5 → $6 (assumed)');
  expect(shown({ basis: 'assumed' }, {})).toBe('$5 (assumed) → $6');
  expect(shown({ quality: 'partial' }, { quality: 'partial' })).toBe('$5 → $6 (partial)');
});
