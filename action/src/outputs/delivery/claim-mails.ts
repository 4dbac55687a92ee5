import type { DeliveryEvent } from '../../ledger/delivery-event.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { type Deliverable, deliveryKeyOf, type PlannedDelivery, planDeliveries } from '../../ledger/plan-deliveries.ts';
import type { Failure } from '../../sources/failure.ts';
import { countDeliveries } from './count-deliveries.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { Journal } from './open-journal.ts';
import { type Published, publishDeliveries } from './publish-deliveries.ts';

/** What can be claimed: what names a mail, and the commit of the notes that it is made of. */
export interface Claimable extends Deliverable {
  readonly commit: string;
}

export interface ClaimSettings {
  readonly store: LedgerStore;
  /** Null where another job sends: then what it does is written down there. */
  readonly journal: Journal | null;
  /** A name that no other run has. */
  readonly run: string;
  /** As events write it. */
  readonly now: () => string;
  /** Whether another content than the one delivered may follow it. */
  readonly revise: boolean;
}

export interface Claim<Mail extends Claimable> {
  /** What is to be done with each mail, in their order. */
  readonly planned: readonly PlannedDelivery<Mail>[];
  /** What was claimed; empty where nothing is to be sent. */
  readonly events: readonly DeliveryEvent[];
}

/**
 * Publishes that nobody else may send the mails which nobody delivered or is delivering. A failure means that nothing was
 * claimed. The claims are on this disk before anybody else can see them, so that whoever finds them broken off knows whose
 * they are.
 */
export function claimMails<Mail extends Claimable>(
  mails: readonly Mail[],
  { store, journal, run, now, revise }: ClaimSettings,
): Promise<Published<Claim<Mail>> | Failure> {
  const made = new Map<string, DeliveryEvent>();
  const decide = (ledger: Ledger): Claim<Mail> => {
    const planned = planDeliveries(ledger, mails, { run, revise });
    const events = planned.flatMap((plan): DeliveryEvent[] => {
      if (plan.kind !== 'send') return [];
      const key = deliveryKeyOf(plan.mail);
      const { commit } = plan.mail;
      const { revision } = plan;
      // The same as before where the branch moved: it may be published already, and only the answer was lost.
      const name = `${key} ${revision}`;
      const event = made.get(name) ?? { at: now(), key, run, event: 'claimed', commit, revision };
      made.set(name, event);
      return [event];
    });
    journal?.remove();
    if (events.length > 0) journal?.append(...events);
    return { planned, events };
  };
  return publishDeliveries(store, decide, ({ events }) => `Claim ${countDeliveries(events.length)}`);
}
