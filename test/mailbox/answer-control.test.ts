import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { expect, test } from 'vitest';
import type { Mailbox } from '../../action/src/mailbox/open-mailbox.ts';
import { rawMail, refusalOf, sesClient, startMailbox } from '../helpers/mailbox.ts';

async function control({ address, token }: Mailbox, body: string, given = token): Promise<number> {
  const headers = { authorization: `Bearer ${given}` };
  return (await fetch(`${address}/control`, { method: 'POST', headers, body })).status;
}

const send = ({ environment }: Mailbox) =>
  sesClient(environment).send(new SendRawEmailCommand({ RawMessage: { Data: rawMail() } }));

test('whoever knows the token makes sends fail', async () => {
  const mailbox = await startMailbox();
  expect(await control(mailbox, '{"fail": {"kind": "throttle", "times": 1, "after": 1}}')).toBe(200);
  await send(mailbox);
  expect((await refusalOf(send(mailbox))).name).toBe('Throttling');
});

test('and changes the account', async () => {
  const mailbox = await startMailbox();
  expect(await control(mailbox, '{"account": {"isSendingEnabled": false}}')).toBe(200);
  expect((await refusalOf(send(mailbox))).name).toBe('AccountSendingPausedException');
});

test('and the time that an answer takes', async () => {
  const mailbox = await startMailbox();
  expect(await control(mailbox, '{"account": {"latency": 100, "isCallRateShared": true}}')).toBe(200);
  const started = performance.now();
  await send(mailbox);
  expect(performance.now() - started).toBeGreaterThan(95);
});

test('an answer to what it does not know names all settings', async () => {
  const { address, token } = await startMailbox();
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${address}/control`, { method: 'POST', headers, body: '{}' });
  expect(await answer.text()).toContain(
    '{"account": {"region", "mode", "verified", "suppressed", "configurationSets", "isSendingEnabled", "rate", "quota", "callRate", "isCallRateShared", "latency"}}.',
  );
});

test('nobody else does', async () => {
  const mailbox = await startMailbox();
  expect(await control(mailbox, '{"account": {"isSendingEnabled": false}}', 'x'.repeat(mailbox.token.length))).toBe(
    403,
  );
  expect(await control(mailbox, '{"account": {"isSendingEnabled": false}}', '')).toBe(403);
  await send(mailbox);
});

test.each([
  '',
  'no JSON',
  '{}',
  'null',
  '{"fail": {"kind": "other"}}',
  '{"account": {"rate": "1"}}',
  '{"account": {"mode": "other"}}',
  '{"account": {"verified": [1]}}',
])('%j is refused', async (body) => {
  expect(await control(await startMailbox(), body)).toBe(400);
});
