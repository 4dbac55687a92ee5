import type { PhrasingContent } from 'mdast';
import nunjucks from 'nunjucks';
import { perMonthConvention } from '../quantity/period.ts';
import type { AcceptedRisk, Decision, Section } from '../section.ts';
import { assumptionsToMdast } from './assumptions-to-mdast.ts';
import { blocksToMdast } from './blocks-to-mdast.ts';
import type { layoutNames, sectionNames } from './check-layout.ts';
import { formatCount, formatQuantity, formatShare } from './format-value.ts';
import { gapsToMdast, tablesToPaste } from './gaps-to-mdast.ts';
import { item, list, paragraph } from './mdast-nodes.ts';
import { type GapNotice, noticeGaps } from './notice-gaps.ts';
import { linkPlaces } from './place-links.ts';
import { quoteWords } from './quote-words.ts';
import type { Parameter, Report } from './report.ts';
import { sentenceToMdast } from './sentence-to-mdast.ts';
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
  const { persona, sections, path } = report;
  const notices = noticeGaps(sections);
  return {
    title: line(quoteWords(persona.title)),
    question: line(quoteWords(persona.question)),
    portfolio: line(quoteWords(report.portfolio)),
    asOf: report.asOf,
    facts: line(quoteWords(facts(report))),
    headline: bullets(report.headline.map((sentence) => sentenceToMdast(sentence, path))),
    decisions: bullets(report.decisions.map((decision) => decisionWords(decision, report))),
    nothing: isEmpty(report) ? nothing : '',
    gaps: writeMdast(isEmpty(report) ? tablesToPaste(report.gaps, sections) : gapsToMdast(report.gaps, sections, path)),
    assumptions: writeMdast(assumptionsToMdast(report.assumptions, path)),
    parameters: bullets(report.parameters.map((parameter) => parameterWords(parameter, path))),
    accepted: bullets(report.acceptedRisks.map((risk) => riskWords(risk, path))),
    method: line(quoteWords(method(report))),
    sections: Object.fromEntries(
      sections.map((section) => [section.analysis, sectionTexts(section, notices.get(section.analysis), path)]),
    ),
  };
}

function sectionTexts(section: Section, notice: GapNotice = { fresh: [], toldUnder: [] }, path: string): SectionTexts {
  return {
    title: line(quoteWords(section.title)),
    question: line(quoteWords(section.question)),
    body: writeMdast(blocksToMdast(section, notice, path)),
  };
}

/** Who is covered, as of when, and how much of what the report needs is there. */
function facts({ portfolio, asOf, entities, completeness: { known, of } }: Report): string {
  const covered = entities === null ? 'all entities' : entities.join(', ');
  const recorded =
    of === 0
      ? 'no table recorded yet'
      : `${formatShare(known, of)} of the data recorded (${formatCount(known)} of ${formatCount(of)} cells)`;
  return `${portfolio} · as of ${asOf} · ${covered} · ${recorded}`;
}

/** The conventions that hold for all figures, and the analyses by the ids under which the docs explain them. */
function method({ sections }: Report): string {
  const names = sections.map(({ title, analysis }) => `${title} (\`${analysis}\`)`).join(', ');
  return `Amounts per period are counted by the month: ${perMonthConvention}. Analyses: ${names}.`;
}

const nothing =
  'Nothing can be said yet: these tables are missing. Paste one into its file, replace its row, and run again.';

/** Whether all that the sections say is which tables are missing. */
function isEmpty({ sections }: Report): boolean {
  return sections.every(({ blocks }) => blocks.every((block) => block.kind === 'gap' && block.skeleton !== undefined));
}

/** `**Which yard hauls JADA?** Sam, by 2026-12-01 — [handoffs/jada.md:14](…)`. */
function decisionWords({ sentence, owner, due, place }: Decision, { asOf, path }: Report): PhrasingContent[] {
  const late = due !== null && due < asOf ? ' (late)' : '';
  const details = [...(owner === null ? [] : [owner]), ...(due === null ? [] : [`by ${due}${late}`])];
  return [
    { type: 'strong', children: sentenceToMdast(sentence, path) },
    ...quoteWords(`${details.length === 0 ? '' : ` ${details.join(', ')}`} — `),
    ...linkPlaces([place], path),
  ];
}

/** `min_runway_months: 6 months, from 2026-10-01, says Plan of November 2026 — [inventory/params.md:14](…)`. */
function parameterWords({ key, value, from, to, source, place }: Parameter, path: string): PhrasingContent[] {
  const days = [...(from === null ? [] : [`from ${from}`]), ...(to === null ? [] : [`to ${to}`])].join(' ');
  const words = [
    `\`${key}\` ${formatQuantity(value)}`,
    ...(days === '' ? [] : [days]),
    ...(source === null ? [] : [`source: ${source}`]),
  ];
  return [...quoteWords(`${words.join(', ')} — `), ...linkPlaces([place], path)];
}

/** `**MFA on the bank** until 2027-01-31 — [inventory/security.md:15](…)`. */
function riskWords({ title, until, place }: AcceptedRisk, path: string): PhrasingContent[] {
  return [
    { type: 'strong', children: quoteWords(title) },
    ...quoteWords(` until ${until} — `),
    ...linkPlaces([place], path),
  ];
}

function bullets(items: readonly PhrasingContent[][]): string {
  return items.length === 0 ? '' : writeMdast([list(items.map((words) => item(words)))]);
}

/** Words within a line of the layout. */
function line(words: PhrasingContent[]): string {
  return writeMdast([paragraph(words)]);
}
