import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deliverThroughSes } from '../../action/src/outputs/deliver-through-ses.ts';
import { gitLedger } from '../../action/src/outputs/git-ledger.ts';
import { isFailure } from '../../action/src/sources/failure.ts';
import { eight, mailsOf } from '../helpers/deliveries.ts';
import { git, makeFolder } from '../helpers/folder.ts';
import { cloneOf, makeRemote } from '../helpers/remote.ts';
import { openSesServer, type SesServer } from '../helpers/ses-server.ts';

const env = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'AKIA1', AWS_SECRET_ACCESS_KEY: 'secret\n' };
const branch = 'handoff-reports-ledger';

function requestOf(remote: string, { url }: SesServer) {
  const store = gitLedger({ root: cloneOf(remote), branch, access: null });
  return { store, journals: join(makeFolder(), 'journals'), env, standIn: url, revise: false };
}

test('the account is asked first, then all go out; a second time SES is not asked at all', async () => {
  const server = await openSesServer();
  const remote = makeRemote();
  const first = await deliverThroughSes(mailsOf(eight), requestOf(remote, server));
  expect(isFailure(first) ? first.message : first.code).toBe(0);
  expect(server.calls.slice(0, 3)).toEqual([
    'GetSendQuota',
    'GetAccountSendingEnabled',
    'GetIdentityVerificationAttributes',
  ]);
  expect([...server.accepted].sort()).toEqual(eight);
  const second = await deliverThroughSes(mailsOf(eight), requestOf(remote, server));
  expect(isFailure(second) ? second.message : second.receipts.map(({ kind }) => kind)).toEqual(eight.map(() => 'skip'));
  expect(server.calls.length).toBe(3 + 8);
});

test('what would stop all of them is found before the first claim', async () => {
  const server = await openSesServer({ enabled: false });
  const remote = makeRemote();
  const result = await deliverThroughSes(mailsOf(eight), requestOf(remote, server));
  expect(result).toMatchObject({ message: 'SES has paused sending for this account.' });
  expect(git(remote, 'branch', '--list', branch)).toBe('');
});

test('recipients go at nine tenths of the rate of the account', async () => {
  const server = await openSesServer({ rate: 10 });
  const started = performance.now();
  const result = await deliverThroughSes(mailsOf(eight), requestOf(makeRemote(), server));
  expect(isFailure(result) ? result.message : result.code).toBe(0);
  // 16 recipients, of which 9 go at once, and the two pauses before.
  expect(performance.now() - started).toBeGreaterThan(2 * 1050 + ((16 - 9) / 9) * 1000 - 50);
});

test('no region, and nothing happens', async () => {
  const server = await openSesServer();
  const remote = makeRemote();
  const result = await deliverThroughSes(mailsOf(eight), { ...requestOf(remote, server), env: {} });
  expect(result).toMatchObject({ message: expect.stringContaining('no region') });
  expect([server.calls, git(remote, 'branch', '--list', branch)]).toEqual([[], '']);
});
