import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { expect, it } from 'vitest';
import { isWide, stackTable } from '../../action/src/reports/stack-table.ts';
import { mdast } from '../helpers/mdast.ts';

function tableOf(markdown: string): Element {
  const tree = toHast({ type: 'root', children: mdast(markdown) });
  const nodes: readonly { type: string }[] = 'children' in tree ? tree.children : [];
  const table = nodes.find((node): node is Element => node.type === 'element');
  if (table === undefined) throw new Error(`Unexpected markdown without a table: ${markdown}`);
  return table;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
const table = (...rows: readonly string[][]): Element => {
  const [titles = [], ...others] = rows;
  return tableOf([titles, titles.map(() => '-'), ...others].map(row).join(''));
};

it.each<[string, Element, boolean]>([
  ['few short columns', table(['Entity', 'Gain'], ['QOS', '3.7 points']), false],
  [
    'a long text of short words',
    table(['What', 'State'], ['closed until the cash is known '.repeat(9), 'open']),
    false,
  ],
  ['one long word', table(['What'], ['x'.repeat(50)]), true],
  [
    'many columns',
    table(
      Array.from({ length: 9 }, () => 'Level'),
      Array.from({ length: 9 }, () => 'N/A'),
    ),
    true,
  ],
  ['a path, which breaks at its slashes', table(['Stated in'], [`${'handoffs/'.repeat(9)}a.md`]), false],
  [
    'days, which do not break',
    table(
      ['A', 'B', 'C', 'D', 'E'],
      Array.from({ length: 5 }, () => '2026-12-01'),
    ),
    true,
  ],
  ['no rows', table(['x'.repeat(50)]), false],
])('%s', (_, one, expected) => {
  expect(isWide(one)).toBe(expected);
});

const plain = (node: ElementContent): string => toHtml(node).replace(/ style="[^"]*"/g, '');

it('gives each row one cell: its first, and below it the others with their headers', () => {
  const one = table(['Check', 'Owner', 'Due'], ['**MFA** on the bank', 'Sam', '2026-12-01'], ['WAF', '', 'none']);
  expect(plain(stackTable(one))).toBe(
    '<table><tr><th>Check</th></tr>' +
      '<tr><td><strong><strong>MFA</strong> on the bank</strong><br><span>Owner:</span> Sam\u00a0· <span>Due:</span> 2026-12-01</td></tr>' +
      '<tr><td><strong>WAF</strong><br><span>Due:</span> none</td></tr></table>',
  );
});

it('gives a row without other cells its first only', () => {
  expect(plain(stackTable(table(['Check'], ['WAF'])))).toBe(
    '<table><tr><th>Check</th></tr><tr><td><strong>WAF</strong></td></tr></table>',
  );
});
