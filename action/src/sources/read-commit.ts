import type { Day } from '../day.ts';
import { type Failure, fail, isFailure } from './failure.ts';
import { type Commits, openCommits } from './open-commits.ts';
import type { SourceReading } from './source.ts';

export interface CommitReading extends SourceReading {
  /** The commit's full id. */
  readonly commit: string;
  /** The committer's date, in the committer's time zone; null where the commit states none that exists. */
  readonly committed: Day | null;
}

/**
 * The notes and inventory as they stood at a commit, with no checkout and one git process: the same files, by the same
 * rules, as `readWorktree` finds.
 *
 * @param root a folder of a work tree; the paths are from it, also when it is not the top of the repository.
 * @param revision any name that git knows for a commit: `main`, `v1.2`, `HEAD~3`, an id.
 */
export async function readCommit(root: string, revision: string): Promise<CommitReading | Failure> {
  const readings = await readCommits(root, [revision]);
  if (isFailure(readings)) return readings;
  const [reading] = readings;
  return reading ?? unknownRevision(revision);
}

/** The same of several commits, in their order, with one git process; a note that is in several is read once. */
export async function readCommits(
  root: string,
  revisions: readonly string[],
): Promise<readonly CommitReading[] | Failure> {
  const commits = openCommits(root);
  const readings: CommitReading[] = [];
  let unknown: string | null = null;
  for (const revision of revisions) {
    const reading = await read(commits, revision);
    if (reading === null) unknown ??= revision;
    else readings.push(reading);
  }
  const failure = await commits.close();
  if (failure !== null) return failure;
  return unknown === null ? readings : unknownRevision(unknown);
}

async function read(commits: Commits, revision: string): Promise<CommitReading | null> {
  const notes = await commits.find(revision);
  return notes && { ...(await commits.read(notes)), commit: notes.commit, committed: notes.committed };
}

function unknownRevision(revision: string): Failure {
  const mend =
    'List them with `git log --oneline`; a shallow clone knows the last commits only: `git fetch --unshallow`.';
  return fail(`Unexpected revision \`${revision}\`, expected a commit of this repository.`, mend);
}
