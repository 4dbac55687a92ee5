import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** What a stand-in of SES does with a send instead of answering it. Those that end in `-after` accept the mail first. */
type Fault =
  | 'reset-after'
  | '503-after'
  | '500-after'
  | 'late-after'
  | 'hang-after'
  | 'stall-after'
  | 'garbage-after'
  | 'no-id-after'
  | 'throttle'
  | 'quota'
  | 'refused'
  | 'expired'
  | 'paused'
  | 'skew';

export interface SesServer {
  readonly url: string;
  /** The mails that were accepted, by their own key; one entry an acceptance. */
  readonly accepted: readonly string[];
  /** Every call, by its action. */
  readonly calls: readonly string[];
  /** What is to be done with the next sends, one after the other. */
  readonly faults: Fault[];
  readonly forms: readonly URLSearchParams[];
}

export interface SesAccount {
  readonly rate: number;
  readonly quota: number;
  readonly sent: number;
  readonly enabled: boolean;
  readonly verified: readonly string[];
}

const usual: SesAccount = { rate: 1000, quota: 50_000, sent: 0, enabled: true, verified: ['example.com'] };

/** A small SES on this machine that speaks its protocol (Query, XML) and refuses unsigned calls; it ends with the test. */
export async function openSesServer(account: Partial<SesAccount> = {}): Promise<SesServer> {
  const accepted: string[] = [];
  const calls: string[] = [];
  const faults: Fault[] = [];
  const forms: URLSearchParams[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams(await readBody(request));
    const action = form.get('Action') ?? '';
    calls.push(action);
    forms.push(form);
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 '))
      return refuse(response, 403, 'MissingAuthenticationToken');
    if (action !== 'SendRawEmail') return reply(response, action, tell(action, { ...usual, ...account }));
    const fault = faults.shift();
    if (fault === undefined || fault.endsWith('-after')) accepted.push(keyIn(form));
    if (fault === undefined) return reply(response, action, `<MessageId>id-${accepted.length}</MessageId>`);
    await misbehave(response, fault, `<MessageId>id-${accepted.length}</MessageId>`);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, accepted, calls, faults, forms };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

function keyIn(form: URLSearchParams): string {
  const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64').toString('utf8');
  return /^X-Handoff-Key: (.*)$/m.exec(raw)?.[1]?.trim() ?? '';
}

function tell(action: string, { rate, quota, sent, enabled, verified }: SesAccount): string {
  if (action === 'GetAccountSendingEnabled') return `<Enabled>${enabled}</Enabled>`;
  if (action === 'GetSendQuota') {
    return `<SentLast24Hours>${sent}</SentLast24Hours><Max24HourSend>${quota}</Max24HourSend><MaxSendRate>${rate}</MaxSendRate>`;
  }
  const entries = verified.map(
    (name) => `<entry><key>${name}</key><value><VerificationStatus>Success</VerificationStatus></value></entry>`,
  );
  return `<VerificationAttributes>${entries.join('')}</VerificationAttributes>`;
}

function reply(response: ServerResponse, action: string, result: string): void {
  const text = `<${action}Response xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><${action}Result>${result}</${action}Result><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></${action}Response>`;
  response.writeHead(200, { 'content-type': 'text/xml' }).end(text);
}

function refuse(response: ServerResponse, status: number, code: string, message = ''): void {
  const text = `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`;
  response.writeHead(status, { 'content-type': 'text/xml' }).end(text);
}

async function misbehave(response: ServerResponse, fault: Fault, result: string): Promise<void> {
  switch (fault) {
    case 'reset-after':
      response.socket?.resetAndDestroy();
      return;
    case '503-after':
      return refuse(response, 503, 'ServiceUnavailable');
    case '500-after':
      return refuse(response, 500, 'InternalFailure');
    case 'late-after':
      await setTimeout(1500);
      return reply(response, 'SendRawEmail', result);
    case 'hang-after':
      return;
    case 'stall-after':
      response.writeHead(200, { 'content-type': 'text/xml' }).write('<SendRawEmailResponse>');
      return;
    case 'garbage-after':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Proxy');
      return;
    case 'no-id-after':
      return reply(response, 'SendRawEmail', '');
    case 'throttle':
      return refuse(response, 400, 'Throttling', 'Maximum sending rate exceeded.');
    case 'quota':
      return refuse(response, 400, 'Throttling', 'Daily message quota exceeded.');
    case 'refused':
      return refuse(response, 400, 'MessageRejected', 'Email address is not verified: dana@example.com');
    case 'expired':
      return refuse(response, 403, 'ExpiredToken', 'The security token included in the request is expired');
    case 'paused':
      return refuse(response, 400, 'AccountSendingPausedException', 'Sending is paused.');
    case 'skew':
      response.setHeader('date', new Date(Date.now() + 20 * 60_000).toUTCString());
      return refuse(response, 403, 'RequestTimeTooSkewed', 'The difference is too large.');
  }
}
