import { type DeliveryCode, deliveryCodes } from '../../ledger/delivery-codes.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { type Failure, isFailure } from '../../sources/failure.ts';
import { claimMails } from './claim-mails.ts';
import { codeOf, type DeliveryReceipt, receiptsOf } from './delivery-receipt.ts';
import type { LedgerStore } from './ledger-store.ts';
import { recordJournal } from './record-journal.ts';
import type { DueMail } from './sealed-mail.ts';
import { type SendSettings, sendClaimed } from './send-claimed.ts';

export interface DeliverySettings extends SendSettings {
  readonly store: LedgerStore;
  /** Whether another content than the one delivered may follow it. */
  readonly revise: boolean;
}

export interface DeliveryResult {
  readonly code: DeliveryCode;
  /** In the order of the mails. */
  readonly receipts: readonly DeliveryReceipt[];
  /** The ledger after all of it; where it could not be published, before the results, with the reason beside it. */
  readonly ledger: Ledger;
  /** Why the results are on this machine only; null where they are published. */
  readonly unpublished: Failure | null;
}

/**
 * Delivers each mail that nobody delivered or is delivering: claims them, sends what it claimed, and records what became of
 * it. A failure means that nothing was sent: exit code `unclaimed`.
 */
export async function deliverMails(
  mails: readonly DueMail[],
  settings: DeliverySettings,
): Promise<DeliveryResult | Failure> {
  const { store, journal } = settings;
  const claimed = await claimMails(mails, settings);
  if (isFailure(claimed)) return claimed;
  const { planned, events } = claimed.decision;
  const due = planned.flatMap((plan) => (plan.kind === 'send' ? [plan.mail] : []));
  const receipts = receiptsOf(planned, await sendClaimed(due, settings));
  const code = codeOf(receipts);
  if (events.length === 0) return { code, receipts, ledger: claimed.ledger, unpublished: null };
  const recorded = await recordJournal(store, journal);
  if (isFailure(recorded))
    return { code: deliveryCodes.doubt, receipts, ledger: claimed.ledger, unpublished: recorded };
  return { code, receipts, ledger: recorded, unpublished: null };
}
