import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageSales } from '../../../action/src/analyses/measures/average-sale.ts';
import { contributionRatio, isMixed, keptRatio } from '../../../action/src/analyses/measures/contribution-ratio.ts';
import { defaultConfig } from '../../../action/src/config.ts';
import { readModel } from '../../../action/src/model/read-model.ts';
import type { Quantity } from '../../../action/src/quantity/quantity.ts';

/** Price, variable cost, commission and mix of each product. */
const sales = (...rows: readonly string[]) => {
  const text = [
    '# Unit economics',
    '',
    '| ID | Product | Entity | Price | Variable cost | Commission % | Mix % |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((cells, i) => `| p${i} | P${i} | X | ${cells} |`),
  ].join('\n');
  const { model } = readModel([{ path: 'inventory/unit-economics.md', text }], defaultConfig);
  return averageSales(model.rows.product, 'USD');
};

const ends = (value: Quantity | null | undefined) => value && [value.low.toNumber(), value.high.toNumber()];

test('of one product: its own', () => {
  expect(ends(contributionRatio(sales('$200 | $40 | 20% | ')).value)).toEqual([60, 60]);
  expect(ends(keptRatio(sales('$200 | $40 | 20% | '))?.value)).toEqual([80, 80]);
});

test('of several: weighted by their mix, or between the least and the greatest', () => {
  const mixed = sales('$200 | $40 | 20% | 50%', '$100 | $40 | N/A | 50%');
  expect(ends(contributionRatio(mixed).value)).toEqual([60, 60]);
  expect(keptRatio(mixed)?.value?.low.toFixed(2)).toBe('86.67');
  const unmixed = sales('$200 | $40 | 20% | ', '$100 | $10 | N/A | ');
  expect(ends(contributionRatio(unmixed).value)).toEqual([60, 90]);
  expect(ends(keptRatio(unmixed)?.value)).toEqual([80, 100]);
});

test('where nothing is taken, all is kept; a mix in a range is none', () => {
  expect(keptRatio(sales('$200 | $40 | | ', '$100 | $10 | | '))).toBeNull();
  expect([isMixed(sales('$2 | $1 | | 40–60%', '$2 | $1 | | 50%')), isMixed([])]).toEqual([false, false]);
});

test('a product that does not say its price, or its commission, leaves the ratio open', () => {
  expect(contributionRatio(sales('$200 | $40 | | ', 'TBD | $10 | | ')).value).toBeNull();
  expect(contributionRatio(sales('$200 | $40 | 10% | ', '$100 | $10 | TBD | ')).value).toBeNull();
});

test('more ranges than corners can be tried for, with commissions: no narrower than the products', () => {
  const rows = Array.from({ length: 6 }, (_, i) => `$${100 + i}–200 | $${10 + i}–20 | 10% | 10%`);
  const low = Math.min(...sales(...rows).map((sale) => contributionRatio([sale]).value?.low.toNumber() ?? Number.NaN));
  expect(contributionRatio(sales(...rows)).value?.low.toNumber()).toBe(low);
});

test('law: the ratio holds that of every price, cost and commission within the ranges', () => {
  const range = (least: number, most: number) =>
    fc.tuple(
      fc.integer({ min: least, max: most }),
      fc.integer({ min: 0, max: 50 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
  const product = fc.tuple(range(100, 400), range(0, 150), range(0, 40));
  fc.assert(
    fc.property(product, product, (first, second) => {
      const written = [first, second].map(([price, cost, fee]) => {
        const [p, c, f] = [price, cost, fee].map(([low, width]) => `${low}–${low + width}`);
        return `$${p} | $${c} | ${f}% | 50%`;
      });
      const [revenue, left] = [first, second].reduce(
        ([sum, rest], parts) => {
          const [price = 0, cost = 0, fee = 0] = parts.map(([low, width, at]) => low + width * at);
          return [sum + price, rest + price * (1 - fee / 100) - cost];
        },
        [0, 0],
      );
      const value = contributionRatio(sales(...written)).value;
      const ratio = (100 * left) / revenue;
      expect(value?.low.lte(ratio + 1e-9) && value.high.gte(ratio - 1e-9)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
