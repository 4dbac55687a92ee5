import { expect, test } from 'vitest';
import { nameKey, slug } from '../../action/src/records/match-name.ts';

test.each([
  ['Seats paid', 'seat_paid'],
  ['SeatsPaid', 'seats-paid'],
  ['Properties', 'property'],
  ['Commission %', 'commission'],
  ['**Unit economics**', 'UNIT-ECONOMICS'],
  ['Class', 'class'],
  ['ＩＤ', 'id'],
])('%s and %s are one name', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test.each([
  ['Glass', 'Glas'],
  ['Due', 'Done'],
  ['合計', '小計'],
])('%s and %s are two names', (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});

test('a slug keeps letters and digits of every script', () => {
  expect(slug('Queen of San Diego – 3028 51st St.')).toBe('queen-of-san-diego-3028-51st-st');
  expect(slug('費用 2026')).toBe('費用-2026');
  expect(slug('…')).toBe('');
});
