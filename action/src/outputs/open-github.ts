import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { type Failure, fail } from '../sources/failure.ts';

/** One repository on GitHub, and a client that waits and tries again as GitHub asks. */
export interface GitHub {
  readonly owner: string;
  readonly repo: string;
  readonly octokit: ReturnType<typeof getOctokit>;
}

/** A longer wait is left to the next run. */
const longestWait = 60;
const mostRetries = 2;

/**
 * A client for one repository. It tries again on 5xx, and on rate limits after as many seconds as GitHub says, up to a
 * minute. The address is that of `GITHUB_API_URL`.
 */
export function openGitHub(token: string, repository: string, log: (line: string) => void): GitHub {
  const [owner = '', repo = ''] = repository.split('/');
  const waits = (retryAfter: number, _options: object, _octokit: object, retryCount: number): boolean => {
    const isWorth = retryCount < mostRetries && retryAfter <= longestWait;
    log(`GitHub asks to wait ${retryAfter} seconds${isWorth ? ': waiting' : ''}.`);
    return isWorth;
  };
  // Not `request.retries`: that tries each refusal again, 4xx too.
  const options = { throttle: { onRateLimit: waits, onSecondaryRateLimit: waits }, retry: { retries: mostRetries } };
  return { owner, repo, octokit: getOctokit(token, options, retry, throttling) };
}

/** What GitHub answered instead of doing what was asked. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  /** The permissions that would do, as GitHub names them: `issues=write; pull_requests=write`. */
  readonly accepted: string;
}

/** The refusal that an error of the client tells of; null for any other error. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  return { status: error.status, message: firstLine(error.message), accepted: acceptedBy(error) };
}

function acceptedBy(error: Error): string {
  if (!('response' in error) || !isRecord(error.response) || !isRecord(error.response.headers)) return '';
  const accepted = error.response.headers['x-accepted-github-permissions'];
  return typeof accepted === 'string' ? accepted : '';
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.replace(/ - https:\/\/docs\.github\.com\S*$/, '') ?? '';
}

/**
 * A refusal in words, with the permission or setting that is missing.
 *
 * @param what what was to be done: `comment on the pull request`.
 * @param permission what the workflow must grant for it: `pull-requests: write`.
 */
export function explainRefusal({ status, message, accepted }: Refusal, what: string, permission: string): Failure {
  const said = `GitHub did not ${what}: ${status} ${message}.`;
  const grant = `Grant \`permissions: ${permission}\` to the job${accepted === '' ? '' : ` (GitHub accepts ${accepted})`}.`;
  if (status === 401) return fail(said, 'Pass a token that is valid; the default is that of the workflow.');
  if (status === 403 && /rate limit/i.test(message)) return fail(said, 'Run the job again when the limit is reset.');
  if (status === 403 || status === 404) return fail(said, grant);
  if (status === 422) return fail(said, 'GitHub refuses the content; the message says why.');
  if (status >= 500) return fail(said, 'GitHub has a fault of its own: run the job again.');
  return fail(said, grant);
}
