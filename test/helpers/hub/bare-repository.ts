import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a commit; null for one that goes. */
export interface Change {
  readonly path: string;
  readonly bytes: Buffer | null;
}

const env = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'github-actions[bot]',
  GIT_AUTHOR_EMAIL: 'bot@example.com',
  GIT_COMMITTER_NAME: 'GitHub',
  GIT_COMMITTER_EMAIL: 'noreply@example.com',
};

function run(folder: string, words: readonly string[], input?: string | Buffer, more: object = {}): string {
  const options = { cwd: folder, env: { ...process.env, ...env, ...more }, input, encoding: 'utf8' as const };
  return execFileSync('git', [...words], options).trim();
}

/** The commit that a branch is at; null when there is none. */
export function readBranch(folder: string, branch: string): string | null {
  try {
    return run(folder, ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]);
  } catch {
    return null;
  }
}

/** Puts a branch on a commit, whatever it was at; false when there is no such commit. */
export function setBranch(folder: string, branch: string, id: string): boolean {
  try {
    run(folder, ['update-ref', `refs/heads/${branch}`, id]);
    return true;
  } catch {
    return false;
  }
}

/** Makes a commit on top of a branch, without a work tree, and gives its id. */
export function commitOn(
  folder: string,
  branch: string,
  parent: string,
  message: string,
  changes: readonly Change[],
): string {
  const index = join(folder, `index-${process.hrtime.bigint()}`);
  const own = { GIT_INDEX_FILE: index };
  run(folder, ['read-tree', parent], undefined, own);
  for (const { path, bytes } of changes) {
    const id = bytes === null ? '0'.repeat(40) : run(folder, ['hash-object', '-w', '--stdin'], bytes);
    run(
      folder,
      ['update-index', '--add', '--cacheinfo', `${bytes === null ? 0 : 100644},${id},${path}`],
      undefined,
      own,
    );
  }
  const tree = run(folder, ['write-tree'], undefined, own);
  rmSync(index, { force: true });
  const commit = run(folder, ['commit-tree', tree, '-p', parent], message);
  run(folder, ['update-ref', `refs/heads/${branch}`, commit, parent]);
  return commit;
}
