import { describe, expect, test } from 'vitest';
import {
  classifyRefusal,
  describeRefusal,
  mendRefusal,
  type Refused,
} from '../../../action/src/outputs/delivery/classify-refusal.ts';

const none: Refused = { name: 'Error', code: '', call: '', status: null, message: '', isClockMended: false };

describe('what a refusal proves', () => {
  test.each<[string, Partial<Refused>]>([
    ['retry', { code: 'ECONNREFUSED', call: 'connect' }],
    ['retry', { code: 'ENOTFOUND', call: 'getaddrinfo' }],
    ['retry', { code: 'EAI_AGAIN', call: 'getaddrinfo' }],
    ['retry', { code: 'ETIMEDOUT', call: 'connect' }],
    ['retry', { name: 'TimeoutError', message: 'the request socket did not establish a connection with the server' }],
    ['retry', { name: 'Throttling', status: 400, message: 'Maximum sending rate exceeded.' }],
    ['retry', { name: 'TooManyRequestsException', status: 429 }],
    ['retry', { name: 'RequestTimeTooSkewed', status: 403, isClockMended: true }],
    ['rejected', { name: 'RequestTimeTooSkewed', status: 403 }],
    ['rejected', { name: 'Throttling', status: 400, message: 'Daily message quota exceeded.' }],
    ['rejected', { name: 'MessageRejected', status: 400 }],
    ['rejected', { name: 'MessageRejected', status: 400, isClockMended: true }],
    ['rejected', { name: 'LimitExceededException', status: 400 }],
    ['rejected', { name: 'CredentialsProviderError' }],
    ['unknown', { code: 'ECONNRESET', call: 'read' }],
    ['unknown', { code: 'EPIPE', call: 'write' }],
    ['unknown', { name: 'TimeoutError', code: 'ETIMEDOUT' }],
    ['unknown', { name: 'AbortError' }],
    ['unknown', { name: 'SyntaxError', status: 200 }],
    ['unknown', { name: 'RequestTimeout', status: 408 }],
    ['unknown', { name: 'InternalFailure', status: 500 }],
    ['unknown', { name: 'Throttling', status: 503, message: 'Maximum sending rate exceeded.' }],
    ['unknown', {}],
  ])('%s: %j', (kind, known) => {
    expect(classifyRefusal({ ...none, ...known })).toBe(kind);
  });
});

test('in words, without what is secret', () => {
  const message = `Not authorized: arn:aws:iam::123456789012:user/a, key AKIAABCDEFGHIJKL1234,\n"Dana" <dana@example.com>, ${'x'.repeat(40)}.`;
  expect(describeRefusal({ ...none, name: 'AccessDenied', status: 403, message })).toBe(
    'AccessDenied 403: Not authorized: arn:aws:iam::(account):user/a, key (key), "Dana" <(address)>, (hidden)',
  );
  expect(describeRefusal({ ...none, name: 'TimeoutError', code: 'ETIMEDOUT' })).toBe('TimeoutError ETIMEDOUT');
});

test('how to mend what is known, and where to look for what is not', () => {
  expect(mendRefusal({ ...none, name: 'AccessDenied' })).toContain('`ses:SendRawEmail`');
  expect(mendRefusal({ ...none, name: 'SomethingNew' })).toContain('The message of SES says why');
});
