import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Account } from '../../../action/src/mailbox/account.ts';
import type { Mailbox } from '../../../action/src/mailbox/open-mailbox.ts';
import { deliverThroughSes } from '../../../action/src/outputs/delivery/deliver-through-ses.ts';
import { gitLedger } from '../../../action/src/outputs/delivery/git-ledger.ts';
import { isFailure } from '../../../action/src/sources/failure.ts';
import { eight, mailsOf } from '../../helpers/deliveries.ts';
import { git, makeFolder } from '../../helpers/folder.ts';
import { callsIn, startMailbox, subjectsIn } from '../../helpers/mailbox.ts';
import { cloneOf, makeRemote } from '../../helpers/remote.ts';

const branch = 'handoff-reports-ledger';

/** A mailbox as strict as SES about calls that send nothing, and its log. */
async function start(account: Partial<Account> = {}) {
  const log: string[] = [];
  return { mailbox: await startMailbox({ region: 'eu-west-1', callRate: 1, ...account }, log), log };
}

/** With a secret that was pasted with a line break. */
function requestOf(remote: string, { address, environment }: Mailbox) {
  const store = gitLedger({ root: cloneOf(remote), branch, access: null });
  const env = { ...environment, AWS_SECRET_ACCESS_KEY: `${environment.AWS_SECRET_ACCESS_KEY}\n` };
  return { store, journals: join(makeFolder(), 'journals'), env, standIn: address, revise: false };
}

test('the account is asked first, then all go out; a second time SES is not asked at all', async () => {
  const { mailbox, log } = await start();
  const remote = makeRemote();
  const first = await deliverThroughSes(mailsOf(eight), requestOf(remote, mailbox));
  expect(isFailure(first) ? first.message : first.code).toBe(0);
  expect([...callsIn(log).slice(0, 3)].sort()).toEqual([
    'GetAccountSendingEnabled',
    'GetIdentityVerificationAttributes',
    'GetSendQuota',
  ]);
  expect(subjectsIn(mailbox)).toEqual(eight);
  const second = await deliverThroughSes(mailsOf(eight), requestOf(remote, mailbox));
  expect(isFailure(second) ? second.message : second.receipts.map(({ kind }) => kind)).toEqual(eight.map(() => 'skip'));
  expect(callsIn(log)).toHaveLength(3 + 8);
});

test('what would stop all of them is found before the first claim', async () => {
  const { mailbox } = await start({ isSendingEnabled: false });
  const remote = makeRemote();
  const result = await deliverThroughSes(mailsOf(eight), requestOf(remote, mailbox));
  expect(result).toMatchObject({ message: 'SES has paused sending for this account.' });
  expect(git(remote, 'branch', '--list', branch)).toBe('');
});

test('recipients go at nine tenths of the rate of the account, and none is refused', async () => {
  const { mailbox, log } = await start({ rate: 10 });
  const result = await deliverThroughSes(mailsOf(eight), requestOf(makeRemote(), mailbox));
  expect(isFailure(result) ? result.message : result.code).toBe(0);
  const moments = mailbox.mails().map(({ at }) => Date.parse(at));
  // 16 recipients, of which 9 go at once; at the whole rate it would be 600 milliseconds.
  expect(Math.max(...moments) - Math.min(...moments)).toBeGreaterThan(((16 - 9) / 9) * 1000 - 100);
  expect(log.filter((line) => line.includes('refused'))).toEqual([]);
});

test('no region, and nothing happens', async () => {
  const { mailbox, log } = await start();
  const remote = makeRemote();
  const result = await deliverThroughSes(mailsOf(eight), { ...requestOf(remote, mailbox), env: {} });
  expect(result).toMatchObject({ message: expect.stringContaining('no region') });
  expect([log, git(remote, 'branch', '--list', branch)]).toEqual([[], '']);
});

test('a bug in the first mail is told when all others are sent and written down', async () => {
  const { mailbox } = await start();
  const request = requestOf(makeRemote(), mailbox);
  const broken = async (): Promise<never> => {
    throw new Error('impossible');
  };
  const [first, ...others] = mailsOf(eight);
  if (first === undefined) throw new Error('No mail.');
  const mails = [{ ...first, seal: broken, sealAhead: broken }, ...others];
  await expect(deliverThroughSes(mails, request)).rejects.toThrow('impossible');
  expect(subjectsIn(mailbox)).toEqual(eight.slice(1));
  expect(process.listenerCount('SIGINT')).toBe(0);
});
