import { readFileSync } from 'node:fs';

/** What a workflow run tells of the event that started it; null where the event has no such thing. */
export interface RunEvent {
  /** `push`, `pull_request`, `schedule`, …; empty outside a workflow. */
  readonly name: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string | null;
  /** The branch that the run is for; null for a tag and for a pull request. */
  readonly branch: string | null;
  /** The commit that is checked out. */
  readonly sha: string;
  readonly pullRequest: PullRequest | null;
  /** The tip of the branch that a merge group goes to. */
  readonly mergeBase: string | null;
  /** Without a slash at its end: `https://github.com`. */
  readonly server: string;
  /** The page of this run. */
  readonly runUrl: string;
}

/** The pull request that a run is for. */
interface PullRequest {
  readonly number: number;
  /** The tip of the branch that it goes to. */
  readonly baseSha: string;
  readonly headSha: string;
  /** Whether it comes from another repository: the token can then only read. */
  readonly isFork: boolean;
}

type Environment = { readonly [name: string]: string | undefined };

/** Reads the event from the environment of a runner and the payload that it names; what is not there is null. */
export function readEvent(env: Environment): RunEvent {
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const repository = env.GITHUB_REPOSITORY ?? '';
  const server = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
  return {
    name: env.GITHUB_EVENT_NAME ?? '',
    repository,
    defaultBranch: textAt(payload, 'repository', 'default_branch'),
    branch: env.GITHUB_REF_TYPE === 'branch' ? branchOf(env.GITHUB_REF ?? '') : null,
    sha: env.GITHUB_SHA ?? '',
    pullRequest: readPullRequest(payload, repository),
    mergeBase: textAt(payload, 'merge_group', 'base_sha'),
    server,
    runUrl: `${server}/${repository}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`,
  };
}

function branchOf(ref: string): string | null {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}

function readPullRequest(payload: unknown, repository: string): PullRequest | null {
  const number = valueAt(payload, 'pull_request', 'number');
  const baseSha = textAt(payload, 'pull_request', 'base', 'sha');
  const headSha = textAt(payload, 'pull_request', 'head', 'sha');
  if (typeof number !== 'number' || baseSha === null || headSha === null) return null;
  // The repository of a head that was deleted is null: it was a fork, too.
  const from = textAt(payload, 'pull_request', 'head', 'repo', 'full_name');
  return { number, baseSha, headSha, isFork: from !== repository };
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function textAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = valueAt(value, ...keys);
  return typeof found === 'string' && found !== '' ? found : null;
}

function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : null),
    value,
  );
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
