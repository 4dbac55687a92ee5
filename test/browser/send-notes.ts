import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import PostalMime, { type Email } from 'postal-mime';
import { addressMails } from '../../action/src/cli/address-mails.ts';
import { buildReports } from '../../action/src/cli/build-reports.ts';
import { type Delivered, prepareMails } from '../../action/src/cli/prepare-mails.ts';
import { inventPeople } from '../../action/src/cli/read-people.ts';
import { day } from '../../action/src/day.ts';
import { type Mailbox, openMailbox } from '../../action/src/mailbox/open-mailbox.ts';
import { deliverThroughSes } from '../../action/src/outputs/delivery/deliver-through-ses.ts';
import { memoryLedger } from '../../action/src/outputs/delivery/memory-ledger.ts';
import { hashChanges } from '../../action/src/outputs/hash-changes.ts';
import { type Failure, isFailure } from '../../action/src/sources/failure.ts';
import { resolveRevision } from '../../action/src/sources/resolve-revision.ts';
import { commitAll, git, putFiles } from '../helpers/folder.ts';
import { runCli } from '../helpers/run-bundle.ts';
import { root as project } from '../helpers/source-files.ts';
import { calmFiles, hostileFiles } from './hostile-notes.ts';

/** A mail of ours, as it lies in the mailbox. */
export interface SentMail {
  readonly id: string;
  readonly group: string;
  /** The first of its group, which tells a report alone, or one that tells what changed, too. */
  readonly tells: 'report' | 'changes';
  readonly raw: string;
  readonly parsed: Email;
}

/** Where the repository of the notes says it is: nothing else may be linked to. */
export const webAddress = 'https://github.com/harbour/notes/';
const onWeb = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'harbour/notes' };

/**
 * Commits hostile notes to a repository in an empty folder and mails them into a mailbox there: by the shipped command, as
 * the first mail of each group, and then with all of them as changes.
 */
export async function sendNotes(folder: string, trap: string): Promise<Opened> {
  const [root, box] = [join(folder, 'notes'), join(folder, 'mailbox')];
  putFiles(root, calmFiles());
  git(root, 'init', '--quiet', '--initial-branch=main');
  commitAll(root, '2026-11-20');
  const calm = git(root, 'rev-parse', 'HEAD').trim();
  putFiles(root, hostileFiles(trap));
  commitAll(root, '2026-11-21');

  const { status, stderr } = runCli(root, ['send', '--local', '--folder', box], onWeb);
  if (status !== 0) throw new Error(`The mails were not sent: ${stderr}`);
  const account = { mode: 'production', verified: 'all', configurationSets: 'all', rate: 1000 } as const;
  const mailbox = await openMailbox({ folder: box, account });
  const firstOnes = new Set(mailbox.mails().map(({ id }) => id));
  await sendChanges(root, { calm, mailbox, journals: join(folder, 'journals') });
  const mails = mailbox.mails().map(({ id }) => openMail(mailbox, id, firstOnes.has(id) ? 'report' : 'changes'));
  return { mailbox, mails: await Promise.all(mails) };
}

interface Opened {
  readonly mailbox: Mailbox;
  readonly mails: readonly SentMail[];
}

interface Way {
  /** The commit that was mailed last. */
  readonly calm: string;
  readonly mailbox: Mailbox;
  readonly journals: string;
}

/** As the command sends, with a ledger that says what was mailed before. */
async function sendChanges(root: string, { calm, mailbox, journals }: Way): Promise<void> {
  const home = pathToFileURL(`${project}action/`);
  const reports = known(await buildReports({ root, at: null, asOf: null, home }));
  const head = known(await resolveRevision(root, 'HEAD'));
  const people = inventPeople(reports.config.mail);
  const last: Delivered = {
    day: day('2026-11-20'),
    key: '',
    commit: calm,
    sent: { messageId: '1', region: 'eu-west-1' },
  };
  const at = (commit: string): string => `${webAddress}blob/${commit}/`;
  const prepared = await prepareMails({
    reports,
    head,
    groups: reports.config.mail,
    people,
    since: null,
    lastDelivered: new Map(reports.config.mail.map(({ group }) => [group, last])),
    hashChanges,
    linksFrom: () => ({ bases: { before: at(calm), after: at(head.id) }, reports: at(head.id), compare: null }),
    version: '1.2.3',
    home,
  });
  const due = addressMails(prepared, people, { isTest: false, commit: head.id });
  const way = { store: memoryLedger(), journals, env: mailbox.environment, standIn: mailbox.address, revise: false };
  const { code } = known(await deliverThroughSes(due, way));
  if (code !== 0) throw new Error('The mails with changes were not sent.');
}

async function openMail(mailbox: Mailbox, id: string, tells: SentMail['tells']): Promise<SentMail> {
  const raw = (mailbox.read(id) ?? '').toString();
  const parsed = await PostalMime.parse(raw);
  const list = parsed.headers.find(({ key }) => key === 'list-id')?.value ?? '';
  return { id, group: /^<([\w-]+)\./.exec(list)?.[1] ?? '', tells, raw, parsed };
}

function known<T>(value: T | Failure): T {
  if (isFailure(value)) throw new Error(`${value.message} ${value.mend}`);
  return value;
}
