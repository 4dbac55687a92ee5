import { nearestMatch } from '../nearest-match.ts';
import { printJson } from '../outputs/neutralise.ts';
import { printExplanation } from '../outputs/print-lineage.ts';
import { explanationJson, traceFigure } from '../outputs/trace-figure.ts';
import type { Report } from '../reports/report.ts';
import type { Figure, Section } from '../section.ts';
import { type Failure, fail, isFailure } from '../sources/failure.ts';
import { buildReports } from './build-reports.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Arguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** `explain`: prints where one figure of one report comes from. */
export async function runExplain(request: Arguments, home: URL, terminal: Terminal): Promise<ExitCode | Failure> {
  const reports = await buildReports({ ...request, home }, terminal.showProgress);
  if (isFailure(reports)) return reports;
  const [reportName = '', figureName = ''] = request.operands;
  const report = findReport(reportName, reports.build.reports);
  if (isFailure(report)) return report;
  const found = findFigure(figureName, report);
  if (isFailure(found)) return found;
  const { section, figure } = found;
  const lineage = traceFigure(figure, reports.sources);
  terminal.print(
    request.format === 'json'
      ? printJson(explanationJson(report.persona.id, section, figure, lineage))
      : printExplanation(section, figure, lineage, terminal.paint),
  );
  return exitCodes.fine;
}

function findReport(name: string, reports: readonly Report[]): Report | Failure {
  const report = reports.find(({ persona, path }) => persona.id === name || path === name);
  if (report) return report;
  return unknown(
    'report',
    name,
    reports.map(({ persona }) => persona.id),
  );
}

interface Found {
  readonly section: Section;
  readonly figure: Figure;
}

/** The figure of that id, or of `analysis/figure`; a failure names all there are, or all of that id. */
function findFigure(name: string, report: Report): Found | Failure {
  const { sections } = report;
  const all = sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'figure' ? [{ section, figure: block }] : [])),
  );
  const idOf = ({ section, figure }: Found): string => `${section.analysis}/${figure.id}`;
  const matches = all.filter((found) => found.figure.id === name || idOf(found) === name);
  const [only, other] = matches;
  if (only === undefined) {
    const figures = all.map(({ figure }) => figure.id);
    return notRecorded(name, report) ?? unknown('figure', name, all.map(idOf), figures);
  }
  if (other === undefined) return only;
  const names = matches.map((found) => `\`${idOf(found)}\``).join(', ');
  return fail(`Unexpected figure \`${name}\` that ${matches.length} analyses have, expected one of ${names}.`, help);
}

/** Where the analysis that is meant, or the whole report, has no figure because its tables are missing; else null. */
function notRecorded(name: string, { sections, path }: Report): Failure | null {
  const named = sections.filter(({ analysis }) => name.startsWith(`${analysis}/`));
  const blocks = (named.length === 0 ? sections : named).flatMap((section) => section.blocks);
  const missing = new Set(blocks.flatMap((block) => (block.kind === 'gap' && block.skeleton ? [block.missing] : [])));
  if (missing.size === 0 || blocks.some(({ kind }) => kind === 'figure')) return null;
  return fail(`No figure \`${name}\` yet. Missing: ${[...missing].join(', ')}; ${path} has them to paste.`, help);
}

const help = 'See `handoff-reports explain --help`.';

/** @param others more names that the word may be a slip of. */
function unknown(what: string, word: string, known: readonly string[], others: readonly string[] = []): Failure {
  const near = nearestMatch(word, [...known, ...others]);
  const expected = near === null ? `one of ${known.join(', ') || 'none: there is none'}` : `\`${near}\``;
  return fail(`Unexpected ${what} \`${word}\`, expected ${expected}.`, help);
}
