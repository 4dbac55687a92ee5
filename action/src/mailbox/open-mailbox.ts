import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Account, changeAccount, makeAccount } from './account.ts';
import { answerControl } from './answer-control.ts';
import { answerPage } from './answer-page.ts';
import { answerQuery } from './answer-query.ts';
import type { Credentials } from './check-signature.ts';
import { openLocalIds } from './local-id.ts';
import { openBucket, openBuckets } from './open-bucket.ts';
import { type Fault, openFaults } from './open-faults.ts';
import { openServer, sendText } from './open-server.ts';
import { type Envelope, openStore } from './open-store.ts';

interface Settings {
  /** Where mails are kept; made where it is not there. */
  readonly folder: string;
  /** 0, as where it is left out, for any that is free. */
  readonly port?: number;
  readonly account?: Partial<Account>;
  /** Random ones where they are left out. */
  readonly credentials?: Credentials;
  /** Milliseconds without a request after which it stops by itself. */
  readonly idle?: number;
  /** Takes one line for each call, without addresses. */
  readonly log?: (line: string) => void;
}

/** A running local mailbox, a strict stand-in for SES. It can be reached from this machine alone. */
export interface Mailbox {
  /** `http://127.0.0.1:41234` */
  readonly address: string;
  readonly folder: string;
  /** What points an SDK at it. */
  readonly environment: { readonly [name: string]: string };
  /** What `POST /control` asks for. */
  readonly token: string;
  /** Accepted mails, the newest last. */
  readonly mails: () => readonly Envelope[];
  /** The bytes of a mail; null where there is none of that id. */
  readonly read: (id: string) => Buffer | null;
  readonly fail: (fault: Fault) => void;
  readonly setAccount: (changes: Partial<Account>) => void;
  /** Ends all connections, answered or not. */
  readonly close: () => Promise<void>;
  readonly stopped: Promise<'closed' | 'idle'>;
}

const halfHour = 30 * 60 * 1000;

/**
 * Starts a local mailbox.
 *
 * @throws Error of the system, where the port is taken or the folder cannot be written.
 */
export async function openMailbox(settings: Settings): Promise<Mailbox> {
  const store = openStore(settings.folder);
  const credentials = settings.credentials ?? makeCredentials();
  const faults = openFaults();
  const tools = { store, bucket: openBucket(), callBucketOf: openBuckets(), nextId: openLocalIds() };
  let account = makeAccount(settings.account ?? {});
  let skew = 0;
  const log = (line: string): void => settings.log?.(`LOCAL MAILBOX: ${line}`);
  const desk = {
    credentials,
    office: () => ({ ...tools, account }),
    now: () => Date.now() + skew,
    nextFault: faults.next,
    log,
  };
  const controls = {
    token: randomBytes(24).toString('hex'),
    setAccount: (changes: Partial<Account>): void => {
      account = changeAccount(account, changes);
    },
    fail: (fault: Fault): void => {
      if (fault.kind === 'clock-skew') skew = fault.ms ?? 0;
      else if (fault.kind === 'refused') server.refuse(fault.ms ?? 1000);
      else faults.add(fault);
    },
  };
  const server = await openServer(settings.port ?? 0, answer, log);
  let reason: 'closed' | 'idle' = 'closed';
  const timer = setTimeout(() => {
    reason = 'idle';
    server.close();
  }, settings.idle ?? halfHour);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    timer.refresh();
    response.setHeader('Server', 'LOCAL MAILBOX');
    const route = `${request.method} ${request.url}`;
    if (route === 'POST /') return answerQuery(request, response, desk);
    if (route === 'POST /control') return answerControl(request, response, controls);
    if (request.method !== 'GET') return sendText(response, 405, 'LOCAL MAILBOX takes POST / and GET.');
    return answerPage(request.url ?? '/', response, store);
  }

  const address = `http://127.0.0.1:${server.port}`;
  return {
    address,
    folder: store.folder,
    environment: environmentOf(address, account.region, credentials),
    token: controls.token,
    mails: store.list,
    read: store.read,
    fail: controls.fail,
    setAccount: controls.setAccount,
    close: () => {
      clearTimeout(timer);
      return server.close();
    },
    stopped: server.closed.then(() => reason),
  };
}

/** Nobody's at AWS; and nobody who sends with others, live ones above all, is taken for someone who means this mailbox. */
function makeCredentials(): Credentials {
  return { accessKeyId: 'LOCALMAILBOX', secretAccessKey: randomBytes(24).toString('hex'), sessionToken: null };
}

function environmentOf(address: string, region: string, credentials: Credentials): { readonly [name: string]: string } {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  return {
    AWS_ENDPOINT_URL_SES: address,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken !== null && { AWS_SESSION_TOKEN: sessionToken }),
  };
}
