import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  findLate
} from "./chunk-IV5SNHR2.js";
import {
  deliveriesJson,
  printDeliveries
} from "./chunk-NSKDPOOT.js";
import {
  journalFolder
} from "./chunk-MNEGPOLC.js";
import {
  settleJournals
} from "./chunk-XZEW4GAN.js";
import "./chunk-BZSPRZI6.js";
import "./chunk-7QOF577I.js";
import {
  checkDeliveries
} from "./chunk-AAIWRFDX.js";
import {
  isInDoubt
} from "./chunk-EWO3YOKU.js";
import {
  openLedger
} from "./chunk-6OQ5AETH.js";
import {
  deliveryCodes
} from "./chunk-OXMMRERV.js";
import "./chunk-YPK5HTGQ.js";
import {
  isRunEnded
} from "./chunk-XAG6HZ3T.js";
import {
  ledgerFor
} from "./chunk-DUHW2OYV.js";
import "./chunk-ZCZN6XEM.js";
import "./chunk-7IME3FY3.js";
import "./chunk-Q3GWZZRJ.js";
import {
  printDiagnostics
} from "./chunk-VIT63MLZ.js";
import {
  diagnosticJson
} from "./chunk-R2YKCUCZ.js";
import "./chunk-R6PDJ2MG.js";
import {
  printJson
} from "./chunk-W7JVIPV7.js";
import "./chunk-E2MY7OO3.js";
import "./chunk-GXKTQIR2.js";
import "./chunk-D6PKC6Y2.js";
import "./chunk-YG547HMO.js";
import {
  exitCodes
} from "./chunk-PPGZI6U4.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import {
  isDay
} from "./chunk-GUM7IC22.js";
import "./chunk-V727YPHM.js";

// action/src/cli/run-deliveries.ts
async function runDeliveries(request, terminal) {
  const opened = openLedger(request);
  if (isFailure(opened)) return opened;
  const { root, store } = opened;
  if (request.isRecorded) {
    const folder = await journalFolder(root, ledgerFor(request.delivery, request.ledger));
    if (isFailure(folder)) return folder;
    const runs = await settleJournals(store, folder, () => (/* @__PURE__ */ new Date()).toISOString(), isRunEnded);
    if (isFailure(runs)) return runs;
    for (const run of runs) terminal.printAside(`Recorded what the run ${run} left.
`);
  }
  const tip = await store.read();
  if (isFailure(tip)) return tip;
  const isWanted = ({ persona }) => request.persona === null || persona === request.persona;
  const deliveries = [...tip.ledger.deliveries.values()].filter(isWanted);
  const paths = new Set(
    deliveries.flatMap(({ feedback }) => feedback.map(({ place }) => `${place.path}:${place.line}`))
  );
  const findings = checkDeliveries(tip.ledger).filter(({ place }) => paths.has(`${place.path}:${place.line}`));
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const { mostDays } = request;
  const late = mostDays === null || !isDay(today) ? null : findLate(tip.ledger, today, mostDays);
  if (request.format === "json") {
    terminal.print(printJson({ ...deliveriesJson(deliveries), diagnostics: findings.map(diagnosticJson), late }));
  } else {
    const told = printDiagnostics(findings, [], terminal.paint);
    terminal.print(printDeliveries(deliveries, terminal.paint) + (told === "" ? "" : `
${told}`));
  }
  if (late !== null) terminal.printAside(`${late}
`);
  if (deliveries.some(({ state }) => isInDoubt(state))) return deliveryCodes.doubt;
  return late === null ? exitCodes.fine : exitCodes.findings;
}
export {
  runDeliveries
};
