import { expect, test } from 'vitest';
import { changeAccount, isVerified, makeAccount } from '../../action/src/mailbox/account.ts';

test('a new account is in the sandbox, and nothing is verified', () => {
  const account = makeAccount({});
  expect(account).toMatchObject({ mode: 'sandbox', rate: 1, quota: 200, isSendingEnabled: true });
  expect(isVerified('reports@example.com', account)).toBe(false);
});

test('another mode brings its limits, unless they are given', () => {
  const sandbox = makeAccount({ verified: ['example.com'] });
  expect(changeAccount(sandbox, { mode: 'production' })).toMatchObject({ rate: 14, verified: ['example.com'] });
  expect(changeAccount(sandbox, { mode: 'production', rate: 50 })).toMatchObject({ rate: 50, quota: 50_000 });
  expect(changeAccount(sandbox, { rate: 5 })).toMatchObject({ mode: 'sandbox', rate: 5, quota: 200 });
});

test.each([
  ['reports@example.com', ['example.com'], true],
  ['reports@EXAMPLE.com', ['Example.com'], true],
  ['reports@mail.example.com', ['example.com'], true],
  ['reports@notexample.com', ['example.com'], false],
  ['reports@example.com', ['reports@Example.com'], true],
  ['Reports@example.com', ['reports@example.com'], false],
  ['reports@example.com', ['mail.example.com'], false],
  ['anybody@example.org', 'all', true],
] as const)('%s, where %j is verified: %s', (address, verified, expected) => {
  expect(isVerified(address, makeAccount({ verified }))).toBe(expected);
});
