import type { DeliveryEvent } from './delivery-event.ts';
import { type Delivery, followEvent } from './fold-deliveries.ts';
import { type Ledger, type LedgerFault, ledgerPath } from './ledger.ts';
import { chainOf, printEvent } from './print-event.ts';
import { readEvent } from './read-event.ts';

/**
 * Reads a ledger whole. The first line that cannot be read, that was changed, moved or taken out, or that cannot follow what
 * stands before it, is the fault: of a ledger that may be wrong, nothing is sent.
 *
 * @param files texts by name, `2026-11.jsonl` for example.
 */
export function parseLedger(files: ReadonlyMap<string, string>): Ledger | LedgerFault {
  const events: DeliveryEvent[] = [];
  const deliveries = new Map<string, Delivery>();
  const names = [...files.keys()].sort();
  let chain = '';
  for (const name of names) {
    const path = `${ledgerPath}/${name}`;
    const fault = (line: number, expected: string): LedgerFault => ({ kind: 'ledger-fault', path, line, expected });
    if (!/^\d{4}-(?:0[1-9]|1[0-2])\.jsonl$/.test(name)) return fault(1, 'a file named after a month, `2026-11.jsonl`');
    const lines = (files.get(name) ?? '').split('\n');
    if (lines.pop() !== '') return fault(lines.length + 1, 'a line that ends');
    for (const [i, line] of lines.entries()) {
      const read = readEvent(line);
      if (typeof read === 'string') return fault(i + 1, read);
      const { event } = read;
      chain = chainOf(chain, event);
      if (read.chain !== chain || printEvent(event, chain) !== line) {
        return fault(i + 1, `\`chain\` with \`${chain}\`: this line, or one before it, is not as it was written`);
      }
      const before = deliveries.get(event.key) ?? null;
      const after = followEvent(before, event, { path, line: i + 1, column: 1 });
      if (after === null) return fault(i + 1, `another event than ${event.event} after ${before?.state ?? 'nothing'}`);
      deliveries.set(event.key, after);
      events.push(event);
    }
  }
  return { events, deliveries, chain, newest: names.at(-1) ?? '' };
}

export function isLedgerFault(value: Ledger | LedgerFault): value is LedgerFault {
  return 'kind' in value;
}
