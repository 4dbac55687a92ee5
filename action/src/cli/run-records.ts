import { printJson } from '../outputs/neutralise.ts';
import { countDiagnostics, hasErrors } from '../outputs/print-diagnostics.ts';
import { printRecords } from '../outputs/print-records.ts';
import { listRecords, recordJson } from '../outputs/records-json.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadNotes } from './load-notes.ts';
import type { Arguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** `records`: prints every record; errors in the notes are counted, and left to `check`. */
export async function runRecords(request: Arguments, terminal: Terminal): Promise<ExitCode | Failure> {
  const notes = await loadNotes({ ...request, keepsText: true }, terminal.showProgress);
  if (isFailure(notes)) return notes;
  const records = listRecords(notes.reading.model);
  terminal.print(
    request.format === 'json' ? printJson(records.map(recordJson)) : printRecords(records, terminal.paint),
  );
  if (hasErrors(notes.diagnostics)) {
    const count = countDiagnostics(notes.diagnostics);
    terminal.printAside(`Not everything could be read (${count}): see \`handoff-reports check\`.\n`);
  }
  return exitCodes.fine;
}
