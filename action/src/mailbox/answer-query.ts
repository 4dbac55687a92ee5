import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { notVerified, paused, tooFast, usedUp } from './accept-mail.ts';
import { answerCall, isSend, type Office } from './answer-call.ts';
import { type Credentials, checkSignature } from './check-signature.ts';
import { localUuid } from './local-id.ts';
import type { Fault } from './open-faults.ts';
import { printXml, type XmlElements } from './print-xml.ts';
import { readBody } from './read-body.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

/** What answers the calls of SES's Query API. */
export interface Desk {
  readonly credentials: Credentials;
  /** As it is now. */
  readonly office: () => Office;
  /** Milliseconds, by the mailbox's own clock. */
  readonly now: () => number;
  readonly nextFault: () => Fault | null;
  readonly log: (line: string) => void;
}

/** 10 MiB as base64 in a form, of which every tenth character is escaped. */
const mostBody = 20 * 1024 * 1024;
const namespace = 'http://ses.amazonaws.com/doc/2010-12-01/';

/** Answers `POST /`, as SES does or as a fault has it. */
export async function answerQuery(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const body = await readBody(request, mostBody);
  const requestId = localUuid();
  response.setHeader('x-amzn-RequestId', requestId);
  response.setHeader('Date', new Date(desk.now()).toUTCString());
  if (body === null) {
    response.setHeader('Connection', 'close');
    return sendRefusal(response, refuse('RequestEntityTooLarge', 'Request is too long.', 413), requestId);
  }
  const form = new URLSearchParams(body.toString('utf8'));
  const action = form.get('Action') ?? '';
  const fault = isSend(action) ? desk.nextFault() : null;
  if (fault?.kind === 'hang') return desk.log(`${action}: hangs, as a fault has it`);
  const { account } = desk.office();
  const answer =
    checkSignature({ headers: request.headers, body }, desk.credentials, account.region, desk.now()) ??
    refusalOf(fault, form, account.region) ??
    answerCall(form, desk.office(), desk.now());
  desk.log(`${printable(action)}: ${outcomeOf(answer)}${fault === null ? '' : `, then ${fault.kind}`}`);
  await pass(account.latency + (fault?.kind === 'late' ? (fault.ms ?? 0) : 0));
  if (isRefusal(answer)) return sendRefusal(response, answer, requestId);
  sendResult(response, { action, answer, requestId, fault });
}

/** Lets so many milliseconds pass; they keep no process alive. */
async function pass(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await wait(milliseconds, undefined, { ref: false });
}

/** The name of an action comes from whoever calls. */
function printable(action: string): string {
  return /^\w{1,64}$/.test(action) ? action : 'an unknown action';
}

/** Without addresses: what is logged may be published. */
function outcomeOf(answer: XmlElements | Refusal): string {
  if (isRefusal(answer)) return `refused, ${answer.status} ${answer.code}`;
  return typeof answer.MessageId === 'string' ? `accepted as ${answer.MessageId}` : 'answered';
}

function refusalOf(fault: Fault | null, form: URLSearchParams, region: string): Refusal | null {
  switch (fault?.kind) {
    case 'throttle':
      return tooFast();
    case 'daily-quota':
      return usedUp();
    case 'not-verified':
      return notVerified([form.get('Source') ?? ''], region);
    case 'paused':
      return paused();
    case 'expired-token':
      return refuse('ExpiredToken', 'The security token included in the request is expired', 403);
    default:
      return null;
  }
}

interface Result {
  readonly action: string;
  readonly answer: XmlElements;
  readonly requestId: string;
  readonly fault: Fault | null;
}

function sendResult(response: ServerResponse, { action, answer, requestId, fault }: Result): void {
  const xml = printResult(action, fault?.kind === 'accepted-without-id' ? {} : answer, requestId);
  const half = xml.slice(0, xml.length / 2);
  switch (fault?.kind) {
    case 'accepted-then-reset':
      response.socket?.resetAndDestroy();
      break;
    case 'accepted-then-503':
      sendRefusal(response, refuse('ServiceUnavailable', 'The service is temporarily unavailable.', 503), requestId);
      break;
    case 'accepted-then-500':
      sendRefusal(response, refuse('InternalFailure', 'An internal error occurred.', 500), requestId);
      break;
    case 'accepted-then-unreadable':
      sendXml(response, 200, half);
      break;
    case 'accepted-then-hang':
      break;
    case 'accepted-then-stall':
      response.writeHead(200, { 'Content-Type': 'text/xml' }).write(half);
      break;
    default:
      sendXml(response, 200, xml);
  }
}

function printResult(action: string, answer: XmlElements, requestId: string): string {
  const result = printXml({ [`${action}Result`]: answer, ResponseMetadata: { RequestId: requestId } });
  return `<${action}Response xmlns="${namespace}">${result}</${action}Response>`;
}

function sendRefusal(response: ServerResponse, { status, code, message }: Refusal, requestId: string): void {
  const error = { Type: status < 500 ? 'Sender' : 'Receiver', Code: code, Message: message };
  const inner = printXml({ Error: error, RequestId: requestId });
  sendXml(response, status, `<ErrorResponse xmlns="${namespace}">${inner}</ErrorResponse>`);
}

function sendXml(response: ServerResponse, status: number, xml: string): void {
  response.writeHead(status, { 'Content-Type': 'text/xml', 'Content-Length': Buffer.byteLength(xml) });
  response.end(xml);
}
