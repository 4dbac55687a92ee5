import { randomUUID } from 'node:crypto';
import { getInput, setFailed, setOutput, summary } from '@actions/core';
import { buildReports, type Reports } from './cli/build-reports.ts';
import { exitCodes } from './cli/exit-codes.ts';
import { type Written, writeReports } from './cli/write-reports.ts';
import { type Day, isDay } from './day.ts';
import { compareSeverity, type Diagnostic, type Severity } from './diagnostics.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { annotate, chooseAnnotations } from './outputs/annotate.ts';
import { diagnosticJson } from './outputs/build-json.ts';
import { describeBug } from './outputs/describe-bug.ts';
import { makePaint } from './outputs/paint.ts';
import { printBuild } from './outputs/print-build.ts';
import { countDiagnostics } from './outputs/print-diagnostics.ts';
import { printSummary } from './outputs/print-summary.ts';
import { isFailure } from './sources/failure.ts';
import { openInside } from './sources/open-root.ts';
import { readCommitterDate } from './sources/read-committer-date.ts';

/** The folder of the shipped personas and templates: this file is in `src/` or `dist/` below it. */
const home = new URL('../', import.meta.url);

/** What fails the run, in words; null when nothing does. */
async function run(): Promise<string | null> {
  const inputs = readInputs((name) => getInput(name));
  if ('faults' in inputs) return inputs.faults.join(' ');
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const root = openInside(workspace, inputs.root);
  if (isFailure(root)) return `${root.message} ${root.mend}`;
  const reports = await buildReports({ root: root.path, at: null, asOf: await chooseDay(inputs, root.path), home });
  if (isFailure(reports)) return `${reports.message} ${reports.mend}`;
  const written = await writeReports(reports, home, false);
  if (isFailure(written)) return `${written.message} ${written.mend}`;
  const worstFirst = [...reports.diagnostics].sort(compareSeverity);
  log(reports, written);
  printAnnotations(worstFirst, root.folder);
  if (process.env.GITHUB_STEP_SUMMARY)
    await summary.addRaw(printSummary({ ...reports.build, ...written, diagnostics: worstFirst })).write();
  setOutputs(reports, written, worstFirst);
  return judge(inputs, reports, written);
}

/**
 * The day that the input names. Without one the event decides: a push is dated by its head commit, a run by clock or by
 * hand by its own day; null leaves it to the notes.
 */
async function chooseDay(inputs: Inputs, root: string): Promise<Day | null> {
  const asOf = inputs['as-of'];
  if (asOf !== null) return asOf === 'stated' ? null : asOf;
  const event = process.env.GITHUB_EVENT_NAME ?? '';
  if (event === 'push') return readCommitterDate(root);
  const today = new Date().toISOString().slice(0, 10);
  return ['schedule', 'workflow_dispatch', 'repository_dispatch'].includes(event) && isDay(today) ? today : null;
}

/** Text from the notes may hold workflow commands, so none are obeyed while it is printed. */
function log(reports: Reports, written: Written): void {
  const token = randomUUID();
  const { sources, diagnostics, build } = reports;
  const text = printBuild({ ...build, ...written, sources, diagnostics, isDryRun: false }, makePaint(true));
  process.stdout.write(`::stop-commands::${token}\n${text}::${token}::\n`);
}

function printAnnotations(diagnostics: readonly Diagnostic[], folder: string): void {
  const { shown, hidden } = chooseAnnotations(diagnostics);
  for (const diagnostic of shown) process.stdout.write(`${annotate(diagnostic, folder)}\n`);
  if (hidden > 0) process.stdout.write(`${hidden} more findings are in the job summary.\n`);
}

/** All outputs of a job together may have 1 MB: what does not fit is in the summary. */
const mostCharacters = 400_000;

function setOutputs({ build }: Reports, { changed }: Written, diagnostics: readonly Diagnostic[]): void {
  setOutput('changed', String(changed.size > 0));
  const listed = build.reports.map(({ persona, path }) => ({ persona: persona.id, path, changed: changed.has(path) }));
  setOutput('reports', JSON.stringify(listed));
  let room = mostCharacters;
  const fitting = diagnostics.map(diagnosticJson).filter((json) => {
    room -= JSON.stringify(json).length + 1;
    return room > 0;
  });
  setOutput('diagnostics', JSON.stringify(fitting));
}

function judge(inputs: Inputs, { diagnostics }: Reports, { receipts }: Written): string | null {
  const failed = receipts.flatMap((receipt) => (receipt.kind === 'failed' ? [receipt] : []));
  if (failed.length > 0) return failed.map(({ path, reason }) => `${path} could not be written: ${reason}.`).join(' ');
  const failing: { readonly [T in Inputs['fail-on']]: readonly Severity[] } = {
    error: ['error'],
    warning: ['error', 'warning'],
    never: [],
  };
  const found = diagnostics.filter(({ severity }) => failing[inputs['fail-on']].includes(severity));
  return found.length === 0 ? null : `The notes have ${countDiagnostics(found)} (\`fail-on: ${inputs['fail-on']}\`).`;
}

try {
  const fault = await run();
  if (fault !== null) setFailed(fault);
} catch (error) {
  setFailed(describeBug(error, process.env.RUNNER_DEBUG === '1'));
  process.exitCode = exitCodes.bug;
}
