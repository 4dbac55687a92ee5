import { expect, test } from 'vitest';
import { count, type Quantity, quantity } from '../../action/src/quantity/quantity.ts';
import { figuresToMdast } from '../../action/src/reports/figures-to-mdast.ts';
import { writeMdast } from '../../action/src/reports/write-mdast.ts';
import type { Figure, Sentence } from '../../action/src/section.ts';
import { figure } from './sample-report.ts';

type Told = readonly [title: string, value: Quantity | null, note?: Sentence];

function lines(...told: readonly Told[]): readonly string[] {
  const figures = told.map(
    ([title, value, note]): Figure => figure({ id: title, title, value, ...(note && { note }) }),
  );
  return writeMdast([figuresToMdast(figures, 'reports/cfo.md')]).split('\n');
}

const money = (low: number): Quantity => quantity({ low, unit: 'USD' });

test('what is not known is told together, behind what is', () => {
  expect(lines(['Receipts', null], ['Burn', money(7000)], ['Runway', null])).toEqual([
    '- Burn: **$7,000**',
    '- **Not known:** Receipts · Runway',
  ]);
});

test('so is what there is none of', () => {
  const none = count(0, 'actions');
  expect(lines(['Fit', count(3, 'actions')], ['At risk', none], ['Without an owner', none])).toEqual([
    '- Fit: **3 actions**',
    '- **None:** At risk · Without an owner',
  ]);
});

test('one alone, and one with more to say, keeps its line', () => {
  expect(lines(['Late', count(0, 'decisions')], ['Runway', null], ['Receipts', null, ['no day is stated']])).toEqual([
    '- Late: **0 decisions**',
    '- Runway: **not known**',
    '- Receipts: **not known** — no day is stated',
  ]);
});

test('a zero of money, of a share or on a scale is a figure of its own', () => {
  const zeros: readonly Quantity[] = [money(0), quantity({ low: 0, unit: '%' }), count(0, 'levels')];
  expect(lines(...zeros.map((value, i): Told => [`Figure ${i}`, value]))).toEqual([
    '- Figure 0: **$0**',
    '- Figure 1: **0%**',
    '- Figure 2: **0 levels**',
  ]);
});

test('a title that says what is counted is not repeated by the unit', () => {
  expect(
    lines(['Open actions', count(50, 'actions')], ['Backlog', quantity({ low: 2, high: 3, unit: 'weeks' })]),
  ).toEqual(['- Open actions: **50**', '- Backlog: **2 to 3 weeks**']);
});

test('nor do parts of things lose their decimals', () => {
  expect(lines(['Concert: orders', quantity({ low: '73.52', high: '183.8', unit: 'orders' })])).toEqual([
    '- Concert: orders: **73.5–183.8 orders**',
  ]);
});
