import { nearestMatch } from '../nearest-match.ts';
import type { Report } from '../reports/report.ts';
import type { Figure, Section } from '../section.ts';
import { type Failure, fail } from '../sources/failure.ts';
import type { CommandName } from './commands.ts';

/** A figure and the section that it stands in. */
export interface Found {
  readonly section: Section;
  readonly figure: Figure;
}

/** The report of a persona, named by it or by its path. */
export function findReport(name: string, reports: readonly Report[], command: CommandName): Report | Failure {
  const report = reports.find(({ persona, path }) => persona.id === name || path === name);
  const known = reports.map(({ persona }) => persona.id);
  return report ?? unknown('report', name, known, [], command);
}

/** The figure of that id, or of `analysis/figure`; a failure names all there are, or all of that id. */
export function findFigure(name: string, sections: readonly Section[], command: CommandName): Found | Failure {
  const all = sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'figure' ? [{ section, figure: block }] : [])),
  );
  const matches = all.filter((found) => found.figure.id === name || idOf(found) === name);
  const [only, other] = matches;
  const ids = all.map(({ figure }) => figure.id);
  if (only === undefined) return unknown('figure', name, all.map(idOf), ids, command);
  if (other === undefined) return only;
  const names = matches.map((found) => `\`${idOf(found)}\``).join(', ');
  return fail(
    `Unexpected figure \`${name}\` that ${matches.length} analyses have, expected one of ${names}.`,
    helpOf(command),
  );
}

const idOf = ({ section, figure }: Found): string => `${section.analysis}/${figure.id}`;
const helpOf = (command: CommandName): string => `See \`handoff-reports ${command} --help\`.`;

/** @param others more names that the word may be a slip of. */
function unknown(
  what: string,
  word: string,
  known: readonly string[],
  others: readonly string[],
  command: CommandName,
): Failure {
  const near = nearestMatch(word, [...known, ...others]);
  const expected = near === null ? `one of ${known.join(', ') || 'none: there is none'}` : `\`${near}\``;
  return fail(`Unexpected ${what} \`${word}\`, expected ${expected}.`, helpOf(command));
}
