import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { checkMessage } from '../../action/src/mailbox/check-message.ts';
import { composeMessage } from '../../action/src/mailbox/compose-message.ts';

const form = new URLSearchParams({
  Source: 'Reports <reports@example.com>',
  'Destination.ToAddresses.member.1': 'ceo@example.com',
  'Destination.ToAddresses.member.2': 'cfo@example.com',
  'Destination.BccAddresses.member.1': 'audit@example.com',
  'ReplyToAddresses.member.1': 'replies@example.com',
  'Message.Subject.Data': 'Café '.repeat(40).trim(),
  'Message.Body.Text.Data': 'Größe '.repeat(300),
  'Message.Body.Html.Data': '<p>Größe</p>',
});

test('what a parser reads is what was given, and no Bcc', async () => {
  const text = composeMessage(form);
  expect(checkMessage(text)).toHaveProperty('fields');
  const mail = await PostalMime.parse(text);
  expect(mail).toMatchObject({
    subject: form.get('Message.Subject.Data'),
    from: { address: 'reports@example.com' },
    to: [{ address: 'ceo@example.com' }, { address: 'cfo@example.com' }],
    replyTo: [{ address: 'replies@example.com' }],
    html: expect.stringContaining('<p>Größe</p>'),
  });
  expect(mail.text?.trim()).toBe('Größe '.repeat(300).trim());
  expect(text).not.toContain('audit');
});

test('one part needs no others', async () => {
  const alone = new URLSearchParams({ Source: 'reports@example.com', 'Message.Body.Text.Data': 'Text' });
  expect(await PostalMime.parse(composeMessage(alone))).toMatchObject({ text: expect.stringContaining('Text') });
});
