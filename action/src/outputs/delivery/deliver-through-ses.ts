import { planDeliveries } from '../../ledger/plan-deliveries.ts';
import { type Failure, isFailure } from '../../sources/failure.ts';
import { type DeliveryResult, deliverMails } from './deliver-mails.ts';
import type { LedgerStore } from './ledger-store.ts';
import { readMailSettings } from './mail-settings.ts';
import { isRunEnded, nameRun } from './name-run.ts';
import { findUnwritable, openJournal } from './open-journal.ts';
import { openSender } from './open-sender.ts';
import type { DueMail } from './sealed-mail.ts';
import { settleJournals } from './settle-journals.ts';

export interface DeliveryRequest {
  readonly store: LedgerStore;
  /** The folder of the journals. */
  readonly journals: string;
  readonly env: { readonly [name: string]: string | undefined };
  /** The address of a stand-in of SES on this machine; null for live. */
  readonly standIn: string | null;
  /** Whether another content than the one delivered may follow it. */
  readonly revise: boolean;
}

/**
 * Delivers mails through SES, from what earlier runs left to the published results. Everything that would stop all of them is
 * found before the first claim; where there is nothing to send, SES is not asked at all. A failure before the claim sent nothing.
 */
export async function deliverThroughSes(
  mails: readonly DueMail[],
  { store, journals, env, standIn, revise }: DeliveryRequest,
): Promise<DeliveryResult | Failure> {
  const now = (): string => new Date().toISOString();
  const unwritable = findUnwritable(journals);
  if (unwritable !== null) return unwritable;
  const settled = await settleJournals(store, journals, now, isRunEnded);
  if (isFailure(settled)) return settled;
  const tip = await store.read();
  if (isFailure(tip)) return tip;
  const settings = readMailSettings(env, standIn);
  if (isFailure(settings)) return settings;
  const run = nameRun(env);
  const planned = planDeliveries(tip.ledger, mails, { run, revise });
  const due = planned.flatMap((plan) => (plan.kind === 'send' ? [plan.mail] : []));
  const sender = await openSender(settings, due);
  if (isFailure(sender)) return sender;
  try {
    return await deliverMails(mails, { ...sender, store, journal: openJournal(journals, run), run, now, revise });
  } finally {
    sender.close();
  }
}
