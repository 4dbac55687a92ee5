import { expect, it } from 'vitest';
import { noticeGaps } from '../../action/src/reports/notice-gaps.ts';
import { at, figure, gap, render, report, section } from './sample-report.ts';

const balance = gap({ id: 'cash/a/balance', missing: 'Balance of Operating', place: at('inventory/cash.md', 7) });
const sections = [
  section('cash', [balance]),
  section('burn', [balance, gap({ id: 'revenue/b/amount', missing: 'Amount of Charters' })]),
  section('scenarios', [balance]),
  section('quiet', [figure({ id: 'late', title: 'Late', value: null })]),
];

it('gives each gap to the section that meets it first', () => {
  const notices = noticeGaps(sections);
  const told = [...notices].map(([id, { fresh, toldUnder }]) => [id, fresh.map((one) => one.id), toldUnder]);
  expect(told).toEqual([
    ['cash', ['cash/a/balance'], []],
    ['burn', ['revenue/b/amount'], ['Cash']],
    ['scenarios', [], ['Cash']],
    ['quiet', [], []],
  ]);
});

it('keeps two rows apart that share an id and could not be read', () => {
  const rows = [4, 7].map((line) => section(`s${line}`, [gap({ id: 'row/cash', place: at('cash.md', line) })]));
  expect([...noticeGaps(rows).values()].map(({ fresh }) => fresh.length)).toEqual([1, 1]);
});

it('refers to the sections above, and names all at the end', () => {
  const text = render(report(sections));
  const lines = text.split('\n').filter((line) => line.startsWith('_Missing:_'));
  expect(lines).toEqual([
    '_Missing:_ `Balance` of Operating.',
    '_Missing:_ `Amount` of Charters; see also Cash.',
    '_Missing:_ see Cash.',
  ]);
  const [, end = ''] = text.split('## What is missing');
  expect(end).toContain('**Balance** of Operating');
  expect(end).toContain('**Amount** of Charters');
});
