import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * The paths from the root that a file or folder named on the command line may have: as written from the current folder, or
 * from the root, links on the way resolved. Empty when it is outside the root; it need not be there.
 *
 * @param root a real path.
 */
export function locateFile(root: string, file: string): readonly string[] {
  if (file === '') return [];
  const written = [resolve(file), resolve(root, file)];
  const resolved = written.flatMap((path) => [join(toReal(dirname(path)), basename(path)), toReal(path)]);
  const paths = resolved.map((path) => relative(root, path));
  return [...new Set(paths.filter((path) => !isAbsolute(path) && path.split(sep)[0] !== '..'))].map(withSlashes);
}

const withSlashes = (path: string): string => path.split(sep).join('/');

/** Where a path ends; the path itself where nothing is. */
function toReal(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
