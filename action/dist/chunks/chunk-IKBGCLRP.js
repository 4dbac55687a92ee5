import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  gitLedger,
  ledgerFor
} from "./chunk-DUHW2OYV.js";

// action/src/main/open-ledger.ts
var author = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };
function openLedger({ inputs, event, root }) {
  const { token, delivery, ledger } = inputs;
  const access = { server: event.server, token };
  return gitLedger({ root: root.path, branch: ledgerFor(delivery, ledger), access }, author);
}

export {
  openLedger
};
