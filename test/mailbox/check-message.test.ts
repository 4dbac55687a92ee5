import { expect, test } from 'vitest';
import { checkMessage, mostBytes } from '../../action/src/mailbox/check-message.ts';

const head = 'From: a@example.com\r\n';

test('a message that is well formed is split', () => {
  expect(checkMessage(`${head}X-Any: 1\r\nX-Any: 2\r\n\r\nText \u00e9\r\n`)).toMatchObject({ body: 'Text \u00e9\r\n' });
});

test.each([
  ['a bare line feed', `${head}\r\none\ntwo`, 'Line ends with a bare CR or LF; CRLF is required.'],
  ['a bare carriage return', `${head}\r\none\rtwo`, 'Line ends with a bare CR or LF; CRLF is required.'],
  ['a long line', `${head}\r\n${'x'.repeat(999)}`, "Line 3 is longer than 998 characters: '999'."],
  ['a second From', `${head}${head}\r\n`, "Duplicate header 'From'."],
  ['a second subject, in another case', `${head}Subject: a\r\nSUBJECT: b\r\n\r\n`, "Duplicate header 'SUBJECT'."],
  ['no From', 'To: a@example.com\r\n\r\n', "Missing required header 'From'."],
  ['no header', `${head}no header\r\n\r\n`, "Illegal header: 'no header'."],
  [
    'bytes above 7 bits',
    `${head}Subject: \u00c3\u00a9\r\n\r\n`,
    "Header 'Subject' contains characters that are not 7-bit ASCII.",
  ],
])('%s is refused', (_what, text, message) => {
  expect(checkMessage(text)).toEqual({ kind: 'refusal', status: 400, code: 'InvalidParameterValue', message });
});

test('998 characters in a line, and 10 MB, are the most', () => {
  expect(checkMessage(`${head}\r\n${'x'.repeat(998)}`)).toHaveProperty('fields');
  const full = `${head}\r\n`.padEnd(mostBytes, `${'x'.repeat(62)}\r\n`).replace(/\r$/, 'x');
  expect(checkMessage(full)).toHaveProperty('fields');
  expect(checkMessage(`${full}x`)).toMatchObject({ message: expect.stringContaining(`'${mostBytes + 1}'`) });
});
