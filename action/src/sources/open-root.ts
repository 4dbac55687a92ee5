import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { describeError } from './describe-error.ts';
import { type Failure, fail, isFailure } from './failure.ts';

/** The real path of the folder that holds `handoffs/` and `inventory/`, or why there is none. */
export function openRoot(root: string): string | Failure {
  const folder = resolve(root);
  try {
    if (statSync(folder).isDirectory()) return realpathSync(folder);
    return fail(`Unexpected file \`${root}\`, expected the folder of a repository.`, 'Name the folder: `--root DIR`.');
  } catch (error) {
    const why = describeError(error);
    return fail(`The root \`${root}\` cannot be opened: ${why}.`, 'Name the folder of a repository: `--root DIR`.');
  }
}

/** A root that must be in a workspace. */
export interface Inside {
  /** Its real path. */
  readonly path: string;
  /** Its path from the workspace, with `/`, empty or ending in `/`. */
  readonly folder: string;
}

/** The root, written from a workspace and inside it, links resolved; or why there is none. */
export function openInside(workspace: string, root: string): Inside | Failure {
  const top = openRoot(workspace);
  if (isFailure(top)) return top;
  const path = openRoot(resolve(top, root));
  if (isFailure(path)) return path;
  const folder = relative(top, path).split(sep).join('/');
  if (folder === '..' || folder.startsWith('../') || isAbsolute(folder)) {
    return fail(`Unexpected root \`${root}\` outside the workspace, expected a folder in it.`, 'Check it out first.');
  }
  return { path, folder: folder === '' ? '' : `${folder}/` };
}
