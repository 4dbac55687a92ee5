import { randomUUID } from 'node:crypto';
import { getInput, setOutput, setSecret } from '@actions/core';
import { type Inputs, readInputs } from './inputs.ts';
import { isPublished } from './main/is-published.ts';
import type { MailResult } from './main/mail-result.ts';
import type { RunContext } from './main/run-context.ts';
import type { RunResult } from './main/run-result.ts';
import { runStep } from './main/run-step.ts';
import { type Failure, isFailure } from './sources/failure.ts';
import { openInside } from './sources/open-root.ts';
import { type RunEvent, readEvent } from './sources/read-event.ts';

/** The folder of the shipped personas and templates: this file is in `src/` or `dist/` below it. */
const home = new URL('../', import.meta.url);

/** What fails the run, in words; null when nothing does. */
async function run(): Promise<string | null> {
  const inputs = readInputs((name) => getInput(name));
  if ('faults' in inputs) return inputs.faults.join(' ');
  if (inputs.token !== '') setSecret(inputs.token);
  const root = openInside(process.env.GITHUB_WORKSPACE ?? process.cwd(), inputs.root);
  if (isFailure(root)) return `${root.message} ${root.mend}`;
  const event = readEvent(process.env);
  const scratch = process.env.RUNNER_TEMP ?? null;
  const today = new Date().toISOString().slice(0, 10);
  const context = { inputs, event, root, home, scratch, today, log: say };
  const command = chooseCommand(inputs, event);
  switch (command) {
    case 'preview':
    case 'publish':
    case 'check':
      return runReports(command, context);
    default:
      return runMail(command, context);
  }
}

type Command = Exclude<Inputs['command'], 'auto'>;
type ReportsCommand = 'preview' | 'publish' | 'check';

function chooseCommand({ command }: Inputs, { name }: RunEvent): Command {
  if (command !== 'auto') return command;
  if (['pull_request', 'merge_group'].includes(name)) return 'preview';
  return ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'].includes(name) ? 'publish' : 'check';
}

async function runReports(command: ReportsCommand, context: RunContext): Promise<string | null> {
  if (command === 'publish' && (await isPublished(context))) {
    say('The reports of these notes are published, for this day and by this version: there is nothing to do.');
    setOutput('changed', 'false');
    return null;
  }
  const result = await makeReports(command, context);
  if (isFailure(result)) return `${result.message} ${result.mend}`;
  const { judgeRun, tellRun } = await import('./main/tell-run.ts');
  await tellRun(result, context);
  return judgeRun(context.inputs, result);
}

async function makeReports(command: ReportsCommand, context: RunContext): Promise<RunResult | Failure> {
  switch (command) {
    case 'preview':
      return (await import('./main/run-preview.ts')).runPreview(context);
    case 'publish':
      return (await import('./main/run-publish.ts')).runPublish(context);
    case 'check':
      return (await import('./main/run-check.ts')).runCheck(context);
  }
}

async function runMail(command: Exclude<Command, ReportsCommand>, context: RunContext): Promise<string | null> {
  const result = await doMail(command, context);
  if (isFailure(result)) return `${result.message} ${result.mend}`;
  const { tellMail } = await import('./main/tell-mail.ts');
  await tellMail(result, context);
  return result.faults.length === 0 ? null : result.faults.join(' ');
}

async function doMail(command: Exclude<Command, ReportsCommand>, context: RunContext): Promise<MailResult | Failure> {
  switch (command) {
    case 'send':
      return (await import('./main/run-send.ts')).runSend(context);
    case 'claim':
      return (await import('./main/run-claim.ts')).runClaim(context);
    case 'deliver':
      return (await import('./main/run-deliver.ts')).runDeliver(context);
    case 'record':
      return (await import('./main/run-record.ts')).runRecord(context);
    case 'deliveries':
      return (await import('./main/run-deliveries.ts')).runDeliveries(context);
  }
}

/** Text from the notes may hold workflow commands, so none are obeyed while it is printed. */
function say(text: string): void {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${text.replace(/\n*$/, '\n')}::${token}::\n`);
}

await runStep(run);
