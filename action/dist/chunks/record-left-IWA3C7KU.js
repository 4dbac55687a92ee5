import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  openLedger
} from "./chunk-IULUELXM.js";
import {
  journalFolder
} from "./chunk-B6IV7RZE.js";
import {
  settleJournals
} from "./chunk-KCADUXXN.js";
import "./chunk-BZSPRZI6.js";
import "./chunk-EPCTYUTL.js";
import {
  isRunEnded
} from "./chunk-DORWTND3.js";
import "./chunk-SIJ746E6.js";
import "./chunk-HCVM7GLS.js";
import {
  readEvent
} from "./chunk-UA3HGZPL.js";
import "./chunk-MG6VRCF4.js";
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
  const folder = await journalFolder(root.path);
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
