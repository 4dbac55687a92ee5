import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderWork } from '../../../action/src/analyses/measures/order-work.ts';

test.each([
  ['nothing', [], { order: [], cycles: [], never: [] }],
  ['no dependencies: by rank', [[], [], []], { order: [0, 1, 2], cycles: [], never: [] }],
  ['a low rank comes early when a high one needs it', [[2], [], []], { order: [1, 2, 0], cycles: [], never: [] }],
  ['a circle, and what waits for it', [[1], [0], [1], []], { order: [3], cycles: [[0, 1]], never: [0, 1, 2] }],
  ['itself', [[0]], { order: [], cycles: [[0]], never: [0] }],
] as const)('%s', (_name, dependsOn, expected) => {
  expect(orderWork(dependsOn)).toEqual(expected);
});

test('a chain of 100,000 is no deeper than any other', () => {
  const chain = Array.from({ length: 100_000 }, (_, i) => (i === 99_999 ? [] : [i + 1]));
  const { order, never } = orderWork(chain);
  expect([order[0], order.at(-1), order.length, never]).toEqual([99_999, 0, 100_000, []]);
});

describe('laws', () => {
  const graphs = fc
    .integer({ min: 1, max: 30 })
    .chain((size) =>
      fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
    );

  test('everything comes once, or never; nothing before what it needs', () => {
    fc.assert(
      fc.property(graphs, (dependsOn) => {
        const { order, never } = orderWork(dependsOn);
        expect([...order, ...never].sort((a, b) => a - b)).toEqual(dependsOn.map((_, i) => i));
        order.forEach((index, at) => {
          for (const need of dependsOn[index] ?? []) expect(order.slice(0, at)).toContain(need);
        });
      }),
    );
  });

  test('always the highest ranked that is ready', () => {
    fc.assert(
      fc.property(graphs, (dependsOn) => {
        const { order } = orderWork(dependsOn);
        const isReady = (index: number, before: readonly number[]) =>
          (dependsOn[index] ?? []).every((need) => before.includes(need));
        order.forEach((index, at) => {
          const before = order.slice(0, at);
          const better = order.slice(at + 1).filter((other) => other < index && isReady(other, before));
          expect(better).toEqual([]);
        });
      }),
    );
  });

  test('each cycle is one, and there is one where something never comes', () => {
    fc.assert(
      fc.property(graphs, (dependsOn) => {
        const { cycles, never } = orderWork(dependsOn);
        expect(cycles.length > 0).toBe(never.length > 0);
        for (const cycle of cycles) {
          cycle.forEach((index, i) => {
            expect(dependsOn[index]).toContain(cycle[(i + 1) % cycle.length]);
          });
        }
      }),
    );
  });
});
