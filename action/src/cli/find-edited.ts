import { type Failure, fail, isFailure } from '../sources/failure.ts';
import { noteFolders } from '../sources/find-notes.ts';
import { configPaths } from '../sources/read-own-commit.ts';
import { runGit } from '../sources/run-git.ts';

/** Reports that are committed or mailed must be those of notes that are committed: else nobody could make them again. */
export async function findEdited(root: string): Promise<Failure | null> {
  const inputs = [...noteFolders, ...configPaths];
  const run = await runGit(root, ['status', '--porcelain=v1', '--untracked-files=all', '--', ...inputs]);
  if (isFailure(run)) return run;
  const [first] = run.output.split('\n').filter(Boolean);
  if (first === undefined) return null;
  return fail(
    `\`${first.slice(3)}\` is edited and not committed.`,
    'Commit the notes first: reports are made of what is committed.',
  );
}
