import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../action/src/day.ts';
import { exact, infinity, type QuantityParts, quantity } from '../../action/src/quantity/quantity.ts';
import {
  countedNoun,
  formatCount,
  formatQuantity,
  formatSentence,
  formatShare,
} from '../../action/src/reports/format-value.ts';

type Case = readonly [text: string, parts: QuantityParts, round?: 'up' | 'down'];

const cases: Record<string, readonly Case[]> = {
  money: [
    ['$7,000–9,000 a month', { low: 7000, high: 9000, unit: 'USD/month' }],
    ['$36,760,000–183,800,000', { low: 36_760_000, high: 183_800_000, unit: 'USD' }],
    ['$0', { low: 0, unit: 'USD' }],
    ['$1,200', { low: 1200, unit: '$' }],
    ['€1,200', { low: 1200, unit: 'EUR' }],
    ['£1,200', { low: 1200, unit: 'GBP' }],
    ['CHF 1,200', { low: 1200, unit: 'CHF' }],
    ['CHF 1,200–1,500 a year', { low: 1200, high: 1500, unit: 'CHF/year' }],
    ['$80 every two weeks', { low: 80, unit: 'USD/two weeks' }],
    ['$900 a charter', { low: 900, unit: 'USD/charter' }],
    ['$60 an hour', { low: 60, unit: 'USD/hour' }],
    ['$1.50', { low: '1.5', unit: 'USD' }],
    ['$50.00–84.25', { low: 50, high: '84.25', unit: 'USD' }],
    ['$5,346.66 a month', { low: '5346.66', unit: 'USD/month' }],
    ['$1,235', { low: '1234.567', unit: 'USD' }],
  ],
  'below zero': [
    ['−$350', { low: -350, unit: 'USD' }],
    ['−$653 to $205', { low: -653, high: 205, unit: 'USD' }],
    ['−CHF 653 to −CHF 205', { low: -653, high: -205, unit: 'CHF' }],
    ['−5% to 3%', { low: -5, high: 3, unit: '%' }],
    ['−2 to 3 berths', { low: -2, high: 3, unit: 'berths' }],
  ],
  percent: [
    ['15%', { low: 15, unit: '%' }],
    ['2–5%', { low: 2, high: 5, unit: '%' }],
    ['20.0–44.4%', { low: 20, high: '44.4444', unit: '%' }],
    ['0.47–0.57%', { low: '0.47', high: '0.57', unit: '%' }],
    ['5% a month', { low: 5, unit: '%/month' }],
  ],
  counts: [
    ['3,676 people', { low: 3676, unit: 'people' }],
    ['1 person', { low: 1, unit: 'people' }],
    ['1 charter', { low: 1, unit: 'charters' }],
    ['1 agency', { low: 1, unit: 'agencies' }],
    ['1 pass', { low: 1, unit: 'passes' }],
    ['1 house', { low: 1, unit: 'houses' }],
    ['1–3 charters', { low: 1, high: 3, unit: 'charters' }],
    ['0 gaps', { low: 0, unit: 'gaps' }],
    ['2.4 charters', { low: '2.35', unit: 'charters' }],
    ['0.62', { low: '0.615', unit: '' }],
    ['14.5', { low: '14.5', unit: '' }],
    ['5.25–6.50', { low: '5.25', high: '6.5', unit: '' }],
  ],
  time: [
    ['4.0 to 6.2 months', { low: '4.01', high: '6.17', unit: 'months' }],
    ['1 month', { low: 1, unit: 'months' }],
    ['12 months', { low: 12, unit: 'months' }],
  ],
  'rounding in the safe direction': [
    ['4.0 to 6.1 months', { low: '4.01', high: '6.17', unit: 'months' }, 'down'],
    ['5–6 charters', { low: '4.67', high: '5.01', unit: 'charters' }, 'up'],
    ['−4 charters', { low: '-4.67', unit: 'charters' }, 'up'],
  ],
  'half away from zero': [
    ['1.3%', { low: '1.25', unit: '%' }],
    ['−1.3%', { low: '-1.25', unit: '%' }],
  ],
  'how well it is known': [
    ['about $8,000 a month', { low: 8000, unit: 'USD/month', quality: 'estimate' }],
    ['about $7,000–9,000', { low: 7000, high: 9000, unit: 'USD', quality: 'estimate' }],
    ['at least $5,000', { low: 5000, high: infinity, unit: 'USD', quality: 'bound' }],
    ['at most $5,000 a month', { low: infinity.neg(), high: 5000, unit: 'USD/month', quality: 'bound' }],
    ['at least 1 charter', { low: 1, high: infinity, unit: 'charters', quality: 'bound' }],
    ['$5,000 (partial)', { low: 5000, unit: 'USD', quality: 'partial' }],
    ['$5,000 (assumed)', { low: 5000, unit: 'USD', basis: 'assumed' }],
    ['$5,000 a month (partial, assumed)', { low: 5000, unit: 'USD/month', quality: 'partial', basis: 'assumed' }],
    ['not known', { low: 0, unit: 'USD', quality: 'missing' }],
  ],
  'without end': [
    ['no end', { low: infinity, unit: 'months' }],
    ['at least 3.9 months', { low: '3.87', high: infinity, unit: 'months', quality: 'bound' }],
    ['no finite number of charters', { low: infinity, unit: 'charters' }],
    ['no finite amount', { low: infinity, unit: 'USD' }],
  ],
};

for (const [name, rows] of Object.entries(cases)) {
  describe(name, () => {
    it.each(rows.map(([text, parts, round]) => ({ text, parts, round })))('$text', ({ text, parts, round }) => {
      expect(formatQuantity(quantity(parts), round)).toBe(text);
    });
  });
}

it('never writes an infinite number, an exponent or a negative zero', () => {
  const end = fc.oneof(fc.bigInt().map(String), fc.double({ noNaN: true }).map(String));
  const units = fc.constantFrom('USD', 'CHF/month', '%', 'months', 'charters', '');
  const rounds = fc.constantFrom(undefined, 'up' as const, 'down' as const);
  fc.assert(
    fc.property(end, end, units, rounds, (a, b, unit, round) => {
      const [low, high] = exact(a).lte(exact(b)) ? [a, b] : [b, a];
      const text = formatQuantity(quantity({ low, high, unit }), round);
      expect(text).not.toMatch(/Infinity|NaN|\de[+-]?\d|−(?:\$|CHF )?0(?:\.0*)?(?!\d|\.)/);
    }),
  );
});

it('shows no end that the other end has passed', () => {
  const value = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(value, value, fc.constantFrom('%', 'charters', 'USD'), (a, b, unit) => {
      const text = formatQuantity(quantity({ low: Math.min(a, b), high: Math.max(a, b), unit }));
      const [low = 0, high = low] = (text.match(/[\d.,]+/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
      expect(low).toBeLessThanOrEqual(high);
    }),
  );
});

it('writes a sentence whose parts are values', () => {
  const at = { path: 'inventory/cash.md', line: 7, column: 1 };
  const sentence = ['Cash lasts ', quantity({ low: 4, unit: 'months' }), ' to ', { day: day('2027-03-21') }, ': '];
  expect(formatSentence([...sentence, { result: 'fail' }, ', see ', { at }, ', ', null])).toBe(
    'Cash lasts 4 months to 2027-03-21: fail, see inventory/cash.md:7, not known',
  );
});

it('rounds a value in a sentence as the figure that it repeats', () => {
  const runway = quantity({ low: '4.01', high: '6.17', unit: 'months' });
  expect(formatSentence([runway, ' or ', { ...runway, round: 'down' }])).toBe('4.0 to 6.2 months or 4.0 to 6.1 months');
});

it.each([
  [7, 8, '87%'],
  [999, 1000, '99%'],
  [8, 8, '100%'],
])('%i of %i is %s', (part, whole, text) => {
  expect(formatShare(part, whole)).toBe(text);
});

it('separates thousands', () => {
  expect([0, 999, 1000, 1234567].map(formatCount)).toEqual(['0', '999', '1,000', '1,234,567']);
});

it.each([
  ['actions', 'actions'],
  ['actions/month', ''],
  ['USD', ''],
  ['%', ''],
  ['days', ''],
  ['points', ''],
  ['levels', ''],
  ['', ''],
])('a count of %s counts “%s”', (unit, noun) => {
  expect(countedNoun(unit)).toBe(noun);
});
