import { expect, it } from 'vitest';
import { mailHeaders, messageReference } from '../../action/src/mail/mail-headers.ts';

const mail = { group: 'board', key: 'ceo/board/2026-11-21/01', from: { name: '', address: 'reports@example.com' } };
const usual = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'OOF, AutoReply',
  'List-Id': '<board.handoff-reports.example.com>',
  'X-Handoff-Reports-Key': 'ceo/board/2026-11-21/01',
};

it('says that a program wrote it, and for which group', () => {
  expect(mailHeaders(mail, null)).toEqual(usual);
});

it('refers to the last mail of the group', () => {
  const previous = { messageId: '0100-ab-000000', region: 'eu-central-1' };
  expect(mailHeaders(mail, previous)).toEqual({ ...usual, References: '<0100-ab-000000@eu-central-1.amazonses.com>' });
});

it('names the first region of Amazon SES as it does itself', () => {
  expect(messageReference({ messageId: '0100', region: 'us-east-1' })).toBe('<0100@email.amazonses.com>');
});
