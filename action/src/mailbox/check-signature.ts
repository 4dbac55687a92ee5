import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type Refusal, refuse } from './refusal.ts';

/** The only ones that the local mailbox knows. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Null for keys that do not expire. */
  readonly sessionToken: string | null;
}

/** A `POST /`, as it came in. */
export interface SignedRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

const minute = 60_000;
/** How far the clocks of client and server may be apart, in milliseconds. */
const mostSkew = 5 * minute;

/**
 * Why a request is not signed by these credentials for this region and moment; null where it is.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html
 */
export function checkSignature(
  { headers, body }: SignedRequest,
  credentials: Credentials,
  region: string,
  now: number,
): Refusal | null {
  const { authorization } = headers;
  if (authorization === undefined) {
    return refuse('MissingAuthenticationToken', 'Request is missing Authentication Token', 403);
  }
  const given = readAuthorization(authorization);
  const sentAt = headerText(headers, 'x-amz-date');
  const moment = readMoment(sentAt);
  if (given === null || moment === null) {
    return refuse('IncompleteSignature', 'Authorization header and X-Amz-Date of AWS4-HMAC-SHA256 are required.');
  }
  return (
    checkKey(given.keyId, headers, credentials) ??
    checkMoment(sentAt, moment, now) ??
    checkScope(given.scope, sentAt, region) ??
    checkSigned(given.signed, headers) ??
    checkHash(given, { headers, body }, sentAt, credentials.secretAccessKey)
  );
}

interface Authorization {
  readonly keyId: string;
  /** Day, region, service and `aws4_request`. */
  readonly scope: string;
  /** Names of the headers that are signed, sorted. */
  readonly signed: readonly string[];
  readonly signature: string;
}

const form =
  /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8}\/[^/,\s]+\/[^/,\s]+\/aws4_request),\s*SignedHeaders=([a-z0-9;-]+),\s*Signature=([0-9a-f]{64})$/;

function readAuthorization(text: string): Authorization | null {
  const [, keyId, scope, signed, signature] = form.exec(text) ?? [];
  if (keyId === undefined || scope === undefined || signed === undefined || signature === undefined) return null;
  return { keyId, scope, signed: signed.split(';'), signature };
}

/** Milliseconds of `20261128T180000Z`. */
function readMoment(text: string): number | null {
  const iso = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const moment = iso === text ? Number.NaN : Date.parse(iso);
  return Number.isNaN(moment) ? null : moment;
}

function checkKey(keyId: string, headers: IncomingHttpHeaders, credentials: Credentials): Refusal | null {
  const token = headers['x-amz-security-token'] ?? null;
  if (keyId === credentials.accessKeyId && token === credentials.sessionToken) return null;
  return refuse('InvalidClientTokenId', 'The security token included in the request is invalid.', 403);
}

function checkMoment(sentAt: string, moment: number, now: number): Refusal | null {
  if (now - moment > mostSkew) {
    const bounds = `${printMoment(now - mostSkew)} (${printMoment(now)} - 5 min.)`;
    return mismatch(`Signature expired: ${sentAt} is now earlier than ${bounds}`);
  }
  if (moment - now > mostSkew) {
    const bounds = `${printMoment(now + mostSkew)} (${printMoment(now)} + 5 min.)`;
    return mismatch(`Signature not yet current: ${sentAt} is still later than ${bounds}`);
  }
  return null;
}

function printMoment(moment: number): string {
  return new Date(moment).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

function checkScope(scope: string, sentAt: string, region: string): Refusal | null {
  const [day, given, service] = scope.split('/');
  if (given !== region) return mismatch(`Credential should be scoped to a valid region, not '${given}'.`);
  if (service !== 'ses') return mismatch(`Credential should be scoped to correct service: 'ses'.`);
  return day === sentAt.slice(0, 8) ? null : mismatch('Date in Credential scope does not match X-Amz-Date.');
}

/** A header that the server acts on, and that anybody on the way could change. */
function checkSigned(signed: readonly string[], headers: IncomingHttpHeaders): Refusal | null {
  const needed = ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))];
  const missing = needed.find((name) => !signed.includes(name));
  return missing === undefined ? null : mismatch(`'${missing}' must be a 'SignedHeader' in the AWS Authorization.`);
}

function checkHash(
  { scope, signed, signature }: Authorization,
  { headers, body }: SignedRequest,
  sentAt: string,
  secret: string,
): Refusal | null {
  const lines = signed.map((name) => `${name}:${headerText(headers, name)}\n`).join('');
  const canonical = ['POST', '/', '', lines, signed.join(';'), sha256(body)].join('\n');
  const key = scope.split('/').reduce<string | Buffer>((part, word) => hmac(part, word), `AWS4${secret}`);
  const expected = hmac(key, ['AWS4-HMAC-SHA256', sentAt, scope, sha256(canonical)].join('\n'));
  if (timingSafeEqual(expected, Buffer.from(signature, 'hex'))) return null;
  return mismatch(
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
  );
}

function mismatch(message: string): Refusal {
  return refuse('SignatureDoesNotMatch', message, 403);
}

function headerText(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name] ?? '';
  return (typeof value === 'string' ? value : value.join(',')).trim().replaceAll(/ +/g, ' ');
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
