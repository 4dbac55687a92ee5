import type { PhrasingContent, RootContent } from 'mdast';
import { changesToMdast, countWords } from '../changes/changes-to-mdast.ts';
import { paragraph, text } from '../reports/mdast-nodes.ts';
import { quoteWords } from '../reports/quote-words.ts';
import { reportParts } from '../reports/report-parts.ts';
import type { Occasion } from '../subscriptions.ts';
import { changesName, type MailRequest, reportName } from './mail-request.ts';
import { reportToMdast, titled } from './report-to-mdast.ts';

/** A mail as nodes. */
export interface MailPage {
  readonly nodes: readonly RootContent[];
  readonly folds: 'show' | 'drop';
  /** Whether the changes are left to a file of their own. */
  readonly attachesChanges: boolean;
}

/**
 * A mail in four lengths, the longest first: all there is; without what the report folds away; the changes and the summary;
 * the summary. What is left out is named, with the file that holds it.
 */
export function mailPages(request: MailRequest): readonly [MailPage, ...MailPage[]] {
  const { report } = request;
  const { head, summary, rest } = reportToMdast(reportParts(report));
  const top = [...head, ...linksLine(request)];
  const changed = titled('What changed', changesOf(request));
  const short = titled('In short', summary);
  const end = footer(request);
  const whole = inFile('The whole report', reportName(report));
  const folded = inFile('What the report folds away', reportName(report));
  const counted = titled('What changed', [...countsOf(request), inFile('All changes', changesName(report))]);
  return [
    { nodes: [...top, ...changed, ...short, ...rest, ...end], folds: 'show', attachesChanges: false },
    { nodes: [...top, ...changed, ...short, folded, ...rest, ...end], folds: 'drop', attachesChanges: false },
    { nodes: [...top, ...changed, ...short, whole, ...end], folds: 'drop', attachesChanges: false },
    { nodes: [...top, ...counted, ...short, whole, ...end], folds: 'drop', attachesChanges: true },
  ];
}

/** What changed for the group since its last mail, or why that is not told. */
export function changesOf({ compared, hindrance, links }: MailRequest): RootContent[] {
  if (compared !== null) {
    return changesToMdast(compared.changes, compared.comparison, links?.bases ?? { before: null, after: '' });
  }
  const says = hindrance === '' ? firstMail : `What changed cannot be told. ${hindrance}`;
  return [paragraph(quoteWords(says))];
}

const firstMail = 'This is the first report that this group gets: there is nothing to compare it with.';

function countsOf({ compared }: MailRequest): RootContent[] {
  return compared === null ? [] : [paragraph([text(`${countWords(compared.changes.counts)}.`)])];
}

function inFile(what: string, name: string): RootContent {
  return paragraph([
    { type: 'emphasis', children: [text(`${what}, too long for a mail, is in the attached file ${name}.`)] },
  ]);
}

/** Readers of a part of the notes are not led to all of them. */
function linksLine({ links, subscription, report }: MailRequest): RootContent[] {
  const onWeb = subscription.entities === null ? (links?.report ?? null) : null;
  const compare = report.entities === null ? (links?.compare ?? null) : null;
  const link = (url: string | null, words: string): PhrasingContent[] =>
    url === null ? [] : [{ type: 'link', url, children: [text(words)] }];
  const all = [...link(onWeb, 'The report on the web'), ...link(compare, 'The changes of the notes')];
  return all.length === 0 ? [] : [paragraph(all.flatMap((one, i) => (i === 0 ? [one] : [text(' · '), one])))];
}

const occasionWords: { readonly [O in Occasion]: string } = {
  always: 'with every run',
  'on-change': 'when something changed',
  'on-material': 'when something material changed',
  'on-critical': 'when something needs action at once',
  weekly: 'once a week',
};

/** Why this comes, how to end it, and what wrote it. */
function footer({ subscription, report, contact, version }: MailRequest): RootContent[] {
  const { group, when } = subscription;
  const scope = report.entities === null ? '' : ` about ${report.entities.join(', ')}`;
  const why = `You get this because your address is in the group ${group}, which gets the ${report.persona.title}${scope} ${occasionWords[when]}.`;
  const stop =
    contact === null
      ? 'To change or stop it, ask those who keep these notes: nobody reads answers to this address.'
      : 'To change or stop it, answer this mail.';
  const made = `Written by Handoff Reports ${version}. Nobody edited it.`;
  return [{ type: 'thematicBreak' }, paragraph(quoteWords(`${why} ${stop}`)), paragraph(quoteWords(made))];
}
