import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkSignature, type SignedRequest } from '../../action/src/mailbox/check-signature.ts';

const secret = 'a secret';
const credentials = { accessKeyId: 'KEY', secretAccessKey: secret, sessionToken: 'token' };

/** A request that the real SDK signed, and the moment that it signed for. */
const signed: { request: SignedRequest; now: number } = { request: { headers: {}, body: Buffer.of() }, now: 0 };

beforeAll(async () => {
  const client = new SESClient({
    region: 'us-east-1',
    endpoint: 'http://127.0.0.1:9',
    credentials: { ...credentials },
    maxAttempts: 1,
    requestHandler: {
      handle: (request: { headers: { [name: string]: string }; body: string }) => {
        const headers = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]);
        signed.request = { headers: Object.fromEntries(headers), body: Buffer.from(request.body) };
        return Promise.reject(new Error('caught'));
      },
    },
  });
  await client.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from('a: b') } })).catch(() => {});
  const date = String(signed.request.headers['x-amz-date']);
  signed.now = Date.parse(date.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z'));
});

const check = (request: SignedRequest, given = credentials, region = 'us-east-1', now = signed.now) =>
  checkSignature(request, given, region, now);

test('what the SDK signs is right', () => {
  expect(check(signed.request)).toBeNull();
});

describe('anything else is refused', () => {
  const withHeader = (name: string, value: string | undefined): SignedRequest => {
    const { [name]: _, ...others } = signed.request.headers;
    return { ...signed.request, headers: value === undefined ? others : { ...others, [name]: value } };
  };
  const authorization = (): string => String(signed.request.headers.authorization);

  test('another body', () => {
    expect(check({ ...signed.request, body: Buffer.from('Action=Other') })).toMatchObject({
      status: 403,
      code: 'SignatureDoesNotMatch',
    });
  });

  test('another host', () => {
    expect(check(withHeader('host', 'evil.example'))).toMatchObject({ code: 'SignatureDoesNotMatch' });
  });

  test('another secret', () => {
    const other = { ...credentials, secretAccessKey: 'another secret' };
    expect(check(signed.request, other)).toMatchObject({ code: 'SignatureDoesNotMatch' });
  });

  test('another key, another session token, or none', () => {
    const unknown = { code: 'InvalidClientTokenId', status: 403 };
    expect(check(signed.request, { ...credentials, accessKeyId: 'OTHER' })).toMatchObject(unknown);
    expect(check(signed.request, { ...credentials, sessionToken: 'other' })).toMatchObject(unknown);
    expect(check(withHeader('x-amz-security-token', undefined))).toMatchObject(unknown);
  });

  test('another region or service', () => {
    expect(check(signed.request, credentials, 'eu-west-1')).toMatchObject({ code: 'SignatureDoesNotMatch' });
    const other = withHeader('authorization', authorization().replace('/ses/', '/sns/'));
    expect(check(other)).toMatchObject({ message: expect.stringContaining("service: 'ses'") });
  });

  test('no signature, or one that cannot be read', () => {
    expect(check(withHeader('authorization', undefined))).toMatchObject({ code: 'MissingAuthenticationToken' });
    expect(check(withHeader('authorization', 'Bearer x'))).toMatchObject({ code: 'IncompleteSignature', status: 400 });
    expect(check(withHeader('x-amz-date', 'today'))).toMatchObject({ code: 'IncompleteSignature', status: 400 });
  });

  test('a header that is acted on and not signed', () => {
    const unsigned = withHeader('authorization', authorization().replace('host;', ''));
    expect(check(unsigned)).toMatchObject({ message: expect.stringContaining("'host' must be a 'SignedHeader'") });
    expect(check(withHeader('x-amz-other', 'x'))).toMatchObject({ message: expect.stringContaining('x-amz-other') });
  });

  test('a day in the scope that is not that of the date', () => {
    const other = withHeader('authorization', authorization().replace(/KEY\/\d{8}/, 'KEY/20010101'));
    expect(check(other)).toMatchObject({ message: expect.stringContaining('Date in Credential scope') });
  });
});

describe('clocks may be five minutes apart', () => {
  const minutes = (count: number): number => signed.now + count * 60_000;
  test.each([-5, 5])('%i minutes are well', (count) => {
    expect(check(signed.request, credentials, 'us-east-1', minutes(count))).toBeNull();
  });

  test('a second more is not', () => {
    const late = check(signed.request, credentials, 'us-east-1', minutes(5) + 1000);
    expect(late).toMatchObject({
      code: 'SignatureDoesNotMatch',
      message: expect.stringMatching(/^Signature expired: /),
    });
    const early = check(signed.request, credentials, 'us-east-1', minutes(-5) - 1000);
    expect(early).toMatchObject({ message: expect.stringMatching(/^Signature not yet current: /) });
  });
});
