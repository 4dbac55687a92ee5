import {
  DescribeConfigurationSetCommand,
  GetAccountSendingEnabledCommand,
  GetIdentityVerificationAttributesCommand,
  GetSendQuotaCommand,
  GetSendStatisticsCommand,
  ListIdentitiesCommand,
  ListTemplatesCommand,
} from '@aws-sdk/client-ses';
import { describe, expect, test } from 'vitest';
import { rawMail, refusalOf, sendRaw, sesClient, startMailbox } from '../helpers/mailbox.ts';

describe('calls that send nothing', () => {
  test('say what the account may do', async () => {
    const mailbox = await startMailbox({ mode: 'sandbox', quota: 200, rate: 2, configurationSets: ['reports'] });
    const client = sesClient(mailbox.environment);
    mailbox.setAccount({ verified: ['example.com', 'ceo@example.org'] });
    await sendRaw(client, rawMail(), ['ceo@example.org', 'cfo@example.com']);
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

  test('are limited to one a second, each by itself', async () => {
    const mailbox = await startMailbox({ callRate: 1 });
    const client = sesClient(mailbox.environment);
    await client.send(new GetSendQuotaCommand({}));
    expect(await refusalOf(client.send(new GetSendQuotaCommand({})))).toEqual({
      name: 'Throttling',
      status: 400,
      message: 'Rate exceeded',
    });
    expect(await client.send(new GetAccountSendingEnabledCommand({}))).toMatchObject({ Enabled: true });
  });

  test('are limited together, in an account that counts so', async () => {
    const mailbox = await startMailbox({ callRate: 1, isCallRateShared: true });
    const client = sesClient(mailbox.environment);
    await client.send(new GetSendQuotaCommand({}));
    expect((await refusalOf(client.send(new GetAccountSendingEnabledCommand({})))).name).toBe('Throttling');
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
