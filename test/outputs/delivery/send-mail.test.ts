import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Account } from '../../../action/src/mailbox/account.ts';
import type { Fault } from '../../../action/src/mailbox/open-faults.ts';
import type { Mailbox } from '../../../action/src/mailbox/open-mailbox.ts';
import { checkAccount } from '../../../action/src/outputs/delivery/check-account.ts';
import { readMailSettings } from '../../../action/src/outputs/delivery/mail-settings.ts';
import type { SealedMail } from '../../../action/src/outputs/delivery/sealed-mail.ts';
import { openSes, type Patience } from '../../../action/src/outputs/delivery/send-mail.ts';
import { isFailure } from '../../../action/src/sources/failure.ts';
import { mailsOf } from '../../helpers/deliveries.ts';
import { callsIn, rawMail, sendRaw, sesClient, startMailbox, subjectsIn } from '../../helpers/mailbox.ts';

/** The usual one, a tenth as long. */
const hasty: Patience = { connection: 300, request: 1000, pause: 1, backoff: 5 };

interface Way {
  /** Instead of the mailbox. */
  readonly endpoint?: string;
  readonly patience?: Partial<Patience>;
}

function open({ environment, address }: Mailbox, { endpoint, patience }: Way = {}) {
  const settings = readMailSettings({ ...environment, SES_CONFIGURATION_SET: 'reports' }, address);
  if (isFailure(settings)) throw new Error(settings.message);
  const ses = openSes({ ...settings, ...(endpoint !== undefined && { endpoint }) }, { ...hasty, ...patience });
  onTestFinished(ses.close);
  return ses;
}

/** A mailbox with the set of the reports, in a region that is not the usual one, and its log. */
async function start(account: Partial<Account> = {}) {
  const log: string[] = [];
  const mailbox = await startMailbox({ region: 'eu-west-1', configurationSets: ['reports'], ...account }, log);
  return { mailbox, log };
}

const [mail] = mailsOf(['ceo']);
if (mail === undefined) throw new Error('no mail');

test('a mail goes out once, to all of its envelope, with its tag and set', async () => {
  const { mailbox } = await start();
  const outcome = await open(mailbox).send(mail);
  const [envelope, ...others] = mailbox.mails();
  expect(outcome).toEqual({ kind: 'accepted', message: envelope?.id });
  expect(others).toEqual([]);
  expect(envelope).toMatchObject({
    recipients: ['ceo@example.com', 'audit@example.com'],
    source: 'reports@example.com',
    configurationSet: 'reports',
    tags: [{ name: 'handoff-delivery', value: expect.stringMatching(/^[0-9a-f]{32}$/) }],
  });
});

describe('accepted, and the answer lost: unknown, and sent once', () => {
  test.each<Fault>([
    { kind: 'accepted-then-reset' },
    { kind: 'accepted-then-503' },
    { kind: 'accepted-then-500' },
    { kind: 'accepted-then-hang' },
    { kind: 'accepted-then-stall' },
    { kind: 'accepted-then-unreadable' },
    { kind: 'accepted-without-id' },
    { kind: 'late', ms: 1500 },
  ])('$kind', async (fault) => {
    const { mailbox, log } = await start();
    mailbox.fail(fault);
    expect((await open(mailbox).send(mail)).kind).toBe('unknown');
    expect(callsIn(log)).toEqual(['SendRawEmail']);
    expect(subjectsIn(mailbox)).toEqual(['ceo']);
  });
});

test('not accepted, and no answer ever: unknown too, and not tried again', async () => {
  const { mailbox, log } = await start();
  mailbox.fail({ kind: 'hang' });
  expect((await open(mailbox).send(mail)).kind).toBe('unknown');
  expect(callsIn(log)).toEqual(['SendRawEmail']);
  expect(subjectsIn(mailbox)).toEqual([]);
});

describe('provably not accepted, and worth another try', () => {
  const twentyMinutes = 20 * 60_000;

  test.each<[string, Fault, number]>([
    ['a rate that was too high', { kind: 'throttle', times: 2 }, 3],
    ['a clock 20 minutes behind', { kind: 'clock-skew', ms: twentyMinutes }, 2],
    ['a clock 20 minutes ahead', { kind: 'clock-skew', ms: -twentyMinutes }, 2],
  ])('%s', async (_what, fault, calls) => {
    const { mailbox, log } = await start();
    mailbox.fail(fault);
    expect((await open(mailbox).send(mail)).kind).toBe('accepted');
    expect(callsIn(log)).toHaveLength(calls);
    expect(subjectsIn(mailbox)).toEqual(['ceo']);
  });

  test('a server that takes no connection, for a while', async () => {
    const { mailbox, log } = await start();
    const started = performance.now();
    mailbox.fail({ kind: 'refused', ms: 150 });
    expect((await open(mailbox, { patience: { backoff: 60 } }).send(mail)).kind).toBe('accepted');
    expect(performance.now() - started).toBeGreaterThan(140);
    expect(callsIn(log)).toEqual(['SendRawEmail']);
    expect(subjectsIn(mailbox)).toEqual(['ceo']);
  });

  test('a server that takes no connection, to the end', async () => {
    const { mailbox } = await start();
    const outcome = await open(mailbox, { endpoint: 'http://127.0.0.1:1' }).send(mail);
    expect(outcome).toMatchObject({ kind: 'rejected', reason: expect.stringContaining('ECONNREFUSED') });
    expect(subjectsIn(mailbox)).toEqual([]);
  });

  test('a name that leads nowhere', async () => {
    const { mailbox } = await start();
    expect((await open(mailbox, { endpoint: 'http://nowhere.invalid' }).send(mail)).kind).toBe('rejected');
  });

  test('a rate that stays too high', async () => {
    const { mailbox, log } = await start();
    mailbox.fail({ kind: 'throttle', times: 6 });
    expect((await open(mailbox).send(mail)).kind).toBe('rejected');
    expect(callsIn(log)).toHaveLength(5);
    expect(subjectsIn(mailbox)).toEqual([]);
  });
});

describe('refused for good: one call, a reason without an address, and how to mend it', () => {
  const strangers = 'The following identities failed the check in region EU-WEST-1: (address)';

  test.each<[Fault['kind'], string, string]>([
    ['daily-quota', 'Throttling 400: Daily message quota exceeded', '24 hours'],
    ['not-verified', `MessageRejected 400: Email address is not verified. ${strangers}`, 'Verify the sender'],
    [
      'expired-token',
      'ExpiredToken 403: The security token included in the request is expired',
      'Renew the credentials',
    ],
    ['paused', 'AccountSendingPausedException 400: Sending is paused for this account', 'Reputation'],
  ])('%s', async (kind, reason, mend) => {
    const { mailbox, log } = await start();
    mailbox.fail({ kind });
    const outcome = await open(mailbox).send(mail);
    expect(outcome).toEqual({ kind: 'rejected', reason, mend: expect.stringContaining(mend) });
    expect(callsIn(log)).toEqual(['SendRawEmail']);
    expect(subjectsIn(mailbox)).toEqual([]);
    const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = mailbox.environment;
    const shown = inspect(outcome, { depth: 9, showHidden: true });
    for (const secret of ['@example', AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY]) expect(shown).not.toContain(secret);
  });
});

describe('before anything is sent', () => {
  /** So many recipients have had a mail today. */
  async function spend({ environment }: Mailbox, recipients: number): Promise<void> {
    const client = sesClient(environment);
    for (let left = recipients; left > 0; left -= 50) {
      const guests = Array.from({ length: Math.min(left, 50) }, (_, i) => `guest-${i}@example.com`);
      await sendRaw(client, rawMail(), guests);
    }
  }

  const sandbox: Partial<Account> = { mode: 'sandbox', rate: 1, quota: 200 };

  test.each<[string, Partial<Account>, number, string | null]>([
    ['all is well', {}, 0, null],
    ['sending is paused', { isSendingEnabled: false }, 0, 'SES has paused sending for this account.'],
    [
      'the quota is gone',
      { quota: 1000 },
      999,
      'The quota of SES is 1000 recipients in 24 hours and 1 of it are left; the mails have 2.',
    ],
    ['there is no quota', { quota: -1 }, 999, null],
    ['the sender is not verified', { verified: [] }, 0, 'The sender r***@example.com is not verified in eu-west-1.'],
    [
      'the sandbox, and a recipient not verified',
      { ...sandbox, verified: ['reports@example.com', 'audit@example.com'] },
      0,
      'The account is in the sandbox of SES, and c***@example.com is not verified in eu-west-1.',
    ],
    ['the sandbox, and all verified', sandbox, 0, null],
  ])('%s', async (_what, account, spent, message) => {
    const { mailbox } = await start(account);
    await spend(mailbox, spent);
    const told = await open(mailbox).readAccount([mail]);
    if (isFailure(told)) throw new Error(told.message);
    expect(told.sentToday).toBe(spent);
    expect(checkAccount(told, [mail], 'eu-west-1')?.message ?? null).toBe(message);
  });

  test('a server that is not there', async () => {
    const { mailbox } = await start();
    const told = await open(mailbox, { endpoint: 'http://127.0.0.1:1' }).readAccount([mail]);
    expect(told).toMatchObject({ message: expect.stringMatching(/^SES did not answer GetSendQuota: .*ECONNREFUSED/) });
  });

  test('a clock 20 minutes off', async () => {
    const { mailbox, log } = await start();
    mailbox.fail({ kind: 'clock-skew', ms: 20 * 60_000 });
    expect(await open(mailbox).readAccount([mail])).toMatchObject({ rate: 1000, isEnabled: true });
    expect(log.join()).toContain('refused, 403 SignatureDoesNotMatch');
  });
});

describe('at the pace that SES allows', () => {
  const pace: Way = { patience: { pause: 1050, backoff: 5 } };
  const others = ['GetAccountSendingEnabled', 'GetSendQuota'];
  const identities = 'GetIdentityVerificationAttributes';
  const refusalsIn = (log: readonly string[]) => log.filter((line) => line.includes(': refused'));

  const read = async (account: Partial<Account>, mails: readonly SealedMail[] = [mail]) => {
    const { mailbox, log } = await start({ callRate: 1, ...account });
    const started = performance.now();
    const told = await open(mailbox, pace).readAccount(mails);
    return { told, log, calls: [...callsIn(log)].sort(), took: performance.now() - started };
  };

  test('each operation is asked at once, and no call is throttled', async () => {
    const { told, log, calls, took } = await read({ latency: 400 });
    expect(told).toEqual({
      rate: 1000,
      quota: 50_000,
      sentToday: 0,
      isEnabled: true,
      verified: new Set(['example.com']),
    });
    expect(calls).toEqual([...others, identities].sort());
    expect(refusalsIn(log)).toEqual([]);
    expect(took).toBeLessThan(3 * 400);
  });

  test('in the sandbox the recipients are asked for one pause later, and no call is throttled', async () => {
    const verified = ['reports@example.com', 'ceo@example.com'];
    const { told, log, calls, took } = await read({ mode: 'sandbox', rate: 1, quota: 200, verified });
    expect(told).toMatchObject({ rate: 1, quota: 200, verified: new Set(verified) });
    expect(calls).toEqual([...others, identities, identities].sort());
    expect(refusalsIn(log)).toEqual([]);
    expect(took).toBeGreaterThan(1000);
  });

  test('more senders than SES tells of at once, and no call is throttled', async () => {
    const mails = Array.from({ length: 120 }, (_, i) => ({ ...mail, source: `reports-${i}@example.com` }));
    const { told, log, calls } = await read({ verified: 'all' }, mails);
    const verified = new Set(['example.com', ...mails.map(({ source }) => source)]);
    expect(told).toMatchObject({ verified });
    expect(calls).toEqual([...others, identities, identities].sort());
    expect(refusalsIn(log)).toEqual([]);
  });

  test('an account that counts all operations together is read too', async () => {
    const verified = ['reports@example.com', 'ceo@example.com'];
    const account: Partial<Account> = { mode: 'sandbox', rate: 1, quota: 200, verified };
    const { told, log } = await read({ ...account, isCallRateShared: true });
    expect(told).toMatchObject({ rate: 1, quota: 200, isEnabled: true, verified: new Set(verified) });
    expect(refusalsIn(log).length).toBeGreaterThan(1);
  });
});
