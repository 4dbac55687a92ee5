import { planReports, writeReports } from '../cli/write-reports.ts';
import { compareSeverity } from '../diagnostics.ts';
import { printSummary } from '../outputs/print-summary.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { buildHere } from './build-here.ts';
import type { RunContext } from './run-context.ts';
import type { RunResult } from './run-result.ts';

const nothing = { isDryRun: true, receipts: [], compared: null, commit: '', pullRequest: '', notices: [] } as const;

/** `check`: reads everything, and writes nothing. */
export async function runCheck(context: RunContext): Promise<RunResult | Failure> {
  const reports = await buildHere(context, context.root.path);
  if (isFailure(reports)) return reports;
  const plan = planReports(reports, context.home);
  if (isFailure(plan)) return plan;
  const summary = printSummary({ ...reports.build, plan, diagnostics: worstFirst(reports) });
  return { ...nothing, reports, plan, changed: changedIn(plan), summary, faults: [] };
}

/** `publish` with `commit: none`: writes the changed reports to the workspace, for a later step. */
export async function runWrite(context: RunContext): Promise<RunResult | Failure> {
  const reports = await buildHere(context, context.root.path);
  if (isFailure(reports)) return reports;
  const written = await writeReports(reports, context.home, false);
  if (isFailure(written)) return written;
  const { plan, receipts, changed } = written;
  const faults = receipts.flatMap((receipt) =>
    receipt.kind === 'failed' ? [`${receipt.path} could not be written: ${receipt.reason}.`] : [],
  );
  const summary = printSummary({ ...reports.build, plan, diagnostics: worstFirst(reports) });
  return { ...nothing, isDryRun: false, receipts, reports, plan, changed, summary, faults };
}

/** The findings, errors before warnings. */
export function worstFirst({
  diagnostics,
}: Pick<RunResult['reports'], 'diagnostics'>): RunResult['reports']['diagnostics'] {
  return [...diagnostics].sort(compareSeverity);
}

/** The paths that a plan would write. */
export function changedIn({ files }: RunResult['plan']): ReadonlySet<string> {
  return new Set(files.flatMap(({ path, state }) => (state === 'unchanged' ? [] : [path])));
}
