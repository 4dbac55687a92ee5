import type { PhrasingContent, RootContent } from 'mdast';
import { paragraph, text } from '../reports/mdast-nodes.ts';
import type { ReportParts } from '../reports/report-parts.ts';

/** A report in the usual order, in parts between which a mail has more to say. */
export interface LaidOut {
  readonly head: RootContent[];
  /** What holds and what waits for a decision. */
  readonly summary: RootContent[];
  readonly rest: RootContent[];
}

/** A report as nodes, as `templates/report.md.njk` places them. */
export function reportToMdast(parts: ReportParts): LaidOut {
  const head = [heading(1, parts.title), asides(parts.question), paragraph(parts.facts)];
  if (parts.nothing.length > 0) return { head, summary: [paragraph(parts.nothing)], rest: parts.gaps };
  return {
    head,
    summary: [...parts.headline, ...titled('Decisions needed', parts.decisions)],
    rest: [
      ...parts.sections.flatMap(({ title, question, body }) => [heading(2, title), asides(question), ...body]),
      ...titled('What is missing', parts.gaps),
      ...titled('Assumptions', parts.assumptions),
      ...titled('Parameters', parts.parameters),
      ...titled('Accepted risks', parts.accepted),
      ...titled('Method', [paragraph(parts.conventions), paragraph(parts.method)]),
    ],
  };
}

export function titled(title: string, content: readonly RootContent[]): RootContent[] {
  return content.length === 0 ? [] : [heading(2, [text(title)]), ...content];
}

const heading = (depth: 1 | 2, children: PhrasingContent[]): RootContent => ({ type: 'heading', depth, children });
const asides = (children: PhrasingContent[]): RootContent => paragraph([{ type: 'emphasis', children }]);
