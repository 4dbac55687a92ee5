import { createHash } from 'node:crypto';
import type { DeliveryEvent } from './delivery-event.ts';

/** A line of the ledger without its end; the chain ties it to all lines before it. */
export function printEvent(event: DeliveryEvent, chain: string): string {
  return JSON.stringify({ ...orderFields(event), chain });
}

/** The chain of a line that follows a line with the chain `before`; empty before the first. */
export function chainOf(before: string, event: DeliveryEvent): string {
  const said = `${before}\n${JSON.stringify(orderFields(event))}`;
  return createHash('sha256').update(said).digest('hex').slice(0, 16);
}

/** The same fields in the same order, wherever the event comes from. */
function orderFields(event: DeliveryEvent): object {
  const { at, key, run, ...happening } = event;
  const { event: kind, ...said } = happening;
  const fields = Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1));
  return { at, key, run, event: kind, ...Object.fromEntries(fields) };
}
