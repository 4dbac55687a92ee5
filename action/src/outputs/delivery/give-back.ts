import { claimsOf } from '../../ledger/claims-of.ts';
import { type Failure, isFailure } from '../../sources/failure.ts';
import { countDeliveries } from './count-deliveries.ts';
import type { LedgerStore } from './ledger-store.ts';
import { publishDeliveries } from './publish-deliveries.ts';

/** Gives back all that a run has claimed and nobody has begun; only for a run that certainly sends no more. */
export async function giveBack(store: LedgerStore, run: string, at: string, reason: string): Promise<Failure | null> {
  const published = await publishDeliveries(
    store,
    (ledger) => ({ events: claimsOf(ledger, run).map(({ key }) => ({ at, key, run, event: 'withdrawn', reason })) }),
    ({ events }) => `Give back ${countDeliveries(events.length)}`,
  );
  return isFailure(published) ? published : null;
}
