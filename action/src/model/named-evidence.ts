import { type Evidence, parseEvidence, printEvidence } from '../evidence.ts';
import type { Model } from './model.ts';

/** The evidence that the capabilities name, each once, in the order of their text. */
export function namedEvidence({ rows }: Pick<Model, 'rows'>): readonly Evidence[] {
  const named = rows.capability.flatMap(({ cells }) => [cells.backEnd, cells.frontEnd]);
  const evidence = named.flatMap(({ text }) => parseEvidence(text) ?? []);
  return [...new Map(evidence.map((one) => [printEvidence(one), one]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
}
