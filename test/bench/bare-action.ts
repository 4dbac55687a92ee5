/** The least that an action does: it reads its inputs and writes an output. */
import { getInput, setOutput } from '@actions/core';
import { readInputs } from '../../action/src/inputs.ts';

const inputs = readInputs((name) => getInput(name));
setOutput('changed', String('faults' in inputs));
