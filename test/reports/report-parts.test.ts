import { expect, it } from 'vitest';
import { day } from '../../action/src/day.ts';
import { quantity } from '../../action/src/quantity/quantity.ts';
import { type ReportParts, reportParts } from '../../action/src/reports/report-parts.ts';
import { writeMdast } from '../../action/src/reports/write-mdast.ts';
import { amount, at, figure, gap, report, section } from './sample-report.ts';

const burn = section(
  'burn',
  [
    figure({
      id: 'burn',
      title: 'Gross burn',
      value: amount({ low: 7000, unit: 'USD/month', basis: 'assumed' }, 8),
      derivation: {
        formula: 'sum',
        inputs: [{ name: 'Slip', value: amount({ low: 7000, unit: 'USD/month', basis: 'assumed' }, 8) }],
      },
    }),
    gap({ id: 'cash/7', missing: 'Balance of Operating', place: at('inventory/cash.md', 7) }),
  ],
  {
    title: 'Burn and runway',
    headline: { standing: 'fails', sentence: ['The cash lasts ', quantity({ low: 4, unit: 'months' }), '.'] },
    decide: [
      { sentence: ['Sell the tender?'], owner: 'Sam', due: day('2026-11-20'), place: at('handoffs/jada.md', 14) },
    ],
    accepted: [{ title: 'No MFA at the bank', until: day('2027-01-31'), place: at('inventory/security.md', 9) }],
  },
);

type Blocks = 'headline' | 'decisions' | 'gaps' | 'assumptions' | 'accepted' | 'parameters';

it.each<[Blocks, string]>([
  ['headline', '- The cash lasts 4 months.'],
  [
    'decisions',
    '- **Sell the tender?** Sam, by 2026-11-20 (late) — [handoffs/jada.md:14](../handoffs/jada.md?plain=1#L14)',
  ],
  [
    'gaps',
    '- **Balance** of Operating — [inventory/cash.md:7](../inventory/cash.md?plain=1#L7). Needed for Burn and runway. ' +
      'Add an amount, such as `$4,200`.',
  ],
  ['assumptions', '- Slip: $7,000 a month — [inventory/expenses.md:8](../inventory/expenses.md?plain=1#L8)'],
  [
    'accepted',
    '- **No MFA at the bank** until 2027-01-31 — [inventory/security.md:9](../inventory/security.md?plain=1#L9)',
  ],
  ['parameters', ''],
])('%s', (name, text) => {
  expect(writeMdast(reportParts(report([burn]))[name])).toBe(text);
});

type Words = { [N in keyof ReportParts]: ReportParts[N] extends ReportParts['title'] ? N : never }[keyof ReportParts];

it.each<[Words, string]>([
  ['title', 'CFO Perspective'],
  ['question', 'How long does the money last?'],
  ['portfolio', 'JADA Portfolio'],
  ['asOf', '2026-11-21'],
  ['facts', 'JADA Portfolio · as of 2026-11-21 · all entities · 87% of the data recorded (7 of 8 cells)'],
])('the words of the %s', (name, text) => {
  expect(reportParts(report([burn]))[name]).toEqual([{ type: 'text', value: text }]);
});

it('gives the sections in the order of the report, each with its question and its body', () => {
  const { sections } = reportParts(report([burn, section('quiet', [])]));
  expect(sections.map(({ analysis, title, question }) => [analysis, title, question])).toEqual([
    ['burn', [{ type: 'text', value: 'Burn and runway' }], [{ type: 'text', value: 'What about burn?' }]],
    ['quiet', [{ type: 'text', value: 'Quiet' }], [{ type: 'text', value: 'What about quiet?' }]],
  ]);
  expect(writeMdast(sections[1]?.body ?? [])).toBe('Nothing is recorded for this.');
});

it('says that nothing is recorded only where nothing is', () => {
  expect(reportParts(report([burn])).nothing).toEqual([]);
  const empty = report([
    section('burn', [
      gap({ id: 'table/cash', skeleton: { table: 'Cash', says: 'Money.', columns: ['Balance'], example: ['$1'] } }),
    ]),
  ]);
  expect(writeMdast([{ type: 'paragraph', children: reportParts(empty).nothing }])).toMatch(
    /^Nothing can be said yet: these tables are missing\./,
  );
});
