import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkAccount } from '../../action/src/outputs/check-account.ts';
import type { MailSettings } from '../../action/src/outputs/mail-settings.ts';
import { openSes, type Patience } from '../../action/src/outputs/send-mail.ts';
import { isFailure } from '../../action/src/sources/failure.ts';
import { mailsOf } from '../helpers/deliveries.ts';
import { type Fault, openSesServer, type SesAccount } from '../helpers/ses-server.ts';

/** The usual one, a tenth as long. */
const patience: Patience = { connection: 300, request: 1000, pause: 1, backoff: 5 };
const secret = 'hidden/hidden/hidden/hidden/hidden/hidden';

function open(url: string) {
  const settings: MailSettings = {
    region: 'eu-west-1',
    endpoint: url,
    credentials: { accessKeyId: 'AKIAEXAMPLEEXAMPLE00', secretAccessKey: secret },
    configurationSet: 'reports',
  };
  const ses = openSes(settings, patience);
  onTestFinished(ses.close);
  return ses;
}

const [mail] = mailsOf(['ceo']);
if (mail === undefined) throw new Error('no mail');

test('a mail goes out once, to all of its envelope, with its tag and set', async () => {
  const server = await openSesServer();
  expect(await open(server.url).send(mail)).toEqual({ kind: 'accepted', message: 'id-1' });
  const form = server.forms[0];
  expect(form?.get('Destinations.member.1')).toBe('ceo@example.com');
  expect(form?.get('Destinations.member.2')).toBe('audit@example.com');
  expect(form?.get('Source')).toBe('reports@example.com');
  expect(form?.get('ConfigurationSetName')).toBe('reports');
  expect(form?.get('Tags.member.1.Value')).toMatch(/^[0-9a-f]{32}$/);
});

describe('accepted, and the answer lost: unknown, and sent once', () => {
  const faults: readonly Fault[] = [
    'reset-after',
    '503-after',
    '500-after',
    'late-after',
    'hang-after',
    'stall-after',
    'garbage-after',
    'no-id-after',
  ];
  test.each(faults)('%s', async (fault) => {
    const server = await openSesServer();
    server.faults.push(fault);
    expect((await open(server.url).send(mail)).kind).toBe('unknown');
    expect(server.calls).toEqual(['SendRawEmail']);
    expect(server.accepted).toEqual(['ceo']);
  });
});

describe('provably not accepted, and worth another try', () => {
  test.each<[string, readonly Fault[], number]>([
    ['a rate that was too high', ['throttle', 'throttle'], 3],
    ['a clock 20 minutes off', ['skew'], 2],
  ])('%s', async (_what, faults, calls) => {
    const server = await openSesServer();
    server.faults.push(...faults);
    expect((await open(server.url).send(mail)).kind).toBe('accepted');
    expect([server.calls.length, server.accepted.length]).toEqual([calls, 1]);
  });

  test('a server that takes no connection, to the end', async () => {
    const outcome = await open('http://127.0.0.1:1').send(mail);
    expect(outcome).toMatchObject({ kind: 'rejected', reason: expect.stringContaining('ECONNREFUSED') });
  });

  test('a name that leads nowhere', async () => {
    expect((await open('http://nowhere.invalid').send(mail)).kind).toBe('rejected');
  });

  test('a rate that stays too high', async () => {
    const server = await openSesServer();
    server.faults.push('throttle', 'throttle', 'throttle', 'throttle', 'throttle', 'throttle');
    expect((await open(server.url).send(mail)).kind).toBe('rejected');
    expect(server.calls.length).toBe(5);
  });
});

describe('refused for good: one call, a reason without an address, and how to mend it', () => {
  test.each<[Fault, string, string]>([
    ['quota', 'Throttling 400: Daily message quota exceeded', '24 hours'],
    ['refused', 'MessageRejected 400: Email address is not verified: (address)', 'Verify the sender'],
    ['expired', 'ExpiredToken 403: The security token included in the request is expired', 'Renew the credentials'],
    ['paused', 'AccountSendingPausedException 400: Sending is paused', 'Reputation'],
  ])('%s', async (fault, reason, mend) => {
    const server = await openSesServer();
    server.faults.push(fault);
    const outcome = await open(server.url).send(mail);
    expect(outcome).toEqual({ kind: 'rejected', reason, mend: expect.stringContaining(mend) });
    expect([server.calls.length, server.accepted.length]).toEqual([1, 0]);
    expect(inspect(outcome, { depth: 9, showHidden: true })).not.toMatch(/@example|hidden\/|AKIA/);
  });
});

describe('before anything is sent', () => {
  const preflight = async (account: Partial<SesAccount>) => {
    const server = await openSesServer(account);
    const told = await open(server.url).readAccount([mail]);
    if (isFailure(told)) return told.message;
    return checkAccount(told, [mail], 'eu-west-1')?.message ?? null;
  };

  test.each<[string, Partial<SesAccount>, string | null]>([
    ['all is well', {}, null],
    ['sending is paused', { enabled: false }, 'SES has paused sending for this account.'],
    [
      'the quota is gone',
      { quota: 1000, sent: 999 },
      'The quota of SES is 1000 recipients in 24 hours and 1 of it are left; the mails have 2.',
    ],
    ['there is no quota', { quota: -1, sent: 999 }, null],
    ['the sender is not verified', { verified: [] }, 'The sender r***@example.com is not verified in eu-west-1.'],
    [
      'the sandbox, and a recipient not verified',
      { rate: 1, quota: 200, verified: ['reports@example.com', 'audit@example.com'] },
      'The account is in the sandbox of SES, and c***@example.com is not verified in eu-west-1.',
    ],
    ['the sandbox, and all verified', { rate: 1, quota: 200 }, null],
  ])('%s', async (_what, account, message) => {
    expect(await preflight(account)).toBe(message);
  });

  test('a server that is not there', async () => {
    const told = await open('http://127.0.0.1:1').readAccount([mail]);
    expect(told).toMatchObject({ message: expect.stringMatching(/^SES did not answer GetSendQuota: .*ECONNREFUSED/) });
  });
});
