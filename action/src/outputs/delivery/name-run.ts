import { randomBytes } from 'node:crypto';
import { type Failure, fail } from '../../sources/failure.ts';

/** A name that no other run has, and that says which process it is: `1234567-2.4711.9f2c01ab`. */
export function nameRun(env: Environment): string {
  return `${labelOf(env)}.${process.pid}.${randomBytes(4).toString('hex')}`;
}

/** Why the claims of this job could not be told from those of another attempt; null where they can. */
export function findNameless({
  GITHUB_RUN_ID: id = '',
  GITHUB_RUN_ATTEMPT: attempt = '',
}: Environment): Failure | null {
  return isNumber(id) && isNumber(attempt) ? null : nameless;
}

const nameless = fail(
  'Neither `GITHUB_RUN_ID` nor `GITHUB_RUN_ATTEMPT` may be missing: by them a job knows the claims that are its own.',
  'Deliver in one job where the platform does not set them: `command: send`.',
);

/** Whether a run was named by this attempt of this workflow run. */
export function isOfAttempt(run: string, env: Environment): boolean {
  return findNameless(env) === null && run.startsWith(`${labelOf(env)}.`);
}

type Environment = { readonly [name: string]: string | undefined };

function labelOf({ GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '1' }: Environment): string {
  return isNumber(id) && isNumber(attempt) ? `${id}-${attempt}` : 'local';
}

const isNumber = (text: string): boolean => /^\d+$/.test(text);

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
