import { expect, it } from 'vitest';
import { printSkeleton } from '../../action/src/reports/print-skeleton.ts';

const skeleton = {
  table: 'Cash',
  says: 'What an account held.',
  columns: ['Entity', 'Balance'],
  example: ['HARB', '$5'],
};

it('is a heading and an aligned table', () => {
  expect(printSkeleton(skeleton)).toBe(`# Cash

| Entity | Balance |
| ------ | ------- |
| HARB   | $5      |`);
});

it('keeps a bar within its cell', () => {
  expect(printSkeleton({ ...skeleton, example: ['A|B', '$5'] })).toContain('| A\\|B');
});
