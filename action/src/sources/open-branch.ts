import { join } from 'node:path';
import { type Failure, fail, isFailure } from './failure.ts';
import { runGit } from './run-git.ts';

/** The tip of a branch, checked out beside the work tree. */
export interface BranchTip {
  readonly id: string;
  /** The top of the checkout. */
  readonly folder: string;
  /** Takes the checkout away again. */
  readonly close: () => Promise<void>;
}

/** How to ask a remote. */
export interface RemoteAccess {
  /** Without a slash at its end: the token goes to addresses of this server only. */
  readonly server: string;
  /** Empty where the remote needs none. */
  readonly token: string;
}

/**
 * Fetches the tip of a branch of `origin` and checks it out into a folder of its own; the work tree stays as it is.
 *
 * @param scratch a folder that goes away with the job.
 */
export async function openBranch(
  workspace: string,
  branch: string,
  scratch: string,
  access: RemoteAccess,
): Promise<BranchTip | Failure> {
  const fetched = await runGit(
    workspace,
    ['fetch', '--no-tags', '--depth=1', 'origin', `refs/heads/${branch}`],
    headerFor(access),
  );
  if (isFailure(fetched)) return fetched;
  if (!fetched.isFine) return refused(branch, fetched.complaint);
  const head = await runGit(workspace, ['rev-parse', 'FETCH_HEAD']);
  if (isFailure(head)) return head;
  const id = head.output.trim();
  const folder = join(scratch, `handoff-reports-${id.slice(0, 12)}-${process.pid}`);
  const added = await runGit(workspace, ['worktree', 'add', '--force', '--detach', folder, id]);
  if (isFailure(added)) return added;
  if (!added.isFine) return refused(branch, added.complaint);
  const close = async (): Promise<void> => {
    await runGit(workspace, ['worktree', 'remove', '--force', folder]);
  };
  return { id, folder, close };
}

/** The settings by which git shows the token to one server. As `actions/checkout` does it; by the environment, so that no list of processes shows the token. */
export function headerFor({ server, token }: RemoteAccess): { readonly [name: string]: string } {
  if (token === '') return {};
  const basic = Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
  return { [`http.${server}/.extraheader`]: `AUTHORIZATION: basic ${basic}` };
}

function refused(branch: string, complaint: string): Failure {
  const line = complaint.split('\n').find((text) => /^(?:fatal|error|remote): /.test(text)) ?? 'git gave no reason';
  return fail(
    `The tip of \`${branch}\` could not be read: ${line.replace(/^\w+: /, '').trim()}.`,
    'Grant `permissions: contents: write` to the job, and check out the repository with `actions/checkout`.',
  );
}
