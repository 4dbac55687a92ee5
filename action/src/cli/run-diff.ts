import type { RootContent } from 'mdast';
import { changesToMdast, type LinkBases } from '../changes/changes-to-mdast.ts';
import type { Comparison, PersonaChanges } from '../changes/compare-builds.ts';
import { nearestMatch } from '../nearest-match.ts';
import { diffJson } from '../outputs/diff-json.ts';
import { printJson } from '../outputs/neutralise.ts';
import type { Paint } from '../outputs/paint.ts';
import { writeMdast } from '../reports/write-mdast.ts';
import { type Failure, fail, isFailure } from '../sources/failure.ts';
import { compareStates } from './compare-states.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Arguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** `diff`: what changed between two states, in which direction, and because of which line. */
export async function runDiff(request: Arguments, home: URL, terminal: Terminal): Promise<ExitCode | Failure> {
  const compared = await compareStates({ ...request, home }, terminal.showProgress);
  if (isFailure(compared)) return compared;
  const { comparison, whole } = compared;
  const shown = choosePersona(request.persona, comparison);
  if (isFailure(shown)) return shown;
  if (request.format === 'json') {
    terminal.print(printJson(diffJson(comparison, shown ?? comparison.personas, whole)));
    return exitCodes.fine;
  }
  const [changes = whole] = shown ?? [whole];
  const nodes = changesToMdast(changes, comparison, bases);
  terminal.print(await write(nodes, changes, request.format, terminal.paint));
  return exitCodes.fine;
}

/** One value, four ways to write it; each loads what it uses. */
async function write(
  nodes: RootContent[],
  { persona }: PersonaChanges,
  format: Arguments['format'],
  paint: Paint,
): Promise<string> {
  if (format === 'md') return `${writeMdast(nodes)}\n`;
  if (format === 'html')
    return (await import('../reports/mdast-to-html.ts')).writeHtml(nodes, { title: persona.title });
  return (await import('../outputs/print-changes.ts')).printChanges(nodes, paint);
}

const bases: LinkBases = { before: null, after: '' };

/** The changes of the persona that was asked for; null for all. */
function choosePersona(id: string | null, { personas }: Comparison): readonly PersonaChanges[] | Failure | null {
  if (id === null) return null;
  const found = personas.filter(({ persona }) => persona.id === id);
  if (found.length > 0) return found;
  const ids = personas.map(({ persona }) => persona.id);
  const near = nearestMatch(id, ids);
  const expected = near === null ? `one of ${ids.join(', ')}` : `\`${near}\``;
  return fail(`Unexpected persona \`${id}\`, expected ${expected}.`, 'Each report has the name of its persona.');
}
