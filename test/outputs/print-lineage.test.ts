import { expect, test } from 'vitest';
import { makePaint } from '../../action/src/outputs/paint.ts';
import { printExplanation } from '../../action/src/outputs/print-lineage.ts';
import { traceFigure } from '../../action/src/outputs/trace-figure.ts';
import { exact, type Quantity } from '../../action/src/quantity/quantity.ts';
import type { Derivation, Figure, Section } from '../../action/src/section.ts';

const dollars = (value: number, line: number): Quantity => ({
  low: exact(value),
  high: exact(value),
  unit: 'USD',
  quality: 'exact',
  basis: 'stated',
  places: [{ path: 'inventory/cash.md', line, column: 1 }],
});
const sources = [{ path: 'inventory/cash.md', text: '| Till    |     $5 |\n| Safe \u001b[31m | $7 |\n' }];
const sum: Derivation = {
  formula: 'sum of the balances',
  inputs: [
    { name: 'Till', value: dollars(5, 1) },
    { name: 'Safe', value: dollars(7, 2) },
  ],
};

function print(value: Quantity | null, note?: string): string {
  const derivation = {
    formula: 'cash ÷ again',
    inputs: [
      { name: 'cash', value: dollars(12, 1), derivation: sum },
      { name: 'again', value: dollars(12, 1), derivation: sum },
    ],
  };
  const figure: Figure = {
    kind: 'figure',
    id: 'ratio',
    title: 'Ratio',
    value,
    derivation,
    good: 'up',
    ...(note && { note: [note] }),
  };
  const gap = {
    kind: 'gap',
    id: 'g',
    missing: 'Balance of harb',
    place: { path: 'inventory/cash.md', line: 2, column: 1 },
    add: 'an amount',
    blocks: [],
  } as const;
  const section: Section = { analysis: 'cash', title: 'Cash', question: '?', formula: 'f', blocks: [figure, gap] };
  return printExplanation(section, figure, traceFigure(figure, sources), makePaint(false));
}

test('a tree down to the lines; what is shared is told once', () => {
  expect(print(dollars(1, 1), 'No row is missing.')).toBe(`Cash (cash/ratio)
Ratio: $1 = cash ÷ again
├─ cash: $12 = sum of the balances
│  ├─ Till: $5
│  │  └─ inventory/cash.md:1  | Till | $5 |
│  └─ Safe: $7
│     └─ inventory/cash.md:2  | Safe \\u001b[31m | $7 |
└─ again: $12 = sum of the balances (as above)
No row is missing.
`);
});

test('what is not known says what is missing', () => {
  expect(print(null)).toContain('Ratio: not known = cash ÷ again\n');
  expect(print(null)).toMatch(/\nMissing\n {2}inventory\/cash\.md:2 {2}Balance of harb\. Add an amount\n$/);
});
