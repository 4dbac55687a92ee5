import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
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
  claimMails
} from "./chunk-I7OEWRFX.js";
import {
  receiptsOf
} from "./chunk-QXUFXJAY.js";
import "./chunk-L3DQSSCI.js";
import "./chunk-YLSKLMRL.js";
import "./chunk-BZSPRZI6.js";
import "./chunk-AAIWRFDX.js";
import "./chunk-EWO3YOKU.js";
import "./chunk-OXMMRERV.js";
import "./chunk-YPK5HTGQ.js";
import {
  findNameless,
  nameRun
} from "./chunk-XAG6HZ3T.js";
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
import "./chunk-2XOYEAC3.js";
import "./chunk-65R5RGO4.js";
import "./chunk-KFRKHKTL.js";
import "./chunk-DSO4UPK7.js";
import {
  slotOf
} from "./chunk-ZCZN6XEM.js";
import {
  setOutput
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
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

// action/src/main/run-claim.ts
async function runClaim(context) {
  const { inputs, root } = context;
  const { delivery, revise } = inputs;
  if (delivery === "test") return noTest;
  const nameless = delivery === "none" ? null : findNameless(process.env);
  if (nameless !== null) return nameless;
  const rehearsed = findRehearsed(delivery, inputs.ledger);
  if (rehearsed !== null) return rehearsed;
  const store = openLedger(context);
  const reports = await buildHere(context, root.path);
  if (isFailure(reports)) return reports;
  const gathered = await gatherHere(context, reports, store, () => null);
  if (isFailure(gathered)) return gathered;
  if (gathered.kind === "blocked") return gathered.result;
  const { prepared, findings, commit } = gathered;
  const blocked = blockedIn(prepared);
  if (delivery === "none") {
    return { ...tellPlan("Mail: what would be sent", prepared, null, findings), faults: blocked };
  }
  const run = nameRun(process.env);
  const now = () => (/* @__PURE__ */ new Date()).toISOString();
  const due = prepared.flatMap((one) => claimableOf(one, commit));
  setOutput("run", run);
  const claimed = await claimMails(due, { store, journal: null, run, now, revise });
  if (isFailure(claimed)) return claimed;
  const { planned, events } = claimed.decision;
  const told = tellPlan(`Mail: ${events.length} claimed`, prepared, null, findings);
  const waiting = planned.filter(({ kind }) => kind !== "send");
  return {
    ...told,
    outputs: { ...told.outputs, run: events.length === 0 ? "" : run },
    faults: [...blocked, ...faultsIn(receiptsOf(waiting, /* @__PURE__ */ new Map()))]
  };
}
function claimableOf({ planned: { kind, key } }, commit) {
  if (kind !== "send" || key === null) return [];
  const slot = slotOf(key);
  return [{ key: slot, digest: key.slice(slot.length + 1), commit }];
}
var noTest = fail(
  "Unexpected `delivery: test` for `command: claim`: a test counts as no delivery, so there is nothing to claim.",
  "Write `command: send` for a test."
);
export {
  runClaim
};
