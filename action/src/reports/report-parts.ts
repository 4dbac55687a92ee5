import type { PhrasingContent, RootContent } from 'mdast';
import { perMonthConvention } from '../quantity/period.ts';
import type { AcceptedRisk, Decision, Section } from '../section.ts';
import { assumptionsToMdast } from './assumptions-to-mdast.ts';
import { blocksToMdast } from './blocks-to-mdast.ts';
import { formatCount, formatQuantity, formatShare } from './format-value.ts';
import { gapsToMdast, tablesToPaste } from './gaps-to-mdast.ts';
import { item, list, text } from './mdast-nodes.ts';
import { type GapNotice, noticeGaps } from './notice-gaps.ts';
import { linkPlaces } from './place-links.ts';
import { quoteWords } from './quote-words.ts';
import type { Parameter, Report } from './report.ts';
import { sentenceToMdast } from './sentence-to-mdast.ts';

/** What a layout can place, as nodes: words that stand in a line, and blocks; empty where there is nothing to say. */
export interface ReportParts {
  readonly title: PhrasingContent[];
  readonly question: PhrasingContent[];
  readonly portfolio: PhrasingContent[];
  readonly asOf: PhrasingContent[];
  /** Who is covered, as of when, and how much of what the report needs is there. */
  readonly facts: PhrasingContent[];
  readonly headline: RootContent[];
  readonly decisions: RootContent[];
  /** Said in place of headline, decisions and sections while nothing is recorded. */
  readonly nothing: PhrasingContent[];
  readonly sections: readonly SectionParts[];
  readonly gaps: RootContent[];
  readonly assumptions: RootContent[];
  readonly parameters: RootContent[];
  readonly accepted: RootContent[];
  /** How to read any figure. */
  readonly conventions: PhrasingContent[];
  /** How amounts are counted, and the analyses by the ids under which the docs explain them. */
  readonly method: PhrasingContent[];
}

export interface SectionParts {
  /** The id of its analysis. */
  readonly analysis: string;
  readonly title: PhrasingContent[];
  readonly question: PhrasingContent[];
  readonly body: RootContent[];
}

/** The parts of a report, in the usual order; what the notes say is quoted in them. */
export function reportParts(report: Report): ReportParts {
  const { persona, sections, path } = report;
  const notices = noticeGaps(sections);
  return {
    title: quoteWords(persona.title),
    question: quoteWords(persona.question),
    portfolio: quoteWords(report.portfolio),
    asOf: quoteWords(report.asOf),
    facts: quoteWords(facts(report)),
    headline: bullets(report.headline.map((sentence) => sentenceToMdast(sentence, path))),
    decisions: bullets(report.decisions.map((decision) => decisionWords(decision, report))),
    nothing: isEmpty(report) ? quoteWords(nothing) : [],
    gaps: isEmpty(report) ? tablesToPaste(report.gaps, sections) : gapsToMdast(report.gaps, sections, path),
    assumptions: assumptionsToMdast(report.assumptions, path),
    parameters: bullets(report.parameters.map((parameter) => parameterWords(parameter, path))),
    accepted: bullets(report.acceptedRisks.map((risk) => riskWords(risk, path))),
    conventions,
    method: quoteWords(method(report)),
    sections: sections.map((section) => sectionParts(section, notices.get(section.analysis), path)),
  };
}

const nothingToTell: GapNotice = { fresh: [], toldUnder: [] };

function sectionParts(section: Section, notice: GapNotice = nothingToTell, path: string): SectionParts {
  const { analysis, title, question } = section;
  const body = blocksToMdast(section, notice, path);
  return { analysis, title: quoteWords(title), question: quoteWords(question), body };
}

function facts({ portfolio, asOf, entities, completeness: { known, of } }: Report): string {
  const covered = entities === null ? 'all entities' : entities.join(', ');
  const recorded =
    of === 0
      ? 'no table recorded yet'
      : `${formatShare(known, of)} of the data recorded (${formatCount(known)} of ${formatCount(of)} cells)`;
  return `${portfolio} · as of ${asOf} · ${covered} · ${recorded}`;
}

const emphasis = (words: string): PhrasingContent => ({ type: 'emphasis', children: [text(words)] });

/** In lines of the width that a file of notes has. */
const conventions: PhrasingContent[] = [
  text('Every figure is computed from the lines that it links to; edit those lines, not this file. Ranges are carried'),
  text(' through each\nformula and never averaged. '),
  emphasis('Assumed'),
  text(': it rests on at least one assumption. '),
  emphasis('Partial'),
  text(': it leaves out what is missing. '),
  emphasis('Not known'),
  text('\nis never counted as zero.'),
];

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

function bullets(items: readonly PhrasingContent[][]): RootContent[] {
  return items.length === 0 ? [] : [list(items.map((words) => item(words)))];
}
