import type { Ledger } from '../../ledger/ledger.ts';
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
    () => ({ events }),
    () => `Record ${countDeliveries(new Set(events.map(({ key }) => key)).size)}`,
  );
  if (isFailure(published)) return published;
  journal.remove();
  return published.ledger;
}
