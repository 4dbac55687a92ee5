import { setTimeout } from 'node:timers/promises';
import type { Reports } from '../cli/build-reports.ts';
import type { Compared } from '../cli/compare-states.ts';
import { compareWithLast } from '../cli/compare-with-last.ts';
import { planReports } from '../cli/write-reports.ts';
import { nothingCarried } from '../outputs/carry-findings.ts';
import { type CommitMessage, composeCommit } from '../outputs/compose-commit.ts';
import { composePreview } from '../outputs/compose-preview.ts';
import type { GitHub } from '../outputs/open-github.ts';
import type { Plan, PlannedFile } from '../outputs/plan-outputs.ts';
import { printSummary } from '../outputs/print-summary.ts';
import type { Receipt } from '../outputs/write-files.ts';
import { type Failure, fail, isFailure } from '../sources/failure.ts';
import { openBranch } from '../sources/open-branch.ts';
import { openInside } from '../sources/open-root.ts';
import { readVersion } from '../sources/read-version.ts';
import { buildHere } from './build-here.ts';
import { changedIn, runWrite, worstFirst } from './run-check.ts';
import type { RunContext } from './run-context.ts';
import type { RunResult } from './run-result.ts';

const mostTries = 5;

/**
 * `publish`: commits the reports that changed, in one commit on top of the notes that they were made of. Where the branch has
 * moved meanwhile, its tip is read, and the reports are made again from that.
 */
export async function runPublish(context: RunContext): Promise<RunResult | Failure> {
  const { inputs, event, root, log } = context;
  if (inputs.commit === 'none') return runWrite(context);
  const target = event.branch;
  if (target === null || event.sha === '') return noBranch;
  if (inputs.token === '') return noToken;
  let at: Tip = { id: event.sha, path: root.path };
  for (let tries = 1; ; tries++) {
    const attempt = await publishAt(context, target, at);
    await at.close?.();
    if (isFailure(attempt) || attempt !== 'stale') return attempt;
    if (tries === mostTries) return keepsMoving(target);
    log(`\`${target}\` has moved meanwhile: making the reports again from its tip (try ${tries + 1} of ${mostTries}).`);
    await setTimeout(jitter(tries));
    const tip = await openTip(context, target);
    if (isFailure(tip)) return tip;
    at = tip;
  }
}

/** A state of the branch to publish for. */
interface Tip {
  readonly id: string;
  /** The folder of the notes. */
  readonly path: string;
  readonly close?: () => Promise<void>;
}

/** Between a fifth and a whole of a second that doubles with each try, so that runs which collided part. */
function jitter(tries: number): number {
  return 2 ** (tries - 1) * (200 + Math.random() * 800);
}

async function openTip({ inputs, event, root, scratch }: RunContext, branch: string): Promise<Tip | Failure> {
  if (scratch === null) return fail('There is no folder for temporary files.', 'Set `RUNNER_TEMP`, as a runner does.');
  const tip = await openBranch(root.path, branch, scratch, { server: event.server, token: inputs.token });
  if (isFailure(tip)) return tip;
  const inside = openInside(tip.folder, root.folder === '' ? '.' : root.folder);
  return isFailure(inside) ? inside : { id: tip.id, path: inside.path, close: tip.close };
}

async function publishAt(context: RunContext, target: string, at: Tip): Promise<RunResult | 'stale' | Failure> {
  const reports = await buildHere(context, at.path);
  if (isFailure(reports)) return reports;
  const plan = planReports(reports, context.home);
  if (isFailure(plan)) return plan;
  const files = plan.files.filter(({ state }) => state !== 'unchanged');
  if (files.length === 0) return resultOf(context, reports, plan, null, '', '');
  const compared = await compareWithLast(reports);
  const paths = files.map(({ path }) => path);
  const message = composeCommit({
    paths,
    whole: compared?.whole ?? null,
    source: at.id,
    base: compared?.comparison.from.commit ?? null,
    asOf: reports.build.asOf,
    version: readVersion(context.home),
  });
  const written = await write(context, target, at.id, files, message);
  if (isFailure(written) || written.kind === 'stale') return isFailure(written) ? written : 'stale';
  const number = 'number' in written ? String(written.number) : '';
  context.log(`Committed ${paths.join(', ')} as ${written.id}.`);
  return resultOf(context, reports, plan, compared, written.id, number);
}

type Written = { readonly kind: 'done'; readonly id: string; readonly number?: number } | { readonly kind: 'stale' };

async function write(
  { inputs, event, root, log }: RunContext,
  target: string,
  expected: string,
  planned: readonly PlannedFile[],
  { headline, body }: CommitMessage,
): Promise<Written | Failure> {
  const files = planned.map(({ path, text }) => ({ path: root.folder + path, text }));
  const { openGitHub } = await import('../outputs/open-github.ts');
  const github: GitHub = openGitHub(inputs.token, event.repository, log);
  const request = { expected, headline, body, files };
  if (inputs.commit === 'pull-request') {
    const { proposeReports } = await import('../outputs/propose-reports.ts');
    return proposeReports(github, { ...request, branch: inputs.branch, target, text: body });
  }
  const { commitOnBranch } = await import('../outputs/commit-on-branch.ts');
  return commitOnBranch(github, { ...request, branch: target });
}

function resultOf(
  context: RunContext,
  reports: Reports,
  plan: Plan,
  compared: Compared | null,
  commit: string,
  pullRequest: string,
): RunResult {
  const diagnostics = worstFirst(reports);
  const table = printSummary({ ...reports.build, plan, diagnostics });
  const { server, repository } = context.event;
  const blob = (id: string): string => `${server}/${repository}/blob/${id}/${context.root.folder}`;
  const from = compared?.comparison.from.commit ?? null;
  const bases = { before: from === null ? null : blob(from), after: blob(context.event.sha) };
  const said = { diagnostics: [], carried: nothingCarried, differences: [], mail: null };
  const preview = { ...said, compared, hindrance: '', bases };
  const changes =
    compared === null
      ? ''
      : `\n${composePreview(preview, 400 * 1024, Buffer.byteLength, 'All of it is in the output `changes`.')}`;
  const changed = changedIn(plan);
  const receipts = [...changed].map((path): Receipt => ({ kind: 'done', path }));
  const told = { commit, pullRequest, notices: [], faults: [], summary: table + changes };
  return { ...told, reports, plan, receipts, isDryRun: false, changed, compared };
}

const noBranch = fail(
  'Unexpected run without a branch, expected one to publish to.',
  'Run on a push to a branch, on a schedule or by dispatch; or write `commit: none`.',
);

const noToken = fail(
  'Unexpected empty input `token`, expected a token that may write contents.',
  'Leave the input out, or write `commit: none` to only write the files.',
);

function keepsMoving(branch: string): Failure {
  return fail(
    `\`${branch}\` moved ${mostTries} times while the reports were made: nothing was committed.`,
    'The run for the newest push publishes them; or run this job again.',
  );
}
