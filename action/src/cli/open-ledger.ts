import { gitLedger } from '../outputs/delivery/git-ledger.ts';
import type { LedgerStore } from '../outputs/delivery/ledger-store.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { openRoot } from '../sources/open-root.ts';
import type { Arguments } from './parse-arguments.ts';
import { ledgerFor } from './stand-in.ts';

/** The ledger of the repository that the user named, published with git. */
export function openLedger({
  root,
  ledger,
  delivery,
}: Arguments): { readonly root: string; readonly store: LedgerStore } | Failure {
  const folder = openRoot(root);
  if (isFailure(folder)) return folder;
  return { root: folder, store: gitLedger({ root: folder, branch: ledgerFor(delivery, ledger), access: null }) };
}
