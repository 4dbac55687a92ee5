import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  deliverDue
} from "./chunk-ZBLHUDMT.js";
import "./chunk-I7OEWRFX.js";
import {
  addressMails,
  findUnsealed,
  inventPeople,
  readMailSettings,
  readPeople
} from "./chunk-6EIRW22V.js";
import {
  gatherMails,
  planJson,
  printPlan,
  printReceipts
} from "./chunk-QXUFXJAY.js";
import "./chunk-GHOXRFVB.js";
import "./chunk-L3DQSSCI.js";
import "./chunk-YLSKLMRL.js";
import "./chunk-MNEGPOLC.js";
import "./chunk-XZEW4GAN.js";
import "./chunk-BZSPRZI6.js";
import "./chunk-7QOF577I.js";
import "./chunk-AAIWRFDX.js";
import "./chunk-EWO3YOKU.js";
import {
  unpublished
} from "./chunk-DZXZVCJE.js";
import {
  openLedger
} from "./chunk-6OQ5AETH.js";
import "./chunk-OXMMRERV.js";
import "./chunk-YPK5HTGQ.js";
import "./chunk-XAG6HZ3T.js";
import {
  findRehearsed,
  findStandIn
} from "./chunk-DUHW2OYV.js";
import "./chunk-6YY626EJ.js";
import "./chunk-EZPXHFAK.js";
import "./chunk-EUZEZ7U3.js";
import "./chunk-UMXL4QNJ.js";
import "./chunk-7GU3NAFO.js";
import "./chunk-KJLL37GG.js";
import "./chunk-DUQVNWDH.js";
import "./chunk-VGJFZ2GR.js";
import "./chunk-HNANMIX7.js";
import "./chunk-ZZLR3BXN.js";
import "./chunk-KFRKHKTL.js";
import "./chunk-DSO4UPK7.js";
import "./chunk-ZCZN6XEM.js";
import "./chunk-7IME3FY3.js";
import "./chunk-EWHJXXU2.js";
import "./chunk-OEAH3QS2.js";
import "./chunk-YM6NCFT6.js";
import "./chunk-Y44T7A6I.js";
import "./chunk-ZRVF7WD7.js";
import "./chunk-K36V4PMA.js";
import "./chunk-S3R4AHRU.js";
import "./chunk-IIGQSAJX.js";
import "./chunk-Q3GWZZRJ.js";
import {
  buildReports
} from "./chunk-RSVSFCZD.js";
import "./chunk-BJAIGPHJ.js";
import {
  printDiagnostics
} from "./chunk-VIT63MLZ.js";
import "./chunk-R2YKCUCZ.js";
import "./chunk-ROF5ZA2I.js";
import "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import {
  printJson
} from "./chunk-W7JVIPV7.js";
import "./chunk-T5ESYIUW.js";
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
import "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

// action/src/cli/run-send.ts
async function runSend(request, home, terminal) {
  const { delivery } = request;
  const { env } = process;
  const rehearsed = findRehearsed(delivery, request.ledger);
  if (rehearsed !== null) return rehearsed;
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
  const { prepared, people, findings, commit } = gathered;
  const isPretty = request.format === "pretty";
  if (isPretty) terminal.print(printPlan(prepared, terminal.paint));
  if (isPretty && findings.length > 0) terminal.printAside(`
${printDiagnostics(findings, [], terminal.paint)}`);
  const isBlocked = prepared.some(({ planned }) => planned.kind === "blocked");
  const code = isBlocked ? exitCodes.findings : exitCodes.fine;
  const due = addressMails(prepared, people, { isTest: delivery === "test", commit });
  if (delivery === "none") {
    if (!isPretty) terminal.print(printJson(planJson(prepared, null, findings)));
    return await findUnsealed(due) ?? code;
  }
  const result = await deliverDue(due, { ...request, ...opened, standIn }, terminal);
  if (isFailure(result)) return unpublished(result, terminal);
  const isTold = delivery !== "local" || result.code !== 0;
  if (!isPretty) terminal.print(printJson(planJson(prepared, result.receipts, findings)));
  else if (isTold) terminal.print(`
${printReceipts(result.receipts)}`);
  if (result.unpublished !== null) unpublished(result.unpublished, terminal);
  return result.code === 0 ? code : result.code;
}
export {
  runSend
};
