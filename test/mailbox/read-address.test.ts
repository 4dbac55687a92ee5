import { expect, test } from 'vitest';
import { readAddress, readAddresses } from '../../action/src/mailbox/read-address.ts';

test.each([
  ['ceo@example.com', 'ceo@example.com'],
  [' ceo@example.com ', 'ceo@example.com'],
  ['Chief <ceo@example.com>', 'ceo@example.com'],
  ['"Chief, \\"the\\" <x@y>" <ceo+a@mail.example.com>', 'ceo+a@mail.example.com'],
])('%s', (text, address) => {
  expect(readAddress(text)).toBe(address);
});

test.each([
  ['ceo', "Missing final '@domain'"],
  ['', "Missing final '@domain'"],
  ['@example.com', 'Missing local address.'],
  ['a@x\r\nBcc: evil@example.com', 'control characters'],
  ['zoë@example.com', 'non-ASCII'],
  ['ceo@exämple.com', 'non-ASCII'],
  ['a@example.com, b@example.com', 'control or whitespace'],
  ['team: a@example.com;', 'control or whitespace'],
  ['a@example.com,b@example.com', 'Illegal address'],
  ['a@localhost', 'Domain contains illegal character'],
  ['a@-example.com', 'Domain contains illegal character'],
  [`${'a'.repeat(65)}@example.com`, 'too long'],
])('%j is refused', (text, message) => {
  expect(readAddress(text)).toMatchObject({ code: 'InvalidParameterValue', message: expect.stringContaining(message) });
});

test('of several, the first that is none is told', () => {
  expect(readAddresses(['a@example.com', 'b@example.com'])).toEqual(['a@example.com', 'b@example.com']);
  expect(readAddresses(['a@example.com', 'b', '@c'])).toMatchObject({ message: "Missing final '@domain'" });
});
