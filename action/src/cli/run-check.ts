import { configPath } from '../config.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { nearestMatch } from '../nearest-match.ts';
import { annotate } from '../outputs/annotate.ts';
import { diagnosticJson } from '../outputs/build-json.ts';
import { printJson } from '../outputs/neutralise.ts';
import { countDiagnostics, hasErrors, printDiagnostics } from '../outputs/print-diagnostics.ts';
import { type Failure, fail, isFailure } from '../sources/failure.ts';
import { locateFile } from '../sources/locate-file.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadNotes, type Notes } from './load-notes.ts';
import type { Arguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** `check`: prints what cannot be read, in all notes or in some files. */
export async function runCheck(request: Arguments, terminal: Terminal): Promise<ExitCode | Failure> {
  const notes = await loadNotes(request, terminal.showProgress);
  if (isFailure(notes)) return notes;
  const known = [
    configPath,
    ...notes.sources.map(({ path }) => path),
    ...notes.diagnostics.map(({ place }) => place.path),
  ];
  const chosen: string[] = [];
  for (const file of request.operands) {
    const path = locateFile(notes.root, file).find((path) => known.some((one) => covers(path, one)));
    if (path === undefined) return unknownFile(file, known);
    chosen.push(path);
  }
  const isChosen = ({ place }: Diagnostic): boolean => chosen.some((path) => covers(path, place.path));
  const diagnostics = chosen.length === 0 ? notes.diagnostics : notes.diagnostics.filter(isChosen);
  terminal.print(print(diagnostics, notes, request.format, terminal));
  return hasErrors(diagnostics) ? exitCodes.findings : exitCodes.fine;
}

/** Whether a path is that file, or a folder that holds it. The root is the empty path. */
function covers(path: string, file: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`);
}

function unknownFile(file: string, known: readonly string[]): Failure {
  const near = nearestMatch(file, known);
  const expected = near === null ? 'a file or folder below `handoffs/` or `inventory/` of the root' : `\`${near}\``;
  return fail(`Unexpected file \`${file}\`, expected ${expected}.`, 'See `handoff-reports check --help`.');
}

function print(
  diagnostics: readonly Diagnostic[],
  { sources }: Notes,
  format: Arguments['format'],
  { paint }: Terminal,
): string {
  if (format === 'json') return printJson(diagnostics.map(diagnosticJson));
  if (format === 'github') return diagnostics.map((diagnostic) => `${annotate(diagnostic)}\n`).join('');
  const sum = `${sources.length} files read: ${countDiagnostics(diagnostics)}.\n`;
  return diagnostics.length === 0 ? sum : `${printDiagnostics(diagnostics, sources, paint)}\n${sum}`;
}
