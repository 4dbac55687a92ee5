import type { DeliveryEvent } from '../../ledger/delivery-event.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { isInDoubt } from '../../ledger/plan-deliveries.ts';
import { type Failure, isFailure } from '../../sources/failure.ts';
import { countDeliveries } from './count-deliveries.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { Journal } from './open-journal.ts';
import { publishDeliveries } from './publish-deliveries.ts';

/** Publishes what a journal says, and removes it: then the ledger says it. */
export async function recordJournal(store: LedgerStore, journal: Journal): Promise<Ledger | Failure> {
  const events = journal.read();
  const published = await publishDeliveries(
    store,
    (ledger) => ({ events: openEvents(ledger, events) }),
    () => `Record ${countDeliveries(new Set(events.map(({ key }) => key)).size)}`,
  );
  if (isFailure(published)) return published;
  journal.remove();
  return published.ledger;
}

/**
 * What is still to be said. A journal may be recorded late, or again: by then somebody else may have claimed a mail that its
 * run did not send, and only the own claim is given back.
 */
function openEvents(ledger: Ledger, events: readonly DeliveryEvent[]): readonly DeliveryEvent[] {
  const ends = new Map(events.map(({ key, event }) => [key, event]));
  return events.filter(({ key, run }) => {
    const end = ends.get(key);
    if (end === 'unknown') return !ledger.events.some((one) => one.key === key && one.run === run && one.event === end);
    if (end !== 'rejected' && end !== 'withdrawn') return true;
    const delivery = ledger.deliveries.get(key);
    return delivery?.run === run && isInDoubt(delivery.state);
  });
}
