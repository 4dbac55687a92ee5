import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  deliverSealed
} from "./chunk-KQB2DTW4.js";
import "./chunk-FNY6AIMV.js";
import {
  inventPeople,
  readMailSettings,
  readPeople,
  sealPrepared
} from "./chunk-5XTAAT5S.js";
import {
  gatherMails,
  planJson,
  printPlan,
  printReceipts
} from "./chunk-6HLDYGE6.js";
import "./chunk-RCMSIZEU.js";
import "./chunk-C6XKI5TR.js";
import "./chunk-YLSKLMRL.js";
import "./chunk-ZYM47DOK.js";
import "./chunk-JEEJR6DK.js";
import "./chunk-5JG3HDDL.js";
import "./chunk-QYCUFCD3.js";
import "./chunk-WYE5JT5Z.js";
import {
  unpublished
} from "./chunk-DZXZVCJE.js";
import {
  openLedger
} from "./chunk-VL523XCB.js";
import "./chunk-OXMMRERV.js";
import "./chunk-SNAEIYPV.js";
import "./chunk-QA7VL6K2.js";
import {
  findStandIn
} from "./chunk-6BWQ55QO.js";
import "./chunk-FQHBS5IX.js";
import "./chunk-EZPXHFAK.js";
import "./chunk-HPW6O5PV.js";
import "./chunk-UMXL4QNJ.js";
import "./chunk-B7246LEZ.js";
import "./chunk-KJLL37GG.js";
import "./chunk-DUQVNWDH.js";
import "./chunk-VGJFZ2GR.js";
import "./chunk-NSSIA6WH.js";
import "./chunk-ZZLR3BXN.js";
import "./chunk-JXZLYN47.js";
import "./chunk-ZWANBVPD.js";
import "./chunk-QJDFURCA.js";
import "./chunk-R52UPAKL.js";
import "./chunk-7IME3FY3.js";
import "./chunk-EWHJXXU2.js";
import "./chunk-OEAH3QS2.js";
import "./chunk-JGY67URF.js";
import "./chunk-Y44T7A6I.js";
import "./chunk-ZRVF7WD7.js";
import "./chunk-K36V4PMA.js";
import "./chunk-S3R4AHRU.js";
import "./chunk-IIGQSAJX.js";
import "./chunk-Q3GWZZRJ.js";
import {
  buildReports
} from "./chunk-KGYKOW2C.js";
import "./chunk-BJAIGPHJ.js";
import {
  printDiagnostics
} from "./chunk-DKUCLF6G.js";
import "./chunk-TSWYOLGT.js";
import "./chunk-6FPYB3PE.js";
import "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import {
  printJson
} from "./chunk-W7JVIPV7.js";
import "./chunk-RT7GKNWP.js";
import "./chunk-VZY3EC6I.js";
import "./chunk-GXKTQIR2.js";
import "./chunk-D6PKC6Y2.js";
import "./chunk-YG547HMO.js";
import {
  exitCodes
} from "./chunk-PPGZI6U4.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

// action/src/cli/run-send.ts
async function runSend(request, home, terminal) {
  const { delivery } = request;
  const { env } = process;
  const standIn = findStandIn(delivery, env);
  if (isFailure(standIn)) return standIn;
  const isOutward = delivery !== "none" && delivery !== "local";
  const settings = isOutward ? readMailSettings(env, standIn) : null;
  if (isFailure(settings)) return settings;
  const opened = openLedger(request);
  if (isFailure(opened)) return opened;
  const reports = await buildReports({ ...request, home }, terminal.showProgress);
  if (isFailure(reports)) return reports;
  const gathered = await gatherMails(reports, {
    ...request,
    store: opened.store,
    findPeople: (groups) => delivery === "local" ? inventPeople(groups) : readPeople(env, groups),
    isCommitted: isOutward,
    env,
    home
  });
  if (isFailure(gathered)) return gathered;
  if (gathered.kind === "secrets") {
    terminal.printAside(`${printDiagnostics(gathered.found, [], terminal.paint)}
Nothing was sent.
`);
    return exitCodes.findings;
  }
  const { prepared, people, commit } = gathered;
  const isPretty = request.format === "pretty";
  if (isPretty) terminal.print(printPlan(prepared, terminal.paint));
  const isBlocked = prepared.some(({ planned }) => planned.kind === "blocked");
  const code = isBlocked ? exitCodes.findings : exitCodes.fine;
  if (delivery === "none" || people === null) {
    if (!isPretty) terminal.print(printJson(planJson(prepared, null)));
    return code;
  }
  const sealed = await sealPrepared(prepared, people, { isTest: delivery === "test", commit });
  if (isFailure(sealed)) return sealed;
  const result = await deliverSealed(sealed, { ...request, ...opened, standIn }, terminal);
  if (isFailure(result)) return unpublished(result, terminal);
  const isTold = delivery !== "local" || result.code !== 0;
  if (!isPretty) terminal.print(printJson(planJson(prepared, result.receipts)));
  else if (isTold) terminal.print(`
${printReceipts(result.receipts)}`);
  if (result.unpublished !== null) unpublished(result.unpublished, terminal);
  return result.code === 0 ? code : result.code;
}
export {
  runSend
};
