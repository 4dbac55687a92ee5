import type { DeliveryEvent } from './delivery-event.ts';
import type { Ledger } from './ledger.ts';

/** What a run has claimed and nobody has begun, as it was claimed; the oldest first. */
export function claimsOf({ events, deliveries }: Ledger, run: string): readonly DeliveryEvent[] {
  return events.filter((event) => {
    const delivery = deliveries.get(event.key);
    return event.event === 'claimed' && event.run === run && delivery?.state === 'claimed' && delivery.run === run;
  });
}
