import { printJson } from '../outputs/neutralise.ts';
import { printExplanation } from '../outputs/print-lineage.ts';
import { explanationJson, traceFigure } from '../outputs/trace-figure.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { buildReports } from './build-reports.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { findReport, findTraceable } from './find-figure.ts';
import type { Arguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** `explain`: prints where one figure, or one cell of a table, of one report comes from. */
export async function runExplain(request: Arguments, home: URL, terminal: Terminal): Promise<ExitCode | Failure> {
  const reports = await buildReports({ ...request, home }, terminal.showProgress);
  if (isFailure(reports)) return reports;
  const [reportName = '', figureName = ''] = request.operands;
  const report = findReport(reportName, reports.build.reports, 'explain');
  if (isFailure(report)) return report;
  const found = findTraceable(figureName, report.sections, 'explain');
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
