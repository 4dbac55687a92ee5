import { expect, test } from 'vitest';
import { day } from '../../action/src/day.ts';
import { diagnose } from '../../action/src/diagnostics.ts';
import { makePaint } from '../../action/src/outputs/paint.ts';
import { type BuildNews, printBuild } from '../../action/src/outputs/print-build.ts';
import type { Report } from '../../action/src/reports/report.ts';
import type { Gap } from '../../action/src/section.ts';

const gap = (missing: string, ...blocks: readonly string[]): Gap => ({
  kind: 'gap',
  id: missing,
  missing,
  place: { path: 'inventory/cash.md', line: 5, column: 1 },
  add: 'an amount',
  blocks,
});

const report = (id: string, gaps: readonly Gap[]): Report => ({
  persona: {
    id,
    title: id,
    question: '?',
    entities: null,
    businesses: null,
    sections: [],
    headline: [],
    layout: '',
    place: { path: id, line: 1, column: 1 },
  },
  portfolio: 'P',
  asOf: day('2026-11-21'),
  entities: null,
  path: `reports/${id}.md`,
  headline: [],
  sections: [],
  gaps,
  assumptions: [],
  parameters: [],
  decisions: [],
  acceptedRisks: [],
  completeness: { known: 2, of: gaps.length === 0 ? 0 : 3 },
});

const news: BuildNews = {
  asOf: '2026-11-21',
  reports: [report('ceo', []), report('cfo', [gap('Balance', 'burn'), gap('Rate', 'burn', 'break-even')])],
  diagnostics: [],
  sources: [{ path: 'handoffs/a.md', text: '# A' }],
  plan: {
    files: [
      { path: 'reports/ceo.md', state: 'unchanged', text: '' },
      { path: 'reports/cfo.md', state: 'changed', text: '' },
    ],
    leftOver: ['reports/old.md'],
  },
  receipts: [{ kind: 'done', path: 'reports/cfo.md' }],
  isDryRun: false,
};
const print = (change: Partial<BuildNews> = {}): string => printBuild({ ...news, ...change }, makePaint(false));

test('a table of reports, what was done, and where to look', () => {
  expect(print()).toBe(`Report                     Sections  Known  Gaps
reports/ceo.md  unchanged         0      –     0
reports/cfo.md  changed           0    66%     2

As of 2026-11-21: 1 written, 1 left as they were; 1 file read, no findings.

reports/old.md: nothing makes this report now; delete it if nobody reads it.

Look first at reports/cfo.md.
Add first at inventory/cash.md:5: Rate
`);
});

test('a table that is missing is named with the report that has it to paste', () => {
  const skeleton = { table: 'Cash', says: 'What is there.', columns: ['Balance'], example: ['$5'] };
  const table = { ...gap('Table “Cash”', 'burn'), skeleton };
  expect(print({ reports: [report('ceo', []), report('cfo', [table])] })).toContain(
    'Add first at inventory/cash.md: Table “Cash”, which reports/cfo.md has to paste\n',
  );
});

test('an error comes first', () => {
  const text = print({
    diagnostics: [diagnose('source/binary', { path: 'handoffs/b.md', line: 1, column: 1 }, 'No text.')],
  });
  expect(text).toMatch(/^handoffs\/b\.md\n {2}1:1 {2}error {2}No text\./);
  expect(text).toContain('Look first at handoffs/b.md:1.\n');
});

test('many findings are left to check', () => {
  const one = diagnose('source/empty', { path: 'handoffs/b.md', line: 1, column: 1 }, 'Empty.');
  const text = print({ diagnostics: Array.from({ length: 25 }, () => one) });
  expect(text.match(/Empty\./g)).toHaveLength(10);
  expect(text).toContain('15 more: `handoff-reports check`');
  expect(text).toContain('25 warnings');
});

test('a dry run says what it would do, a failed write what it did not', () => {
  expect(print({ isDryRun: true, receipts: [] })).toContain('1 would be written, 1 left as they were');
  const receipts = [{ kind: 'failed', path: 'reports/cfo.md', reason: 'the disk is full' }] as const;
  expect(print({ receipts })).toMatch(/reports\/cfo\.md {2}failed/);
  expect(print({ receipts })).toContain('0 written, 2 left as they were');
});
