import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeError } from './describe-error.ts';
import { type Failure, fail } from './failure.ts';

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
