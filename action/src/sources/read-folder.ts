import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics.ts';
import { readTextFile } from './read-worktree.ts';
import type { Source, SourceReading } from './source.ts';

/**
 * The files of one folder whose names end in `extension`, sorted by name, folders below it left out. A folder that is not
 * there holds nothing.
 *
 * @param name the folder as diagnostics name it; the paths of the sources begin with it.
 */
export function readFolder(folder: string, name: string, extension: string): SourceReading {
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of listNames(folder)) {
    if (!file.endsWith(extension) || file.startsWith('.')) continue;
    const read = readTextFile(join(folder, file), `${name}/${file}`);
    diagnostics.push(...read.diagnostics);
    if (read.source !== null) sources.push(read.source);
  }
  return { sources, diagnostics };
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
