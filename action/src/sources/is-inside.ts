import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is below a folder; both without symbolic links. */
export function isInside(folder: string, path: string): boolean {
  const inner = relative(folder, path);
  return inner !== '' && !isAbsolute(inner) && inner.split(sep)[0] !== '..';
}
