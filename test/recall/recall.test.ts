import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../action/src/documents/parse-document.ts';
import { defaultRules } from '../../action/src/documents/reading-rules.ts';
import { scoreDocument, scoreKinds, sumScores } from './score.ts';

const notes = new URL('../fixtures/notes/', import.meta.url);
const names = readdirSync(new URL('labels/', notes)).map((name) => name.slice(0, -'.json'.length));
const scores = names.map((name) => {
  const text = readFileSync(new URL(`${name}.md`, notes), 'utf8');
  return scoreDocument(
    readDocument({ path: `handoffs/${name}.md`, text }, defaultRules),
    JSON.parse(readFileSync(new URL(`labels/${name}.json`, notes), 'utf8')),
  );
});
const sums = sumScores(scores);

/** Recall and precision that the reader keeps on its own notes. */
const floors: { readonly [K in (typeof scoreKinds)[number]]: readonly [number, number] } = {
  actions_open: [0.92, 0.92],
  actions_done: [0.95, 0.92],
  blockers: [0.85, 0.75],
  decisions: [0.95, 0.95],
  questions: [0.9, 0.75],
  updated: [0.95, 1],
  owner: [0.95, 1],
  status: [0.95, 1],
};

test.each(scoreKinds)('%s', (kind) => {
  const { hits, missed, wrong } = sums[kind];
  expect(hits.length).toBeGreaterThan(3);
  expect(hits.length / (hits.length + missed.length)).toBeGreaterThanOrEqual(floors[kind][0]);
  expect(hits.length / (hits.length + wrong.length)).toBeGreaterThanOrEqual(floors[kind][1]);
});

test('the score counts misses and wrong finds', () => {
  const text = '# A\n\n## Next\n\n- Sail\n- Row\n';
  const labels = {
    actions_open: ['Sail', 'Swim'],
    actions_done: [],
    blockers: [],
    decisions: [],
    questions: [],
    updated: null,
    owner: 'Dana',
    status: null,
  };
  const score = scoreDocument(readDocument({ path: 'handoffs/a.md', text }, defaultRules), labels);
  expect(score.actions_open).toEqual({ hits: ['Sail'], missed: ['Swim'], wrong: ['Row'] });
  expect(score.owner).toEqual({ hits: [], missed: ['Dana'], wrong: [] });
});
