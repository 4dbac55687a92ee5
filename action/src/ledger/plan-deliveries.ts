import { slotOf } from './delivery-key.ts';
import type { Delivery, DeliveryState } from './fold-deliveries.ts';
import type { Ledger } from './ledger.ts';

/** What is to be delivered, as far as the plan needs it. */
export interface Deliverable {
  /** Persona, group and period: `ceo/board/2026-11-21`. */
  readonly key: string;
  /** Of the content: hexadecimal. */
  readonly digest: string;
}

export type PlannedDelivery<Mail extends Deliverable> =
  /** Its revision counts the contents that were accepted before, from 1 on. */
  | { readonly kind: 'send'; readonly mail: Mail; readonly revision: number }
  /** It was accepted before. */
  | { readonly kind: 'skip'; readonly mail: Mail; readonly before: Delivery }
  /** Somebody else is sending it, or nobody knows whether it was sent. */
  | { readonly kind: 'doubt'; readonly mail: Mail; readonly before: Delivery }
  /** Another content was accepted for the same key. */
  | { readonly kind: 'revision'; readonly mail: Mail; readonly before: Delivery };

export interface PlanSettings {
  /** The run that plans: what it has claimed itself, and not begun, it may send. */
  readonly run: string;
  /** Whether another content than the one accepted may be sent, as a revision. */
  readonly revise: boolean;
}

/** What is to be done with each mail, in their order. */
export function planDeliveries<Mail extends Deliverable>(
  ledger: Ledger,
  mails: readonly Mail[],
  { run, revise }: PlanSettings,
): readonly PlannedDelivery<Mail>[] {
  const bySlot = new Map<string, Delivery[]>();
  for (const delivery of ledger.deliveries.values()) {
    const slot = slotOf(delivery.key);
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), delivery]);
  }
  return mails.map((mail) => {
    const known = (bySlot.get(mail.key) ?? []).filter((one) => !(one.run === run && one.state === 'claimed'));
    const open = known.find(({ state }) => isInDoubt(state));
    if (open !== undefined) return { kind: 'doubt', mail, before: open };
    const accepted = known.filter(({ state }) => state === 'accepted');
    const same = accepted.find(({ key }) => key === deliveryKeyOf(mail));
    if (same !== undefined) return { kind: 'skip', mail, before: same };
    const last = accepted.at(-1);
    if (last !== undefined && !revise) return { kind: 'revision', mail, before: last };
    return { kind: 'send', mail, revision: accepted.length + 1 };
  });
}

/** The whole key of a mail. */
export function deliveryKeyOf({ key, digest }: Deliverable): string {
  return `${key}/${digest}`;
}

/** Whether nobody knows that it was sent, nor that it was not. */
export function isInDoubt(state: DeliveryState): boolean {
  return state === 'claimed' || state === 'attempting' || state === 'unknown';
}
