import { randomBytes } from 'node:crypto';

/** A name that no other run has, and that says which process it is: `1234567-2.4711.9f2c01ab`. */
export function nameRun(env: Environment): string {
  return `${labelOf(env)}.${process.pid}.${randomBytes(4).toString('hex')}`;
}

/** Whether a run was named by this attempt of this workflow run. */
export function isOfAttempt(run: string, env: Environment): boolean {
  return run.startsWith(`${labelOf(env)}.`);
}

type Environment = { readonly [name: string]: string | undefined };

function labelOf({ GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '1' }: Environment): string {
  return /^\d+$/.test(id) && /^\d+$/.test(attempt) ? `${id}-${attempt}` : 'local';
}

/** Whether the process of a run of this machine is no more. */
export function isRunEnded(run: string): boolean {
  const pid = Number(run.split('.')[1]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
