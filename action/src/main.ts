import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getInput, setFailed, setOutput, setSecret, summary } from '@actions/core';
import { exitCodes } from './cli/exit-codes.ts';
import type { Severity } from './diagnostics.ts';
import { type Inputs, readInputs } from './inputs.ts';
import type { RunContext } from './main/run-context.ts';
import { outputsOf } from './main/run-outputs.ts';
import type { RunResult } from './main/run-result.ts';
import { annotate, chooseAnnotations } from './outputs/annotate.ts';
import { describeBug } from './outputs/describe-bug.ts';
import { makePaint } from './outputs/paint.ts';
import { printBuild } from './outputs/print-build.ts';
import { countDiagnostics } from './outputs/print-diagnostics.ts';
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
  const result = await runCommand(chooseCommand(inputs, event), context);
  if (isFailure(result)) return `${result.message} ${result.mend}`;
  await tell(result, context);
  return judge(inputs, result);
}

type Command = Exclude<Inputs['command'], 'auto'>;

function chooseCommand({ command }: Inputs, { name }: RunEvent): Command {
  if (command !== 'auto') return command;
  if (['pull_request', 'merge_group'].includes(name)) return 'preview';
  return ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'].includes(name) ? 'publish' : 'check';
}

async function runCommand(command: Command, context: RunContext): Promise<RunResult | Failure> {
  switch (command) {
    case 'preview':
      return (await import('./main/run-preview.ts')).runPreview(context);
    case 'publish':
      return (await import('./main/run-publish.ts')).runPublish(context);
    case 'check':
      return (await import('./main/run-check.ts')).runCheck(context);
  }
}

/** Text from the notes may hold workflow commands, so none are obeyed while it is printed. */
function say(text: string): void {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${text.replace(/\n*$/, '\n')}::${token}::\n`);
}

async function tell(result: RunResult, { root, scratch }: RunContext): Promise<void> {
  const { reports, plan, receipts, isDryRun, notices } = result;
  const { sources, diagnostics, build } = reports;
  say(printBuild({ ...build, plan, receipts, sources, diagnostics, isDryRun }, makePaint(true)));
  const { shown, hidden } = chooseAnnotations(diagnostics);
  for (const diagnostic of shown) process.stdout.write(`${annotate(diagnostic, root.folder)}\n`);
  if (hidden > 0) process.stdout.write(`${hidden} more findings are in the job summary.\n`);
  for (const notice of notices) process.stdout.write(`::notice::${escapeData(notice)}\n`);
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(result.summary).write();
  for (const [name, text] of Object.entries(outputsOf(result))) setOutput(name, text);
  if (scratch === null) return;
  const path = join(scratch, 'handoff-reports-summary.md');
  writeFileSync(path, result.summary);
  setOutput('summary-path', path);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function judge(inputs: Inputs, { reports, faults }: RunResult): string | null {
  if (faults.length > 0) return faults.join(' ');
  const failing: { readonly [T in Inputs['fail-on']]: readonly Severity[] } = {
    error: ['error'],
    warning: ['error', 'warning'],
    never: [],
  };
  const found = reports.diagnostics.filter(({ severity }) => failing[inputs['fail-on']].includes(severity));
  return found.length === 0 ? null : `The notes have ${countDiagnostics(found)} (\`fail-on: ${inputs['fail-on']}\`).`;
}

try {
  const fault = await run();
  if (fault !== null) setFailed(fault);
} catch (error) {
  setFailed(describeBug(error, process.env.RUNNER_DEBUG === '1'));
  process.exitCode = exitCodes.bug;
}
