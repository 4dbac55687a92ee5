import { setFailed } from '@actions/core';
import { exitCodes } from '../cli/exit-codes.ts';

/**
 * Runs a step of the action: the only catch of last resort.
 *
 * @param run gives what fails the step, in words; null when nothing does.
 */
export async function runStep(run: () => Promise<string | null>): Promise<void> {
  try {
    const fault = await run();
    if (fault !== null) setFailed(fault);
  } catch (error) {
    const { describeBug } = await import('../outputs/describe-bug.ts');
    setFailed(describeBug(error, process.env.RUNNER_DEBUG === '1'));
    process.exitCode = exitCodes.bug;
  }
}
