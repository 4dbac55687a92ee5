import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerMark, ledgerPath } from '../../ledger/ledger.ts';
import { type Failure, fail, isFailure } from '../../sources/failure.ts';
import { askOrigin, hasOrigin, type LedgerHome, readLedger, settingsFor } from '../../sources/read-ledger.ts';
import { runGit } from '../../sources/run-git.ts';
import type { LedgerStore } from './ledger-store.ts';

/**
 * A ledger that is published with git alone. A push that is not a fast-forward is refused by the remote, and that is the
 * lock; without an `origin`, the branch here is moved from the expected commit only. Work tree and index stay as they are.
 *
 * @param author null for the one that git is set to.
 */
export function gitLedger(home: LedgerHome, author: Author | null = null): LedgerStore {
  return {
    read: () => readLedger(home),
    commit: async (tip, files, headline) => {
      const made = await makeCommit(home.root, author, { tip, files, headline });
      if (isFailure(made)) return made;
      const isRemote = await hasOrigin(home.root);
      if (isFailure(isRemote)) return isRemote;
      return isRemote ? push(home, made) : move(home, tip, made);
    },
  };
}

/** Who commits, where git does not know it. */
interface Author {
  readonly name: string;
  readonly email: string;
}

interface LedgerCommit {
  readonly tip: string | null;
  readonly files: ReadonlyMap<string, string>;
  readonly headline: string;
}

/** A commit of these files on the tip's, in an index of its own. */
async function makeCommit(
  root: string,
  author: Author | null,
  { tip, files, headline }: LedgerCommit,
): Promise<string | Failure> {
  const scratch = mkdtempSync(join(tmpdir(), 'handoff-ledger-'));
  const env = { ...(author !== null && authorEnvironment(author)), GIT_INDEX_FILE: join(scratch, 'index') };
  const run = async (words: readonly string[], input?: string): Promise<string | Failure> => {
    const ran = await runGit(root, words, {}, input === undefined ? { env } : { env, input });
    if (isFailure(ran)) return ran;
    return ran.isFine ? ran.output.trim() : refused(ran.complaint);
  };
  try {
    const read = await run(tip === null ? ['read-tree', '--empty'] : ['read-tree', tip]);
    if (isFailure(read)) return read;
    for (const [name, text] of files) {
      const blob = await run(['hash-object', '-w', '--stdin'], text);
      if (isFailure(blob)) return blob;
      const added = await run(['update-index', '--add', '--cacheinfo', `100644,${blob},${ledgerPath}/${name}`]);
      if (isFailure(added)) return added;
    }
    const tree = await run(['write-tree']);
    if (isFailure(tree)) return tree;
    return await run(['commit-tree', tree, ...(tip === null ? [] : ['-p', tip]), '-m', headline]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @see https://git-scm.com/docs/git#_git_commits */
function authorEnvironment({ name, email }: Author): { readonly [name: string]: string } {
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}

/** Where the answer of the remote is lost, the remote says whether the commit is there. */
async function push(home: LedgerHome, commit: string): Promise<'done' | 'stale' | Failure> {
  const { root, branch } = home;
  const moves = [`${commit}:refs/heads/${branch}`, `${commit}:${ledgerMark(branch)}`];
  const words = ['push', '--quiet', '--no-verify', '--atomic', 'origin', ...moves];
  const pushed = await runGit(root, words, settingsFor(home));
  if (isFailure(pushed)) return pushed;
  if (pushed.isFine) return 'done';
  const now = await askOrigin(home);
  if (!isFailure(now) && now.tip === commit) return 'done';
  return isBehind(pushed.complaint) ? 'stale' : refused(pushed.complaint);
}

/** How git says that the branch is not where it was expected. */
function isBehind(complaint: string): boolean {
  return /fetch first|non-fast-forward|cannot lock ref|already exists|incorrect old value|failed to update ref/.test(
    complaint,
  );
}

async function move(
  { root, branch }: LedgerHome,
  tip: string | null,
  commit: string,
): Promise<'done' | 'stale' | Failure> {
  const current = await runGit(root, ['symbolic-ref', '--quiet', 'HEAD']);
  if (isFailure(current)) return current;
  if (current.output.trim() === `refs/heads/${branch}`) {
    return fail(
      `The ledger cannot be on \`${branch}\`, which is checked out: its files would look deleted.`,
      'Name a branch of its own for it.',
    );
  }
  const before = tip ?? '0'.repeat(commit.length);
  const moves = `update refs/heads/${branch} ${commit} ${before}\nupdate ${ledgerMark(branch)} ${commit}\n`;
  const moved = await runGit(root, ['update-ref', '-m', 'deliveries', '--stdin'], {}, { input: moves });
  if (isFailure(moved)) return moved;
  if (moved.isFine) return 'done';
  return isBehind(moved.complaint) || /but expected/.test(moved.complaint) ? 'stale' : refused(moved.complaint);
}

function refused(complaint: string): Failure {
  const lines = complaint.split('\n').map((line) => line.trim());
  const told = lines.find((line) => /^(?:fatal|error|remote|!)/.test(line) && !/failed to push/.test(line));
  const why = (told ?? lines.find((line) => line !== '') ?? 'it gave no reason').replace(
    /^(?:fatal|error|remote): /,
    '',
  );
  const mend = /user\.email|Please tell me who you are|identity/i.test(complaint)
    ? 'Tell git who commits: `git config user.name NAME` and `git config user.email ADDRESS`.'
    : 'Let this run push to the branch of the ledger, or name another branch for it.';
  return fail(`git did not publish the ledger: ${why.replace(/\.$/, '')}.`, mend);
}
