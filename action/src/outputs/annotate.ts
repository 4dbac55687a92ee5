import { type Diagnostic, diagnosticUrl, type Severity } from '../diagnostics.ts';
import { neutraliseLines } from './neutralise.ts';

/**
 * A diagnostic as a workflow command, which GitHub shows at the line of the file.
 *
 * @param folder the root as a path from the workspace, empty or ending in `/`.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotate({ severity, code, message, place }: Diagnostic, folder = ''): string {
  const properties = { file: neutraliseLines(folder + place.path), line: place.line, col: place.column, title: code };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = `${clip(neutraliseLines(message), mostCharacters)} ${diagnosticUrl(code)}`;
  return `::${commandBySeverity[severity]} ${listed.join(',')}::${escapeData(text)}`;
}

const commandBySeverity: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub cuts a message at 4,096 characters; the address must still fit. */
const mostCharacters = 3900;

function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

/** The text of a workflow command. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** GitHub shows ten annotations of each kind a step and drops the rest in silence. */
const mostAnnotations = 10;

/** The first ten of each severity, and how many are left out. */
export function chooseAnnotations(diagnostics: readonly Diagnostic[]): {
  readonly shown: readonly Diagnostic[];
  readonly hidden: number;
} {
  const count: { [S in Severity]: number } = { error: 0, warning: 0, info: 0 };
  const shown = diagnostics.filter(({ severity }) => ++count[severity] <= mostAnnotations);
  return { shown, hidden: diagnostics.length - shown.length };
}
