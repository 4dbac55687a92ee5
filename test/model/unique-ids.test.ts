import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uniqueIds } from '../../action/src/model/unique-ids.ts';

const make = (ids: readonly string[]) => uniqueIds(ids.map((id) => ({ id }))).map(({ id }) => id);

test.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [
    ['a', 'a', 'a'],
    ['a', 'a-2', 'a-3'],
  ],
  [
    ['a-2', 'a', 'a'],
    ['a-2', 'a', 'a-3'],
  ],
  [
    ['a', 'a', 'a-2'],
    ['a', 'a-2', 'a-2-2'],
  ],
])('%j become %j', (ids, unique) => {
  expect(make(ids)).toEqual(unique);
});

test('no two are the same, and the first of each keeps its own', () => {
  const id = fc.constantFrom('a', 'b', 'a-2', 'a-3', 'a-2-2');
  fc.assert(
    fc.property(fc.array(id), (ids) => {
      const made = make(ids);
      expect(new Set(made).size).toBe(ids.length);
      if (ids[0] !== undefined) expect(made[0]).toBe(ids[0]);
      expect(make(made)).toEqual(made);
    }),
  );
});
