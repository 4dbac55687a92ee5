import { expect, it } from 'vitest';
import { groupGaps } from '../../action/src/reports/group-gaps.ts';
import { at, gap } from './sample-report.ts';

it('joins the same cell of several rows in one file', () => {
  const gaps = [1, 2].map((n) =>
    gap({ id: `asset/A-${n}/cost`, missing: `Cost of A-${n}`, place: at('assets.md', n) }),
  );
  const owner = gap({ id: 'asset/A-1/owner', missing: 'Owner of A-1', blocks: ['stack-audit', 'asset-inventory'] });
  expect(groupGaps([...gaps, owner])).toMatchObject([
    { what: 'Cost', of: ['A-1', 'A-2'], places: [{ line: 1 }, { line: 2 }], blocks: ['burn'] },
    { what: 'Owner', of: ['A-1'], blocks: ['asset-inventory', 'stack-audit'] },
  ]);
});

it('keeps apart what stands in different files or asks for different words', () => {
  const parts = [
    { id: 'a', missing: 'Cost of A' },
    { id: 'b', missing: 'Cost of B', place: at('other.md', 3) },
    { id: 'c', missing: 'Cost of C', add: 'a day' },
  ];
  expect(groupGaps(parts.map(gap))).toHaveLength(3);
});

it('takes a gap that belongs to no row as it is', () => {
  const skeleton = { table: 'Cash', says: 'What is there.', columns: ['Balance'], example: ['$5'] };
  expect(groupGaps([gap({ id: 'table/cash', missing: 'Table “Cash”', skeleton })])).toMatchObject([
    { what: 'Table “Cash”', of: [], skeleton },
  ]);
});
