import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics.ts';
import { readInside } from './read-inside.ts';
import type { Source, SourceReading } from './source.ts';

/**
 * The files of one folder below a root whose names end in `extension`, sorted by name, folders below it left out. A folder that is not
 * there holds nothing.
 *
 * @param name the folder from the root, with `/`; the paths of the sources begin with it.
 */
export function readFolder(root: string, name: string, extension: string): SourceReading {
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of listNames(join(root, name))) {
    if (!file.endsWith(extension) || file.startsWith('.')) continue;
    const read = readInside(root, `${name}/${file}`);
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
