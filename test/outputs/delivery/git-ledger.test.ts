import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DeliveryEvent } from '../../../action/src/ledger/delivery-event.ts';
import { gitLedger } from '../../../action/src/outputs/delivery/git-ledger.ts';
import type { LedgerStore } from '../../../action/src/outputs/delivery/ledger-store.ts';
import { publishDeliveries } from '../../../action/src/outputs/delivery/publish-deliveries.ts';
import { isFailure } from '../../../action/src/sources/failure.ts';
import { accepted, attempting, claimed, eventsOf, keyOf } from '../../helpers/deliveries.ts';
import { git, makeFolder, makeRepository } from '../../helpers/folder.ts';
import { cloneOf, makeRemote } from '../../helpers/remote.ts';

const branch = 'handoff-reports-ledger';
const storeOf = (root: string): LedgerStore => gitLedger({ root, branch, access: null });
const put = (store: LedgerStore, events: readonly DeliveryEvent[]) =>
  publishDeliveries(
    store,
    () => ({ events }),
    () => 'Claim 1 delivery',
  );

async function keysIn(root: string): Promise<readonly string[]> {
  const tip = await storeOf(root).read();
  if (isFailure(tip)) throw new Error(tip.message);
  return [...tip.ledger.deliveries.keys()];
}

test('the first publication begins the branch, and nothing else here changes', async () => {
  const remote = makeRemote();
  const clone = cloneOf(remote);
  await put(storeOf(clone), eventsOf(keyOf(), [claimed]));
  expect(await keysIn(cloneOf(remote))).toEqual([keyOf()]);
  expect(git(remote, 'ls-tree', '-r', '--name-only', branch).trim()).toBe('reports/.ledger/2026-11.jsonl');
  expect(git(clone, 'status', '--porcelain')).toBe('');
  expect(git(clone, 'branch', '--list').trim()).toBe('* main');
  expect(readdirSync(clone).sort()).toEqual(['.git', 'README.md']);
});

test('on a branch with other files, only the ledger changes', async () => {
  const remote = makeRemote();
  const clone = cloneOf(remote);
  const store = gitLedger({ root: clone, branch: 'main', access: null });
  await put(store, eventsOf(keyOf(), [claimed]));
  await put(store, eventsOf(keyOf(), [attempting, accepted], { hour: 8 }));
  expect(git(remote, 'diff', '--name-status', 'main~2', 'main').trim()).toBe('A\treports/.ledger/2026-11.jsonl');
  expect(git(clone, 'status', '--porcelain')).toBe('');
});

test('it is read from the tip, whatever is checked out', async () => {
  const remote = makeRemote();
  const old = cloneOf(remote);
  await put(storeOf(cloneOf(remote)), eventsOf(keyOf(), [claimed]));
  expect(await keysIn(old)).toEqual([keyOf()]);
});

test('of two that read the same tip one publishes, and the other learns of it', async () => {
  const remote = makeRemote();
  await put(storeOf(cloneOf(remote)), eventsOf(keyOf('cto'), [claimed]));
  const [one, two] = [storeOf(cloneOf(remote)), storeOf(cloneOf(remote))];
  const [a, b] = [await one.read(), await two.read()];
  if (isFailure(a) || isFailure(b)) throw new Error('unreadable');
  expect(a.id).toBe(b.id);
  const files = (text: string) => new Map([['2026-11.jsonl', text]]);
  expect(await one.commit(a.id, files('a\n'), 'One')).toBe('done');
  expect(await two.commit(b.id, files('b\n'), 'Two')).toBe('stale');
  expect(git(remote, 'log', '-1', '--format=%s', branch).trim()).toBe('One');
});

test('of two that begin the branch at once one does', async () => {
  const remote = makeRemote();
  const [one, two] = [storeOf(cloneOf(remote)), storeOf(cloneOf(remote))];
  expect(await one.commit(null, new Map([['2026-11.jsonl', 'a\n']]), 'One')).toBe('done');
  expect(await two.commit(null, new Map([['2026-11.jsonl', 'b\n']]), 'Two')).toBe('stale');
});

test('what many publish at once is all there, in one chain', async () => {
  const remote = makeRemote();
  const personas = ['ceo', 'cfo', 'cmo', 'cto'];
  const clones = personas.map(() => cloneOf(remote));
  await Promise.all(clones.map((root, i) => put(storeOf(root), eventsOf(keyOf(personas[i]), [claimed]))));
  expect([...(await keysIn(cloneOf(remote)))].sort()).toEqual(personas.map((persona) => keyOf(persona)));
});

test('said again after a lost answer, it stands there once', async () => {
  const remote = makeRemote();
  const events = eventsOf(keyOf(), [claimed]);
  await put(storeOf(cloneOf(remote)), events);
  await put(storeOf(cloneOf(remote)), events);
  expect(git(remote, 'rev-list', '--count', branch).trim()).toBe('1');
});

test('without a remote, the branch here is moved, from the expected commit only', async () => {
  const root = makeRepository({ 'README.md': '# Notes' });
  git(root, 'config', 'user.name', 'Dana');
  git(root, 'config', 'user.email', 'dana@example.com');
  await put(storeOf(root), eventsOf(keyOf(), [claimed]));
  expect(await keysIn(root)).toEqual([keyOf()]);
  expect(await storeOf(root).commit(null, new Map([['2026-11.jsonl', 'b\n']]), 'Two')).toBe('stale');
  expect(git(root, 'status', '--porcelain')).toBe('');
  const checkedOut = gitLedger({ root, branch: 'main', access: null });
  expect(await put(checkedOut, eventsOf(keyOf(), [claimed]))).toMatchObject({
    message: expect.stringContaining('which is checked out'),
  });
});

test('a ledger that was removed stops everything', async () => {
  const remote = makeRemote();
  await put(storeOf(cloneOf(remote)), eventsOf(keyOf(), [claimed]));
  const clone = cloneOf(remote);
  git(clone, 'checkout', '--quiet', branch);
  git(clone, 'rm', '--quiet', '-r', 'reports');
  git(clone, 'commit', '--quiet', '--allow-empty', '-m', 'Tidy up');
  git(clone, 'push', '--quiet', 'origin', branch);
  expect(await storeOf(clone).read()).toMatchObject({ message: expect.stringContaining('was removed by commit') });
});

test.each([
  ['deleted', (remote: string) => git(remote, 'update-ref', '-d', `refs/heads/${branch}`)],
  ['set back', (remote: string) => git(remote, 'update-ref', `refs/heads/${branch}`, `${branch}~1`)],
] as const)('a branch that was %s stops everything, and comes back with what is said', async (fate, lose) => {
  const remote = makeRemote();
  await put(storeOf(cloneOf(remote)), eventsOf(keyOf('ceo'), [claimed]));
  await put(storeOf(cloneOf(remote)), eventsOf(keyOf('cfo'), [claimed]));
  lose(remote);
  const clone = cloneOf(remote);
  const failure = await storeOf(clone).read();
  if (!isFailure(failure)) throw new Error('read');
  expect(failure.message).toBe(
    `The branch \`${branch}\` of the ledger was ${fate}. Nothing was sent, since mails that it forgot would be sent again.`,
  );
  const command = /`(git fetch [^`]+)`/.exec(failure.mend)?.[1] ?? '';
  execFileSync('sh', ['-c', command], { cwd: clone, stdio: 'ignore' });
  expect(await keysIn(cloneOf(remote))).toEqual([keyOf('ceo'), keyOf('cfo')]);
});

test('lines that were taken out at the end stop everything, until they are back', async () => {
  const remote = makeRemote();
  await put(storeOf(cloneOf(remote)), eventsOf(keyOf('cfo'), [claimed, attempting, accepted]));
  await put(storeOf(cloneOf(remote)), eventsOf(keyOf(), [claimed, attempting, accepted], { hour: 8 }));
  const clone = cloneOf(remote);
  git(clone, 'checkout', '--quiet', branch);
  git(clone, 'revert', '--no-edit', 'HEAD');
  git(clone, 'push', '--quiet', 'origin', 'HEAD');
  const read = await storeOf(cloneOf(remote)).read();
  expect(read).toMatchObject({
    message: expect.stringContaining('Lines at the end of `reports/.ledger/2026-11.jsonl`'),
  });

  const [, mend = ''] = /`(git checkout .*?)`/.exec(isFailure(read) ? read.mend : '') ?? [];
  git(clone, ...mend.split(' ').slice(1));
  git(clone, 'commit', '--quiet', '-m', 'Restore');
  git(clone, 'push', '--quiet', 'origin', 'HEAD');
  expect(await keysIn(cloneOf(remote))).toEqual([keyOf('cfo'), keyOf()]);
});

test('without a remote a branch that was deleted comes back, too', async () => {
  const root = makeRepository({ 'README.md': '# Notes' });
  git(root, 'config', 'user.name', 'Dana');
  git(root, 'config', 'user.email', 'dana@example.com');
  await put(storeOf(root), eventsOf(keyOf(), [claimed]));
  git(root, 'branch', '--quiet', '-D', branch);
  const failure = await storeOf(root).read();
  if (!isFailure(failure)) throw new Error('read');
  const command = /: `(git branch [^`]+)`/.exec(failure.mend)?.[1] ?? '';
  execFileSync('sh', ['-c', command], { cwd: root });
  expect(await keysIn(root)).toEqual([keyOf()]);
});

test('a remote that refuses or is not there is a failure with its reason', async () => {
  const root = makeRepository({ 'README.md': '# Notes' });
  git(root, 'remote', 'add', 'origin', join(makeFolder(), 'nothing'));
  expect(await storeOf(root).read()).toMatchObject({
    message: expect.stringMatching(/^The ledger on `handoff-reports-ledger` of `origin` could not be read: /),
  });
});
