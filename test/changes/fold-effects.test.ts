import { expect, test } from 'vitest';
import { changeSentence } from '../../action/src/changes/change-sentence.ts';
import { foldEffects } from '../../action/src/changes/fold-effects.ts';
import { compare, everyChange, rewrite, sentencesOf, type Texts } from '../helpers/compare.ts';
import { changeOf } from './cases/made-change.ts';

const money: Texts = {
  'inventory/expenses.md': `# Expenses

| Entity | Vendor | Amount | Recurring |
| --- | --- | --- | --- |
| HARB | Berth | $14,200/month | yes |
`,
  'inventory/revenue.md': `# Revenue

| Month | Entity | Stream | Amount | Kind |
| --- | --- | --- | --- | --- |
| 2026-11 | HARB | Guests | $8,600/month | revenue |
`,
  'inventory/cash.md': `# Cash

| Account | Entity | Balance | As of |
| --- | --- | --- | --- |
| Operating account | HARB | $36,400 | 2026-11-19 |
`,
};

test('the runway that fell carries the check that it broke', () => {
  const after = rewrite(rewrite(rewrite(money, '36,400', '32,080'), '8,600', '8,000'), '14,200', '14,600');
  const [first, second] = sentencesOf(compare(money, after));
  expect(first).toBe(
    'Runway (Burn and runway): 6.5 months → 4.8 months (−1.64 months); held against its limit: pass → fail: cash $36,400 → $32,080 −0.71; payments $14,200 a month → $14,600 a month −0.37; receipts $8,600 a month → $8,000 a month −0.56',
  );
  expect(second).toMatch(/^→ Runway floor \(critical\): now fails/);
});

test('what a figure names as its cause has no line of its own, and what it does not has', () => {
  const before = rewrite(money, '14,200', '2,000');
  const lines = sentencesOf(compare(before, rewrite(before, '2,000', '4,000')));
  expect(lines.filter((line) => line.startsWith('Berth'))).toEqual([]);
  const small = sentencesOf(compare(before, rewrite(before, '2,000', '2,010')));
  expect(small).toEqual(['Berth (HARB): $2,000 a month → $2,010 a month']);
});

const figure = (id: string, ...edits: readonly string[]) =>
  changeOf({ subject: { kind: 'figure', id, title: id, context: '' }, edits, isExplained: true });
const folded = (...changes: readonly ReturnType<typeof changeOf>[]): readonly string[] =>
  foldEffects(changes).map(
    ({ subject, effects }) => `${subject.id} [${effects.map((effect) => effect.subject.id).join(' ')}]`,
  );

test('a figure carries what rests on its edits alone', () => {
  expect(folded(figure('wide', 'a', 'b'), figure('inside', 'b'), figure('other', 'a', 'c'))).toEqual([
    'other []',
    'wide [inside]',
  ]);
});

test('a figure that is not explained by its inputs carries only what rests on just the same', () => {
  const vague = changeOf({ subject: { kind: 'figure', id: 'vague', title: 'vague', context: '' }, edits: ['a', 'b'] });
  expect([...folded(vague, figure('inside', 'a'))].sort()).toEqual(['inside []', 'vague []']);
  const twin = changeOf({ subject: { kind: 'check', id: 'twin', title: 'twin', context: '' }, edits: ['a', 'b'] });
  expect(folded(vague, twin)).toEqual(['vague [twin]']);
});

test('a parameter carries the figures that it moved', () => {
  const rule = changeOf({ subject: { kind: 'param', id: 'fee', title: 'fee', context: '' }, edits: ['param/fee'] });
  expect(folded(figure('price', 'param/fee'), rule)).toEqual(['fee [price]']);
});

test('a count follows what it counts', () => {
  const closed = changeOf({
    subject: { kind: 'action', id: 'crane', title: 'crane', context: '' },
    edits: ['action/crane'],
  });
  const count = changeOf({
    subject: { kind: 'figure', id: 'open', title: 'open', context: '' },
    edits: ['action/crane', 'action/other'],
    isTally: true,
  });
  expect(folded(count, closed)).toEqual(['crane [open]']);
});

test('each thing is told once', () => {
  const changes = compare(money, rewrite(money, '36,400', '32,080'));
  const told = everyChange(changes).map(changeSentence);
  expect(new Set(told).size).toBe(told.length);
});
