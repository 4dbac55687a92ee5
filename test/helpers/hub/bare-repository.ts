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
  return readRef(folder, `refs/heads/${branch}`);
}

/** The commit that a ref such as `refs/heads/main` is at; null when there is none. */
export function readRef(folder: string, ref: string): string | null {
  try {
    return run(folder, ['rev-parse', '--verify', '--quiet', ref]);
  } catch {
    return null;
  }
}

/** Puts a ref on a commit, whatever it was at; false when there is no such commit. */
export function setRef(folder: string, ref: string, id: string): boolean {
  try {
    run(folder, ['update-ref', ref, id]);
    return true;
  } catch {
    return false;
  }
}

/** Whether a commit is in the history of another, or is it. */
export function isAncestor(folder: string, one: string, other: string): boolean {
  try {
    run(folder, ['merge-base', '--is-ancestor', one, other]);
    return true;
  } catch {
    return false;
  }
}

/** Makes a tree of these files, and gives its id. */
export function makeTree(folder: string, files: readonly { readonly path: string; readonly text: string }[]): string {
  const index = join(folder, `index-${process.hrtime.bigint()}`);
  const own = { GIT_INDEX_FILE: index };
  run(folder, ['read-tree', '--empty'], undefined, own);
  for (const { path, text } of files) {
    const id = run(folder, ['hash-object', '-w', '--stdin'], text);
    run(folder, ['update-index', '--add', '--cacheinfo', `100644,${id},${path}`], undefined, own);
  }
  const tree = run(folder, ['write-tree'], undefined, own);
  rmSync(index, { force: true });
  return tree;
}

/** Makes a commit of a tree, on no branch, and gives its id. */
export function makeCommit(folder: string, message: string, tree: string, parents: readonly string[]): string {
  return run(folder, ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], message);
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
