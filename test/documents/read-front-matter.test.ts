import { expect, test } from 'vitest';
import { parseMarkdown } from '../../action/src/documents/parse-markdown.ts';
import { readFrontMatter } from '../../action/src/documents/read-front-matter.ts';

function read(text: string) {
  const [yaml] = parseMarkdown(`---\n${text}\n---\n`).children;
  if (yaml?.type !== 'yaml') throw new Error('No front matter.');
  const { entries, diagnostics } = readFrontMatter(yaml, 'handoffs/test.md');
  return {
    values: Object.fromEntries([...entries].map(([key, { values }]) => [key, values])),
    lines: [...entries.values()].map(({ place }) => place.line),
    messages: diagnostics.map(({ place, message }) => `${place.line}:${place.column} ${message}`),
  };
}

test('scalars as they are written, lists, and what is nested as one text', () => {
  expect(
    read('entity: HARB\nupdated: 2026-11-20\nversion: 1.10\nempty:\nentities: [HARB, JADA]\nteam:\n  lead: Dana\n'),
  ).toMatchObject({
    values: {
      entity: ['HARB'],
      updated: ['2026-11-20'],
      version: ['1.10'],
      empty: [],
      entities: ['HARB', 'JADA'],
      team: ['lead Dana'],
    },
    lines: [2, 3, 4, 5, 6, 7],
  });
});

test.each([
  ['just text', '2:1 Unexpected "just text", expected lines such as `updated: 2026-11-21`; it was left out.'],
  [
    'a: &x [1]\nb: *x',
    '3:4 Unexpected alias `*x`, expected the value itself; the front matter was left out, the text below it was read.',
  ],
])('%s', (text, message) => {
  expect(read(text)).toEqual({ values: {}, lines: [], messages: [message] });
});
