import { randomBytes } from 'node:crypto';

/** A name that no other run has, and that says which process it is: `1234567-2.4711.9f2c01ab`. */
export function nameRun(env: { readonly [name: string]: string | undefined }): string {
  const { GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
  const label = /^\d+$/.test(id) && /^\d+$/.test(attempt) ? `${id}-${attempt}` : 'local';
  return `${label}.${process.pid}.${randomBytes(4).toString('hex')}`;
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
