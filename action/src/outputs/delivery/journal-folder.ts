import { join, resolve } from 'node:path';
import { type Failure, fail, isFailure } from '../../sources/failure.ts';
import { runGit } from '../../sources/run-git.ts';

/**
 * The folder in which runs keep their journals: in the repository's own git folder, which no checkout touches. Each ledger has
 * its own, so that what is to be recorded in one is not looked for in another.
 *
 * @param branch of the ledger.
 */
export async function journalFolder(root: string, branch: string): Promise<string | Failure> {
  const run = await runGit(root, ['rev-parse', '--git-common-dir']);
  if (isFailure(run)) return run;
  if (run.isFine)
    return join(resolve(root, run.output.trim()), 'handoff-reports', 'deliveries', encodeURIComponent(branch));
  return fail('git does not say where its own folder is.', 'Try `git rev-parse --git-common-dir` there.');
}
