import { getOctokit } from '@actions/github';
import { expect, test } from 'vitest';
import { gitHubLedger } from '../../action/src/outputs/github-ledger.ts';
import type { LedgerStore } from '../../action/src/outputs/ledger-store.ts';
import { publishDeliveries } from '../../action/src/outputs/publish-deliveries.ts';
import { isFailure } from '../../action/src/sources/failure.ts';
import { claimed, eventsOf, keyOf } from '../helpers/deliveries.ts';
import { git } from '../helpers/folder.ts';
import { type Hub, startHub } from '../helpers/hub/hub.ts';
import { cloneOf, makeRemote } from '../helpers/remote.ts';

const branch = 'handoff-reports-ledger';
const mark = `refs/handoff-reports/${branch}`;

function storeOf({ folder, url, token }: Hub, own = token): LedgerStore {
  const github = { owner: 'example', repo: 'harbour', octokit: getOctokit(own, { baseUrl: url }) };
  return gitHubLedger({ root: cloneOf(folder), branch, access: null }, github);
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

const refOf = ({ folder }: Hub, ref: string): string => git(folder, 'rev-parse', ref).trim();

test('the first publication begins the branch with nothing but the ledger, the next ones add to it', async () => {
  const hub = await startHub(makeRemote());
  await put(storeOf(hub), 'ceo');
  expect(git(hub.folder, 'ls-tree', '-r', '--name-only', branch).trim()).toBe('reports/.ledger/2026-11.jsonl');
  await put(storeOf(hub), 'cfo');
  expect(hub.writes().map((line) => decodeURIComponent(line).replace('/repos/example/harbour/git', ''))).toEqual([
    'POST /trees',
    'POST /commits',
    'POST /refs',
    'POST /refs',
    'POST /graphql createCommitOnBranch',
    `PATCH /${mark}`,
  ]);
  expect(await keysIn(storeOf(hub))).toEqual([keyOf('ceo'), keyOf('cfo')]);
  expect(git(hub.folder, 'rev-list', '--count', branch).trim()).toBe('2');
  expect(refOf(hub, mark)).toBe(refOf(hub, branch));
});

test('of two that read the same tip one publishes', async () => {
  const hub = await startHub(makeRemote());
  await put(storeOf(hub), 'ceo');
  const [one, two] = [storeOf(hub), storeOf(hub)];
  const tip = await one.read();
  if (isFailure(tip)) throw new Error(tip.message);
  const files = (text: string) => new Map([['2026-11.jsonl', text]]);
  expect(await one.commit(tip.id, files('a\n'), 'One')).toBe('done');
  expect(await two.commit(tip.id, files('b\n'), 'Two')).toBe('stale');
  expect(await two.commit(null, files('b\n'), 'Two')).toBe('stale');
});

test('where the answer is lost, what was published is found, and not said twice', async () => {
  const hub = await startHub(makeRemote());
  await put(storeOf(hub), 'ceo');
  hub.fail({ of: 'createCommitOnBranch', answer: { status: 502, body: { message: 'Bad gateway' } }, done: true });
  expect(isFailure(await put(storeOf(hub), 'cfo'))).toBe(false);
  expect(hub.log.filter(({ line }) => line.includes('createCommitOnBranch')).length).toBe(1);
  expect(await keysIn(storeOf(hub))).toEqual([keyOf('ceo'), keyOf('cfo')]);
});

test('a mark that could not be set lags behind, and the next publication sets it further', async () => {
  const hub = await startHub(makeRemote());
  await put(storeOf(hub), 'ceo');
  const first = refOf(hub, branch);
  hub.fail({ of: 'PATCH /repos/example/harbour/git/refs', answer: { status: 403, body: { message: 'No' } } });
  hub.fail({ of: 'POST /repos/example/harbour/git/refs', answer: { status: 403, body: { message: 'No' } } });
  expect(isFailure(await put(storeOf(hub), 'cfo'))).toBe(false);
  expect(refOf(hub, mark)).toBe(first);
  await put(storeOf(hub), 'cmo');
  expect(refOf(hub, mark)).toBe(refOf(hub, branch));
});

test('a token that may not write is told which permission is missing', async () => {
  const hub = await startHub(makeRemote());
  const reader = hub.addToken({ permissions: { contents: 'read', issues: 'read', pulls: 'read' } });
  expect(await put(storeOf(hub, reader), 'ceo')).toMatchObject({
    message: expect.stringMatching(
      /^GitHub did not let us begin the branch `handoff-reports-ledger` of the ledger: 403/,
    ),
    mend: expect.stringContaining('`permissions: contents: write`'),
  });
});
