import { type Failure, fail } from '../sources/failure.ts';
import { explainRefusal, type GitHub, refusalOf } from './open-github.ts';

/** Files for one commit. */
export interface CommitRequest {
  readonly branch: string;
  /** The commit that the branch must be at. */
  readonly expected: string;
  readonly headline: string;
  readonly body: string;
  /** Paths from the top of the repository. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** The commit that was made; `stale` where the branch had moved, so that nothing was. */
export type CommitResult = { readonly kind: 'done'; readonly id: string } | { readonly kind: 'stale' };

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/**
 * Makes one commit with all files, signed by GitHub, on top of the commit that is expected: none where somebody was faster.
 * It is not tried again when the answer is lost: then the branch has moved, and the caller looks again.
 */
export async function commitOnBranch(
  { owner, repo, octokit }: GitHub,
  { branch, expected, headline, body, files }: CommitRequest,
): Promise<CommitResult | Failure> {
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    expectedHeadOid: expected,
    message: { headline, body },
    fileChanges: {
      additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text, 'utf8').toString('base64') })),
    },
  };
  try {
    const answer = await octokit.graphql<Answer>(mutation, { input, request: { retries: 0 } });
    return { kind: 'done', id: answer.createCommitOnBranch.commit.oid };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal !== null && refusal.status >= 500) return { kind: 'stale' };
    if (refusal !== null) return explainRefusal(refusal, 'let us commit the reports', 'contents: write');
    return readErrors(error, branch);
  }
}

interface Answer {
  readonly createCommitOnBranch: { readonly commit: { readonly oid: string } };
}

/** What GraphQL says instead of an answer. @throws the error itself where it is of another kind. */
function readErrors(error: unknown, branch: string): CommitResult | Failure {
  if (!(error instanceof Error) || !('errors' in error) || !Array.isArray(error.errors)) throw error;
  const [first]: readonly unknown[] = error.errors;
  const { type, message } = readError(first);
  if (type === 'STALE_DATA') return { kind: 'stale' };
  if (/protected|rule violations|through a pull request/i.test(message)) {
    return fail(
      `GitHub did not let us commit the reports to \`${branch}\`, which is protected: ${message}`,
      'Write `commit: pull-request` in the workflow, or let the action bypass the rule.',
    );
  }
  const refusal = { status: type === 'NOT_FOUND' ? 404 : 403, message, accepted: '' };
  return explainRefusal(refusal, `let us commit the reports to \`${branch}\``, 'contents: write');
}

function readError(error: unknown): { readonly type: string; readonly message: string } {
  const text = (key: string): string => {
    if (typeof error !== 'object' || error === null || !(key in error)) return '';
    const value: unknown = Object.entries(error).find(([name]) => name === key)?.[1];
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  };
  return { type: text('type'), message: text('message') };
}
