import { type DeliveryCode, deliveryCodes } from '../../ledger/delivery-codes.ts';
import type { Delivery } from '../../ledger/fold-deliveries.ts';
import { deliveryKeyOf, type PlannedDelivery } from '../../ledger/plan-deliveries.ts';
import type { Claimable } from './claim-mails.ts';
import type { SendOutcome } from './sealed-mail.ts';

/** What became of one mail. */
export type DeliveryReceipt =
  | (SendOutcome & { readonly key: string })
  /** Accepted before, in doubt since before, or another content was accepted. */
  | { readonly kind: 'skip' | 'doubt' | 'revision'; readonly key: string; readonly before: Delivery }
  /** The run was stopped before it. */
  | { readonly kind: 'withdrawn'; readonly key: string };

/** A receipt for each planned mail, in their order. */
export function receiptsOf(
  planned: readonly PlannedDelivery<Claimable>[],
  sent: ReadonlyMap<string, SendOutcome>,
): readonly DeliveryReceipt[] {
  return planned.map((plan): DeliveryReceipt => {
    const key = deliveryKeyOf(plan.mail);
    if (plan.kind !== 'send') return { kind: plan.kind, key, before: plan.before };
    const outcome = sent.get(key);
    return outcome === undefined ? { kind: 'withdrawn', key } : { ...outcome, key };
  });
}

/** The worst of all: a doubt needs a person, and is said first. */
export function codeOf(receipts: readonly DeliveryReceipt[]): DeliveryCode {
  const has = (...kinds: readonly DeliveryReceipt['kind'][]) => receipts.some(({ kind }) => kinds.includes(kind));
  if (has('withdrawn')) return deliveryCodes.interrupted;
  if (has('unknown', 'doubt')) return deliveryCodes.doubt;
  if (has('revision')) return deliveryCodes.revision;
  return has('rejected') ? deliveryCodes.rejected : deliveryCodes.accepted;
}
