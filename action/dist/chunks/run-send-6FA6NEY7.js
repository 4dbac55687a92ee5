import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  maskPeople,
  reachSes
} from "./chunk-5JBKZ63X.js";
import {
  gatherHere,
  tellPlan
} from "./chunk-NTBMEP66.js";
import {
  blockedIn,
  faultsIn
} from "./chunk-J462UMLI.js";
import {
  openLedger
} from "./chunk-IKBGCLRP.js";
import {
  buildHere
} from "./chunk-PDRIJPHJ.js";
import "./chunk-CAB7A3TA.js";
import {
  deliverDue
} from "./chunk-ZBLHUDMT.js";
import "./chunk-I7OEWRFX.js";
import {
  addressMails,
  findUnsealed,
  readPeople
} from "./chunk-6EIRW22V.js";
import "./chunk-QXUFXJAY.js";
import "./chunk-GHOXRFVB.js";
import "./chunk-L3DQSSCI.js";
import "./chunk-YLSKLMRL.js";
import "./chunk-MNEGPOLC.js";
import "./chunk-XZEW4GAN.js";
import "./chunk-BZSPRZI6.js";
import "./chunk-7QOF577I.js";
import "./chunk-AAIWRFDX.js";
import "./chunk-EWO3YOKU.js";
import "./chunk-OXMMRERV.js";
import "./chunk-YPK5HTGQ.js";
import "./chunk-XAG6HZ3T.js";
import {
  findRehearsed
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
import "./chunk-2XOYEAC3.js";
import "./chunk-65R5RGO4.js";
import "./chunk-KFRKHKTL.js";
import "./chunk-DSO4UPK7.js";
import "./chunk-ZCZN6XEM.js";
import {
  saveState
} from "./chunk-FJV37UK7.js";
import "./chunk-5KOUN6ST.js";
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
import "./chunk-RSVSFCZD.js";
import "./chunk-BJAIGPHJ.js";
import "./chunk-VIT63MLZ.js";
import "./chunk-R2YKCUCZ.js";
import "./chunk-ROF5ZA2I.js";
import "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-W7JVIPV7.js";
import "./chunk-T5ESYIUW.js";
import "./chunk-E2MY7OO3.js";
import "./chunk-GXKTQIR2.js";
import "./chunk-D6PKC6Y2.js";
import "./chunk-YG547HMO.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

// action/src/main/run-send.ts
async function runSend(context) {
  const { inputs, root, log } = context;
  const { delivery, ledger, revise } = inputs;
  const rehearsed = findRehearsed(delivery, ledger);
  if (rehearsed !== null) return rehearsed;
  const reach = delivery === "none" ? { standIn: null } : await reachSes(context);
  if (isFailure(reach)) return reach;
  const store = openLedger(context);
  const reports = await buildHere(context, root.path);
  if (isFailure(reports)) return reports;
  const gathered = await gatherHere(context, reports, store, (groups) => readPeople(process.env, groups));
  if (isFailure(gathered)) return gathered;
  if (gathered.kind === "blocked") return gathered.result;
  const { prepared, people, findings, commit } = gathered;
  const blocked = blockedIn(prepared);
  maskPeople(people);
  const due = addressMails(prepared, people, { isTest: delivery === "test", commit });
  if (delivery === "none") {
    const unsealed = await findUnsealed(due);
    if (unsealed !== null) return unsealed;
    return { ...tellPlan("Mail: what would be sent", prepared, null, findings), faults: blocked };
  }
  if (delivery !== "test") saveState("delivers", "true");
  const way = { delivery, folder: null, ledger, revise, root: root.path, store, standIn: reach.standIn };
  const result = await deliverDue(due, way, { printAside: log });
  if (isFailure(result)) return result;
  const { receipts, unpublished } = result;
  const left = unpublished === null ? [] : [`${unpublished.message} ${unpublished.mend}`];
  const faults = [...blocked, ...faultsIn(receipts), ...left];
  return { ...tellPlan("Mail", prepared, receipts, findings), faults };
}
export {
  runSend
};
