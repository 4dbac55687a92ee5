import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getOctokit } from '@actions/github';
import { expect, onTestFinished, test } from 'vitest';
import { gitHubLedger } from '../../action/src/outputs/github-ledger.ts';
import type { LedgerStore } from '../../action/src/outputs/ledger-store.ts';
import { publishDeliveries } from '../../action/src/outputs/publish-deliveries.ts';
import { isFailure } from '../../action/src/sources/failure.ts';
import { claimed, eventsOf, keyOf } from '../helpers/deliveries.ts';
import { git, putFiles } from '../helpers/folder.ts';
import { cloneOf, makeRemote } from '../helpers/remote.ts';

const branch = 'handoff-reports-ledger';

interface Files {
  readonly [path: string]: string;
}

/** Commits files to the branch of a remote, as GitHub does it. */
function commitTo(remote: string, files: Files, isFirst: boolean): string {
  const clone = cloneOf(remote);
  git(clone, 'checkout', '--quiet', ...(isFirst ? ['--orphan', branch] : [branch]));
  if (isFirst) git(clone, 'rm', '--quiet', '-r', '-f', '.');
  putFiles(clone, files);
  git(clone, 'add', '--all');
  git(clone, 'commit', '--quiet', '-m', 'GitHub');
  git(clone, 'push', '--quiet', 'origin', `HEAD:${branch}`);
  return git(clone, 'rev-parse', 'HEAD').trim();
}

interface StandIn {
  readonly url: string;
  readonly calls: readonly string[];
}

/** A stand-in of GitHub over a real repository. Of the answers to commits, the first `lost` never arrive. */
async function openStandIn(remote: string, lost = 0): Promise<StandIn> {
  const calls: string[] = [];
  let tree: Files = {};
  let left = lost;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const json = JSON.parse(body);
    const { url = '' } = request;
    calls.push(url.replace('/repos/acme/harbour/git', ''));
    const reply = (status: number, answer: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    };
    if (url.endsWith('/git/trees')) {
      tree = Object.fromEntries(json.tree.map(({ path, content }: Files) => [path, content]));
      return reply(201, { sha: 'tree' });
    }
    if (url.endsWith('/git/commits')) return reply(201, { sha: 'commit' });
    if (url.endsWith('/git/refs')) {
      if (git(remote, 'branch', '--list', branch) !== '') return reply(422, { message: 'Reference already exists' });
      commitTo(remote, tree, true);
      return reply(201, { ref: json.ref });
    }
    const { expectedHeadOid, fileChanges } = json.variables.input;
    if (git(remote, 'rev-parse', branch).trim() !== expectedHeadOid) {
      return reply(200, { errors: [{ type: 'STALE_DATA', message: 'Expected branch to point to another commit' }] });
    }
    const additions = fileChanges.additions.map(({ path, contents }: Files) => [
      path,
      Buffer.from(contents ?? '', 'base64').toString('utf8'),
    ]);
    const oid = commitTo(remote, Object.fromEntries(additions), false);
    left -= 1;
    if (left >= 0) return reply(502, { message: 'Bad gateway' });
    reply(200, { data: { createCommitOnBranch: { commit: { oid } } } });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, calls };
}

function storeOf(remote: string, baseUrl: string): LedgerStore {
  const github = { owner: 'acme', repo: 'harbour', octokit: getOctokit('token', { baseUrl }) };
  return gitHubLedger({ root: cloneOf(remote), branch, access: null }, github);
}

const put = (store: LedgerStore, persona: string) =>
  publishDeliveries(
    store,
    () => ({ events: eventsOf(keyOf(persona), [claimed]) }),
    () => 'Claim 1 delivery',
  );

async function keysIn(store: LedgerStore): Promise<readonly string[]> {
  const tip = await store.read();
  if (isFailure(tip)) throw new Error(tip.message);
  return [...tip.ledger.deliveries.keys()];
}

test('the first publication begins the branch with nothing but the ledger, the next ones add to it', async () => {
  const remote = makeRemote();
  const { url, calls } = await openStandIn(remote);
  await put(storeOf(remote, url), 'ceo');
  expect(git(remote, 'ls-tree', '-r', '--name-only', branch).trim()).toBe('reports/.ledger/2026-11.jsonl');
  await put(storeOf(remote, url), 'cfo');
  expect(calls).toEqual(['/trees', '/commits', '/refs', '/graphql']);
  expect(await keysIn(storeOf(remote, url))).toEqual([keyOf('ceo'), keyOf('cfo')]);
});

test('of two that read the same tip one publishes', async () => {
  const remote = makeRemote();
  const { url } = await openStandIn(remote);
  await put(storeOf(remote, url), 'ceo');
  const [one, two] = [storeOf(remote, url), storeOf(remote, url)];
  const tip = await one.read();
  if (isFailure(tip)) throw new Error(tip.message);
  const files = (text: string) => new Map([['2026-11.jsonl', text]]);
  expect(await one.commit(tip.id, files('a\n'), 'One')).toBe('done');
  expect(await two.commit(tip.id, files('b\n'), 'Two')).toBe('stale');
  expect(await two.commit(null, files('b\n'), 'Two')).toBe('stale');
});

test('where the answer is lost, what was published is found, and not said twice', async () => {
  const remote = makeRemote();
  const { url, calls } = await openStandIn(remote, 1);
  await put(storeOf(remote, url), 'ceo');
  expect(isFailure(await put(storeOf(remote, url), 'cfo'))).toBe(false);
  expect(calls.filter((call) => call === '/graphql').length).toBe(1);
  expect(await keysIn(storeOf(remote, url))).toEqual([keyOf('ceo'), keyOf('cfo')]);
});
