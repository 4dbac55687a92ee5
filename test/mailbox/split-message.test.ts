import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldOf, joinMessage, splitMessage } from '../../action/src/mailbox/split-message.ts';

test('headers are unfolded, and kept as written', () => {
  const message = splitMessage('From: a@example.com\r\nSubject: one\r\n two\r\n\r\nBody: no header\r\n\r\nEnd');
  expect(message).toEqual({
    fields: [
      { name: 'From', value: 'a@example.com', text: 'From: a@example.com' },
      { name: 'Subject', value: 'one two', text: 'Subject: one\r\n two' },
    ],
    body: 'Body: no header\r\n\r\nEnd',
  });
  expect(fieldOf(message, 'subject')).toBe('one two');
  expect(fieldOf(message, 'date')).toBeNull();
});

test('a line that is no header has no name', () => {
  expect(splitMessage('no header\r\nSub ject: x\r\n\r\n').fields.map(({ name }) => name)).toEqual(['', '']);
});

test.each([
  ['', [], ''],
  ['\r\nbody', [], 'body'],
  ['A: b', ['A'], ''],
  ['A: b\r\n', ['A'], ''],
] as const)('%j', (text, names, body) => {
  const message = splitMessage(text);
  expect([message.fields.map(({ name }) => name), message.body]).toEqual([names, body]);
});

test('law: joined again, it is what it was', () => {
  const line = fc.constantFrom('A: b', 'C:', ' folded', 'no header', '');
  fc.assert(
    fc.property(fc.array(line), fc.string(), (lines, body) => {
      const text = `X: y\r\n${lines.map((one) => `${one}\r\n`).join('')}\r\n${body}`;
      expect(joinMessage(splitMessage(text))).toBe(text);
    }),
  );
});
