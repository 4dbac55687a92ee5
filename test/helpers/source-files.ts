import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** One source file: its path from `action/src/`, its text, and what it imports. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Imported files, as paths from `action/src/`. */
  readonly imports: readonly string[];
  /** Imported packages and modules of Node. */
  readonly packages: readonly string[];
}

/** Paths of all files below a folder of the repository, from that folder, sorted. */
export function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(root, folder).length)
        .replace(/^[/\\]/, ''),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Every file of `action/src/`, with its imports, static and dynamic. */
export function sourceFiles(): readonly SourceFile[] {
  return filesBelow('action/src').map((path) => {
    const text = readFileSync(join(root, 'action/src', path), 'utf8');
    const statements = text.matchAll(/^(?:import|export)\b[^;']*?from '([^']+)'|\bimport\('([^']+)'\)/gm);
    const specifiers = [...statements].map(([, fixed, lazy]) => fixed ?? lazy ?? '');
    const local = specifiers.filter((specifier) => specifier.startsWith('.'));
    return {
      path,
      text,
      imports: local.map((specifier) => normalize(join(dirname(path), specifier)).replaceAll('\\', '/')),
      packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
    };
  });
}
