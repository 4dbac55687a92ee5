import { setTimeout } from 'node:timers/promises';
import {
  GetAccountSendingEnabledCommand,
  GetIdentityVerificationAttributesCommand,
  GetSendQuotaCommand,
  SESClient,
  SendRawEmailCommand,
} from '@aws-sdk/client-ses';
import { type Failure, fail, isFailure } from '../../sources/failure.ts';
import { type Account, identitiesOf, isSandbox, type Load } from './check-account.ts';
import { classifyRefusal, describeRefusal, mendRefusal, type Refused } from './classify-refusal.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer, SealedMail, SendOutcome } from './sealed-mail.ts';

/** A client of SES that never sends by itself what it sent before. */
export interface Ses extends Mailer {
  /** What the account may do, asked at the pace that SES allows. */
  readonly readAccount: (mails: readonly Load[]) => Promise<Account | Failure>;
  readonly close: () => void;
}

/** In milliseconds. */
export interface Patience {
  readonly connection: number;
  readonly request: number;
  /** Between two calls of one operation that is not a send: SES takes one a second. */
  readonly pause: number;
  /** Before the second try; it doubles with each. */
  readonly backoff: number;
}

const usualPatience: Patience = { connection: 3000, request: 10_000, pause: 1050, backoff: 250 };

const mostTries = 5;
/** SES tells of so many identities at once. */
const mostIdentities = 100;

/** Opens a client for one region. The machine's own services are never asked for credentials, nor its files for addresses. */
export function openSes(settings: MailSettings, patience: Patience = usualPatience): Ses {
  process.env.AWS_EC2_METADATA_DISABLED = 'true';
  const { region, endpoint, isLive, credentials, configurationSet } = settings;
  if (isLive) process.env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS = 'true';
  // A profile of the machine would go before the role of the job, and mail from another account.
  if (credentials === null) delete process.env.AWS_PROFILE;
  const client = new SESClient({
    region,
    endpoint,
    ...(credentials !== null && { credentials }),
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: patience.connection,
      requestTimeout: patience.request,
      throwOnRequestTimeout: true,
    },
  });
  return {
    send: (mail) => sendMail(client, mail, configurationSet, patience),
    readAccount: (mails) => readAccount(client, mails, patience),
    close: () => client.destroy(),
  };
}

async function sendMail(
  client: SESClient,
  mail: SealedMail,
  configurationSet: string | null,
  patience: Patience,
): Promise<SendOutcome> {
  const command = new SendRawEmailCommand({
    Source: mail.source,
    Destinations: [...mail.destinations],
    RawMessage: { Data: mail.raw },
    Tags: [{ Name: 'handoff-delivery', Value: mail.tag }],
    ...(configurationSet !== null && { ConfigurationSetName: configurationSet }),
  });
  const answer = await call((abortSignal) => client.send(command, { abortSignal }), patience);
  if ('refused' in answer) return outcomeOf(answer.refused);
  const { MessageId: message } = answer.value;
  return message ? { kind: 'accepted', message } : { kind: 'unknown', reason: 'SES answered without an id' };
}

/** What could still be tried when all tries are used up was provably not sent. */
function outcomeOf(refused: Refused): SendOutcome {
  const reason = describeRefusal(refused);
  if (classifyRefusal(refused) === 'unknown') return { kind: 'unknown', reason };
  return { kind: 'rejected', reason, mend: mendRefusal(refused) };
}

type Answer<Value> = { readonly value: Value } | { readonly refused: Refused };

/**
 * Calls once; again only where it is proved that nothing was accepted.
 *
 * @param pause milliseconds before another call, where SES refused one: it may have been too soon.
 */
async function call<Value>(
  send: (signal: AbortSignal) => Promise<Value>,
  patience: Patience,
  pause = 0,
): Promise<Answer<Value>> {
  for (let tries = 1; ; tries++) {
    const answer = await callOnce(send, patience.connection + patience.request + 2000);
    if ('value' in answer || classifyRefusal(answer.refused) !== 'retry' || tries === mostTries) return answer;
    const least = answer.refused.status === null ? 0 : pause;
    await setTimeout(least + 2 ** (tries - 1) * patience.backoff * (0.5 + Math.random()));
  }
}

/** The client's own clocks stop with the first byte of an answer; an answer that then never ends needs one more. */
async function callOnce<Value>(send: (signal: AbortSignal) => Promise<Value>, longest: number): Promise<Answer<Value>> {
  const deadline = new AbortController();
  const end = new AbortController();
  const late = setTimeout(longest, null, { signal: end.signal }).then(
    (): Answer<Value> => ({ refused: { ...nothingKnown, name: 'TimeoutError', message: 'the answer never ended' } }),
    (): Answer<Value> => ({ refused: nothingKnown }),
  );
  const answered = send(deadline.signal).then(
    (value): Answer<Value> => ({ value }),
    (error: unknown): Answer<Value> => ({ refused: readRefused(error) }),
  );
  const answer = await Promise.race([answered, late]);
  end.abort();
  deadline.abort();
  return answer;
}

const nothingKnown: Refused = { name: '', code: '', call: '', status: null, message: '', isClockMended: false };

/** The few facts that are needed of an error, and safe. */
function readRefused(error: unknown): Refused {
  if (!(error instanceof Error)) return { ...nothingKnown, message: 'no error was given' };
  const metadata = '$metadata' in error && isRecord(error.$metadata) ? error.$metadata : {};
  const { httpStatusCode: status, clockSkewCorrected } = metadata;
  return {
    name: error.name,
    code: 'code' in error && typeof error.code === 'string' ? error.code : '',
    call: 'syscall' in error && typeof error.syscall === 'string' ? error.syscall : '',
    status: typeof status === 'number' ? status : null,
    message: error.message,
    isClockMended: clockSkewCorrected === true,
  };
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

/** SES limits each operation by itself, so that the first of each go at once. Recipients must be verified in the sandbox only. */
async function readAccount(client: SESClient, mails: readonly Load[], patience: Patience): Promise<Account | Failure> {
  const senders = identitiesIn(mails.map(({ source }) => source));
  const [quota, enabled, verified] = await Promise.all([
    ask('GetSendQuota', (abortSignal) => client.send(new GetSendQuotaCommand(), { abortSignal }), patience),
    ask(
      'GetAccountSendingEnabled',
      (abortSignal) => client.send(new GetAccountSendingEnabledCommand(), { abortSignal }),
      patience,
    ),
    readVerified(client, senders, patience),
  ]);
  if (isFailure(quota)) return quota;
  if (isFailure(enabled)) return enabled;
  if (isFailure(verified)) return verified;
  const { MaxSendRate: rate, Max24HourSend: most, SentLast24Hours: sent } = quota;
  if (!rate || most === undefined || sent === undefined) return fail('SES told no quota.', 'Run this again.');
  const account = { rate, quota: most, sentToday: sent, isEnabled: enabled.Enabled === true };
  if (!isSandbox(account)) return { ...account, verified: new Set(verified) };
  const recipients = identitiesIn(mails.flatMap(({ destinations }) => destinations));
  const others = recipients.filter((identity) => !senders.includes(identity));
  await setTimeout(patience.pause);
  const more = await readVerified(client, others, patience);
  return isFailure(more) ? more : { ...account, verified: new Set([...verified, ...more]) };
}

/** Asks what changes nothing: another try is harmless, but not before the pause. */
async function ask<Value>(
  what: string,
  send: (signal: AbortSignal) => Promise<Value>,
  patience: Patience,
): Promise<Value | Failure> {
  const answer = await call(send, patience, patience.pause);
  return 'value' in answer ? answer.value : unanswered(what, answer.refused);
}

/** The identities that are verified, in small letters. */
async function readVerified(
  client: SESClient,
  identities: readonly string[],
  patience: Patience,
): Promise<readonly string[] | Failure> {
  const verified: string[] = [];
  for (const [i, batch] of batches(identities).entries()) {
    if (i > 0) await setTimeout(patience.pause);
    const command = new GetIdentityVerificationAttributesCommand({ Identities: [...batch] });
    const send = (abortSignal: AbortSignal) => client.send(command, { abortSignal });
    const told = await ask('GetIdentityVerificationAttributes', send, patience);
    if (isFailure(told)) return told;
    for (const [identity, { VerificationStatus }] of Object.entries(told.VerificationAttributes ?? {})) {
      if (VerificationStatus === 'Success') verified.push(identity.toLowerCase());
    }
  }
  return verified;
}

/** What to ask SES about these addresses: unique and sorted. */
function identitiesIn(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses.flatMap(identitiesOf))].sort();
}

function batches(identities: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(identities.length / mostIdentities);
  return Array.from({ length: count }, (_, i) => identities.slice(i * mostIdentities, (i + 1) * mostIdentities));
}

function unanswered(what: string, refused: Refused): Failure {
  const mend =
    classifyRefusal(refused) === 'rejected'
      ? mendRefusal(refused)
      : 'Check the network and the region, and run this again: nothing was sent.';
  return fail(`SES did not answer ${what}: ${describeRefusal(refused)}.`, mend);
}
