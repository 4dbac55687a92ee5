import type { DeliveryEvent } from './delivery-event.ts';
import type { Ledger } from './ledger.ts';
import { chainOf, printEvent } from './print-event.ts';

/**
 * The texts of the files that change when events are added at the end: in the file of their month, and never in one that is
 * older than the newest. Events that stand there already are left out, so that whoever lost an answer may say it again.
 *
 * @param files the ledger's files, texts by name.
 */
export function appendEvents(
  files: ReadonlyMap<string, string>,
  ledger: Ledger,
  events: readonly DeliveryEvent[],
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  let { chain, newest } = ledger;
  for (const event of missingEvents(ledger, events)) {
    const month = `${event.at.slice(0, 7)}.jsonl`;
    if (month > newest) newest = month;
    chain = chainOf(chain, event);
    const before = changed.get(newest) ?? files.get(newest) ?? '';
    changed.set(newest, `${before}${printEvent(event, chain)}\n`);
  }
  return changed;
}

/** The events that the ledger does not hold yet, each once. */
function missingEvents(ledger: Ledger, events: readonly DeliveryEvent[]): readonly DeliveryEvent[] {
  const known = new Set(ledger.events.map((event) => chainOf('', event)));
  const missing = new Map(events.map((event) => [chainOf('', event), event]));
  return [...missing].flatMap(([name, event]) => (known.has(name) ? [] : [event]));
}
