import { nearestMatch } from '../nearest-match.ts';
import { cellFigures } from '../outputs/cell-figures.ts';
import type { Traceable } from '../outputs/trace-figure.ts';
import type { Report } from '../reports/report.ts';
import type { Block, Figure, Section } from '../section.ts';
import { type Failure, fail } from '../sources/failure.ts';
import type { CommandName } from './commands.ts';

/** A figure, or a cell of a table, and the section that it stands in. */
export interface Found<F extends Traceable = Figure> {
  readonly section: Section;
  readonly figure: F;
}

/** The report of a persona, named by it or by its path. */
export function findReport(name: string, reports: readonly Report[], command: CommandName): Report | Failure {
  const report = reports.find(({ persona, path }) => persona.id === name || path === name);
  const known = reports.map(({ persona }) => persona.id);
  return report ?? unknown('report', name, known, [], command);
}

/** The figure of that id, or of `analysis/figure`; a failure names all there are, or all of that id. */
export function findFigure(name: string, sections: readonly Section[], command: CommandName): Found | Failure {
  const figures = listFigures(sections);
  return findOne(name, figures, figures, sections, command);
}

/** The same, among the cells of tables too: `analysis/table/row/column`. */
export function findTraceable(
  name: string,
  sections: readonly Section[],
  command: CommandName,
): Found<Traceable> | Failure {
  const figures = listFigures(sections);
  const cells = list(sections, (block) => (block.kind === 'table' ? cellFigures(block) : []));
  return findOne<Traceable>(name, [...figures, ...cells], figures, sections, command);
}

function listFigures(sections: readonly Section[]): readonly Found[] {
  return list(sections, (block) => (block.kind === 'figure' ? [block] : []));
}

function list<F extends Traceable>(
  sections: readonly Section[],
  figuresOf: (block: Block) => readonly F[],
): readonly Found<F>[] {
  return sections.flatMap((section) => section.blocks.flatMap(figuresOf).map((figure) => ({ section, figure })));
}

/** @param named those that a failure lists. */
function findOne<F extends Traceable>(
  name: string,
  all: readonly Found<F>[],
  named: readonly Found<Traceable>[],
  sections: readonly Section[],
  command: CommandName,
): Found<F> | Failure {
  const matches = all.filter((found) => found.figure.id === name || idOf(found) === name);
  const [only, other] = matches;
  const others = [...named.map(({ figure }) => figure.id), ...all.map(idOf)];
  if (only === undefined) {
    return notRecorded(name, sections, command) ?? unknown('figure', name, named.map(idOf), others, command);
  }
  if (other === undefined) return only;
  const names = matches.map((found) => `\`${idOf(found)}\``).join(', ');
  return fail(
    `Unexpected figure \`${name}\` that ${matches.length} analyses have, expected one of ${names}.`,
    helpOf(command),
  );
}

/** Where the analysis that is meant, or the whole report, has no figure because its tables are missing; else null. */
function notRecorded(name: string, sections: readonly Section[], command: CommandName): Failure | null {
  const named = sections.filter(({ analysis }) => name.startsWith(`${analysis}/`));
  const blocks = (named.length === 0 ? sections : named).flatMap((section) => section.blocks);
  const missing = new Set(blocks.flatMap((block) => (block.kind === 'gap' && block.skeleton ? [block.missing] : [])));
  if (missing.size === 0 || blocks.some(({ kind }) => kind === 'figure')) return null;
  return fail(
    `No figure \`${name}\` yet. Missing: ${[...missing].join(', ')}; the report has them to paste.`,
    helpOf(command),
  );
}

const idOf = ({ section, figure }: Found<Traceable>): string => `${section.analysis}/${figure.id}`;
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
