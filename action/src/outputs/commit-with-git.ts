import { type Failure, fail, isFailure } from '../sources/failure.ts';
import { runGit } from '../sources/run-git.ts';
import type { CommitMessage } from './compose-commit.ts';

/**
 * Commits files of the work tree, and only those, on the branch that is checked out. What else is staged stays so. Gives the
 * commit's id, or why git made none: nothing is committed then.
 *
 * @param paths from the root.
 */
export async function commitWithGit(
  root: string,
  paths: readonly string[],
  { headline, body }: CommitMessage,
): Promise<string | Failure> {
  const added = await runGit(root, ['add', '--intent-to-add', '--', ...paths]);
  if (isFailure(added)) return added;
  const committed = await runGit(root, ['commit', '--quiet', '--only', '-m', headline, '-m', body, '--', ...paths]);
  if (isFailure(committed)) return committed;
  if (!added.isFine || !committed.isFine) return refused(added.complaint + committed.complaint);
  const head = await runGit(root, ['rev-parse', 'HEAD']);
  return isFailure(head) ? head : head.output.trim();
}

function refused(complaint: string): Failure {
  const why = complaint
    .split('\n')
    .map((line) => line.replace(/^(?:fatal|error): /, '').trim())
    .find((line) => line !== '' && !line.startsWith('***'));
  const mend = /user\.email|Please tell me who you are|identity/i.test(complaint)
    ? 'Tell git who commits: `git config user.name NAME` and `git config user.email ADDRESS`.'
    : 'The reports are written; commit them with git, which says the same.';
  return fail(`git did not commit the reports: ${why ?? 'it gave no reason'}.`, mend);
}
