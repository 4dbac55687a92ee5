import { isLedgerFault, parseLedger } from '../../ledger/parse-ledger.ts';
import { fail } from '../../sources/failure.ts';
import type { LedgerStore } from './ledger-store.ts';

/** A ledger that ends with its process: for mails that count as delivered to nobody. */
export function memoryLedger(): LedgerStore {
  let files: ReadonlyMap<string, string> = new Map();
  return {
    read: async () => {
      const ledger = parseLedger(files);
      if (!isLedgerFault(ledger)) return { ledger, files, id: null };
      return fail(`Unexpected line ${ledger.line} of the ledger, expected ${ledger.expected}.`, 'Run this again.');
    },
    commit: async (_tip, changed) => {
      files = new Map([...files, ...changed]);
      return 'done';
    },
  };
}
