import { setTimeout } from 'node:timers/promises';
import type { DeliveryState } from '../../action/src/ledger/fold-deliveries.ts';
import type { Credentials } from '../../action/src/mailbox/check-signature.ts';
import type { Mailbox } from '../../action/src/mailbox/open-mailbox.ts';
import { gitLedger } from '../../action/src/outputs/delivery/git-ledger.ts';
import { isFailure } from '../../action/src/sources/failure.ts';
import { commitAll, git, makeRepository, putFiles } from './folder.ts';
import { type Hub, startHub } from './hub/hub.ts';
import { startMailbox } from './mailbox.ts';
import { cloneOf } from './remote.ts';
import { type ActionEvent, type StartedAction, startAction } from './run-action.ts';
import { harbour } from './run-bundle.ts';

/** The groups of eight mails. */
export const groups = ['ana', 'bo', 'cy', 'di', 'eve', 'flo', 'gus', 'hal'];
const config = `
portfolio: Harbour
mail:
  domains: [example.com]
  groups:
${groups.map((group) => `    ${group}: { persona: cfo }`).join('\n')}
`;
const mailNotes = { ...harbour, '.github/handoff-reports.yml': config };
export const rehearsalBranch = 'handoff-reports-ledger-rehearsal';

/** Who sends and reads, as secrets say it. */
const people = {
  MAIL_FROM: 'reports@example.com',
  MAIL_AUDIT: 'audit@example.com',
  MAIL_RECIPIENTS: groups.map((group) => `${group}: ${group}@example.com`).join('\n'),
};

/** A repository on a stand-in of GitHub, and a mailbox in place of SES. */
export interface MailSite {
  readonly hub: Hub;
  readonly mailbox: Mailbox;
  /** Every call that the mailbox answered. */
  readonly calls: string[];
  /** Begins a step of the action in a fresh clone, unless a workspace is given. */
  readonly start: (event?: ActionEvent & { readonly workspace?: string }) => StartedAction;
  /** How many deliveries of the ledger are in each state. */
  readonly states: () => Promise<{ readonly [state in DeliveryState]?: number }>;
}

export async function openMailSite(credentials?: Credentials): Promise<MailSite> {
  const hub = await startHub(makeRepository(mailNotes));
  const calls: string[] = [];
  const mailbox = await startMailbox({}, calls, credentials);
  const start: MailSite['start'] = ({ workspace = cloneOf(hub.folder), inputs, env, ...event } = {}) =>
    startAction(workspace, {
      name: 'workflow_dispatch',
      api: hub.url,
      ...event,
      inputs: { command: 'send', delivery: 'rehearsal', token: hub.token, 'as-of': 'stated', ...inputs },
      env: { ...mailbox.environment, ...people, ...env },
    });
  return { hub, mailbox, calls, start, states: () => statesIn(hub) };
}

async function statesIn({ folder }: Hub): Promise<{ readonly [state in DeliveryState]?: number }> {
  const tip = await gitLedger({ root: cloneOf(folder), branch: rehearsalBranch, access: null }).read();
  if (isFailure(tip)) throw new Error(tip.message);
  const counts: { [state in DeliveryState]?: number } = {};
  for (const { state } of tip.ledger.deliveries.values()) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** Who got a mail, one entry a mail. */
export function readersOf({ mailbox }: MailSite): readonly string[] {
  return mailbox
    .mails()
    .map(({ recipients }) => (recipients[0] ?? '').replace('@example.com', ''))
    .sort();
}

/** Waits until so many mails are accepted. */
export async function untilAccepted({ mailbox }: MailSite, count: number): Promise<void> {
  while (mailbox.mails().length < count) await setTimeout(5);
}

/** Edits a file at the hub, as a merged pull request would. */
export function pushNotes({ folder }: Hub, files: { readonly [path: string]: string }, day: string): void {
  const clone = cloneOf(folder);
  putFiles(clone, files);
  commitAll(clone, day);
  git(clone, 'push', '--quiet', 'origin', 'main');
}
