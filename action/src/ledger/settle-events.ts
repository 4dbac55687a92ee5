import type { DeliveryEvent } from './delivery-event.ts';
import { deliveryTag } from './delivery-key.ts';
import type { Delivery } from './fold-deliveries.ts';
import type { Ledger } from './ledger.ts';
import type { SesEvent } from './read-ses-events.ts';

export interface Settled {
  /** What the ledger does not say yet. */
  readonly events: readonly DeliveryEvent[];
  /** How many were there already, and how many belong to no delivery of this ledger. */
  readonly known: number;
  readonly foreign: number;
}

/**
 * The events of the ledger that what SES says makes, each once however often a queue gives it. A mail is found by its id; one
 * whose id never arrived, by its tag. That a mail was sent is worth a line only where the ledger did not know.
 */
export function settleEvents(ledger: Ledger, told: readonly SesEvent[], run: string): Settled {
  const keyByMessage = new Map<string, string>();
  const deliveryByTag = new Map<string, Delivery>();
  const said = new Set<string>();
  for (const delivery of ledger.deliveries.values()) {
    if (delivery.message !== null) keyByMessage.set(delivery.message, delivery.key);
    deliveryByTag.set(deliveryTag(delivery.key), delivery);
    for (const one of delivery.feedback) said.add(nameOf(one));
  }
  const events: DeliveryEvent[] = [];
  let known = 0;
  let foreign = 0;
  for (const { fate, message, tag, at, detail } of told) {
    const key = keyByMessage.get(message) ?? deliveryByTag.get(tag ?? '')?.key;
    const name = nameOf({ fate, message, at });
    if (key === undefined) foreign += 1;
    else if (said.has(name) || (fate === 'sent' && keyByMessage.has(message))) known += 1;
    else events.push({ at, key, run, event: 'feedback', fate, message, detail });
    said.add(name);
  }
  return { events, known, foreign };
}

function nameOf({ fate, message, at }: Pick<SesEvent, 'fate' | 'message' | 'at'>): string {
  return JSON.stringify([fate, message, at]);
}
