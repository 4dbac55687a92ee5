import type { PhrasingContent, RootContent } from 'mdast';
import { changesOnly, changesToMdast, countWords, type LinkBases } from '../changes/changes-to-mdast.ts';
import type { Comparison, PersonaChanges } from '../changes/compare-builds.ts';
import { type Diagnostic, type DiagnosticCode, diagnosticKinds, diagnosticUrl } from '../diagnostics.ts';
import type { PlannedMail } from '../mail/plan-mails.ts';
import { printPlace } from '../place.ts';
import { formatCount } from '../reports/format-value.ts';
import { fold, item, list, paragraph, text } from '../reports/mdast-nodes.ts';
import { quoteWords } from '../reports/quote-words.ts';
import { writeMdast } from '../reports/write-mdast.ts';
import { type CarriedFindings, mostFindings, writeCarried } from './carry-findings.ts';
import { fitParts, type TextPart } from './fit-parts.ts';
import { planToMdast } from './plan-to-mdast.ts';
import { countDiagnostics } from './print-diagnostics.ts';
import type { ReportDifference } from './report-differences.ts';

/** What a preview says, as values. */
export interface Preview {
  /** Null where the state before could not be read. */
  readonly compared: { readonly comparison: Comparison; readonly whole: PersonaChanges } | null;
  /** Why there is nothing to compare with; empty where there is. */
  readonly hindrance: string;
  /** Worst first. */
  readonly diagnostics: readonly Diagnostic[];
  /** The findings that a comment carries on; nothing in a text that tells of one run alone. */
  readonly carried: CarriedFindings;
  readonly differences: readonly ReportDifference[];
  /** Who would get a mail, or why nobody can tell; null where nobody gets any. */
  readonly mail: readonly PlannedMail[] | string | null;
  readonly bases: LinkBases;
}

/** By this line, and by its author, a comment is known again. */
export const marker = '<!-- handoff-reports:preview -->';

/**
 * A preview as markdown of at most so many units: what changed for anybody, the findings, then folded what changed for each
 * reader and in each report. What does not fit is left out whole, and named.
 *
 * @param sizeOf the size of a text: in characters for a comment, in bytes for a job summary.
 */
export function composePreview(
  preview: Preview,
  room: number,
  sizeOf: (text: string) => number,
  where: string,
): string {
  const head = `${marker}\n${writeCarried(preview.carried)}## Handoff reports\n\n`;
  return (
    head +
    fitParts(
      [...changeParts(preview), ...mailParts(preview), ...differenceParts(preview)],
      room - sizeOf(head),
      sizeOf,
      where,
    )
  );
}

function changeParts(preview: Preview): readonly TextPart[] {
  const { compared, hindrance, bases } = preview;
  const findings = [...findingParts(preview), ...goneParts(preview)];
  if (compared === null) return [part('what changed', [paragraph(quoteWords(hindrance))]), ...findings];
  const { comparison, whole } = compared;
  return [
    part('what changed', changesToMdast(whole, comparison, bases)),
    ...findings,
    ...comparison.personas.flatMap((changes) => personaPart(changes, bases)),
  ];
}

/** A reader for whom nothing changed is not named. */
function personaPart(changes: PersonaChanges, bases: LinkBases): readonly TextPart[] {
  if (changes.changes.length === 0 && !changes.isBaseline) return [];
  const summary = changes.isBaseline ? 'first report' : countWords(changes.counts);
  const title = `${changes.persona.title}: ${summary}`;
  return [part(`the changes for ${changes.persona.title}`, fold(escapeHtml(title), changesOnly(changes, bases)))];
}

function findingParts({ diagnostics, bases }: Preview): readonly TextPart[] {
  if (diagnostics.length === 0) return [];
  const shown = diagnostics.slice(0, mostFindings).map(({ place, severity, message, code }) =>
    item([
      ...quoteWords(`${severity}: ${message} — `),
      {
        type: 'link',
        url: `${bases.after}${place.path.split('/').map(encodeURIComponent).join('/')}?plain=1#L${place.line}`,
        children: quoteWords(printPlace(place)),
      },
      text(', '),
      codeLink(code),
    ]),
  );
  const rest = diagnostics.length - shown.length;
  const more = rest === 0 ? [] : [item([text(`and ${formatCount(rest)} more`)])];
  const title = `Cannot be read: ${countDiagnostics(diagnostics)}`;
  return [part('the findings', [{ type: 'heading', depth: 3, children: [text(title)] }, list([...shown, ...more])])];
}

/** What was found before, struck through; its place is a file without a line, and may be gone too. */
function goneParts({ carried }: Preview): readonly TextPart[] {
  if (carried.gone.length === 0) return [];
  const struck = carried.gone.map(({ code, path, message }) => {
    const words = quoteWords(`${diagnosticKinds[code].severity}: ${message} — ${path}`);
    return item([{ type: 'delete', children: words }, text(', '), codeLink(code)]);
  });
  const heading: RootContent = { type: 'heading', depth: 3, children: [text('No longer found')] };
  return [{ ...part('what is no longer found', [heading, list(struck)]), isSpare: true }];
}

function codeLink(code: DiagnosticCode): PhrasingContent {
  return { type: 'link', url: diagnosticUrl(code), children: [{ type: 'inlineCode', value: code }] };
}

function mailParts({ mail }: Preview): readonly TextPart[] {
  if (mail === null) return [];
  if (typeof mail === 'string') return [part('the mail', [paragraph(quoteWords(mail))])];
  const due = mail.filter(({ kind }) => kind === 'send').length;
  const title = `Mail: the next run would send to ${formatCount(due)} of ${formatCount(mail.length)} groups`;
  return [part('the mail', fold(title, [planToMdast(mail)]))];
}

function differenceParts({ differences }: Preview): readonly TextPart[] {
  return differences.map(({ path, patch, added, removed }) => {
    const title = `${path}: ${formatCount(added)} lines added, ${formatCount(removed)} removed`;
    return part(`the differences of ${path}`, fold(escapeHtml(title), [{ type: 'code', lang: 'diff', value: patch }]));
  });
}

function part(name: string, nodes: readonly RootContent[]): TextPart {
  return { name, text: writeMdast([...nodes]) };
}

function escapeHtml(words: string): string {
  return words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
