import { expect, test } from 'vitest';
import { itemsIn, readNoteText } from '../helpers/notes.ts';

test('rows of a section of items', () => {
  const text = `# A

## Action items

| # | Action | Owner | Due | Priority | Status | Note |
| - | ------ | ----- | --- | -------- | ------ | ---- |
| 1 | Pay the crane | Dana | 2026-12-01 | High | In progress | by card |
| 2 | Call the diver | – | soon | | ✅ Done | |
| 3 | ~~Buy a boat~~ | Sam | | | | |
|   |       |       |     |          |        | |
`;
  const { items } = readNoteText(text);
  expect(
    items
      .filter(({ type }) => type === 'action')
      .map(({ title, detail, state, owner, due, priority }) => ({ title, detail, state, owner, due, priority })),
  ).toEqual([
    {
      title: 'Pay the crane',
      detail: '1 In progress by card',
      state: 'in-progress',
      owner: 'Dana',
      due: '2026-12-01',
      priority: 1,
    },
    { title: 'Call the diver', detail: '2 – ✅ Done', state: 'done', owner: null, due: null, priority: null },
    { title: 'Buy a boat', detail: '3', state: 'dropped', owner: 'Sam', due: null, priority: null },
  ]);
});

test('the columns say what the rows are where the section does not', () => {
  const tableOf = (header: string) => `# A\n\n| ${header} | Reason |\n| --- | --- |\n| No paper tickets | Cost |\n`;
  expect(itemsIn(tableOf('Decision'))).toEqual(['decision: No paper tickets']);
  expect(itemsIn(tableOf('Task'))).toEqual(['action open: No paper tickets']);
  expect(itemsIn(tableOf('Open question'))).toEqual(['question: No paper tickets']);
  expect(itemsIn(tableOf('Module'))).toEqual([]);
});

test('a log of decisions, the title in the column that says so', () => {
  const text =
    '# A\n\n## Decision log\n\n| Data | Tipo | Decisão |\n| - | - | - |\n| 2026-06-11 | 2 | Abrir só de manhã |\n';
  expect(itemsIn(text)).toEqual(['decision: Abrir só de manhã']);
});

test('tables of files and figures are evidence', () => {
  expect(itemsIn('# A\n\n## Done\n\n| File | Change |\n| - | - |\n| a.ts | new |\n')).toEqual([]);
});

test('a column of marks without a name tells the state', () => {
  expect(itemsIn('# A\n\n## Next\n\n| Task | |\n| - | - |\n| Roof | ✅ |\n| Door | ⬜ |\n')).toEqual([
    'action done: Roof',
    'action open: Door',
  ]);
});
