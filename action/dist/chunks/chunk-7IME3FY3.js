import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/ledger/ledger.ts
var ledgerPath = "reports/.ledger";
var usualLedgerBranch = "handoff-reports-ledger";
function ledgerMark(branch) {
  return `refs/handoff-reports/${branch}`;
}

export {
  ledgerPath,
  usualLedgerBranch,
  ledgerMark
};
