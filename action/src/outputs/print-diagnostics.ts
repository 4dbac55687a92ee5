import { type Diagnostic, type DiagnosticCode, diagnosticKinds, diagnosticUrl, type Severity } from '../diagnostics.ts';
import type { Source } from '../sources/source.ts';
import { neutralise } from './neutralise.ts';
import type { Paint, Style } from './paint.ts';

const styleBySeverity: { readonly [S in Severity]: Style } = { error: 'red', warning: 'yellow', info: 'cyan' };

/**
 * Diagnostics for people: by file, each with the line as the author wrote it, and at the end how to mend each kind.
 *
 * @param diagnostics in the order of their places.
 */
export function printDiagnostics(diagnostics: readonly Diagnostic[], sources: readonly Source[], paint: Paint): string {
  const textByPath = new Map(sources.map(({ path, text }) => [path, text]));
  const lines: string[] = [];
  let path: string | null = null;
  let written: readonly string[] = [];
  for (const diagnostic of diagnostics) {
    const { place, severity, code, message } = diagnostic;
    if (place.path !== path) {
      if (path !== null) lines.push('');
      path = place.path;
      written = textByPath.get(path)?.split(/\r\n|\r|\n/) ?? [];
      lines.push(paint('bold', neutralise(path)));
    }
    const head = paint(styleBySeverity[severity], severity);
    lines.push(`  ${place.line}:${place.column}  ${head}  ${neutralise(message)}  ${paint('dim', code)}`);
    const quoted = quoteLine(written[place.line - 1] ?? '', place.line, place.column, paint);
    if (quoted !== null) lines.push(...quoted);
  }
  return lines.length === 0 ? '' : `${[...lines, ...howToMend(diagnostics, paint)].join('\n')}\n`;
}

/** `3 errors, 1 warning`; `no findings` when there are none. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const counted = Object.keys(styleBySeverity).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [severity === 'info' ? `${count} info` : `${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return counted.join(', ') || 'no findings';
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

const widest = 100;

/** The line and a mark under the column; a long line is cut around it. Nothing for an empty line. */
function quoteLine(line: string, number: number, column: number, paint: Paint): readonly string[] | null {
  if (line.trim() === '') return null;
  const from = Math.max(0, Math.min(column - 1 - widest / 2, line.length - widest));
  const before = neutralise((from > 0 ? '…' : '') + line.slice(from, column - 1));
  const after = neutralise(line.slice(column - 1, from + widest)) + (line.length > from + widest ? '…' : '');
  const margin = `     ${number} │ `;
  return [paint('dim', `${margin}${before}${after}`), paint('dim', `${' '.repeat(margin.length + before.length)}^`)];
}

function howToMend(diagnostics: readonly Diagnostic[], paint: Paint): readonly string[] {
  const codes = [...new Set<DiagnosticCode>(diagnostics.map(({ code }) => code))].sort();
  const mends = codes.flatMap((code) => [
    `  ${code}: ${diagnosticKinds[code].mend}`,
    `    ${paint('dim', diagnosticUrl(code))}`,
  ]);
  return ['', paint('bold', 'How to mend'), ...mends];
}
