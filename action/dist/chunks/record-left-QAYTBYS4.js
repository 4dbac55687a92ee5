import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  openLedger
} from "./chunk-IKBGCLRP.js";
import {
  journalFolder
} from "./chunk-MNEGPOLC.js";
import {
  settleJournals
} from "./chunk-XZEW4GAN.js";
import "./chunk-BZSPRZI6.js";
import "./chunk-7QOF577I.js";
import "./chunk-EWO3YOKU.js";
import "./chunk-YPK5HTGQ.js";
import {
  isRunEnded
} from "./chunk-XAG6HZ3T.js";
import {
  ledgerFor
} from "./chunk-DUHW2OYV.js";
import {
  readEvent
} from "./chunk-UA3HGZPL.js";
import "./chunk-ZCZN6XEM.js";
import "./chunk-7IME3FY3.js";
import {
  openInside
} from "./chunk-GXKTQIR2.js";
import "./chunk-D6PKC6Y2.js";
import "./chunk-YG547HMO.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-V727YPHM.js";

// action/src/main/record-left.ts
async function recordLeft(inputs, env) {
  const log = (line) => console.log(line);
  const root = openInside(env.GITHUB_WORKSPACE ?? process.cwd(), inputs.root);
  if (isFailure(root)) return `${root.message} ${root.mend}`;
  const folder = await journalFolder(root.path, ledgerFor(inputs.delivery, inputs.ledger));
  if (isFailure(folder)) return `${folder.message} ${folder.mend}`;
  const store = openLedger({ inputs, event: readEvent(env), root });
  const runs = await settleJournals(store, folder, () => (/* @__PURE__ */ new Date()).toISOString(), isRunEnded);
  if (isFailure(runs)) return `${runs.message} ${runs.mend}`;
  for (const run of runs) log(`Recorded what the run ${run} left: \`handoff-reports deliveries\` lists it.`);
  return null;
}
export {
  recordLeft
};
