import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type Decoded, diagnoseFile, refuse } from './decode-source.ts';
import { describeError } from './describe-error.ts';
import { isInside } from './is-inside.ts';
import { readTextFile } from './read-worktree.ts';

/**
 * What a file below a root holds. One that a symbolic link on its way leads out of the root is not opened: what it holds
 * could be quoted in a finding.
 *
 * @param path from the root, with `/`.
 */
export function readInside(root: string, path: string): Decoded {
  try {
    const file = realpathSync(join(root, path));
    if (isInside(realpathSync(root), file)) return readTextFile(file, path);
    const message = 'Unexpected link that leaves the repository, expected a file in it.';
    return refuse(diagnoseFile('source/outside-root', path, message));
  } catch (error) {
    const message = `Unexpected file that cannot be read: ${describeError(error)}.`;
    return refuse(diagnoseFile('source/unreadable', path, message));
  }
}
