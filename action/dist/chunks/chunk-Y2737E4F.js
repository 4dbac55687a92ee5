import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/ledger/ledger.ts
var ledgerPath = "reports/.ledger";
var usualLedgerBranch = "handoff-reports-ledger";

export {
  ledgerPath,
  usualLedgerBranch
};
