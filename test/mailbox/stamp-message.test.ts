import { expect, test } from 'vitest';
import { splitMessage } from '../../action/src/mailbox/split-message.ts';
import { stampMessage } from '../../action/src/mailbox/stamp-message.ts';

const now = Date.parse('2026-11-21T12:00:00Z');
const marker = 'X-Local-Mailbox: LOCAL MAILBOX: kept on this machine, delivered to nobody\r\n';

test('id and date are those of SES, where they stood; all else is as it was', () => {
  const message = splitMessage('Date: x\r\nSubject: a\r\n b\r\nMessage-Id: <own@example.com>\r\nX: y\r\n\r\nBody');
  expect(stampMessage(message, 'ID', now, 'us-east-1')).toBe(
    `Date: Sat, 21 Nov 2026 12:00:00 +0000\r\nSubject: a\r\n b\r\nMessage-ID: <ID@email.amazonses.com>\r\nX: y\r\n${marker}\r\nBody`,
  );
});

test('they are added where there were none, with the domain of the region', () => {
  expect(stampMessage(splitMessage('Subject: a\r\n\r\n'), 'ID', now, 'eu-west-1')).toBe(
    `Subject: a\r\nMessage-ID: <ID@eu-west-1.amazonses.com>\r\nDate: Sat, 21 Nov 2026 12:00:00 +0000\r\n${marker}\r\n`,
  );
});

test('what is meant for SES, and a marker that is not its own, is taken out', () => {
  const message = splitMessage(
    'Bcc: b@example.com\r\nX-SES-MESSAGE-TAGS: a=b\r\nReturn-Path: c\r\nX-Local-Mailbox: no\r\n\r\n',
  );
  expect(stampMessage(message, 'ID', now, 'us-east-1')).not.toMatch(/Bcc|X-SES|Return-Path|Mailbox: no/);
});
