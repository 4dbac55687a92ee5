import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { git, makeFolder } from '../folder.ts';
import { answerGraphql } from './answer-graphql.ts';
import { type Answer, answerRest } from './answer-rest.ts';
import { type Asked, faultsOf, findOperation } from './check-request.ts';
import type { Client, HubState } from './hub-state.ts';

/** A fault on demand, for requests whose line (`POST /graphql createCommitOnBranch`) holds some words. */
interface Fault {
  readonly of: string;
  /** `reset` ends the connection without an answer. */
  readonly answer: Answer | 'reset';
  /** Whether what was asked is done all the same, so that only the answer is lost. */
  readonly done?: true;
  readonly times?: number;
}

/** One request, as the log tells it. */
interface Logged {
  readonly line: string;
  readonly login: string | null;
  readonly status: number;
}

export interface Hub extends HubState {
  /** The token of a workflow that may do everything. */
  readonly token: string;
  readonly log: readonly Logged[];
  /** The requests that ask for a change, and were answered well. */
  readonly writes: () => readonly string[];
  readonly fail: (fault: Fault) => void;
  /** A token with other permissions, or of somebody else. */
  readonly addToken: (client: Partial<Client>) => string;
}

const all = { contents: 'write', issues: 'write', pulls: 'write' } as const;

/**
 * A stand-in for GitHub on loopback, REST and GraphQL on one address, over a real bare repository made of another one's
 * branches. Requests are checked by GitHub's own descriptions: what they do not allow is answered with 400 and named in the
 * log, so that no test passes by it.
 */
export async function startHub(origin: string, repository = 'example/harbour'): Promise<Hub> {
  const folder = join(makeFolder(), 'hub.git');
  git(origin, 'clone', '--quiet', '--bare', `file://${origin}`, folder);
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const state: HubState = {
    repository,
    folder,
    url: `http://127.0.0.1:${port}`,
    protectedBranches: new Set(),
    comments: [],
    pulls: [],
    mayOpenPulls: true,
  };
  const clients = new Map<string, Client>();
  const log: Logged[] = [];
  const faults: { fault: Fault; left: number }[] = [];
  const addToken = (client: Partial<Client>): string => {
    const token = `ghs_${clients.size}${'x'.repeat(20)}`;
    clients.set(token, { login: 'github-actions[bot]', permissions: all, ...client });
    return token;
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await readRequest(request);
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const client = clients.get(token) ?? null;
    const line = lineOf(asked);
    const fault = takeFault(line);
    const answer = fault === null || fault.done ? answerOne(asked, client) : null;
    const given = fault?.answer ?? answer ?? unknownToken;
    log.push({ line, login: client?.login ?? null, status: given === 'reset' ? 0 : given.status });
    if (given === 'reset') request.socket.destroy();
    else send(response, given);
  }

  function takeFault(line: string): Fault | null {
    const found = faults.find(({ fault, left }) => left > 0 && line.includes(fault.of));
    if (found === undefined) return null;
    found.left--;
    return found.fault;
  }

  function answerOne(asked: Asked, client: Client | null): Answer {
    if (client === null) return unknownToken;
    if (asked.path === '/graphql') return { status: 200, body: answerGraphql(state, client, Object(asked.body)) };
    const known = findOperation(asked);
    if (known === null) return { status: 400, body: { message: `Nobody has extracted ${lineOf(asked)}.` } };
    const wrong = faultsOf(known, asked);
    return wrong.length > 0
      ? { status: 400, body: { message: wrong.join('; ') } }
      : answerRest(state, client, known, asked);
  }

  return {
    ...state,
    protectedBranches: state.protectedBranches,
    token: addToken({}),
    log,
    writes: () => log.filter(({ line, status }) => isWrite(line) && status < 400).map(({ line }) => line),
    fail: (fault) => faults.push({ fault, left: fault.times ?? 1 }),
    addToken,
    get mayOpenPulls() {
      return state.mayOpenPulls;
    },
    set mayOpenPulls(may: boolean) {
      state.mayOpenPulls = may;
    },
  };
}

const unknownToken: Answer = { status: 401, body: { message: 'Bad credentials' } };

async function readRequest(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://hub');
  return {
    method: request.method ?? '',
    path: pathname,
    query: searchParams,
    body: text === '' ? null : JSON.parse(text),
  };
}

/** `POST /graphql createCommitOnBranch`, `PATCH /repos/…/issues/comments/1000`. */
function lineOf({ method, path, body }: Asked): string {
  const query = typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : '';
  const field = /\{\s*(\w+)/.exec(query)?.[1];
  return [method, path, ...(path === '/graphql' && field !== undefined ? [field] : [])].join(' ');
}

function isWrite(line: string): boolean {
  return !line.startsWith('GET ') && !line.endsWith(' viewer');
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
