import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFolder } from './read-folder.ts';
import type { Source, SourceReading } from './source.ts';

/** The folder of a repository's own personas, from the root. */
export const personasPath = '.github/handoff-reports/personas';

/**
 * The shipped personas and the repository's own, sorted by file name. One of its own replaces a shipped one of the same
 * name, and says so by its path.
 *
 * @param home the folder that holds the shipped `personas/`, ending in `/`.
 */
export function readPersonas(root: string, home: URL): SourceReading {
  const shipped = readFolder(fileURLToPath(home), 'personas', '.md');
  const own = readFolder(root, personasPath, '.md');
  const sourceByName = new Map<string, Source>();
  for (const source of [...shipped.sources, ...own.sources]) sourceByName.set(nameOf(source), source);
  return {
    sources: [...sourceByName.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
    diagnostics: [...shipped.diagnostics, ...own.diagnostics],
  };
}

/**
 * The text of a shipped template, `report.md.njk` for example.
 *
 * @throws Error when it is not there: the installation is broken.
 */
export function readTemplate(name: string, home: URL): string {
  return readFileSync(new URL(`templates/${name}`, home), 'utf8');
}

const nameOf = ({ path }: Source): string => path.slice(path.lastIndexOf('/') + 1);
