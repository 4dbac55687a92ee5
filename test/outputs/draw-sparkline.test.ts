import { describe, expect, test } from 'vitest';
import { drawSparkline } from '../../action/src/outputs/draw-sparkline.ts';
import { infinity, type Quantity, quantity } from '../../action/src/quantity/quantity.ts';

const dollars = (low: number, high = low): Quantity => quantity({ low, high, unit: 'USD' });

describe('values as blocks', () => {
  test('that stand higher the greater they are', () => {
    const line = drawSparkline([0, 1, 2, 3, 4, 5, 6, 7].map((n) => dollars(n)));
    expect(line).toMatchObject({ low: '▁▂▃▄▅▆▇█', high: '▁▂▃▄▅▆▇█' });
    expect([line?.from.toNumber(), line?.to.toNumber()]).toEqual([0, 7]);
  });

  test('both ends of ranges on one scale', () => {
    expect(drawSparkline([dollars(0, 8), dollars(2, 6), dollars(4)])).toMatchObject({ low: '▁▃▅', high: '█▇▅' });
  });

  test('what is not known is a gap', () => {
    const line = drawSparkline([dollars(1), null, dollars(2), { ...dollars(0), quality: 'missing' }, dollars(3)]);
    expect(line?.low).toBe('▁·▅·█');
  });

  test('what has no end is said to have none', () => {
    const endless = quantity({ low: 3, high: infinity, unit: 'USD' });
    expect(drawSparkline([dollars(1), endless, dollars(2)])).toMatchObject({ low: '▁█▅', high: '▁∞▅' });
  });

  test('where all is the same, nothing is low', () => {
    expect(drawSparkline([dollars(5), dollars(5), dollars(5)])?.low).toBe('▅▅▅');
  });

  test('negative ones, too', () => {
    expect(drawSparkline([dollars(-4), dollars(-2), dollars(0)])?.low).toBe('▁▅█');
  });
});

describe('no line', () => {
  test('for fewer than three known values', () => {
    expect(drawSparkline([dollars(1), dollars(2), null, null])).toBeNull();
  });

  test('for values that cannot be compared', () => {
    expect(drawSparkline([dollars(1), dollars(2), quantity({ low: 3, unit: 'EUR' })])).toBeNull();
  });
});
