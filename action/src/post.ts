import { getInput, getState, setSecret } from '@actions/core';
import { readInputs } from './inputs.ts';
import { runStep } from './main/run-step.ts';

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

await runStep(run);
