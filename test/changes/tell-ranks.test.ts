import { expect, test } from 'vitest';
import { compare, rewrite, type Texts } from '../helpers/compare.ts';

const plan = (...lines: readonly string[]): Texts => ({
  'inventory/people.md': `# People

| Person | Entity | Focus days per week |
| --- | --- | --- |
| Dana | HARB | 5 |
`,
  'handoffs/harbour.md': ['---', 'entity: HARB', '---', '# Harbour', '', '## Next steps', '', ...lines, ''].join('\n'),
});
const task = (title: string, value: number): string =>
  `- [ ] ${title}. (owner: Dana, effort: 1d, value: ${value}, time: 5, risk: 5)`;

/** What entered and left lists. */
function ranked(before: Texts, after: Texts): readonly string[] {
  return compare(before, after).changes.flatMap(({ subject, happenings }) =>
    happenings.filter(({ code }) => code.startsWith('RANK')).map(({ says }) => `${subject.title} ${says.join('')}`),
  );
}

const before = plan(task('Mend the quay', 8), task('Paint the shed', 5));

test('what enters a list is told with its place in it', () => {
  expect(ranked(before, plan(task('Mend the quay', 8), task('Paint the shed', 5), task('Order a crane', 13)))).toEqual([
    'Order a crane enters “30-day plan” at 1',
  ]);
});

test('what only changes places in a list is no news', () => {
  expect(ranked(before, plan(task('Mend the quay', 1), task('Paint the shed', 5)))).toEqual([]);
});

test('what leaves a list is told, unless it is done or gone', () => {
  const unsized = rewrite(before, 'effort: 1d, value: 5, ', 'value: 5, ');
  expect(ranked(before, unsized)).toEqual(['Paint the shed leaves “30-day plan” (was at 2)']);
  expect(ranked(before, rewrite(before, '- [ ] Paint', '- [x] Paint'))).toEqual([]);
  expect(ranked(before, plan(task('Mend the quay', 8)))).toEqual([]);
});

test('the first entries of a list are not told one by one', () => {
  expect(ranked({}, before)).toEqual([]);
});
