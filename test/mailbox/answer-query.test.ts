import { GetSendQuotaCommand, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { describe, expect, test } from 'vitest';
import { rawMail, refusalOf, sendRaw, sesClient, startMailbox } from '../helpers/mailbox.ts';

describe('faults', () => {
  test.each([
    ['accepted-then-reset', { status: undefined, message: expect.stringMatching(/ECONNRESET|socket hang up/) }],
    ['accepted-then-503', { name: 'ServiceUnavailable', status: 503 }],
    ['accepted-then-500', { name: 'InternalFailure', status: 500 }],
    ['accepted-then-unreadable', { status: 200 }],
    ['accepted-then-hang', { name: 'TimeoutError' }],
    ['late', { name: 'TimeoutError' }],
  ] as const)('%s: the mail is there, the client does not know', async (kind, error) => {
    const mailbox = await startMailbox();
    mailbox.fail({ kind, ms: 400 });
    const requestHandler = { requestTimeout: 200, throwOnRequestTimeout: true };
    expect(await refusalOf(sendRaw(sesClient(mailbox.environment, { requestHandler })))).toMatchObject(error);
    expect(mailbox.mails()).toHaveLength(1);
  });

  test('accepted-then-stall: the mail is there, and the answer never ends', async () => {
    const mailbox = await startMailbox();
    mailbox.fail({ kind: 'accepted-then-stall' });
    const call = new SendRawEmailCommand({ RawMessage: { Data: rawMail() } });
    const requestHandler = { requestTimeout: 200, throwOnRequestTimeout: true };
    const answer = sesClient(mailbox.environment, { requestHandler }).send(call);
    const longer = new Promise((resolve) => setTimeout(resolve, 500, 'no end'));
    expect(await Promise.race([answer, longer])).toBe('no end');
    expect(mailbox.mails()).toHaveLength(1);
    await mailbox.close();
    await expect(answer).rejects.toThrow();
  });

  test('accepted-without-id: the mail is there, and has no name', async () => {
    const mailbox = await startMailbox();
    mailbox.fail({ kind: 'accepted-without-id' });
    expect((await sendRaw(sesClient(mailbox.environment))).MessageId).toBeUndefined();
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
    await sendRaw(client);
    expect(mailbox.mails()).toHaveLength(1);
  });

  test('befall so many sends, after so many, and no other call', async () => {
    const mailbox = await startMailbox();
    mailbox.fail({ kind: 'throttle', after: 1, times: 2 });
    const client = sesClient(mailbox.environment);
    await client.send(new GetSendQuotaCommand({}));
    await sendRaw(client);
    expect((await refusalOf(sendRaw(client))).name).toBe('Throttling');
    expect((await refusalOf(sendRaw(client))).name).toBe('Throttling');
    await sendRaw(client);
    expect(mailbox.mails()).toHaveLength(2);
  });

  test('refused: nobody can connect for a while', async () => {
    const mailbox = await startMailbox();
    const client = sesClient(mailbox.environment);
    mailbox.fail({ kind: 'refused', ms: 300 });
    expect((await refusalOf(sendRaw(client))).message).toContain('ECONNREFUSED');
    expect(mailbox.mails()).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await sendRaw(client);
    expect(mailbox.mails()).toHaveLength(1);
  });

  test.each([20, -20])(
    'clock-skew of %i minutes: the SDK corrects itself from the date of the answer',
    async (minutes) => {
      const log: string[] = [];
      const mailbox = await startMailbox({}, log);
      mailbox.fail({ kind: 'clock-skew', ms: minutes * 60_000 });
      expect(await refusalOf(sendRaw(sesClient(mailbox.environment)))).toMatchObject({
        name: 'SignatureDoesNotMatch',
        status: 403,
        message: expect.stringMatching(
          /^Signature (?:expired|not yet current): \d{8}T\d{6}Z is (?:now earlier|still later) than/,
        ),
      });
      await sendRaw(sesClient(mailbox.environment, { maxAttempts: 2 }));
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
    await sendRaw(sesClient(mailbox.environment, { maxAttempts: 3 }));
    expect(mailbox.mails()).toHaveLength(2);
  });
});

test('each answer comes after the latency of the account, a refusal too', async () => {
  const mailbox = await startMailbox({ latency: 100, configurationSets: [] });
  const client = sesClient(mailbox.environment);
  const started = performance.now();
  await client.send(new GetSendQuotaCommand({}));
  await sendRaw(client);
  await refusalOf(sendRaw(client, rawMail({ 'X-SES-CONFIGURATION-SET': 'other' })));
  expect(performance.now() - started).toBeGreaterThan(290);
});

describe('what is no call of SES', () => {
  test.each([
    ['without a signature', 'Action=SendRawEmail&Version=2010-12-01', 403, 'MissingAuthenticationToken'],
    ['more than 20 MiB', 'x'.repeat(21 * 1024 * 1024), 413, 'RequestEntityTooLarge'],
    ['nothing', '', 403, 'MissingAuthenticationToken'],
  ])('%s is answered with why', async (_what, body, status, code) => {
    const { address } = await startMailbox();
    const response = await fetch(address, { method: 'POST', body });
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'text/xml']);
    expect(await response.text()).toContain(`<Error><Type>Sender</Type><Code>${code}</Code>`);
  });

  test('a name that would write into the log is not written', async () => {
    const log: string[] = [];
    const { address } = await startMailbox({}, log);
    await fetch(address, { method: 'POST', body: new URLSearchParams({ Action: 'a\n::error::b' }) });
    expect(log).toEqual(['LOCAL MAILBOX: an unknown action: refused, 403 MissingAuthenticationToken']);
  });
});
