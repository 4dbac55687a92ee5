import { readBranch, setBranch } from './bare-repository.ts';
import type { Asked, Known } from './check-request.ts';
import type { Client, HubComment, HubPull, HubState } from './hub-state.ts';

/** An answer of the REST API. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: { readonly [name: string]: string };
}

/** The longest body that GitHub takes. */
const longest = 65_536;

/** Answers a request that GitHub's description allows. */
export function answerRest(state: HubState, client: Client, { operation, values }: Known, asked: Asked): Answer {
  if (`${values.owner}/${values.repo}` !== state.repository) return notFound;
  const body = isRecord(asked.body) ? asked.body : {};
  switch (`${operation.method} ${operation.path}`) {
    case 'get /repos/{owner}/{repo}/issues/{issue_number}/comments':
      return listComments(state, Number(values.issue_number), asked);
    case 'post /repos/{owner}/{repo}/issues/{issue_number}/comments':
      return mayComment(client) ?? createComment(state, client, Number(values.issue_number), String(body.body));
    case 'patch /repos/{owner}/{repo}/issues/comments/{comment_id}':
      return mayComment(client) ?? updateComment(state, Number(values.comment_id), String(body.body));
    case 'post /repos/{owner}/{repo}/git/refs':
      return mayPush(client) ?? createRef(state, String(body.ref), String(body.sha));
    case 'patch /repos/{owner}/{repo}/git/refs/{ref}':
      return mayPush(client) ?? updateRef(state, values.ref ?? '', String(body.sha));
    case 'get /repos/{owner}/{repo}/pulls':
      return listPulls(state, asked);
    case 'post /repos/{owner}/{repo}/pulls':
      return mayPropose(state, client) ?? createPull(state, client, body);
    case 'patch /repos/{owner}/{repo}/pulls/{pull_number}':
      return mayPropose(state, client) ?? updatePull(state, Number(values.pull_number), body);
    default:
      return notFound;
  }
}

const notFound: Answer = { status: 404, body: { message: 'Not Found' } };

function refused(accepted: string): Answer {
  const headers = { 'x-accepted-github-permissions': accepted };
  return { status: 403, body: { message: 'Resource not accessible by integration' }, headers };
}

function mayComment({ permissions }: Client): Answer | null {
  const may = permissions.issues === 'write' || permissions.pulls === 'write';
  return may ? null : refused('issues=write; pull_requests=write');
}

function mayPush({ permissions }: Client): Answer | null {
  return permissions.contents === 'write' ? null : refused('contents=write');
}

function mayPropose({ mayOpenPulls }: HubState, { permissions }: Client): Answer | null {
  if (permissions.pulls !== 'write') return refused('pull_requests=write');
  const message = 'GitHub Actions is not permitted to create or approve pull requests.';
  return mayOpenPulls ? null : { status: 403, body: { message } };
}

function listComments({ comments, url, repository }: HubState, issue: number, { query }: Asked): Answer {
  const size = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  const all = comments.filter((comment) => comment.issue === issue);
  const shown = all.slice((page - 1) * size, page * size).map((comment) => commentJson(comment, url));
  const next = `<${url}/repos/${repository}/issues/${issue}/comments?per_page=${size}&page=${page + 1}>; rel="next"`;
  return { status: 200, body: shown, ...(all.length > page * size && { headers: { link: next } }) };
}

function commentJson({ id, issue, login, body }: HubComment, url: string): object {
  return { id, body, user: { login }, html_url: `${url}/pull/${issue}#issuecomment-${id}` };
}

function tooLong(text: string): Answer | null {
  if (text.length <= longest) return null;
  return {
    status: 422,
    body: { message: 'Validation Failed', errors: [{ message: 'body is too long (maximum is 65536 characters)' }] },
  };
}

function createComment(state: HubState, client: Client, issue: number, body: string): Answer {
  const refusal = tooLong(body);
  if (refusal !== null) return refusal;
  const comment = { id: 1000 + state.comments.length, issue, login: client.login, body };
  state.comments.push(comment);
  return { status: 201, body: commentJson(comment, state.url) };
}

function updateComment({ comments, url }: HubState, id: number, body: string): Answer {
  const comment = comments.find((one) => one.id === id);
  if (comment === undefined) return notFound;
  const refusal = tooLong(body);
  if (refusal !== null) return refusal;
  comment.body = body;
  return { status: 200, body: commentJson(comment, url) };
}

function createRef({ folder }: HubState, ref: string, sha: string): Answer {
  const branch = ref.replace(/^refs\/heads\//, '');
  if (readBranch(folder, branch) !== null) return { status: 422, body: { message: 'Reference already exists' } };
  if (!setBranch(folder, branch, sha)) return { status: 422, body: { message: 'Object does not exist' } };
  return { status: 201, body: { ref, object: { sha, type: 'commit' } } };
}

function updateRef({ folder }: HubState, ref: string, sha: string): Answer {
  const branch = ref.replace(/^heads\//, '');
  if (readBranch(folder, branch) === null) return { status: 422, body: { message: 'Reference does not exist' } };
  if (!setBranch(folder, branch, sha)) return { status: 422, body: { message: 'Object does not exist' } };
  return { status: 200, body: { ref: `refs/${ref}`, object: { sha, type: 'commit' } } };
}

function listPulls(state: HubState, { query }: Asked): Answer {
  const { pulls, repository } = state;
  const [owner = ''] = repository.split('/');
  const found = pulls.filter(({ head, base }) => {
    const isHead = query.get('head') === null || query.get('head') === `${owner}:${head}`;
    return isHead && (query.get('base') === null || query.get('base') === base);
  });
  return { status: 200, body: found.map((pull) => pullJson(pull, state)) };
}

function pullJson({ number, title, body, head, base, login }: HubPull, { folder, url }: HubState): object {
  return {
    number,
    title,
    body,
    state: 'open',
    user: { login },
    head: { ref: head, sha: readBranch(folder, head) },
    base: { ref: base },
    html_url: `${url}/pull/${number}`,
  };
}

function createPull(state: HubState, client: Client, body: { readonly [key: string]: unknown }): Answer {
  const { head, base, title } = body;
  const isThere = state.pulls.some((pull) => pull.head === head && pull.base === base);
  if (isThere)
    return { status: 422, body: { message: `Validation Failed: A pull request already exists for ${head}.` } };
  const number = 100 + state.pulls.length;
  const pull = {
    number,
    head: String(head),
    base: String(base),
    login: client.login,
    title: String(title),
    body: String(body.body),
  };
  state.pulls.push(pull);
  return { status: 201, body: pullJson(pull, state) };
}

function updatePull(state: HubState, number: number, body: { readonly [key: string]: unknown }): Answer {
  const pull = state.pulls.find((one) => one.number === number);
  if (pull === undefined) return notFound;
  if (typeof body.title === 'string') pull.title = body.title;
  if (typeof body.body === 'string') pull.body = body.body;
  return { status: 200, body: pullJson(pull, state) };
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
