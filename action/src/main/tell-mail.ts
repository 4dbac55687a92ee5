import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setOutput, summary } from '@actions/core';
import { annotate, chooseAnnotations } from '../outputs/annotate.ts';
import type { MailResult } from './mail-result.ts';
import type { RunContext } from './run-context.ts';

/** Tells what a command for mail came to: log, annotations, summary and outputs. */
export async function tellMail(result: MailResult, { root, scratch, log }: RunContext): Promise<void> {
  log(result.log);
  const { shown } = chooseAnnotations(result.diagnostics);
  for (const diagnostic of shown) process.stdout.write(`${annotate(diagnostic, root.folder)}\n`);
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(result.summary).write();
  for (const [name, text] of Object.entries(result.outputs)) setOutput(name, text);
  if (scratch === null) return;
  const path = join(scratch, 'handoff-reports-summary.md');
  writeFileSync(path, result.summary);
  setOutput('summary-path', path);
}
