import type { DeliveryEvent } from '../../ledger/delivery-event.ts';
import { type Failure, isFailure } from '../../sources/failure.ts';
import type { LedgerStore } from './ledger-store.ts';
import { type Journal, listJournals, openJournal } from './open-journal.ts';
import { recordJournal } from './record-journal.ts';

/**
 * Records what runs that broke off have left on this machine, and gives their names: what was begun and not ended is unknown,
 * what was claimed and not begun is given back. Claims that no ledger holds were never published, and are dropped.
 *
 * @param isEnded whether a run is over: the journal of one that goes on is left alone.
 */
export async function settleJournals(
  store: LedgerStore,
  folder: string,
  now: () => string,
  isEnded: (run: string) => boolean,
): Promise<readonly string[] | Failure> {
  const settled: string[] = [];
  for (const run of listJournals(folder).filter(isEnded)) {
    const tip = await store.read();
    if (isFailure(tip)) return tip;
    const journal = openJournal(folder, run);
    const isPublished = tip.ledger.events.some((event) => event.run === run);
    if (!isPublished) journal.remove();
    else {
      endEvents(journal, run, now());
      const recorded = await recordJournal(store, journal);
      if (isFailure(recorded)) return recorded;
    }
    settled.push(run);
  }
  return settled;
}

function endEvents(journal: Journal, run: string, at: string): void {
  const last = new Map(journal.read().map((event) => [event.key, event]));
  const ends = [...last.values()].flatMap((event): DeliveryEvent[] => {
    const { key } = event;
    if (event.event === 'claimed') return [{ at, key, run, event: 'withdrawn', reason: 'the run ended before it' }];
    if (event.event === 'attempting')
      return [{ at, key, run, event: 'unknown', reason: 'the run ended while it was sent' }];
    return [];
  });
  if (ends.length > 0) journal.append(...ends);
}
