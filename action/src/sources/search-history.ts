import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Failure, fail, isFailure } from './failure.ts';
import { runGit } from './run-git.ts';

/** How many more commits are fetched at a time; all the rest at last. */
const steps = ['--deepen=100', '--deepen=1000', '--unshallow'] as const;

/**
 * What is found in the history; null when it is not there. A shallow clone holds the last commits only: there more are
 * fetched until it is found or all are there. Neither the work tree nor a branch changes.
 *
 * @param wanted what is looked for, as a failure to fetch begins: "Unexpected revision `HEAD~3`".
 */
export async function searchHistory<T>(
  root: string,
  wanted: string,
  find: () => Promise<T | Failure | null>,
): Promise<T | Failure | null> {
  let found = await find();
  for (const step of steps) {
    if (found !== null) return found;
    const ends = await shallowEnds(root);
    if (isFailure(ends)) return ends;
    if (ends.length === 0) return null;
    // From where the history ends here: the remote knows these commits, whatever is checked out.
    const failure = await fetch(root, wanted, [step], ends);
    if (failure !== null) return failure;
    found = await find();
  }
  return found;
}

/** Fetches one commit with its files into a shallow clone; any other clone is left as it is. */
export async function fetchCommit(root: string, wanted: string, id: string): Promise<Failure | null> {
  const ends = await shallowEnds(root);
  if (isFailure(ends)) return ends;
  return ends.length === 0 ? null : fetch(root, wanted, ['--depth=1'], [id]);
}

/** The commits at which the history of a shallow clone ends; none where the history is whole. */
export async function shallowEnds(root: string): Promise<readonly string[] | Failure> {
  const run = await runGit(root, ['rev-parse', '--is-shallow-repository', '--git-path', 'shallow']);
  if (isFailure(run)) return run;
  const [isShallow, file = ''] = run.output.trim().split('\n');
  if (isShallow !== 'true') return [];
  try {
    return readFileSync(resolve(root, file), 'utf8').split('\n').filter(Boolean);
  } catch {
    return []; // Another git has just made it whole.
  }
}

async function fetch(
  root: string,
  wanted: string,
  depth: readonly string[],
  ids: readonly string[],
): Promise<Failure | null> {
  const remotes = await runGit(root, ['remote']);
  if (isFailure(remotes)) return remotes;
  const names = remotes.output.split('\n').filter(Boolean);
  const remote = names.find((name) => name === 'origin') ?? names[0];
  if (remote === undefined) return shallowFailure(wanted, 'it has no remote', 'Clone it again, as a whole.');
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc'];
  const run = await runGit(root, ['fetch', ...quiet, ...depth, remote, ...ids]);
  if (isFailure(run)) return run;
  if (run.isFine) return null;
  const command =
    depth[0] === '--depth=1' ? `git fetch --depth=1 ${remote} ${ids[0]}` : `git fetch --unshallow ${remote}`;
  const why = run.complaint.split('\n')[0]?.replace(/^(?:fatal|error): /, '') ?? '';
  return shallowFailure(
    wanted,
    why,
    `Run \`${command}\`; in a workflow, set \`fetch-depth: 0\` for \`actions/checkout\`.`,
  );
}

function shallowFailure(wanted: string, why: string, mend: string): Failure {
  return fail(
    `${wanted}: this shallow clone ends before it, and more cannot be fetched: ${why.replace(/\.$/, '')}.`,
    mend,
  );
}
