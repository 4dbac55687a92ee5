import { type Failure, fail, isFailure } from './failure.ts';
import { noCommit } from './git-failure.ts';
import { type Revision, readRevision, resolveRevision } from './resolve-revision.ts';
import { runGit } from './run-git.ts';
import { searchHistory } from './search-history.ts';

/**
 * Where the current branch left the default branch: their merge base. On the default branch itself, as far as it was pushed,
 * that is the commit which is checked out. In a shallow clone, as much history as that takes is fetched.
 *
 * @param root a folder of a work tree.
 */
export async function defaultBase(root: string): Promise<Revision | Failure> {
  const head = await readRevision(root, 'HEAD', 'HEAD');
  if (head === null) return noCommit;
  if (isFailure(head)) return head;
  const branch = await findDefaultBranch(root);
  if (isFailure(branch)) return branch;
  const wanted = `Unexpected end of the history before the merge base of \`HEAD\` and \`${branch.name}\``;
  const id = await searchHistory(root, wanted, () => findMergeBase(root, branch.ref));
  if (id === null) return noAncestor(branch.name);
  if (isFailure(id)) return id;
  if (id === head.id) return head;
  return (await readRevision(root, id, `merge base with ${branch.name}`)) ?? noAncestor(branch.name);
}

/** The merge base of what is checked out and a commit, which is fetched where a shallow clone lacks it. */
export async function mergeBaseWith(root: string, commit: string, name: string): Promise<Revision | Failure> {
  const other = await resolveRevision(root, commit);
  if (isFailure(other)) return other;
  const wanted = `Unexpected end of the history before the merge base of \`HEAD\` and \`${name}\``;
  const id = await searchHistory(root, wanted, () => findMergeBase(root, other.id));
  if (id === null) return noAncestor(name);
  if (isFailure(id)) return id;
  return (await readRevision(root, id, name)) ?? noAncestor(name);
}

interface Branch {
  readonly ref: string;
  /** As people write it: `origin/main`. */
  readonly name: string;
}

/** The first that is there is the default branch. */
const candidates = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
] as const;

async function findDefaultBranch(root: string): Promise<Branch | Failure> {
  const run = await runGit(root, ['for-each-ref', '--format=%(refname) %(symref)', ...candidates]);
  if (isFailure(run)) return run;
  const targetByRef = new Map(
    run.output.split('\n').map((line): [string, string] => {
      const [ref = '', target = ''] = line.split(' ');
      return [ref, target || ref];
    }),
  );
  const ref = candidates.find((candidate) => targetByRef.has(candidate));
  if (ref === undefined) return noBranch;
  return { ref, name: (targetByRef.get(ref) ?? ref).replace(/^refs\/(?:remotes|heads)\//, '') };
}

async function findMergeBase(root: string, ref: string): Promise<string | Failure | null> {
  const run = await runGit(root, ['merge-base', 'HEAD', ref]);
  if (isFailure(run)) return run;
  return run.isFine ? run.output.trim() : null;
}

const name = 'Name what to compare with: a commit, a day, or `HEAD` for the edits that are not committed.';

const noBranch = fail(
  'This repository has no default branch to compare with: expected `origin/HEAD`, or a branch `main` or `master`.',
  `${name} Or fetch the branch: \`git fetch origin\`, then \`git remote set-head origin --auto\`.`,
);

function noAncestor(branch: string): Failure {
  return fail(`Unexpected \`HEAD\` without a commit in common with \`${branch}\`, expected a branch of it.`, name);
}
