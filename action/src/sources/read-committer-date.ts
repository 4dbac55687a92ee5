import { execFile } from 'node:child_process';
import { type Day, isDay } from '../day.ts';

/** The committer's date of the checked-out commit; null without git, without a repository and before the first commit. */
export function readCommitterDate(root: string): Promise<Day | null> {
  const command = ['-c', 'log.showSignature=false', 'log', '-1', '--format=%cs'];
  return new Promise((resolve) => {
    execFile('git', command, { cwd: root }, (error, output) => {
      const day = output.trim();
      resolve(error === null && isDay(day) ? day : null);
    });
  });
}
