import type { Diagnostic } from '../diagnostics.ts';
import { printPlace } from '../place.ts';
import { formatShare } from '../reports/format-value.ts';
import { printTable } from '../reports/print-table.ts';
import type { Report } from '../reports/report.ts';
import type { Gap } from '../section.ts';
import type { Source } from '../sources/source.ts';
import { neutralise } from './neutralise.ts';
import type { Paint, Style } from './paint.ts';
import type { Plan, PlannedFile } from './plan-outputs.ts';
import { countDiagnostics, hasErrors, printDiagnostics } from './print-diagnostics.ts';
import type { Receipt } from './write-files.ts';

/** All that `build` tells people about. */
export interface BuildNews {
  readonly asOf: string;
  readonly reports: readonly Report[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
  readonly plan: Plan;
  readonly receipts: readonly Receipt[];
  readonly isDryRun: boolean;
}

/** What was built: a table of reports, the first findings, and where to look. */
export function printBuild(news: BuildNews, paint: Paint): string {
  const parts = [
    findings(news, paint),
    reportTable(news, paint),
    summary(news),
    leftOver(news.plan),
    lookFirst(news, paint),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

const headers = ['Report', '', 'Sections', 'Known', 'Gaps'];
const styleByState: { readonly [S in PlannedFile['state'] | 'failed']: Style } = {
  new: 'green',
  changed: 'green',
  unchanged: 'dim',
  failed: 'red',
};

function reportTable({ reports, plan, receipts }: BuildNews, paint: Paint): string {
  const failed = new Set(receipts.flatMap(({ kind, path }) => (kind === 'failed' ? [path] : [])));
  const rows = reports.map(({ path, sections, completeness: { known, of }, gaps }) => {
    const state = failed.has(path) ? 'failed' : (plan.files.find((file) => file.path === path)?.state ?? 'unchanged');
    return [
      { text: path },
      { text: state, painted: paint(styleByState[state], state) },
      { text: String(sections.length) },
      { text: of === 0 ? '–' : formatShare(known, of) },
      { text: String(gaps.length) },
    ];
  });
  const head = headers.map((text) => ({ text, painted: paint('bold', text) }));
  return printTable([head, ...rows], ['left', 'left', 'right', 'right', 'right']);
}

function summary({ asOf, reports, plan, receipts, sources, diagnostics, isDryRun }: BuildNews): string {
  const toWrite = plan.files.filter(({ state }) => state !== 'unchanged').length;
  const done = receipts.filter(({ kind }) => kind === 'done').length;
  const written = isDryRun ? `${toWrite} would be written` : `${done} written`;
  const left = reports.length - (isDryRun ? toWrite : done);
  const read = `${sources.length} ${sources.length === 1 ? 'file' : 'files'} read`;
  return `As of ${asOf}: ${written}, ${left} left as they were; ${read}, ${countDiagnostics(diagnostics)}.\n`;
}

function leftOver({ leftOver }: Plan): string {
  return leftOver
    .map((path) => `${neutralise(path)}: nothing makes this report now; delete it if nobody reads it.\n`)
    .join('');
}

const mostFindings = 10;

/** The errors and warnings, the first few in full: the others are for `check`. */
function findings({ diagnostics, sources }: BuildNews, paint: Paint): string {
  const found = diagnostics.filter(({ severity }) => severity !== 'info');
  const rest = found.length - mostFindings;
  const more = rest > 0 ? `\n${rest} more: \`handoff-reports check\`\n` : '';
  return printDiagnostics(found.slice(0, mostFindings), sources, paint) + more;
}

/** One place to start: an error, else the fullest of the changed reports, and the gap that most analyses wait for. */
function lookFirst({ reports, plan, diagnostics }: BuildNews, paint: Paint): string {
  const error = hasErrors(diagnostics) ? diagnostics.find(({ severity }) => severity === 'error') : undefined;
  const changed = new Set(plan.files.flatMap(({ path, state }) => (state === 'unchanged' ? [] : [path])));
  const news = changed.size === 0 ? reports : reports.filter(({ path }) => changed.has(path));
  const start = error ? printPlace(error.place) : fullest(news)?.path;
  const gap = reports
    .flatMap(({ gaps }) => gaps)
    .reduce<Gap | null>((most, one) => (blocksMore(one, most) ? one : most), null);
  const lines = [
    ...(start === undefined ? [] : [`Look first at ${paint('bold', neutralise(start))}.\n`]),
    ...(gap === null ? [] : [`Add first at ${addFirst(gap, reports)}\n`]),
  ];
  return lines.join('');
}

/** Where to write, and what; of a table that is not there, the report that has it to paste. */
function addFirst(gap: Gap, reports: readonly Report[]): string {
  const { place, missing, skeleton } = gap;
  if (skeleton === undefined) return `${neutralise(printPlace(place))}: ${neutralise(missing)}`;
  const report = reports.find(({ gaps }) => gaps.includes(gap))?.path ?? '';
  return `${neutralise(place.path)}: ${neutralise(missing)}, which ${neutralise(report)} has to paste`;
}

function fullest(reports: readonly Report[]): Report | undefined {
  return [...reports].sort((a, b) => b.sections.length - a.sections.length || (a.path < b.path ? -1 : 1))[0];
}

const blocksMore = (gap: Gap, most: Gap | null): boolean => most === null || gap.blocks.length > most.blocks.length;
