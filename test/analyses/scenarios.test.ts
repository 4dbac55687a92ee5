import { describe, expect, test } from 'vitest';
import { formatSentence } from '../../action/src/reports/format-value.ts';
import type { Section } from '../../action/src/section.ts';
import { analyse, gapsOf, headlineOf, shownRows } from '../helpers/analyse.ts';

interface Month {
  readonly money?: string;
  readonly receipts?: string;
  readonly payments?: string;
  readonly params?: readonly string[];
}

const play = ({ money = '$32,080', receipts = '$8,000', payments = '$13,000', params = [] }: Month = {}) =>
  analyse('scenarios', {
    'inventory/cash.md': `| Account | Entity | Balance | As of | Restricted |
| --- | --- | --- | --- | --- |
| Operating | VESSEL | ${money} | 2026-11-20 | none |
`,
    'inventory/revenue.md': `| Month | Stream | Entity | Amount | Kind |
| --- | --- | --- | --- | --- |
| 2026-11 | Charters | VESSEL | ${receipts}/month | revenue |
`.replace('TBD/month', 'TBD'),
    'inventory/expenses.md': `| Month | Vendor | Entity | Amount |
| --- | --- | --- | --- |
| 2026-11 | Everything | VESSEL | ${payments}/month |
`,
    'inventory/params.md': ['| Key | Value | Unit | From |', '| --- | --- | --- | --- |', ...params].join('\n'),
  });

const textOf = (section: Section) =>
  section.blocks
    .flatMap((block) => (block.kind === 'text' ? block.sentences : []))
    .map(formatSentence)
    .join(' ');

test('the worked example: worse, as it is, and better', () => {
  const section = play();
  expect(shownRows(section, 'scenarios')).toEqual([
    'down | $6,400 a month | $13,650 a month | $7,250 a month | 4.4 months | fail',
    'base | $8,000 a month | $13,000 a month | $5,000 a month | 6.4 months | pass',
    'up | $9,200 a month | $13,000 a month | $3,800 a month | 8.4 months | pass',
  ]);
  expect(headlineOf(section)).toBe('fails: In the worse case the cash lasts 4.4 months.');
});

describe('the params', () => {
  test('set the changes, and name scenarios of their own', () => {
    const section = play({
      params: [
        '| scenario_down_receipts | -50 | % | 2026-01-01 |',
        '| scenario_storm_receipts | -100 | % | 2026-01-01 |',
        '| scenario_down_payments | 0 | % | 2026-01-01 |',
      ],
    });
    expect(shownRows(section, 'scenarios').map((row) => row.split(' | ').toSpliced(2, 2).join(' | '))).toEqual([
      'down | $4,000 a month | 3.5 months | fail',
      'base | $8,000 a month | 6.4 months | pass',
      'up | $9,200 a month | 8.4 months | pass',
      'storm | $0 a month | 2.4 months | fail',
    ]);
  });

  test.each([
    [
      '6',
      'At a growth of 6% a month, receipts reach payments in month 9 at the latest; the cash falls to $12,011 before.',
    ],
    ['3', 'At a growth of 3% a month, the cash is gone by 2027-08-21.'],
    [
      '3–6',
      'At a growth of 3–6% a month, the cash may be gone by 2027-08-21, or may last until receipts reach payments.',
    ],
  ])('set the growth of the path: %s%%', (growth, told) => {
    expect(textOf(play({ params: [`| monthly_growth | ${growth} | % | 2026-01-01 |`] }))).toBe(told);
  });
});

test.each([
  ['no growth', {}, 'Without growth (none is stated), the cash is gone by 2027-06-21.'],
  [
    'a range without growth',
    { receipts: '$7,000–9,000' },
    'Without growth (none is stated), the cash is gone between 2027-05-21 and 2027-08-21.',
  ],
  [
    'money for years',
    { money: '$1,000,000' },
    'Without growth (none is stated), the cash lasts at least 60 months; it falls to $700,000.',
  ],
])('the path: %s', (_name, month, told) => {
  expect(textOf(play(month))).toBe(told);
});

test('nothing is burned even in the worse case', () => {
  expect(headlineOf(play({ receipts: '$20,000' }))).toBe('holds: Even in the worse case no cash is used up.');
});

test('without cash and receipts it says what it waits for, and no more', () => {
  const section = play({ money: 'TBD', receipts: 'TBD' });
  expect(textOf(section)).toBe('No scenario can be played out without the cash, and without what a month brings.');
  expect(section.blocks.map(({ kind }) => kind)).toEqual(['text', 'gap', 'gap']);
  expect(gapsOf(section)).toHaveLength(2);
  expect(headlineOf(section)).toMatch(/^unknown: /);
});
