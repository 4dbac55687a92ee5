import type { Failure } from '../sources/failure.ts';
import { marker } from './compose-preview.ts';
import { explainRefusal, type GitHub, refusalOf } from './open-github.ts';

/** A comment of ours. */
export interface Comment {
  readonly url: string;
  readonly state: 'created' | 'updated' | 'unchanged';
}

/**
 * Keeps one comment on a pull request: makes it, or edits the one that has our marker and was written by us; one that says
 * the same already is left alone. Somebody else's comment with our marker is none of ours.
 *
 * @param compose the text to write, after the text that our comment has now; empty where there is none.
 */
export async function commentOnPullRequest(
  github: GitHub,
  number: number,
  compose: (before: string) => string,
): Promise<Comment | Failure> {
  try {
    return await keepComment(github, number, compose);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return explainRefusal(refusal, 'let us comment on the pull request', 'pull-requests: write');
  }
}

async function keepComment(github: GitHub, number: number, compose: (before: string) => string): Promise<Comment> {
  const own = await findComment(github, number);
  const body = compose(own?.body ?? '');
  if (own === null) return createComment(github, number, body);
  if (sameText(own.body, body)) return { url: own.url, state: 'unchanged' };
  const { owner, repo, octokit } = github;
  const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
  return { url: data.html_url, state: 'updated' };
}

interface Found {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

async function findComment(github: GitHub, number: number): Promise<Found | null> {
  const { owner, repo, octokit } = github;
  const login = await readLogin(github);
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  for await (const { data } of pages) {
    const own = data.find(({ user, body }) => user?.login === login && body?.startsWith(marker));
    if (own !== undefined) return { id: own.id, url: own.html_url, body: own.body ?? '' };
  }
  return null;
}

/** The name under which the token writes; the token of a workflow may not ask `GET /user`, but may ask this. */
async function readLogin({ octokit }: GitHub): Promise<string> {
  const { viewer } = await octokit.graphql<{ readonly viewer: { readonly login: string } }>(
    'query { viewer { login } }',
  );
  return viewer.login;
}

/** A comment that was made although the answer was lost must not be made twice, so the client does not try again itself. */
async function createComment(github: GitHub, number: number, body: string): Promise<Comment> {
  const { owner, repo, octokit } = github;
  const request = { owner, repo, issue_number: number, body, request: { retries: 0 } };
  try {
    const { data } = await octokit.rest.issues.createComment(request);
    return { url: data.html_url, state: 'created' };
  } catch (error) {
    if ((refusalOf(error)?.status ?? 500) < 500) throw error;
    const own = await findComment(github, number);
    if (own !== null) return { url: own.url, state: 'created' };
    const { data } = await octokit.rest.issues.createComment(request);
    return { url: data.html_url, state: 'created' };
  }
}

/** GitHub keeps line ends as they come, and may drop white space at the end. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.trim();
}
