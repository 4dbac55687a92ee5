import { setTimeout } from 'node:timers/promises';
import { type DeliverySettings, deliverMails } from '../../action/src/outputs/deliver-mails.ts';
import { gitLedger } from '../../action/src/outputs/git-ledger.ts';
import type { LedgerStore } from '../../action/src/outputs/ledger-store.ts';
import { nameRun } from '../../action/src/outputs/name-run.ts';
import { openBucket } from '../../action/src/outputs/open-bucket.ts';
import { type Journal, openJournal } from '../../action/src/outputs/open-journal.ts';
import type { Mailer } from '../../action/src/outputs/sealed-mail.ts';
import { openSes } from '../../action/src/outputs/send-mail.ts';
import { watchInterrupt } from '../../action/src/outputs/watch-interrupt.ts';
import { isFailure } from '../../action/src/sources/failure.ts';
import { eight, mailsOf } from './deliveries.ts';

/** Where a run is killed: at a moment, as a power cut would. */
export type Moment =
  | 'never'
  | 'planned'
  | 'claimed, not published'
  | 'claim published'
  | 'accepted, not recorded'
  | 'some recorded'
  | 'all recorded, not published'
  | 'published';

const [root = '', folder = '', url = '', at = 'never', text = 'first'] = process.argv.slice(2);
const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
};

let publications = 0;
let recorded = 0;
const git = gitLedger({ root, branch: 'handoff-reports-ledger', access: null });
const store: LedgerStore = {
  read: async () => {
    const tip = await git.read();
    if (at === 'planned') die();
    return tip;
  },
  commit: async (...given) => {
    if (at === 'claimed, not published') die();
    if (at === 'all recorded, not published' && publications === 1) die();
    const result = await git.commit(...given);
    publications += 1;
    if (at === 'claim published' || (at === 'published' && publications === 2)) die();
    return result;
  },
};

const run = nameRun({});
const file = openJournal(folder, run);
const journal: Journal = {
  ...file,
  append: (...events) => {
    if (at === 'accepted, not recorded' && events[0]?.event === 'accepted') return; // Until the fourth, see below.
    file.append(...events);
    if (events[0]?.event === 'accepted') recorded += 1;
    if (at === 'some recorded' && recorded === 3) die();
  },
};

const ses = openSes(
  {
    region: 'eu-west-1',
    endpoint: url,
    credentials: { accessKeyId: 'AKIA1', secretAccessKey: 's' },
    configurationSet: null,
  },
  { connection: 300, request: 5000, pause: 1, backoff: 5 },
);
let answered = 0;
const mailer: Mailer = {
  send: async (mail) => {
    const outcome = await ses.send(mail);
    answered += 1;
    if (at === 'accepted, not recorded') {
      if (answered === 4) die();
      await setTimeout(5000);
    }
    return outcome;
  },
};

const { isStopped } = watchInterrupt();
const now = (): string => new Date().toISOString();
const bucket = openBucket(at === 'never' ? 10 : 1000, { now: () => performance.now(), sleep: (ms) => setTimeout(ms) });
const settings: DeliverySettings = {
  store,
  journal,
  mailer,
  bucket,
  run,
  now,
  isStopped,
  revise: false,
};
const result = await deliverMails(mailsOf(eight, text), settings);
ses.close();
process.exitCode = isFailure(result) ? 3 : result.code;
