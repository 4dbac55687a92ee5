import { existsSync, readFileSync } from 'node:fs';
import type { Analysis, RowType } from './src/analyses/define-analysis.ts';
import { readTypes } from './src/analyses/find-gaps.ts';
import { defaultConfig } from './src/config.ts';
import { day } from './src/day.ts';
import type { Diagnostic } from './src/diagnostics.ts';
import { readModel } from './src/model/read-model.ts';
import { build } from './src/pipeline.ts';
import { type AnyRecordType, usualFile } from './src/records/define-record.ts';
import { recordTypes } from './src/records/index.ts';
import { makeSkeleton } from './src/records/make-skeleton.ts';
import { printSkeleton } from './src/reports/print-skeleton.ts';
import { compileTemplates, renderMarkdown } from './src/reports/render-markdown.ts';
import type { Section } from './src/section.ts';
import type { Source } from './src/sources/source.ts';

/** A small repository, and what one analysis says of it. */
export interface Example {
  readonly sources: readonly Source[];
  readonly section: Section;
  /** The section as a report shows it; its places are named and not linked. */
  readonly body: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The day of every example. */
export const exampleDay = day('2026-11-21');

/** Runs an analysis over its example: the file of its own below `test/analyses/examples/`, else the tables that it needs. */
export function runExample(analysis: Analysis): Example {
  const own = new URL(`../test/analyses/examples/${analysis.id}.md`, import.meta.url);
  const sources = existsSync(own) ? splitFiles(readFileSync(own, 'utf8')) : sampleTables(analysis);
  const reading = readModel(sources, defaultConfig);
  const place = { path: 'personas/example.md', line: 1, column: 1 };
  const [title, question] = [analysis.title, analysis.question];
  const sections = { sections: [analysis.id], headline: [analysis.id] };
  const layout = `{{ sections["${analysis.id}"].body }}`;
  const persona = { id: 'example', title, question, entities: null, businesses: null, ...sections, layout, place };
  const [report] = build(reading, [persona], exampleDay, defaultConfig).reports;
  const [section] = report?.sections ?? [];
  if (report === undefined || section === undefined) throw new Error(`The example of ${analysis.id} gives no section.`);
  const body = renderMarkdown(report, compileTemplates({ layout }));
  return { sources, section, body: withoutLinks(body), diagnostics: reading.diagnostics };
}

/** Each file begins with its path in a comment: `<!-- inventory/cash.md -->`. The comment counts as its first line. */
function splitFiles(text: string): readonly Source[] {
  return text.split(/^(?=<!-- \S+ -->$)/m).map((part) => {
    const path = /^<!-- (\S+) -->/.exec(part)?.[1];
    if (path === undefined) throw new Error('An example begins with the path of its first file in a comment.');
    return { path, text: `${part.trimEnd()}\n` };
  });
}

/** A table of one row for each type of which the analysis needs a cell, with the columns that it reads. */
function sampleTables(analysis: Analysis): readonly Source[] {
  const needed = readTypes(analysis).filter((type) => fieldsOf(analysis, type).needs.length > 0);
  return needed.map((type) => {
    const definition: AnyRecordType = recordTypes[type];
    const { needs, uses } = fieldsOf(analysis, type);
    const path = usualFile(definition);
    const table = printSkeleton(makeSkeleton(definition, [...needs, ...uses]));
    return { path, text: `<!-- ${path} -->\n${table}\n` };
  });
}

/** The fields of a type that an analysis needs, and those that it can use besides. */
export function fieldsOf(
  analysis: Analysis,
  type: RowType,
): { readonly needs: readonly string[]; readonly uses: readonly string[] } {
  const { needs = [], uses = [] } = analysis.reads[type] ?? {};
  return { needs, uses };
}

/** A page of the docs has no notes beside it to link to. */
function withoutLinks(markdown: string): string {
  return markdown.replaceAll(/\[((?:[^\]\\]|\\.)*)\]\(\.\.\/[^)]*\)/g, '$1');
}
