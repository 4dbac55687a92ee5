import { expect, it } from 'vitest';
import { groupPlaces } from '../../action/src/reports/group-places.ts';
import { at } from './sample-report.ts';

it('joins lines that follow each other in one file, each line once, in order', () => {
  const places = [at('b.md', 4), at('a.md', 9), at('a.md', 3), at('a.md', 2), { ...at('a.md', 2), column: 8 }];
  expect(groupPlaces(places)).toEqual([
    { path: 'a.md', first: 2, last: 3 },
    { path: 'a.md', first: 9, last: 9 },
    { path: 'b.md', first: 4, last: 4 },
  ]);
});

it('does not join the end of one file with the start of the next', () => {
  expect(groupPlaces([at('a.md', 1), at('b.md', 2)])).toHaveLength(2);
});
