import { isFailure } from './failure.ts';
import { runGit } from './run-git.ts';

/** What git tells of the last commit that wrote reports by this action. */
export interface OwnCommit {
  /** The commit of the notes that its reports were made of. */
  readonly source: string;
  /** Whether that commit is checked out, made right on top of its source. */
  readonly isHead: boolean;
}

/** The last commit below a root with our trailer, as far as the clone reaches; null where there is none. */
export async function readOwnCommit(root: string, trailer: string): Promise<OwnCommit | null> {
  const form = `%H%x00%P%x00%(trailers:key=${trailer},valueonly,separator=%x2C)`;
  const search = [`--grep=^${trailer}: `, `--format=${form}`, '-1'];
  const [own, head] = await Promise.all([
    runGit(root, ['-c', 'log.showSignature=false', 'log', ...search]),
    runGit(root, ['rev-parse', 'HEAD']),
  ]);
  if (isFailure(own) || isFailure(head) || !own.isFine || !head.isFine) return null;
  const [id = '', parents = '', trailers = ''] = own.output.trim().split('\0');
  const source = trailers.split(',').at(-1)?.trim() ?? '';
  if (!/^[0-9a-f]{40,64}$/.test(source)) return null;
  return { source, isHead: id === head.output.trim() && parents === source };
}
