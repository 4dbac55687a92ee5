import { type Day, isDay } from '../day.ts';
import { lastDelivered } from '../ledger/last-delivered.ts';
import { usualLedgerBranch } from '../ledger/ledger.ts';
import { committerDay } from './committer-day.ts';
import { type Failure, fail, isFailure } from './failure.ts';
import { noCommit } from './git-failure.ts';
import { openGit } from './open-git.ts';
import { readLedger } from './read-ledger.ts';
import { runGit } from './run-git.ts';
import { fetchCommit, searchHistory } from './search-history.ts';

/** A commit that somebody named. */
export interface Revision {
  /** Its full id. */
  readonly id: string;
  /** The committer's day, in the committer's time zone; null where the commit states none that exists. */
  readonly day: Day | null;
  /** As it was named. */
  readonly label: string;
}

/**
 * The commit that is meant: by a name that git knows (`main`, `HEAD~3`, an id), or by a day, which means the last commit of the
 * current branch on that day or before. A name goes before a day. In a shallow clone, a commit that is not there is fetched.
 *
 * `last-delivered:ceo` is the commit of the last report that was delivered to a persona, `last-delivered:ceo/board` to one of
 * its groups, by the ledger as it stands at the tip of its branch.
 *
 * @param root a folder of a work tree.
 * @param ledger the branch of the ledger.
 */
export async function resolveRevision(
  root: string,
  spec: string,
  ledger: string = usualLedgerBranch,
): Promise<Revision | Failure> {
  if (spec.startsWith(delivered)) return findDelivered(root, spec, ledger);
  const named = await readRevision(root, spec, spec);
  if (named !== null) return named;
  const found = isDay(spec) ? await findDay(root, spec) : await fetchNamed(root, spec);
  return found ?? (await unknownRevision(root, spec));
}

const delivered = 'last-delivered:';

async function findDelivered(root: string, spec: string, branch: string): Promise<Revision | Failure> {
  const tip = await readLedger({ root, branch, access: null });
  if (isFailure(tip)) return tip;
  const last = lastDelivered(tip.ledger, spec.slice(delivered.length));
  if (last === null) return notDelivered(spec);
  const found = (await readRevision(root, last.commit, spec)) ?? (await fetchNamed(root, last.commit));
  if (found === null) return unknownRevision(root, last.commit);
  return isFailure(found) ? found : { ...found, label: spec };
}

/** The commit of a name that git knows; null when there is none of that name here. */
export async function readRevision(root: string, name: string, label: string): Promise<Revision | Failure | null> {
  const git = openGit(root, 0);
  const commit = await git.read(`${name}^{commit}`);
  const failure = await git.close();
  if (failure !== null) return failure;
  return commit && { id: commit.id, day: committerDay(commit), label };
}

/** Fetches only what names a commit of the history, never for a word that may be a slip. */
async function fetchNamed(root: string, spec: string): Promise<Revision | Failure | null> {
  const wanted = `Unexpected revision \`${spec}\``;
  const read = () => readRevision(root, spec, spec);
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(spec)) return (await fetchCommit(root, wanted, spec)) ?? read();
  const [, from] = /^(.+?)(?:[~^]\d*)+$/.exec(spec) ?? [];
  const start = from === undefined ? null : await readRevision(root, from, from);
  const isOfHistory = start !== null || /^[0-9a-f]{7,39}$/.test(spec);
  return isOfHistory ? searchHistory(root, wanted, read) : null;
}

async function findDay(root: string, day: Day): Promise<Revision | Failure> {
  let first: Day | null = null;
  const found = await searchHistory(root, `Unexpected day \`${day}\``, async () => {
    const commits = await listDays(root);
    if (isFailure(commits)) return commits;
    first = commits.at(-1)?.day ?? null;
    const last = commits.find((commit) => commit.day <= day);
    return last ? { ...last, label: day } : null;
  });
  return found ?? tooEarly(day, first);
}

/** The commits of the current branch, newest first; what it merged is not of the branch. */
async function listDays(root: string): Promise<readonly { readonly id: string; readonly day: Day }[] | Failure> {
  const run = await runGit(root, ['-c', 'log.showSignature=false', 'log', '--first-parent', '--format=%H %cs', 'HEAD']);
  if (isFailure(run)) return run;
  if (!run.isFine) return noCommit;
  return run.output.split('\n').flatMap((line) => {
    const [id = '', day = ''] = line.split(' ');
    return isDay(day) ? [{ id, day }] : [];
  });
}

function tooEarly(day: Day, first: Day | null): Failure {
  const expected =
    first === null ? 'a day of a commit' : `${first} or later: the first commit of this branch is of that day`;
  return fail(
    `Unexpected day \`${day}\`, expected ${expected}.`,
    'List the commits with `git log --format="%h %cs %s"`.',
  );
}

function notDelivered(spec: string): Failure {
  const message = `Unexpected revision \`${spec}\`: no report was delivered yet, expected a commit or a day.`;
  return fail(message, 'Name a commit such as `HEAD~1`, or a day such as `2026-11-01`.');
}

async function unknownRevision(root: string, spec: string): Promise<Failure> {
  const head = await readRevision(root, 'HEAD', 'HEAD');
  if (head === null) return noCommit;
  const message = `Unexpected revision \`${spec}\`, expected a commit of this repository, or a day such as \`2026-11-01\`.`;
  return fail(message, 'List the commits with `git log --oneline`, and the branches with `git branch --all`.');
}
