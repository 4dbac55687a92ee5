import { ledgerFor } from '../cli/stand-in.ts';
import { gitLedger } from '../outputs/delivery/git-ledger.ts';
import type { LedgerStore } from '../outputs/delivery/ledger-store.ts';
import type { RunContext } from './run-context.ts';

/** The name by which GitHub shows what a workflow commits. */
const author = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };

/** The ledger that the inputs name, read and published with the token; no credential has to stay in `.git/config`. */
export function openLedger({ inputs, event, root }: Pick<RunContext, 'inputs' | 'event' | 'root'>): LedgerStore {
  const { token, delivery, ledger } = inputs;
  const access = { server: event.server, token };
  return gitLedger({ root: root.path, branch: ledgerFor(delivery, ledger), access }, author);
}
