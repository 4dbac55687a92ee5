import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countEdits, nearestMatch } from '../action/src/nearest-match.ts';

describe('nearestMatch', () => {
  test.each([
    ['Balence', ['Account', 'Balance'], 'Balance'],
    ['QSO', ['JADA', 'QOS'], 'QOS'],
    ['amount', ['Amount'], 'Amount'],
    ['Vendor', ['Weather', 'Amount'], null],
    ['x', ['Amount'], null],
    ['cat', ['bat', 'hat'], 'bat'],
    ['', [], null],
  ])('“%s” among %j is %j', (word, options, nearest) => {
    expect(nearestMatch(word, options)).toBe(nearest);
  });
});

describe('countEdits', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('%s → %s takes %i', (from, to, edits) => {
    expect(countEdits(from, to)).toBe(edits);
  });

  test('is a symmetric distance that no word exceeds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(countEdits(a, b)).toBe(countEdits(b, a));
        expect(countEdits(a, b) === 0).toBe(a === b);
        expect(countEdits(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
