import {
  SESClient,
  type SESClientConfig,
  SendRawEmailCommand,
  type SendRawEmailCommandOutput,
} from '@aws-sdk/client-ses';
import { onTestFinished } from 'vitest';
import type { Account } from '../../action/src/mailbox/account.ts';
import type { Credentials } from '../../action/src/mailbox/check-signature.ts';
import { type Mailbox, openMailbox } from '../../action/src/mailbox/open-mailbox.ts';
import { makeFolder } from './folder.ts';

/** An account out of the sandbox that sends from example.com, faster than any test. */
const roomy: Partial<Account> = { mode: 'production', verified: ['example.com'], rate: 1000, callRate: 1000 };

/** A local mailbox, stopped when the test ends. */
export async function startMailbox(
  account: Partial<Account> = {},
  log: string[] = [],
  credentials?: Credentials,
): Promise<Mailbox> {
  const settings = {
    ...(credentials && { credentials }),
    folder: makeFolder(),
    account: { ...roomy, ...account },
    log: (line: string) => log.push(line),
  };
  const mailbox = await openMailbox(settings);
  onTestFinished(() => mailbox.close());
  return mailbox;
}

/** The operations that were called, from the log of a mailbox, in the order in which they were decided. */
export function callsIn(log: readonly string[]): readonly string[] {
  return log.flatMap((line) => /^LOCAL MAILBOX: (\w+): /.exec(line)?.[1] ?? []);
}

/** The subjects of the mails that a mailbox holds, sorted: one that was sent twice is there twice. */
export function subjectsIn(mailbox: Mailbox): readonly string[] {
  return mailbox
    .mails()
    .map(({ subject }) => subject)
    .sort();
}

/** The real client, with what the environment of a mailbox says and one attempt for each call. */
export function sesClient(
  environment: Mailbox['environment'],
  settings: Partial<Omit<SESClientConfig, 'endpoint'>> = {},
): SESClient {
  const client = new SESClient({
    endpoint: environment.AWS_ENDPOINT_URL_SES ?? '',
    region: environment.AWS_REGION ?? '',
    credentials: {
      accessKeyId: environment.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? '',
      ...(environment.AWS_SESSION_TOKEN && { sessionToken: environment.AWS_SESSION_TOKEN }),
    },
    maxAttempts: 1,
    ...settings,
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** A mail as bytes: these headers, in place of those that it would have, and a body. */
export function rawMail(headers: { readonly [name: string]: string } = {}, body = 'Runway: 10 months.\r\n'): Buffer {
  const all = { From: 'Reports <reports@example.com>', To: 'ceo@example.com', Subject: 'Executive Report', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${lines.join('')}\r\n${body}`, 'utf8');
}

/** Sends a mail, to the CEO where nobody is named. */
export function sendRaw(
  client: SESClient,
  raw = rawMail(),
  destinations = ['ceo@example.com'],
): Promise<SendRawEmailCommandOutput> {
  return client.send(new SendRawEmailCommand({ Destinations: destinations, RawMessage: { Data: raw } }));
}

/** What the SDK says of a call that fails: the name of the error, the status and the message. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ readonly name: string; readonly status: number | undefined; readonly message: string }> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const metadata = '$metadata' in error ? error.$metadata : null;
    const known = typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata;
    const status = known && typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
    return { name: error.name, status, message: error.message };
  }
  throw new Error('The call was expected to fail.');
}
