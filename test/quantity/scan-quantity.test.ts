import { expect, test } from 'vitest';
import { type Scan, scanQuantity } from '../../action/src/quantity/scan-quantity.ts';

/** The numbers as written, with their scales, and how they are joined. */
function outline(scan: Scan | null): string | null {
  if (scan === null) return null;
  const { phrase } = scan;
  const terms = 'second' in phrase ? [phrase.term, phrase.second] : [phrase.term];
  return [phrase.form, ...terms.map(({ value, scale }) => value.toFixed() + (scale === null ? '' : `×${scale}`))].join(
    ' ',
  );
}

test.each([
  ['7–9K', 'range 7 9×1000'],
  ['2-4', 'range 2 4'],
  ['-4', 'value -4'],
  ['2 - -4', 'range 2 -4'],
  ['+5', 'value 5'],
  ['(350)', 'value -350'],
  ['(1.2M)', 'value -1.2×1000000'],
  ['between 2 and 4', 'range 2 4'],
  ['≥ 2, ≤ 4', 'between bounds 2 4'],
  ['at most 4 but at least 2', 'between bounds 2 4'],
  ['120 +/- 5', 'plus or minus 120 5'],
  ['500+', 'at least 500'],
  ['up to 500', 'at most 500'],
  ['2..4', 'range 2 4'],
  ['1,234,567.89', 'value 1234567.89'],
  ['1 200-2 400', 'range 1200 2400'],
  ['１２％', 'value 12'],
  ['up to 500+', null],
  ['≥ 2 ≥ 4', null],
  ['1,23,456', null],
  ['2 3', null],
  ['2026-12-03', null],
  ['3/4', null],
  ['', null],
])('%s is %s', (text, expected) => {
  expect(outline(scanQuantity(text, false))).toBe(expected);
});

test('a lower-case m is a million of money only', () => {
  expect(outline(scanQuantity('5m', true))).toBe('value 5×1000000');
  expect(scanQuantity('5m', false)?.phrase.term.noun).toBe('m');
});

test('currency, noun and period stand before or after', () => {
  expect(scanQuantity('USD 5', true)?.phrase.term).toMatchObject({ currency: 'USD', noun: null, per: null });
  expect(scanQuantity('5 USD a month', true)?.phrase.term).toMatchObject({ currency: 'USD', per: 'month' });
  expect(scanQuantity('$5 per engine hour', true)?.phrase.term).toMatchObject({ currency: '$', per: 'engine hour' });
  expect(scanQuantity('5 full-time staff', false)?.phrase.term).toMatchObject({ noun: 'full-time staff' });
});

test.each([
  ['~5', true, false],
  ['approx. 5', true, false],
  ['5 (estimated)', true, false],
  ['5 assumed', false, true],
  ['~5 (assumed)', true, true],
  ['5', false, false],
])('%s is an estimate: %s, an assumption: %s', (text, isEstimate, isAssumed) => {
  expect(scanQuantity(text, false)).toMatchObject({ isEstimate, isAssumed });
});
