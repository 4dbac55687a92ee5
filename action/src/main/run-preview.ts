import type { Reports } from '../cli/build-reports.ts';
import { type Compared, compareWith } from '../cli/compare-states.ts';
import { planReports, renderReports } from '../cli/write-reports.ts';
import type { KnownDocuments } from '../model/read-model.ts';
import { carryFindings, nothingCarried, readCarried } from '../outputs/carry-findings.ts';
import { composePreview, type Preview } from '../outputs/compose-preview.ts';
import { reportDifferences } from '../outputs/report-differences.ts';
import { defaultBase, mergeBaseWith } from '../sources/default-base.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { type Revision, resolveRevision } from '../sources/resolve-revision.ts';
import { buildHere } from './build-here.ts';
import { changedIn, worstFirst } from './run-check.ts';
import type { RunContext } from './run-context.ts';
import type { RunResult } from './run-result.ts';

/** GitHub refuses a comment of more than 65,536 characters; the rest is for what it may add. */
const mostCharacters = 65_000;
/** GitHub drops a summary of more than 1 MiB; this leaves room for other parts of the step. */
const mostBytes = 900 * 1024;

/** `preview`: says what a change would do to every report. It writes nothing but one comment. */
export async function runPreview(context: RunContext): Promise<RunResult | Failure> {
  const known: KnownDocuments = new Map();
  const reports = await buildHere(context, context.root.path, known);
  if (isFailure(reports)) return reports;
  const plan = planReports(reports, context.home);
  if (isFailure(plan)) return plan;
  const base = await findBase(context);
  const compared = isFailure(base) ? base : await compareWith(reports, { from: base, to: headOf(context), known });
  const preview = describe(context, reports, compared, await planMail(context, reports));
  const said = await comment(context, (before) => {
    const carried = carryFindings(readCarried(before), preview.diagnostics);
    return composePreview({ ...preview, carried }, mostCharacters, (text) => text.length, allOfIt(context));
  });
  const summary = composePreview(preview, mostBytes, Buffer.byteLength, 'All of it is in the file of `summary-path`.');
  return {
    reports,
    plan,
    receipts: [],
    isDryRun: true,
    changed: changedIn(plan),
    compared: isFailure(compared) ? null : compared,
    summary,
    commit: '',
    pullRequest: context.event.pullRequest === null ? '' : String(context.event.pullRequest.number),
    notices: [...(isFailure(compared) ? [`${compared.message} ${compared.mend}`] : []), ...said.notices],
    faults: said.faults,
  };
}

function allOfIt({ event }: RunContext): string {
  return `All of it is in [the summary of the run](${event.runUrl}).`;
}

function findBase({ inputs, event, root }: RunContext): Promise<Revision | Failure> {
  if (inputs.base !== null) return resolveRevision(root.path, inputs.base);
  if (event.pullRequest !== null) return mergeBaseWith(root.path, event.pullRequest.baseSha, 'the base branch');
  if (event.mergeBase !== null) return mergeBaseWith(root.path, event.mergeBase, 'the base branch');
  return defaultBase(root.path);
}

/** What is checked out, as a reader of the comment calls it: its links lead to the commit that was pushed. */
function headOf({ event }: RunContext): Revision | null {
  if (event.pullRequest !== null) return { id: event.pullRequest.headSha, day: null, label: 'this pull request' };
  return event.mergeBase === null ? null : { id: event.sha, day: null, label: 'this merge group' };
}

function describe(context: RunContext, reports: Reports, compared: Compared | Failure, mail: Preview['mail']): Preview {
  const { event, root, home } = context;
  const blob = (commit: string): string => `${event.server}/${event.repository}/blob/${commit}/${root.folder}`;
  const after = blob(event.pullRequest?.headSha ?? event.sha);
  const found = { diagnostics: worstFirst(reports), carried: nothingCarried };
  if (isFailure(compared)) {
    const hindrance = `What changed cannot be told. ${compared.message} Check out the whole history: \`fetch-depth: 0\`.`;
    return { ...found, compared: null, hindrance, differences: [], mail, bases: { before: null, after } };
  }
  const { comparison } = compared;
  const before = comparison.from.commit === null ? null : blob(comparison.from.commit);
  const differences = reportDifferences(
    renderReports(compared.before, home),
    renderReports(reports.build.reports, home),
  );
  return { ...found, compared, hindrance: '', differences, mail, bases: { before, after } };
}

/** Who would get a mail if this were merged and mailed now, by the ledger; addresses are not known here. */
async function planMail(context: RunContext, reports: Reports): Promise<Preview['mail']> {
  const { root, home } = context;
  const groups = reports.config.mail;
  if (groups.length === 0) return null;
  const { openLedger } = await import('./open-ledger.ts');
  const { prepareSend } = await import('../cli/prepare-send.ts');
  const tip = await openLedger(context).read();
  if (isFailure(tip)) return `Who would get mail cannot be told. ${tip.message}`;
  const head = headOf(context) ?? (await resolveRevision(root.path, 'HEAD'));
  if (isFailure(head)) return `Who would get mail cannot be told. ${head.message}`;
  const { ledger } = tip;
  const asked = { reports, head, isEdited: false, groups, people: null, ledger, since: null, env: process.env, home };
  return (await prepareSend(asked)).map(({ planned }) => planned);
}

interface Said {
  readonly notices: readonly string[];
  readonly faults: readonly string[];
}

/** Comments where that is possible; a run that may not comment says why, and fails by its findings only. */
async function comment({ inputs, event, log }: RunContext, compose: (before: string) => string): Promise<Said> {
  const said = (notice: string): Said => ({ notices: [notice], faults: [] });
  if (!inputs.comment || event.pullRequest === null) return { notices: [], faults: [] };
  if (event.pullRequest.isFork) return said(forkNotice);
  if (inputs.token === '')
    return said('There is no `token`, so no comment was written: it is in the summary of this run.');
  const { openGitHub } = await import('../outputs/open-github.ts');
  const { commentOnPullRequest } = await import('../outputs/comment-on-pull-request.ts');
  const github = openGitHub(inputs.token, event.repository, log);
  const result = await commentOnPullRequest(github, event.pullRequest.number, compose);
  if (isFailure(result)) return { notices: [], faults: [`${result.message} ${result.mend}`] };
  log(`The comment ${result.url} is ${result.state}.`);
  return { notices: [], faults: [] };
}

const forkNotice =
  'The pull request comes from a fork, so the token can only read: the preview is in the summary of this run, and in the file of `summary-path` for an artifact.';
