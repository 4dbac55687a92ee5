import { analyses } from '../analyses/index.ts';
import type { Report } from '../reports/report.ts';

/** The types of record that the analyses of a report read: what else was edited is no news to its reader. */
export function typesOf({ sections }: Report): ReadonlySet<string> {
  const shown = new Set(sections.map(({ analysis }) => analysis));
  const reads = analyses.filter(({ id }) => shown.has(id)).map((analysis) => analysis.reads);
  const own = reads.flatMap((read) => Object.keys(read));
  return new Set(own.flatMap((type) => (type === 'items' ? itemTypes : type === 'notes' ? ['note'] : [type])));
}

const itemTypes = ['action', 'blocker', 'decision', 'question'] as const;
