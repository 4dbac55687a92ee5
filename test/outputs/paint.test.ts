import { expect, test } from 'vitest';
import { makePaint } from '../../action/src/outputs/paint.ts';

test('words are painted, or left as they are', () => {
  expect(makePaint(true)('red', 'no')).toBe('\u001b[31mno\u001b[39m');
  expect(makePaint(false)('red', 'no')).toBe('no');
});
