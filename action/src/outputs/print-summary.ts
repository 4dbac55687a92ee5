import type { PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { type Diagnostic, diagnosticUrl } from '../diagnostics.ts';
import { printPlace } from '../place.ts';
import { formatShare } from '../reports/format-value.ts';
import { quoteWords } from '../reports/quote-words.ts';
import type { Report } from '../reports/report.ts';
import type { Plan } from './plan-outputs.ts';
import { countDiagnostics } from './print-diagnostics.ts';

/** GitHub drops a summary of more than 1 MiB; this leaves room for what other parts of the step may add. */
const mostBytes = 900 * 1024;

/** The summary of a run as markdown: the reports, and every finding as far as there is room. */
export function printSummary({
  asOf,
  reports,
  plan,
  diagnostics,
}: {
  readonly asOf: string;
  readonly reports: readonly Report[];
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}): string {
  const changed = plan.files.filter(({ state }) => state !== 'unchanged').length;
  const head = write([
    { type: 'heading', depth: 2, children: [text('Handoff reports')] },
    paragraph(`As of ${asOf}: ${changed} of ${reports.length} reports changed; ${countDiagnostics(diagnostics)}.`),
    reportTable(reports, plan),
  ]);
  return head + findingsTable(diagnostics, mostBytes - Buffer.byteLength(head));
}

function reportTable(reports: readonly Report[], { files }: Plan): RootContent {
  const rows = reports.map(({ persona, path, completeness: { known, of }, gaps }) => {
    const state = files.find((file) => file.path === path)?.state ?? 'unchanged';
    const share = of === 0 ? '–' : formatShare(known, of);
    return row([quoteWords(persona.title), code(path), [text(state)], [text(share)], [text(String(gaps.length))]]);
  });
  const head = row(['Report', 'File', 'State', 'Known', 'Gaps'].map((title) => [text(title)]));
  return { type: 'table', align: [null, null, null, 'right', 'right'], children: [head, ...rows] };
}

/** A table of findings, whole rows only, and how many did not fit. */
function findingsTable(diagnostics: readonly Diagnostic[], room: number): string {
  if (diagnostics.length === 0) return '';
  const head = row(['Where', 'What', 'Code'].map((title) => [text(title)]));
  const start = `\n${write([{ type: 'table', align: [null, null, null], children: [head] }])}`;
  const lines: string[] = [];
  let left = room - Buffer.byteLength(start) - 200;
  for (const diagnostic of diagnostics) {
    const line = findingLine(diagnostic);
    left -= Buffer.byteLength(line);
    if (left < 0) break;
    lines.push(line);
  }
  const rest = diagnostics.length - lines.length;
  const more = rest === 0 ? '' : `\n${write([paragraph(`${rest} more; run \`handoff-reports check\` to see them.`)])}`;
  return start + lines.join('') + more;
}

const mostCharacters = 500;

/** One row of the table: written as a table of its own, whose second line is the delimiter. */
function findingLine({ place, severity, message, code: name }: Diagnostic): string {
  const said = message.length > mostCharacters ? `${message.slice(0, mostCharacters)}…` : message;
  const link: PhrasingContent = { type: 'link', url: diagnosticUrl(name), children: code(name) };
  const cells = row([code(printPlace(place)), quoteWords(`${severity}: ${said}`), [link]]);
  const table = write([{ type: 'table', align: [null, null, null], children: [cells] }]);
  return `${table.slice(0, table.indexOf('\n'))}\n`;
}

const writer = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify).freeze();

function write(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return writer.stringify(root);
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const code = (value: string): PhrasingContent[] => [{ type: 'inlineCode', value: value.replace(/\p{Cc}+/gu, ' ') }];
const paragraph = (words: string): RootContent => ({ type: 'paragraph', children: quoteWords(words) });
const row = (cells: readonly PhrasingContent[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children })),
});
