import { buildJson } from '../outputs/build-json.ts';
import { neutralise, printJson } from '../outputs/neutralise.ts';
import { printBuild } from '../outputs/print-build.ts';
import { hasErrors } from '../outputs/print-diagnostics.ts';
import { type Receipt, writeTables } from '../outputs/write-files.ts';
import { csvFiles } from '../reports/csv-files.ts';
import type { Report } from '../reports/report.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { buildReports } from './build-reports.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Arguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';
import { writeReports } from './write-reports.ts';

/** `build`: builds and writes the reports, and says what it did. */
export async function runBuild(request: Arguments, home: URL, terminal: Terminal): Promise<ExitCode | Failure> {
  const reports = await buildReports({ ...request, home }, terminal.showProgress);
  if (isFailure(reports)) return reports;
  const written = await writeReports(reports, home, request.isDryRun);
  if (isFailure(written)) return written;
  const { build, diagnostics, sources } = reports;
  const tables = await exportTables(build.reports, request, terminal);
  const shown = { ...build, diagnostics };
  if (request.format === 'json') terminal.print(printJson(buildJson(shown, written.changed)));
  else terminal.print(printBuild({ ...shown, ...written, sources, isDryRun: request.isDryRun }, terminal.paint));
  const failed = [...written.receipts, ...tables].flatMap((receipt) => (receipt.kind === 'failed' ? [receipt] : []));
  for (const { path, reason } of failed) terminal.printAside(`${path} could not be written: ${reason}.\n`);
  return failed.length > 0 || hasErrors(diagnostics) ? exitCodes.findings : exitCodes.fine;
}

/** Writes the tables to the folder that the user named, if any; on a dry run only says how many. */
async function exportTables(
  reports: readonly Report[],
  { csv, isDryRun }: Arguments,
  terminal: Terminal,
): Promise<readonly Receipt[]> {
  if (csv === null) return [];
  const files = csvFiles(reports);
  const receipts = isDryRun ? [] : await writeTables(csv, files);
  const count = isDryRun ? files.length : receipts.filter(({ kind }) => kind === 'done').length;
  const folder = neutralise(csv);
  terminal.printAside(
    `${count} ${count === 1 ? 'table' : 'tables'} ${isDryRun ? 'would be written' : 'written'} to ${folder}.\n`,
  );
  return receipts;
}
