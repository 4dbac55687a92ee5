import { expect, test } from 'vitest';
import { digestInputs } from '../../action/src/outputs/digest-inputs.ts';
import { quantity } from '../../action/src/quantity/quantity.ts';
import type { Derivation } from '../../action/src/section.ts';

const cash = { name: 'cash', value: quantity({ low: 7_000, unit: 'USD' }) };
const burn = { name: 'burn', value: quantity({ low: 1_000, unit: 'USD/month' }) };
const runway = (...inputs: Derivation['inputs']): Derivation => ({ formula: 'cash ÷ burn', inputs });
const place = { path: 'inventory/cash.md', line: 5, column: 1 };

test('the same inputs on another line are the same', () => {
  const moved = { ...cash, value: { ...cash.value, places: [place] } };
  expect(digestInputs(runway(moved, burn))).toBe(digestInputs(runway(cash, burn)));
});

test.each([
  ['another value', runway({ ...cash, value: quantity({ low: 7_001, unit: 'USD' }) }, burn)],
  ['another basis', runway({ ...cash, value: { ...cash.value, basis: 'assumed' } }, burn)],
  ['another name', runway({ ...cash, name: 'money' }, burn)],
  ['one less', runway(cash)],
  ['one deeper down', runway({ ...cash, derivation: runway(burn) }, burn)],
  ['another formula', { ...runway(cash, burn), formula: 'burn ÷ cash' }],
])('%s is another', (_what, other) => {
  expect(digestInputs(other)).not.toBe(digestInputs(runway(cash, burn)));
});
