import { expect, test } from 'vitest';
import { reportDifferences } from '../../action/src/outputs/report-differences.ts';

const texts = (files: { readonly [path: string]: string }): ReadonlyMap<string, string> =>
  new Map(Object.entries(files));

test('what differs, with a line of context, and how many lines', () => {
  const before = texts({ 'reports/ceo.md': 'a\nb\nc\nd\ne\n', 'reports/cto.md': 'same\n' });
  const after = texts({ 'reports/ceo.md': 'a\nb\nC\nCC\nd\ne\n', 'reports/cto.md': 'same\n' });
  expect(reportDifferences(before, after)).toEqual([
    { path: 'reports/ceo.md', patch: '@@ -2,3 +2,4 @@\n b\n-c\n+C\n+CC\n d', added: 2, removed: 1 },
  ]);
});

test('a report that is new, and one that is gone', () => {
  expect(reportDifferences(texts({ old: 'x\n' }), texts({ young: 'y\n' }))).toEqual([
    { path: 'young', patch: '@@ -0,0 +1,1 @@\n+y', added: 1, removed: 0 },
    { path: 'old', patch: '@@ -1,1 +0,0 @@\n-x', added: 0, removed: 1 },
  ]);
});

test('nothing where nothing differs', () => {
  expect(reportDifferences(texts({ a: 'x' }), texts({ a: 'x' }))).toEqual([]);
});
