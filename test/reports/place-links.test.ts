import { toString as textOf } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { linkPlaces } from '../../action/src/reports/place-links.ts';
import { at } from './sample-report.ts';

const text = (lines: readonly number[]): string =>
  textOf({
    type: 'paragraph',
    children: linkPlaces(
      lines.map((line) => at('inventory/cash.md', line)),
      'reports/cfo.md',
    ),
  });

const urls = (path: string, line: number, from: string): readonly string[] =>
  linkPlaces([at(path, line)], from).flatMap((node) => (node.type === 'link' ? [node.url] : []));

it('names a file once, and joins lines', () => {
  expect(text([5, 6, 7, 12])).toBe('inventory/cash.md:5–7, 12');
});

it('counts what would be too many links', () => {
  expect(text([1, 3, 5, 7, 9, 11, 13])).toBe('inventory/cash.md:1, 3, 5, 7, 9, 11 and 1 more line');
  expect(text([1, 3, 5, 7, 9, 11, 13, 14, 20])).toBe('inventory/cash.md:1, 3, 5, 7, 9, 11 and 3 more lines');
});

it('jumps to the line in plain text, from wherever the report is', () => {
  expect(urls('inventory/cash.md', 7, 'reports/cfo.md')).toEqual(['../inventory/cash.md?plain=1#L7']);
  expect(urls('inventory/cash.md', 7, 'cfo.md')).toEqual(['inventory/cash.md?plain=1#L7']);
  expect(urls('handoffs/a b/50%#1.md', 7, 'out/reports/cfo.md')).toEqual([
    '../../handoffs/a%20b/50%25%231.md?plain=1#L7',
  ]);
});

it('links a range of lines', () => {
  expect(linkPlaces([at('a.md', 7), at('a.md', 8)], 'cfo.md')).toMatchObject([{ url: 'a.md?plain=1#L7-L8' }]);
});

it('gives nothing for no places', () => {
  expect(linkPlaces([], 'reports/cfo.md')).toEqual([]);
});
