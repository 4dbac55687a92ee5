import { describe, expect, test } from 'vitest';
import { readSesEvents } from '../../action/src/ledger/read-ses-events.ts';

const mail = {
  messageId: 'm-1',
  timestamp: '2026-11-21T07:00:00.000Z',
  destination: ['dana@example.com'],
  tags: { 'handoff-delivery': ['3f2a'], 'ses:operation': ['SendRawEmail'] },
};
const bounce = {
  eventType: 'Bounce',
  mail,
  bounce: {
    bounceType: 'Permanent',
    bounceSubType: 'General',
    bouncedRecipients: [{ emailAddress: 'dana@example.com', diagnosticCode: 'smtp; 550 no dana@example.com' }],
    timestamp: '2026-11-21T07:00:09Z',
  },
};
const wanted = {
  fate: 'bounced-for-good',
  message: 'm-1',
  tag: '3f2a',
  at: '2026-11-21T07:00:09.000Z',
  detail: 'Permanent, General',
};
const message = JSON.stringify(bounce);
const notification = { Type: 'Notification', MessageId: 'sns-1', Message: message };

describe('the same event, however it is wrapped', () => {
  test.each<[string, string]>([
    ['plain', message],
    ['as SES notifications name it', JSON.stringify({ ...bounce, eventType: undefined, notificationType: 'Bounce' })],
    ['SNS', JSON.stringify(notification)],
    ['EventBridge', JSON.stringify({ source: 'aws.ses', 'detail-type': 'Email Bounced', detail: bounce })],
    [
      'an export of SQS behind SNS',
      JSON.stringify({ Messages: [{ MessageId: 'q', Body: JSON.stringify(notification) }] }),
    ],
    ['records of a function', JSON.stringify({ Records: [{ EventSource: 'aws:sns', Sns: notification }] })],
    ['a list', JSON.stringify([bounce])],
    ['lines', `${message}\n\n`],
  ])('%s', (_what, text) => {
    expect(readSesEvents(text)).toEqual({ events: [wanted], others: 0, unreadable: [] });
  });
});

test.each<[string, object, string | null]>([
  ['Delivery', { delivery: { timestamp: '2026-11-21T07:00:02Z' } }, 'delivered'],
  ['DeliveryDelay', { deliveryDelay: { delayType: 'MailboxFull' } }, 'delayed'],
  ['Bounce', { bounce: { bounceType: 'Transient' } }, 'bounced'],
  ['Bounce', { bounce: { bounceType: 'Permanent' } }, 'bounced-for-good'],
  ['Complaint', { complaint: { complaintFeedbackType: 'abuse' } }, 'complained'],
  ['Reject', { reject: { reason: 'Bad content' } }, 'refused'],
  ['Open', { open: {} }, null],
  ['Send', { send: {} }, 'sent'],
])('%s %j is %s', (eventType, about, fate) => {
  const { events, others } = readSesEvents(JSON.stringify({ eventType, mail, ...about }));
  expect([events[0]?.fate ?? null, others]).toEqual([fate, fate === null ? 1 : 0]);
});

test('no address is kept', () => {
  expect(JSON.stringify(readSesEvents(message))).not.toContain('@');
});

test('what cannot be read is counted, and all else is read', () => {
  const lines = [message, '{', '{"eventType":"Bounce"}', '7', message];
  expect(readSesEvents(lines.join('\n'))).toMatchObject({ events: [wanted, wanted], unreadable: [2, 3, 4] });
});
