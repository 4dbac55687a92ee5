import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setOutput, summary } from '@actions/core';
import type { Severity } from '../diagnostics.ts';
import type { Inputs } from '../inputs.ts';
import { annotate, chooseAnnotations, escapeData } from '../outputs/annotate.ts';
import { makePaint } from '../outputs/paint.ts';
import { printBuild } from '../outputs/print-build.ts';
import { countDiagnostics } from '../outputs/print-diagnostics.ts';
import type { RunContext } from './run-context.ts';
import { outputsOf } from './run-outputs.ts';
import type { RunResult } from './run-result.ts';

/** Tells what a command came to: log, annotations, notices, summary and outputs. */
export async function tellRun(result: RunResult, { root, scratch, log }: RunContext): Promise<void> {
  const { reports, plan, receipts, isDryRun, notices } = result;
  const { sources, diagnostics, build } = reports;
  log(printBuild({ ...build, plan, receipts, sources, diagnostics, isDryRun }, makePaint(true)));
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

/** What fails the run, in words; null when nothing does. */
export function judgeRun(inputs: Inputs, { reports, faults }: RunResult): string | null {
  if (faults.length > 0) return faults.join(' ');
  const failing: { readonly [T in Inputs['fail-on']]: readonly Severity[] } = {
    error: ['error'],
    warning: ['error', 'warning'],
    never: [],
  };
  const found = reports.diagnostics.filter(({ severity }) => failing[inputs['fail-on']].includes(severity));
  return found.length === 0 ? null : `The notes have ${countDiagnostics(found)} (\`fail-on: ${inputs['fail-on']}\`).`;
}
