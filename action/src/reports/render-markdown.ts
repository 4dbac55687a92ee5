import type { PhrasingContent } from 'mdast';
import nunjucks from 'nunjucks';
import type { layoutNames, sectionNames } from './check-layout.ts';
import { paragraph } from './mdast-nodes.ts';
import type { Report } from './report.ts';
import { reportParts, type SectionParts } from './report-parts.ts';
import { writeMdast } from './write-mdast.ts';

/** The layouts, compiled: once for all reports. */
export interface Templates {
  readonly layout: nunjucks.Template;
}

/** Compiles the text of `templates/report.md.njk`. */
export function compileTemplates(texts: { readonly layout: string }): Templates {
  return { layout: compile(texts.layout) };
}

/**
 * A report as a markdown file. The layout places finished texts; what the notes say is quoted in them and never compiled.
 * A persona's own layout replaces the usual one.
 */
export function renderMarkdown(report: Report, templates: Templates): string {
  const { layout } = report.persona;
  const template = layout === '' ? templates.layout : compile(layout);
  return tidy(template.render(layoutTexts(report)));
}

/** No loader: a layout can include no other file. */
function compile(text: string): nunjucks.Template {
  const environment = new nunjucks.Environment([], {
    autoescape: false,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  return new nunjucks.Template(text, environment, 'layout', true);
}

/** One blank line at most, none at the start, one line feed at the end. */
function tidy(text: string): string {
  return `${text
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

type Texts = { readonly [N in (typeof layoutNames)[number]]: string };
type SectionTexts = { readonly [N in (typeof sectionNames)[number]]: string };

function layoutTexts(report: Report): Texts & { readonly sections: { readonly [id: string]: SectionTexts } } {
  const parts = reportParts(report);
  return {
    title: line(parts.title),
    question: line(parts.question),
    portfolio: line(parts.portfolio),
    asOf: line(parts.asOf),
    facts: line(parts.facts),
    headline: writeMdast(parts.headline),
    decisions: writeMdast(parts.decisions),
    nothing: line(parts.nothing),
    gaps: writeMdast(parts.gaps),
    assumptions: writeMdast(parts.assumptions),
    parameters: writeMdast(parts.parameters),
    accepted: writeMdast(parts.accepted),
    conventions: line(parts.conventions),
    method: line(parts.method),
    sections: Object.fromEntries(parts.sections.map((section) => [section.analysis, sectionTexts(section)])),
  };
}

function sectionTexts({ title, question, body }: SectionParts): SectionTexts {
  return { title: line(title), question: line(question), body: writeMdast(body) };
}

/** Words within a line of the layout: in a paragraph, so that they are escaped. */
function line(words: PhrasingContent[]): string {
  return writeMdast([paragraph(words)]);
}
