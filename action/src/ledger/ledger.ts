import type { DeliveryEvent } from './delivery-event.ts';
import type { Delivery } from './fold-deliveries.ts';

/** All that is recorded of deliveries, checked. */
export interface Ledger {
  /** The oldest first. */
  readonly events: readonly DeliveryEvent[];
  /** By key, in the order of their first claim. */
  readonly deliveries: ReadonlyMap<string, Delivery>;
  /** Of the last line; empty where there is none. */
  readonly chain: string;
  /** The name of the newest file; empty where there is none. */
  readonly newest: string;
}

/** A line that cannot stand in a ledger. */
export interface LedgerFault {
  readonly kind: 'ledger-fault';
  readonly path: string;
  readonly line: number;
  /** What was expected there. */
  readonly expected: string;
}

/** The folder of the ledger, from the top of its branch; a file a month, `2026-11.jsonl`. */
export const ledgerPath = 'reports/.ledger';

/** The branch of the ledger where nobody names another. */
export const usualLedgerBranch = 'handoff-reports-ledger';

/** The ref beside the branch that remembers how far the ledger went: by it a branch that was deleted or set back is noticed. */
export function ledgerMark(branch: string): string {
  return `refs/handoff-reports/${branch}`;
}
