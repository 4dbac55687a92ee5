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
 * the reports are committed there, and title and text are those of the newest changes.
 */
export async function proposeReports(github: GitHub, proposal: Proposal): Promise<ProposalResult | Failure> {
  try {
    await moveBranch(github, proposal.branch, proposal.expected);
    const committed = await commitOnBranch(github, proposal);
    if (isFailure(committed) || committed.kind === 'stale') return committed;
    return { kind: 'done', id: committed.id, number: await keepPullRequest(github, proposal) };
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

async function keepPullRequest(
  github: GitHub,
  { branch, target, headline: title, text: body }: Proposal,
): Promise<number> {
  const { owner, repo, octokit } = github;
  const { data } = await octokit.rest.pulls.list({
    owner,
    repo,
    head: `${owner}:${branch}`,
    base: target,
    state: 'open',
  });
  const [open] = data;
  if (open === undefined) {
    const made = await octokit.rest.pulls.create({ owner, repo, head: branch, base: target, title, body });
    return made.data.number;
  }
  if (open.title !== title || open.body !== body) {
    await octokit.rest.pulls.update({ owner, repo, pull_number: open.number, title, body });
  }
  return open.number;
}
