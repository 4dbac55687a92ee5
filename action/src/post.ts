import { getInput, getState, setFailed, setSecret } from '@actions/core';
import { exitCodes } from './cli/exit-codes.ts';
import { readInputs } from './inputs.ts';

/**
 * Runs when the job ends, also when it was cancelled: publishes what a run of `send` wrote down and could not publish itself.
 * Gives what fails the step, in words; null when nothing does.
 */
async function run(): Promise<string | null> {
  if (getState('delivers') !== 'true') return null;
  const inputs = readInputs((name) => getInput(name));
  if ('faults' in inputs) return inputs.faults.join(' ');
  if (inputs.token !== '') setSecret(inputs.token);
  const { recordLeft } = await import('./main/record-left.ts');
  return recordLeft(inputs, process.env);
}

try {
  const fault = await run();
  if (fault !== null) setFailed(fault);
} catch (error) {
  const { describeBug } = await import('./outputs/describe-bug.ts');
  setFailed(describeBug(error, process.env.RUNNER_DEBUG === '1'));
  process.exitCode = exitCodes.bug;
}
