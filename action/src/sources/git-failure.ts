import { type Failure, fail } from './failure.ts';

/** Why git could not do its work, from what it wrote; null where there is no git to run. */
export function gitFailure(complaint: string | null): Failure {
  if (complaint === null)
    return fail('git is not installed, so no commit can be read.', 'Install git: https://git-scm.com/downloads');
  const line = complaint.split('\n').find((text) => text.trim() !== '') ?? 'it gave no reason';
  const why = line
    .replace(/^(?:fatal|error): /, '')
    .replace(/\.$/, '')
    .trim();
  if (/not a git repository/.test(why)) {
    return fail(
      'This folder is not in a git repository, so no commit can be read.',
      'Clone it with git, or leave out the option that names a commit.',
    );
  }
  return fail(`git cannot read the repository: ${why}.`, 'Try `git status` there; it says the same, and more.');
}

/** There is a repository, and nothing in it. */
export const noCommit = fail(
  'This repository has no commit yet, so there is nothing to look back at.',
  'Commit the notes: `git add handoffs inventory`, then `git commit`.',
);
