import { movedFigures } from '../changes/moved-figures.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { type Reading, readModel } from '../model/read-model.ts';
import { findSupposed, type Supposition, writeSupposed } from '../model/suppose.ts';
import { printJson } from '../outputs/neutralise.ts';
import { printDiagnostics } from '../outputs/print-diagnostics.ts';
import { printWhatIf, whatIfJson } from '../outputs/print-what-if.ts';
import { build } from '../pipeline.ts';
import type { Cells } from '../records/row.ts';
import { type Failure, fail, isFailure } from '../sources/failure.ts';
import type { Source } from '../sources/source.ts';
import { buildReports, type Reports } from './build-reports.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Arguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** `build --set`: prints the figures that would move if cells said something else, and writes nothing. */
export async function runWhatIf(request: Arguments, home: URL, terminal: Terminal): Promise<ExitCode | Failure> {
  const reports = await buildReports({ ...request, home }, terminal.showProgress);
  if (isFailure(reports)) return reports;
  const supposed = suppose(request.set, reports);
  if (isFailure(supposed)) return supposed;
  const { suppositions, sources, reading, remarks } = supposed;
  if (remarks.length > 0) terminal.printAside(`${printDiagnostics(remarks, sources, terminal.paint)}\n`);
  const after = build(reading, reports.personas, reports.build.asOf, reports.config);
  const moved = movedFigures(reports.build.reports, after.reports);
  const whatIf = { asOf: reports.build.asOf, suppositions, moved };
  terminal.print(request.format === 'json' ? printJson(whatIfJson(whatIf)) : printWhatIf(whatIf, terminal.paint));
  return exitCodes.fine;
}

interface Supposed {
  readonly suppositions: readonly Supposition[];
  readonly sources: readonly Source[];
  readonly reading: Reading;
  /** What the reader says of the new values. */
  readonly remarks: readonly Diagnostic[];
}

/** The notes as they would be read; each cell is found in them as they are. */
function suppose(texts: readonly string[], { reading, sources, config }: Reports): Supposed | Failure {
  const found = texts.map((text) => findSupposed(text, reading.model));
  const failure = found.find(isFailure);
  if (failure !== undefined) return failure;
  const suppositions = found.flatMap((one) => (isFailure(one) ? [] : [one]));
  // From the right, so that a longer value moves no cell that is still to be written.
  const order = [...suppositions].sort((a, b) => b.place.column - a.place.column);
  const edited = order.reduce(writeSupposed, sources);
  const after = readModel(edited, config);
  const remarks = after.diagnostics.filter(({ place }) => suppositions.some((one) => isSameLine(one.place, place)));
  const unread = suppositions.find((one) => !isRead(one, after));
  if (unread === undefined) return { suppositions, sources: edited, reading: after, remarks };
  const reason = remarks.find(({ place }) => isSameLine(place, unread.place))?.message;
  return fail(
    reason ?? `Unexpected \`--set ${unread.text}\`, expected a value that the row can be read with.`,
    'Write the value as you would in the table.',
  );
}

function isSameLine(a: Supposition['place'], b: Supposition['place']): boolean {
  return a.path === b.path && a.line === b.line;
}

/** Whether the row is still a record, and the cell not one that cannot be read. */
function isRead({ place, type, field }: Supposition, { model }: Reading): boolean {
  const row = model.rows[type].find((one) => isSameLine(one.place, place));
  const cells: Cells = row?.cells ?? {};
  const cell = cells[field];
  return cell !== undefined && cell.kind !== 'error';
}
