import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DeliveryResult } from '../outputs/delivery/deliver-mails.ts';
import { type DeliveryRequest, deliverThroughSes } from '../outputs/delivery/deliver-through-ses.ts';
import { journalFolder } from '../outputs/delivery/journal-folder.ts';
import type { LedgerStore } from '../outputs/delivery/ledger-store.ts';
import { memoryLedger } from '../outputs/delivery/memory-ledger.ts';
import type { DueMail } from '../outputs/delivery/sealed-mail.ts';
import { neutralise } from '../outputs/neutralise.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import type { Arguments } from './parse-arguments.ts';
import { ledgerFor } from './stand-in.ts';
import { startMailbox } from './start-mailbox.ts';
import type { Terminal } from './terminal.ts';

interface Delivering extends Pick<Arguments, 'delivery' | 'folder' | 'ledger' | 'revise'> {
  readonly root: string;
  readonly store: LedgerStore;
  /** The address of the mailbox that a rehearsal goes to; null for SES. */
  readonly standIn: string | null;
}

/** Delivers mails to their readers, to the audit address as a test, or into a mailbox on this machine, running or of their own. */
export async function deliverDue(
  mails: readonly DueMail[],
  { delivery, folder, ledger, revise, root, store, standIn }: Delivering,
  terminal: Pick<Terminal, 'printAside'>,
): Promise<DeliveryResult | Failure> {
  if (delivery === 'local') return deliverHere(mails, folder, terminal);
  const way = { env: process.env, standIn };
  if (delivery === 'test') return deliverUncounted(mails, way);
  const journals = await journalFolder(root, ledgerFor(delivery, ledger));
  if (isFailure(journals)) return journals;
  if (standIn !== null && mails.length > 0)
    terminal.printAside(`\nREHEARSAL: nobody gets these mails. Look at them at ${standIn}\n`);
  return deliverThroughSes(mails, { ...way, store, journals, revise });
}

/** Into a mailbox that is closed again: what it took stays. */
async function deliverHere(
  mails: readonly DueMail[],
  folder: string | null,
  terminal: Pick<Terminal, 'printAside'>,
): Promise<DeliveryResult | Failure> {
  const mailbox = await startMailbox({ folder, port: null }, () => {});
  if (isFailure(mailbox)) return mailbox;
  try {
    return await deliverUncounted(mails, { env: mailbox.environment, standIn: mailbox.address });
  } finally {
    await mailbox.close();
    const name = neutralise(resolve(mailbox.folder));
    terminal.printAside(
      `\nLOCAL MAILBOX: nobody got these mails. Look at them:\n  npx handoff-reports mailbox --folder ${name}\n`,
    );
  }
}

/** What is sent so counts as delivered to nobody. */
async function deliverUncounted(
  mails: readonly DueMail[],
  way: Pick<DeliveryRequest, 'env' | 'standIn'>,
): Promise<DeliveryResult | Failure> {
  const journals = mkdtempSync(join(tmpdir(), 'handoff-reports-send-'));
  try {
    return await deliverThroughSes(mails, { ...way, store: memoryLedger(), journals, revise: false });
  } finally {
    rmSync(journals, { recursive: true, force: true });
  }
}
