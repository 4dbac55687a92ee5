import { readdirSync, readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import {
  DescribeConfigurationSetCommand,
  GetAccountSendingEnabledCommand,
  GetIdentityVerificationAttributesCommand,
  GetSendQuotaCommand,
  GetSendStatisticsCommand,
  ListIdentitiesCommand,
  ListTemplatesCommand,
  type SESClient,
  SendEmailCommand,
  SendRawEmailCommand,
} from '@aws-sdk/client-ses';
import { describe, expect, test } from 'vitest';
import { isLocalId } from '../../action/src/mailbox/local-id.ts';
import { openMailbox } from '../../action/src/mailbox/open-mailbox.ts';
import { makeFolder } from '../helpers/folder.ts';
import { rawMail, refusalOf, sesClient, startMailbox } from '../helpers/mailbox.ts';

const send = (client: SESClient, raw = rawMail(), destinations = ['ceo@example.com']) =>
  client.send(new SendRawEmailCommand({ Destinations: destinations, RawMessage: { Data: raw } }));

describe('a mail through the real SDK', () => {
  test('is stored byte for byte, with the id and date of SES and the marker', async () => {
    const mailbox = await startMailbox({ configurationSets: ['reports'] });
    const raw = rawMail({ 'Message-ID': '<own@example.com>', Date: 'Mon, 1 Jan 2001 00:00:00 +0000' });
    const { MessageId: id = '', $metadata } = await sesClient(mailbox.environment).send(
      new SendRawEmailCommand({
        Source: 'reports@example.com',
        Destinations: ['ceo@example.com', 'audit@example.com'],
        RawMessage: { Data: raw },
        ConfigurationSetName: 'reports',
        Tags: [{ Name: 'persona', Value: 'ceo' }],
      }),
    );
    expect($metadata).toMatchObject({ httpStatusCode: 200, requestId: expect.stringMatching(/^10ca1000-/) });
    expect(isLocalId(id)).toBe(true);
    expect(readdirSync(mailbox.folder).sort()).toEqual([`${id}.eml`, `${id}.json`]);
    const stored = readFileSync(join(mailbox.folder, `${id}.eml`), 'utf8');
    const date = /^Date: (.*)\r$/m.exec(stored)?.[1] ?? '';
    expect(stored).toBe(
      raw
        .toString()
        .replace('<own@example.com>', `<${id}@email.amazonses.com>`)
        .replace('Mon, 1 Jan 2001 00:00:00 +0000', date)
        .replace('\r\n\r\n', '\r\nX-Local-Mailbox: LOCAL MAILBOX: kept on this machine, delivered to nobody\r\n\r\n'),
    );
    expect(JSON.parse(readFileSync(join(mailbox.folder, `${id}.json`), 'utf8'))).toEqual({
      mailbox: 'LOCAL MAILBOX',
      id,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      source: 'reports@example.com',
      recipients: ['ceo@example.com', 'audit@example.com'],
      suppressed: [],
      configurationSet: 'reports',
      tags: [{ name: 'persona', value: 'ceo' }],
      subject: 'Executive Report',
      bytes: Buffer.byteLength(stored),
    });
    expect(mailbox.read(id)?.toString()).toBe(stored);
  });

  test('goes to those whom its headers name where no destination is given, and Bcc is taken out', async () => {
    const mailbox = await startMailbox();
    const raw = rawMail({ Cc: 'A <a@example.com>, b@example.com', Bcc: 'audit@example.com' });
    await sesClient(mailbox.environment).send(new SendRawEmailCommand({ RawMessage: { Data: raw } }));
    const [{ id = '', source = '', recipients = [] } = {}] = mailbox.mails();
    expect([source, ...recipients]).toEqual([
      'reports@example.com',
      'ceo@example.com',
      'a@example.com',
      'b@example.com',
      'audit@example.com',
    ]);
    expect(mailbox.read(id)?.toString()).not.toContain('audit');
  });

  test('of parts is composed, as SES does for SendEmail', async () => {
    const mailbox = await startMailbox();
    const { MessageId: id = '' } = await sesClient(mailbox.environment).send(
      new SendEmailCommand({
        Source: 'reports@example.com',
        Destination: { ToAddresses: ['ceo@example.com'], BccAddresses: ['audit@example.com'] },
        Message: { Subject: { Data: 'Café' }, Body: { Text: { Data: 'Text' }, Html: { Data: '<p>HTML</p>' } } },
      }),
    );
    expect(mailbox.mails()).toMatchObject([
      { id, subject: 'Café', recipients: ['ceo@example.com', 'audit@example.com'] },
    ]);
  });

  test('to a suppressed address is accepted, and not delivered', async () => {
    const mailbox = await startMailbox({ suppressed: ['Gone@example.com'] });
    await send(sesClient(mailbox.environment), rawMail(), ['ceo@example.com', 'gone@example.com']);
    expect(mailbox.mails()).toMatchObject([{ suppressed: ['gone@example.com'] }]);
  });
});

describe('calls that send nothing', () => {
  test('say what the account may do', async () => {
    const mailbox = await startMailbox({ mode: 'sandbox', quota: 200, rate: 2, configurationSets: ['reports'] });
    const client = sesClient(mailbox.environment);
    mailbox.setAccount({ verified: ['example.com', 'ceo@example.org'] });
    await send(client, rawMail(), ['ceo@example.org', 'cfo@example.com']);
    expect(await client.send(new GetSendQuotaCommand({}))).toMatchObject({
      Max24HourSend: 200,
      MaxSendRate: 2,
      SentLast24Hours: 2,
    });
    expect(await client.send(new GetAccountSendingEnabledCommand({}))).toMatchObject({ Enabled: true });
    expect(await client.send(new ListIdentitiesCommand({}))).toMatchObject({
      Identities: ['example.com', 'ceo@example.org'],
    });
    const asked = { Identities: ['example.com', 'other.example'] };
    const { VerificationAttributes } = await client.send(new GetIdentityVerificationAttributesCommand(asked));
    expect(VerificationAttributes).toEqual({ 'example.com': { VerificationStatus: 'Success' } });
    const named = { ConfigurationSetName: 'reports' };
    expect(await client.send(new DescribeConfigurationSetCommand(named))).toMatchObject({
      ConfigurationSet: { Name: 'reports' },
    });
    const { SendDataPoints = [] } = await client.send(new GetSendStatisticsCommand({}));
    expect(SendDataPoints).toMatchObject([{ DeliveryAttempts: 2, Bounces: 0, Complaints: 0, Rejects: 0 }]);
  });

  test('are limited to one a second', async () => {
    const mailbox = await startMailbox({ callRate: 1 });
    const client = sesClient(mailbox.environment);
    await client.send(new GetSendQuotaCommand({}));
    expect(await refusalOf(client.send(new GetSendQuotaCommand({})))).toEqual({
      name: 'Throttling',
      status: 400,
      message: 'Rate exceeded',
    });
  });

  test('that it does not know are answered with those that it does', async () => {
    const mailbox = await startMailbox();
    expect(await refusalOf(sesClient(mailbox.environment).send(new ListTemplatesCommand({})))).toMatchObject({
      name: 'InvalidAction',
      status: 400,
      message: expect.stringContaining('SendRawEmail, SendEmail, GetSendQuota'),
    });
  });
});

describe('what SES refuses', () => {
  const many = Array.from({ length: 51 }, (_, i) => `r${i}@example.com`);
  test.each([
    ['a sender that is not verified', {}, rawMail({ From: 'x@example.org' }), ['a@example.com'], 'MessageRejected'],
    ['a recipient in the sandbox', { mode: 'sandbox' }, rawMail(), ['a@example.org'], 'MessageRejected'],
    ['51 recipients', {}, rawMail(), many, 'InvalidParameterValue'],
    ['no recipient', {}, rawMail({ To: '' }), [], 'InvalidParameterValue'],
    ['a bare line feed', {}, rawMail({}, 'one\ntwo'), ['a@example.com'], 'InvalidParameterValue'],
    ['a line of 999 characters', {}, rawMail({}, 'x'.repeat(999)), ['a@example.com'], 'InvalidParameterValue'],
    ['more than 10 MB', {}, rawMail({}, 'x\r\n'.repeat(3_500_000)), ['a@example.com'], 'InvalidParameterValue'],
    ['an address with a line break', {}, rawMail(), ['a@x\r\nBcc: evil@example.com'], 'InvalidParameterValue'],
    ['an address that is not ASCII', {}, rawMail(), ['zoë@example.com'], 'InvalidParameterValue'],
    ['a second subject', {}, rawMail({ subject: 'Other' }), ['a@example.com'], 'InvalidParameterValue'],
    [
      'an account that is paused',
      { isSendingEnabled: false },
      rawMail(),
      ['a@example.com'],
      'AccountSendingPausedException',
    ],
    ['more than the daily quota', { quota: 0 }, rawMail(), ['a@example.com'], 'Throttling'],
  ] as const)('%s', async (_what, account, raw, destinations, name) => {
    const mailbox = await startMailbox(account);
    expect(await refusalOf(send(sesClient(mailbox.environment), raw, [...destinations]))).toMatchObject({
      name,
      status: 400,
    });
    expect(mailbox.mails()).toEqual([]);
    expect(readdirSync(mailbox.folder)).toEqual([]);
  });

  test('a configuration set that is not there', async () => {
    const mailbox = await startMailbox();
    const call = new SendRawEmailCommand({ RawMessage: { Data: rawMail() }, ConfigurationSetName: 'none' });
    expect(await refusalOf(sesClient(mailbox.environment).send(call))).toEqual({
      name: 'ConfigurationSetDoesNotExistException',
      status: 400,
      message: 'Configuration set <none> does not exist.',
    });
  });

  test('more recipients a second than the rate, in recipients', async () => {
    const mailbox = await startMailbox({ rate: 3 });
    const client = sesClient(mailbox.environment);
    await send(client, rawMail(), ['a@example.com', 'b@example.com']);
    const refusal = refusalOf(send(client, rawMail(), ['a@example.com', 'b@example.com']));
    expect(await refusal).toEqual({ name: 'Throttling', status: 400, message: 'Maximum sending rate exceeded.' });
    await send(client, rawMail(), ['a@example.com']);
    expect(mailbox.mails()).toHaveLength(2);
  });
});

describe('who may call', () => {
  test('nobody with other keys: live ones are refused', async () => {
    const mailbox = await startMailbox();
    const credentials = { accessKeyId: 'LIVE', secretAccessKey: 'live' };
    const client = sesClient(mailbox.environment, { credentials });
    expect(await refusalOf(send(client))).toMatchObject({ name: 'InvalidClientTokenId', status: 403 });
  });

  test('nobody with another region', async () => {
    const mailbox = await startMailbox();
    const client = sesClient(mailbox.environment, { region: 'eu-west-1' });
    expect(await refusalOf(send(client))).toMatchObject({ name: 'SignatureDoesNotMatch', status: 403 });
  });

  test('whoever holds a session token sends it along', async () => {
    const credentials = { accessKeyId: 'TEMPORARY', secretAccessKey: 'secret', sessionToken: 'token' };
    const mailbox = await openMailbox({ folder: makeFolder(), account: { verified: 'all' }, credentials });
    expect((await send(sesClient(mailbox.environment))).MessageId).toBeDefined();
    const { AWS_SESSION_TOKEN: _, ...without } = mailbox.environment;
    expect(await refusalOf(send(sesClient(without)))).toMatchObject({ name: 'InvalidClientTokenId', status: 403 });
    await mailbox.close();
  });

  test('a page elsewhere that has its name lead here is sent away', async () => {
    const mailbox = await startMailbox();
    const { port } = new URL(mailbox.address);
    const socket = connect(Number(port), '127.0.0.1');
    socket.end('GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
    const chunks = await socket.map(String).toArray();
    expect(chunks.join('')).toMatch(/^HTTP\/1\.1 421 /);
  });

  test('nobody over another address of the machine', async () => {
    const mailbox = await startMailbox();
    const { port } = new URL(mailbox.address);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ address, family }) => family === 'IPv4' && address !== '127.0.0.1')
      .map(({ address }) => address);
    for (const host of [...others, '127.0.0.2']) {
      const code = await new Promise((resolve) => {
        connect(Number(port), host)
          .on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
          .on('connect', () => resolve('connected'));
      });
      expect(code).toBe('ECONNREFUSED');
    }
  });

  test('only the user reads the folder', async () => {
    const folder = join(makeFolder(), 'new');
    const mailbox = await openMailbox({ folder });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    await mailbox.close();
  });
});

describe('faults', () => {
  test.each([
    ['accepted-then-reset', { status: undefined, message: expect.stringMatching(/ECONNRESET|socket hang up/) }],
    ['accepted-then-503', { name: 'ServiceUnavailable', status: 503 }],
    ['accepted-then-500', { name: 'InternalFailure', status: 500 }],
    ['accepted-then-unreadable', { status: 200 }],
    ['late', { name: 'TimeoutError' }],
  ] as const)('%s: the mail is there, the client does not know', async (kind, error) => {
    const mailbox = await startMailbox();
    mailbox.fail({ kind, ms: 400 });
    const requestHandler = { requestTimeout: 200, throwOnRequestTimeout: true };
    expect(await refusalOf(send(sesClient(mailbox.environment, { requestHandler })))).toMatchObject(error);
    expect(mailbox.mails()).toHaveLength(1);
  });

  test.each([
    ['hang', { name: 'TimeoutError' }],
    ['throttle', { name: 'Throttling', message: 'Maximum sending rate exceeded.' }],
    ['daily-quota', { name: 'Throttling', message: 'Daily message quota exceeded.' }],
    ['not-verified', { name: 'MessageRejected', message: expect.stringContaining('reports@example.com') }],
    ['paused', { name: 'AccountSendingPausedException' }],
    ['expired-token', { name: 'ExpiredToken', status: 403 }],
  ] as const)('%s: the mail is not there, and the next one is', async (kind, error) => {
    const mailbox = await startMailbox();
    mailbox.fail({ kind });
    const requestHandler = { requestTimeout: 200, throwOnRequestTimeout: true };
    const client = sesClient(mailbox.environment, { requestHandler });
    const call = new SendRawEmailCommand({ Source: 'reports@example.com', RawMessage: { Data: rawMail() } });
    expect(await refusalOf(client.send(call))).toMatchObject(error);
    expect(mailbox.mails()).toEqual([]);
    await send(client);
    expect(mailbox.mails()).toHaveLength(1);
  });

  test('befall so many sends, after so many, and no other call', async () => {
    const mailbox = await startMailbox();
    mailbox.fail({ kind: 'throttle', after: 1, times: 2 });
    const client = sesClient(mailbox.environment);
    await client.send(new GetSendQuotaCommand({}));
    await send(client);
    expect((await refusalOf(send(client))).name).toBe('Throttling');
    expect((await refusalOf(send(client))).name).toBe('Throttling');
    await send(client);
    expect(mailbox.mails()).toHaveLength(2);
  });

  test('refused: nobody can connect for a while', async () => {
    const mailbox = await startMailbox();
    const client = sesClient(mailbox.environment);
    mailbox.fail({ kind: 'refused', ms: 300 });
    expect((await refusalOf(send(client))).message).toContain('ECONNREFUSED');
    expect(mailbox.mails()).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await send(client);
    expect(mailbox.mails()).toHaveLength(1);
  });

  test.each([20, -20])(
    'clock-skew of %i minutes: the SDK corrects itself from the date of the answer',
    async (minutes) => {
      const log: string[] = [];
      const mailbox = await startMailbox({}, log);
      mailbox.fail({ kind: 'clock-skew', ms: minutes * 60_000 });
      expect(await refusalOf(send(sesClient(mailbox.environment)))).toMatchObject({
        name: 'SignatureDoesNotMatch',
        status: 403,
        message: expect.stringMatching(
          /^Signature (?:expired|not yet current): \d{8}T\d{6}Z is (?:now earlier|still later) than/,
        ),
      });
      await send(sesClient(mailbox.environment, { maxAttempts: 2 }));
      expect(log.map((line) => line.replace(/ as .*/, ''))).toEqual([
        'LOCAL MAILBOX: SendRawEmail: refused, 403 SignatureDoesNotMatch',
        'LOCAL MAILBOX: SendRawEmail: refused, 403 SignatureDoesNotMatch',
        'LOCAL MAILBOX: SendRawEmail: accepted',
      ]);
    },
  );

  test('the retries that the SDK makes by itself send twice', async () => {
    const mailbox = await startMailbox();
    mailbox.fail({ kind: 'accepted-then-503' });
    await send(sesClient(mailbox.environment, { maxAttempts: 3 }));
    expect(mailbox.mails()).toHaveLength(2);
  });
});

describe('its life', () => {
  test('it stops by itself when nobody asks for anything', async () => {
    const mailbox = await openMailbox({ folder: makeFolder(), idle: 50 });
    expect(await mailbox.stopped).toBe('idle');
    await expect(fetch(mailbox.address)).rejects.toThrow();
  });

  test('it stops with a call that hangs', async () => {
    const mailbox = await startMailbox();
    mailbox.fail({ kind: 'hang' });
    const refusal = refusalOf(send(sesClient(mailbox.environment)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await mailbox.close();
    expect(await mailbox.stopped).toBe('closed');
    expect((await refusal).status).toBeUndefined();
  });

  test('a port that is taken is an error', async () => {
    const { address } = await startMailbox();
    const port = Number(new URL(address).port);
    await expect(openMailbox({ folder: makeFolder(), port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('the mails of before are shown, and count for the day', async () => {
    const folder = makeFolder();
    const one = await openMailbox({ folder, account: { verified: 'all' } });
    await send(sesClient(one.environment));
    await one.close();
    const other = await openMailbox({ folder, account: { verified: 'all', quota: 1 } });
    expect(other.mails()).toEqual(one.mails());
    expect((await refusalOf(send(sesClient(other.environment)))).message).toBe('Daily message quota exceeded.');
    await other.close();
  });

  test('what it logs has no addresses', async () => {
    const log: string[] = [];
    const mailbox = await startMailbox({}, log);
    await send(sesClient(mailbox.environment));
    await refusalOf(send(sesClient(mailbox.environment), rawMail({ From: 'x@example.org' })));
    expect(log).toHaveLength(2);
    expect(log.join('\n')).not.toContain('@');
  });
});
