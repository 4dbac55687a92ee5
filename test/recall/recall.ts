import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import { readDocument } from '../../action/src/documents/parse-document.ts';
import { defaultRules } from '../../action/src/documents/reading-rules.ts';
import { type Labels, type Score, scoreDocument, scoreKinds, sumScores } from './score.ts';

// Reads DIR/*.md, compares what comes out with DIR/labels/*.json, and prints recall and precision by kind.
const args = argv.slice(2);
const isVerbose = args.includes('--verbose');
const folder = args.find((arg) => !arg.startsWith('--')) ?? 'test/fixtures/notes';
const names = readdirSync(join(folder, 'labels'))
  .filter((name) => name.endsWith('.json'))
  .sort();
if (names.length === 0) {
  stdout.write(`No labels in ${folder}/labels\n`);
  exit(2);
}
const scores: Score[] = [];
for (const name of names) {
  const path = `${name.slice(0, -'.json'.length)}.md`;
  const labels: Labels = JSON.parse(readFileSync(join(folder, 'labels', name), 'utf8'));
  const text = readFileSync(join(folder, path), 'utf8');
  const score = scoreDocument(readDocument({ path: `handoffs/${path}`, text }, defaultRules), labels);
  scores.push(score);
  if (isVerbose) printMisses(path, score);
}
stdout.write(`${'kind'.padEnd(14)} recall  precision  labels  found\n`);
const sums = sumScores(scores);
for (const kind of scoreKinds) {
  const { hits, missed, wrong } = sums[kind];
  const recall = ratio(hits.length, hits.length + missed.length);
  const precision = ratio(hits.length, hits.length + wrong.length);
  stdout.write(
    `${kind.padEnd(14)} ${recall.padStart(6)}  ${precision.padStart(9)}  ${String(hits.length + missed.length).padStart(6)}  ${String(hits.length + wrong.length).padStart(5)}\n`,
  );
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}

function printMisses(path: string, score: Score): void {
  stdout.write(`\n${path}\n`);
  for (const kind of scoreKinds) {
    for (const text of score[kind].missed) stdout.write(`  missed ${kind}: ${text}\n`);
    for (const text of score[kind].wrong) stdout.write(`  wrong  ${kind}: ${text.slice(0, 120)}\n`);
  }
}
