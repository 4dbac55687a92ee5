import { describe, expect, test } from 'vitest';
import { analyses } from '../../action/src/analyses/index.ts';
import { defaultConfig } from '../../action/src/config.ts';
import { day } from '../../action/src/day.ts';
import { readModel } from '../../action/src/model/read-model.ts';
import { build } from '../../action/src/pipeline.ts';
import { readPersona } from '../../action/src/reports/read-persona.ts';
import { compileTemplates, renderMarkdown } from '../../action/src/reports/render-markdown.ts';
import { readPersonas } from '../../action/src/sources/read-personas.ts';
import { readWorktree } from '../../action/src/sources/read-worktree.ts';
import { root } from '../helpers/source-files.ts';
import { layout } from './sample-report.ts';

const home = new URL('../../action/', import.meta.url);
const ids = analyses.map(({ id }) => id);
const personas = readPersonas(root, home).sources.flatMap((source) => readPersona(source, ids).persona ?? []);
const reading = readModel(readWorktree(root).sources, defaultConfig);
const { reports } = build(reading, personas, day('2026-11-21'), defaultConfig);
const templates = compileTemplates({ layout });

/** The words that a reader sees: no folded block, no drawing, no address of a link. */
function countWords(markdown: string): number {
  const visible = markdown
    .replace(/<details>[\s\S]*?<\/details>/g, '')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/\]\([^)]*\)/g, ']');
  return (visible.match(/[\p{L}\p{N}][^\s|]*/gu) ?? []).length;
}

// 2,500 words are a reader's patience; a report may pass that by a fifth before something must be folded.
test.each(reports.map((report) => [report.persona.id, report] as const))(
  '%s can be read at one sitting',
  (_, report) => {
    expect(countWords(renderMarkdown(report, templates))).toBeLessThanOrEqual(3000);
  },
);

describe('the top of a report', () => {
  test.each(reports.map((report) => [report.persona.id, report] as const))('%s is short', (_, report) => {
    expect(report.headline.length).toBeLessThanOrEqual(3);
    expect(report.decisions.length).toBeLessThanOrEqual(5);
  });
});

test('what is folded or linked is not counted', () => {
  expect(
    countWords('one [two](three.md#four)\n\n<details>\nfive\n</details>\n\n```mermaid\nsix\n```\n| seven | - |\n'),
  ).toBe(3);
});
