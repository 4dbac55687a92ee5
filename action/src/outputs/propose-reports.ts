import { type Failure, isFailure } from '../sources/failure.ts';
import { type CommitRequest, commitOnBranch } from './commit-on-branch.ts';
import { explainRefusal, type GitHub, refusalOf } from './open-github.ts';

/** What a pull request brings. */
export interface Proposal extends Omit<CommitRequest, 'branch'> {
  /** The branch that is ours to move. */
  readonly branch: string;
  /** The branch that the reports are for. */
  readonly target: string;
  readonly text: string;
}

export type ProposalResult =
  | { readonly kind: 'done'; readonly id: string; readonly number: number }
  | { readonly kind: 'stale' };

/**
 * Opens one pull request with the reports, or refreshes the one that is open: its branch is put on the commit of the notes,
 * the reports are committed there, and title and text are those of the newest changes. Where it brings these already, nothing
 * is written.
 */
export async function proposeReports(github: GitHub, proposal: Proposal): Promise<ProposalResult | Failure> {
  try {
    const open = await findOpen(github, proposal);
    if (open !== null && saysSame(open, proposal)) return { kind: 'done', id: open.head.sha, number: open.number };
    await moveBranch(github, proposal.branch, proposal.expected);
    const committed = await commitOnBranch(github, proposal);
    if (isFailure(committed) || committed.kind === 'stale') return committed;
    return { kind: 'done', id: committed.id, number: await keepPullRequest(github, proposal, open) };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    if (refusal.status === 403 && /not permitted to create or approve pull requests/i.test(refusal.message)) {
      const settings = 'Settings → Actions → General → Allow GitHub Actions to create and approve pull requests';
      return { ...explainRefusal(refusal, 'let us open a pull request', ''), mend: `Turn on: ${settings}.` };
    }
    return explainRefusal(refusal, 'let us propose the reports', 'contents: write` and `pull-requests: write');
  }
}

/** Creates the branch, or moves it, whatever it held. */
async function moveBranch({ owner, repo, octokit }: GitHub, branch: string, sha: string): Promise<void> {
  try {
    await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha });
  } catch (error) {
    if (refusalOf(error)?.status !== 422) throw error;
    await octokit.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha, force: true });
  }
}

interface Open {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly head: { readonly sha: string };
}

async function findOpen({ owner, repo, octokit }: GitHub, { branch, target }: Proposal): Promise<Open | null> {
  const head = `${owner}:${branch}`;
  const { data } = await octokit.rest.pulls.list({ owner, repo, head, base: target, state: 'open' });
  return data[0] ?? null;
}

/** The text names the commit of the notes: where it is the same, so are the reports. GitHub ends lines as browsers do. */
function saysSame({ title, body }: Open, { headline, text }: Proposal): boolean {
  return title === headline && (body ?? '').replaceAll('\r\n', '\n').trim() === text.trim();
}

async function keepPullRequest(github: GitHub, proposal: Proposal, open: Open | null): Promise<number> {
  const { owner, repo, octokit } = github;
  const { branch, target, headline: title, text: body } = proposal;
  if (open === null) {
    const made = await octokit.rest.pulls.create({ owner, repo, head: branch, base: target, title, body });
    return made.data.number;
  }
  if (!saysSame(open, proposal)) {
    await octokit.rest.pulls.update({ owner, repo, pull_number: open.number, title, body });
  }
  return open.number;
}
