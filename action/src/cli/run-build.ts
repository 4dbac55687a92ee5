import { buildJson } from '../outputs/build-json.ts';
import { printJson } from '../outputs/neutralise.ts';
import { printBuild } from '../outputs/print-build.ts';
import { hasErrors } from '../outputs/print-diagnostics.ts';
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
  const shown = { ...build, diagnostics };
  if (request.format === 'json') terminal.print(printJson(buildJson(shown, written.changed)));
  else terminal.print(printBuild({ ...shown, ...written, sources, isDryRun: request.isDryRun }, terminal.paint));
  const failed = written.receipts.flatMap((receipt) => (receipt.kind === 'failed' ? [receipt] : []));
  for (const { path, reason } of failed) terminal.printAside(`${path} could not be written: ${reason}.\n`);
  return failed.length > 0 || hasErrors(diagnostics) ? exitCodes.findings : exitCodes.fine;
}
