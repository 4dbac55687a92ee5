import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  maskPeople,
  reachSes
} from "./chunk-FFRFL6TC.js";
import {
  gatherHere,
  tellPlan
} from "./chunk-OOHCNJB2.js";
import {
  blockedIn,
  faultsIn
} from "./chunk-J462UMLI.js";
import {
  openLedger
} from "./chunk-IULUELXM.js";
import {
  buildHere
} from "./chunk-TQRY6M4D.js";
import "./chunk-CAB7A3TA.js";
import {
  deliverDue
} from "./chunk-YEPMBIK7.js";
import "./chunk-OTXWNG6G.js";
import {
  addressMails,
  findUnsealed,
  readPeople
} from "./chunk-H6KSVC6F.js";
import "./chunk-7ACXG2H6.js";
import "./chunk-GHOXRFVB.js";
import "./chunk-QM45ESMN.js";
import "./chunk-YLSKLMRL.js";
import "./chunk-B6IV7RZE.js";
import "./chunk-KCADUXXN.js";
import "./chunk-BZSPRZI6.js";
import "./chunk-EPCTYUTL.js";
import "./chunk-AAIWRFDX.js";
import "./chunk-NBC7BS3V.js";
import "./chunk-OXMMRERV.js";
import "./chunk-DORWTND3.js";
import "./chunk-SIJ746E6.js";
import "./chunk-HCVM7GLS.js";
import "./chunk-ORZDXQNC.js";
import "./chunk-EZPXHFAK.js";
import "./chunk-EUZEZ7U3.js";
import "./chunk-UMXL4QNJ.js";
import "./chunk-Q7EU64LS.js";
import "./chunk-KJLL37GG.js";
import "./chunk-DUQVNWDH.js";
import "./chunk-VGJFZ2GR.js";
import "./chunk-Z24PCUVG.js";
import "./chunk-ZZLR3BXN.js";
import "./chunk-2XOYEAC3.js";
import "./chunk-EDPKEEHZ.js";
import "./chunk-TL6ZJ2CB.js";
import "./chunk-HR4M7PY3.js";
import "./chunk-MG6VRCF4.js";
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
  const { delivery, revise } = inputs;
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
  const way = { delivery, folder: null, revise, root: root.path, store, standIn: reach.standIn };
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
