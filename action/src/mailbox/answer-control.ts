import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Account, makeAccount } from './account.ts';
import { type Fault, faultKinds } from './open-faults.ts';
import { readBody } from './read-body.ts';

/** What may be changed from outside the process. */
export interface Controls {
  readonly token: string;
  readonly fail: (fault: Fault) => void;
  readonly setAccount: (changes: Partial<Account>) => void;
}

const mostBody = 64 * 1024;

/**
 * Answers `POST /control`: `{"fail": {"kind": "throttle", "times": 3}}` or `{"account": {"rate": 1}}`, for whoever
 * knows the token.
 */
export async function answerControl(
  request: IncomingMessage,
  response: ServerResponse,
  controls: Controls,
): Promise<void> {
  if (!isToken(request.headers.authorization ?? '', controls.token)) return answer(response, 403, 'Not your mailbox.');
  const body = await readBody(request, mostBody);
  const fields = fieldsOf(parse(body?.toString('utf8') ?? ''));
  const fault = readFault(fields.get('fail'));
  const account = readAccount(fields.get('account'));
  if (fault === null && account === null) return answer(response, 400, expected);
  if (account !== null) controls.setAccount(account);
  answer(response, 200, 'Done.');
  if (fault !== null) controls.fail(fault);
}

const settings = Object.keys(makeAccount({})).map((name) => `"${name}"`);
const expected = `Unexpected body, expected {"fail": {"kind", "times", "after", "ms"}}, kind one of ${faultKinds.join(', ')}, or {"account": {${settings.join(', ')}}}.`;

function isToken(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(`Bearer ${token}`)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(value: unknown): Fields {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function readFault(value: unknown): Fault | null {
  const fields = fieldsOf(value);
  const kind = faultKinds.find((known) => known === fields.get('kind'));
  if (kind === undefined) return null;
  const [times, after, ms] = [numberOf(fields, 'times'), numberOf(fields, 'after'), numberOf(fields, 'ms')];
  return {
    kind,
    ...(times !== null && { times: Math.min(times, mostSends) }),
    ...(after !== null && { after: Math.min(after, mostSends) }),
    ...(ms !== null && { ms }),
  };
}

const mostSends = 10_000;

function numberOf(fields: Fields, name: string): number | null {
  const value = fields.get(name);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Of the fields of an account, those that are given and of the right kind; null for none. */
function readAccount(value: unknown): Partial<Account> | null {
  const model = new Map<string, unknown>(Object.entries(makeAccount({})));
  const fields = [...fieldsOf(value)].filter(([name, given]) => isLike(name, given, model.get(name)));
  return fields.length === 0 ? null : Object.fromEntries(fields);
}

function isLike(name: string, given: unknown, model: unknown): boolean {
  if (name === 'mode') return given === 'sandbox' || given === 'production';
  if (!Array.isArray(model)) return typeof given === typeof model;
  return given === 'all' || (Array.isArray(given) && given.every((one) => typeof one === 'string'));
}
