import { type Day, isDay } from '../day.ts';
import { type Failure, isFailure } from './failure.ts';
import { noteFolders } from './find-notes.ts';
import { noCommit } from './git-failure.ts';
import { redactText } from './redact-secrets.ts';
import { runGit } from './run-git.ts';
import { shallowEnds } from './search-history.ts';

/** One commit of the current branch. */
export interface Commit {
  /** Its full id. */
  readonly id: string;
  /** The committer's day, in the committer's time zone; null where the commit states none that exists. */
  readonly day: Day | null;
  /** The first line of its message, without secrets. */
  readonly subject: string;
}

/** The commits that changed notes or inventory, oldest first. */
export interface History {
  readonly commits: readonly Commit[];
  /** Whether older ones were left out, because there are more than `mostCommits`. */
  readonly isCut: boolean;
  /** Whether older ones may be missing, because the clone is shallow. */
  readonly isShallow: boolean;
}

/** The most commits that are looked at. */
export const mostCommits = 500;

/**
 * The commits of the current branch that changed `handoffs/` or `inventory/` below a root. What a branch brought in counts
 * as its merge.
 *
 * @param root a folder of a work tree, which need not be the top of the repository.
 * @param since the id of the commit after which to begin; null for all.
 */
export async function readHistory(root: string, since: string | null): Promise<History | Failure> {
  const range = since === null ? 'HEAD' : `${since}..HEAD`;
  const form = ['--first-parent', `--max-count=${mostCommits + 1}`, '--encoding=UTF-8', '--format=%H%x00%cs%x00%s'];
  const run = await runGit(root, ['-c', 'log.showSignature=false', 'log', ...form, range, '--', ...noteFolders]);
  if (isFailure(run)) return run;
  if (!run.isFine) return noCommit;
  const ends = await shallowEnds(root);
  if (isFailure(ends)) return ends;
  const found = run.output.split('\n').filter(Boolean).map(readLine);
  return {
    commits: found.slice(0, mostCommits).reverse(),
    isCut: found.length > mostCommits,
    isShallow: ends.length > 0,
  };
}

/** A commit by its id, with its subject. */
export async function readSubject(root: string, id: string): Promise<string> {
  const run = await runGit(root, ['-c', 'log.showSignature=false', 'log', '-1', '--encoding=UTF-8', '--format=%s', id]);
  return isFailure(run) ? '' : redactText(run.output.trim());
}

function readLine(line: string): Commit {
  const [id = '', day = '', subject = ''] = line.split('\0');
  return { id, day: isDay(day) ? day : null, subject: redactText(subject) };
}
