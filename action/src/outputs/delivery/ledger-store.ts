import type { Failure } from '../../sources/failure.ts';
import type { LedgerTip } from '../../sources/read-ledger.ts';

/** Where a ledger is read from and published to. */
export interface LedgerStore {
  readonly read: () => Promise<LedgerTip | Failure>;
  /**
   * Publishes files as one commit on the tip, and on no other: `stale` where the branch has moved, or may have.
   *
   * @param files texts by name.
   */
  readonly commit: (
    tip: string | null,
    files: ReadonlyMap<string, string>,
    headline: string,
  ) => Promise<'done' | 'stale' | Failure>;
}
