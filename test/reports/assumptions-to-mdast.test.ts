import { expect, test } from 'vitest';
import { assumptionsToMdast } from '../../action/src/reports/assumptions-to-mdast.ts';
import type { Assumption } from '../../action/src/reports/report.ts';
import { writeMdast } from '../../action/src/reports/write-mdast.ts';
import { at } from './sample-report.ts';

const written = (all: readonly Assumption[]): string => writeMdast(assumptionsToMdast(all, 'reports/cfo.md'));

test('a few of one file are told in one line', () => {
  const places = [at('inventory/unit-economics.md', 7)];
  expect(
    written([
      { text: 'price: $2,400', places },
      { text: 'variable cost: $900', places },
    ]),
  ).toBe(
    '- price: $2,400; variable cost: $900 — [inventory/unit-economics.md:7](../inventory/unit-economics.md?plain=1#L7)',
  );
});

test('many are counted by their lines, and told one by one in a fold', () => {
  const many = [1, 2, 3, 4, 5].map((n) => ({ text: `Cost ${n}: $${n}`, places: [at('expenses.md', n)] }));
  const twice = { text: 'Cost 1: $1 a month', places: [at('expenses.md', 1)] };
  const text = written([...many, twice]);
  expect(text).toMatch(/^- 5 rows — \[expenses\.md:1–5\]/);
  expect(text).toContain('<summary>All 6, one by one</summary>\n\n- Cost 1: $1 — ');
});

test('none say nothing', () => {
  expect(written([])).toBe('');
});
