import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  gitLedger,
  ledgerFor
} from "./chunk-DUHW2OYV.js";
import {
  openRoot
} from "./chunk-GXKTQIR2.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/cli/open-ledger.ts
function openLedger({
  root,
  ledger,
  delivery
}) {
  const folder = openRoot(root);
  if (isFailure(folder)) return folder;
  return { root: folder, store: gitLedger({ root: folder, branch: ledgerFor(delivery, ledger), access: null }) };
}

export {
  openLedger
};
