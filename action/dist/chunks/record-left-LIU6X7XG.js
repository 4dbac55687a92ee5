import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  openLedger
} from "./chunk-B4TE6LPJ.js";
import {
  journalFolder
} from "./chunk-ZYM47DOK.js";
import {
  settleJournals
} from "./chunk-JEEJR6DK.js";
import "./chunk-5JG3HDDL.js";
import "./chunk-QYCUFCD3.js";
import {
  isRunEnded
} from "./chunk-SNAEIYPV.js";
import "./chunk-QA7VL6K2.js";
import "./chunk-6BWQ55QO.js";
import {
  readEvent
} from "./chunk-UA3HGZPL.js";
import "./chunk-QJDFURCA.js";
import "./chunk-R52UPAKL.js";
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
