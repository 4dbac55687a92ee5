import { readdirSync } from 'node:fs';
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { describe, expect, test } from 'vitest';
import { rawMail, refusalOf, sendRaw, sesClient, startMailbox } from '../helpers/mailbox.ts';

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
    expect(await refusalOf(sendRaw(sesClient(mailbox.environment), raw, [...destinations]))).toMatchObject({
      name,
      status: 400,
    });
    expect(mailbox.mails()).toEqual([]);
    expect(readdirSync(mailbox.folder)).toEqual([]);
  });

  test('no number of recipients, where there is no quota', async () => {
    const mailbox = await startMailbox({ quota: -1 });
    await sendRaw(sesClient(mailbox.environment));
    expect(mailbox.mails()).toHaveLength(1);
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
    await sendRaw(client, rawMail(), ['a@example.com', 'b@example.com']);
    const refusal = refusalOf(sendRaw(client, rawMail(), ['a@example.com', 'b@example.com']));
    expect(await refusal).toEqual({ name: 'Throttling', status: 400, message: 'Maximum sending rate exceeded.' });
    await sendRaw(client, rawMail(), ['a@example.com']);
    expect(mailbox.mails()).toHaveLength(2);
  });
});

describe('what a message says to SES', () => {
  test('its configuration set is asked for', async () => {
    const mailbox = await startMailbox({ configurationSets: ['reports'] });
    const client = sesClient(mailbox.environment);
    await sendRaw(client, rawMail({ 'X-SES-CONFIGURATION-SET': 'reports' }));
    const [{ id = '', configurationSet = null } = {}] = mailbox.mails();
    expect(configurationSet).toBe('reports');
    expect(mailbox.read(id)?.toString()).not.toContain('X-SES');
    const refusal = await refusalOf(sendRaw(client, rawMail({ 'X-SES-CONFIGURATION-SET': 'none' })));
    expect(refusal.name).toBe('ConfigurationSetDoesNotExistException');
  });

  test('whoever it claims to be from is verified, too', async () => {
    const client = sesClient((await startMailbox()).environment);
    const raw = rawMail({ Sender: 'x@example.org', 'Return-Path': 'y@example.net' });
    expect(await refusalOf(sendRaw(client, raw))).toMatchObject({
      name: 'MessageRejected',
      message:
        'Email address is not verified. The following identities failed the check in region US-EAST-1: x@example.org, y@example.net',
    });
    expect(await refusalOf(sendRaw(client, rawMail({ From: 'Reports' })))).toMatchObject({
      name: 'InvalidParameterValue',
    });
  });
});

test.each([
  ['a value with a space', [{ Name: 'persona', Value: 'the ceo' }]],
  ['an empty name', [{ Name: '', Value: 'ceo' }]],
  [
    'one name twice',
    [
      { Name: 'persona', Value: 'ceo' },
      { Name: 'persona', Value: 'cfo' },
    ],
  ],
])('a tag that SES would not take: %s', async (_what, tags) => {
  const client = sesClient((await startMailbox()).environment);
  const call = client.send(new SendRawEmailCommand({ RawMessage: { Data: rawMail() }, Tags: tags }));
  expect(await refusalOf(call)).toMatchObject({ name: 'InvalidParameterValue', status: 400 });
});

test('the simulator may be written to from the sandbox', async () => {
  const mailbox = await startMailbox({ mode: 'sandbox' });
  await sendRaw(sesClient(mailbox.environment), rawMail(), ['success@simulator.amazonses.com']);
  expect(mailbox.mails()).toHaveLength(1);
});
