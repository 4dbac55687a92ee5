import { expect, test } from 'vitest';
import { looksRandom } from '../../action/src/sources/looks-random.ts';

test.each(['Kv9!pLw2zR', 'q8ZrT2vN6yKp4WmD1sXh', '9f3c61d8a2e07b45c81d6f2ea9b30475'])('%s looks random', (value) => {
  expect(looksRandom(value)).toBe(true);
});

test.each([
  ['a word of examples', 'Kv9pLw2zEXAMPLEq8Z'],
  ['what is left after removing one', 'REDACTED-2026'],
  ['one character again and again', 'k9k9k9k9k9k9k9k9'],
  ['neighbours in a row', 'ghijklmnopqrst89'],
  ['a gap to fill', 'sk_••••{{key}}'],
])('%s does not', (_, value) => {
  expect(looksRandom(value)).toBe(false);
});
