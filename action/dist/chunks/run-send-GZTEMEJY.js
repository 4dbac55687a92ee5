import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  maskPeople,
  showIdentity
} from "./chunk-KIYET7CW.js";
import {
  gatherHere,
  tellPlan
} from "./chunk-TQOW6O7N.js";
import {
  blockedIn,
  faultsIn
} from "./chunk-J462UMLI.js";
import {
  openLedger
} from "./chunk-B4TE6LPJ.js";
import {
  buildHere
} from "./chunk-FWX2JWQ4.js";
import "./chunk-CAB7A3TA.js";
import {
  deliverSealed
} from "./chunk-KQB2DTW4.js";
import "./chunk-FNY6AIMV.js";
import {
  readMailSettings,
  readPeople,
  sealPrepared
} from "./chunk-5XTAAT5S.js";
import "./chunk-6HLDYGE6.js";
import "./chunk-RCMSIZEU.js";
import "./chunk-C6XKI5TR.js";
import "./chunk-YLSKLMRL.js";
import "./chunk-ZYM47DOK.js";
import "./chunk-JEEJR6DK.js";
import "./chunk-5JG3HDDL.js";
import "./chunk-QYCUFCD3.js";
import "./chunk-WYE5JT5Z.js";
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
import "./chunk-2XOYEAC3.js";
import "./chunk-TLSBLDC7.js";
import "./chunk-JXZLYN47.js";
import "./chunk-ZWANBVPD.js";
import "./chunk-QJDFURCA.js";
import "./chunk-R52UPAKL.js";
import {
  saveState
} from "./chunk-FJV37UK7.js";
import "./chunk-5KOUN6ST.js";
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
import "./chunk-KGYKOW2C.js";
import "./chunk-BJAIGPHJ.js";
import "./chunk-DKUCLF6G.js";
import "./chunk-TSWYOLGT.js";
import "./chunk-6FPYB3PE.js";
import "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-W7JVIPV7.js";
import "./chunk-RT7GKNWP.js";
import "./chunk-VZY3EC6I.js";
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
  const { env } = process;
  const standIn = findStandIn(delivery, env);
  if (isFailure(standIn)) return standIn;
  const unknown = delivery === "none" ? null : await showIdentity(context);
  if (unknown !== null) return unknown;
  const settings = delivery === "none" ? null : readMailSettings(env, standIn);
  if (isFailure(settings)) return settings;
  const store = openLedger(context);
  const reports = await buildHere(context, root.path);
  if (isFailure(reports)) return reports;
  const gathered = await gatherHere(context, reports, store, (groups) => readPeople(env, groups));
  if (isFailure(gathered)) return gathered;
  if (gathered.kind === "blocked") return gathered.result;
  const { prepared, people, commit } = gathered;
  const blocked = blockedIn(prepared);
  if (people === null || delivery === "none") {
    return { ...tellPlan("Mail: what would be sent", prepared, null), diagnostics: [], faults: blocked };
  }
  maskPeople(people);
  const sealed = await sealPrepared(prepared, people, { isTest: delivery === "test", commit });
  if (isFailure(sealed)) return sealed;
  if (delivery !== "test") saveState("delivers", "true");
  const way = { delivery, folder: null, revise, root: root.path, store, standIn };
  const result = await deliverSealed(sealed, way, { printAside: log });
  if (isFailure(result)) return result;
  const { receipts, unpublished } = result;
  const left = unpublished === null ? [] : [`${unpublished.message} ${unpublished.mend}`];
  const faults = [...blocked, ...faultsIn(receipts), ...left];
  return { ...tellPlan("Mail", prepared, receipts), diagnostics: [], faults };
}
export {
  runSend
};
