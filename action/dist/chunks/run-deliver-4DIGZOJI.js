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
  claimsOf
} from "./chunk-XIIBX3CY.js";
import {
  blockedIn,
  faultsIn,
  mails
} from "./chunk-J462UMLI.js";
import {
  openLedger
} from "./chunk-IKBGCLRP.js";
import "./chunk-CAB7A3TA.js";
import {
  addressMails,
  openSender,
  readPeople,
  sendClaimed
} from "./chunk-6EIRW22V.js";
import {
  receiptsOf
} from "./chunk-QXUFXJAY.js";
import "./chunk-GHOXRFVB.js";
import "./chunk-L3DQSSCI.js";
import "./chunk-YLSKLMRL.js";
import {
  findUnwritable,
  openJournal
} from "./chunk-7QOF577I.js";
import "./chunk-AAIWRFDX.js";
import {
  deliveryKeyOf
} from "./chunk-EWO3YOKU.js";
import "./chunk-OXMMRERV.js";
import {
  findNameless,
  isOfAttempt
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
import "./chunk-KFRKHKTL.js";
import "./chunk-DSO4UPK7.js";
import {
  parseDeliveryKey
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
import {
  buildReports
} from "./chunk-RSVSFCZD.js";
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
import {
  isDay
} from "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

// action/src/main/run-deliver.ts
import { join } from "node:path";
async function runDeliver(context) {
  const store = openLedger(context);
  const begun = await begin(context, store);
  if (isFailure(begun)) return begun;
  const reach = await reachSes(context);
  if (isFailure(reach)) return reach;
  const made = await makeClaimed(context, store, begun);
  if (isFailure(made) || "log" in made) return made;
  const { due, prepared, findings } = made;
  const unmade = giveUp(begun, due);
  const sender = await openSender(reach.settings, due);
  if (isFailure(sender)) return sender;
  try {
    const sent = await sendClaimed(due, { ...sender, journal: begun.journal, run: context.inputs.run, now });
    const receipts = receiptsOf(
      due.map((mail) => ({ kind: "send", mail, revision: 1 })),
      sent
    );
    const why = blockedIn(prepared).join(" ") || "it could not be made again. Write the same `persona` and `since` as for `command: claim`.";
    const faults = unmade === 0 ? [] : [`${mails(unmade)} not sent: ${why}`];
    return { ...tellPlan("Mail", prepared, receipts, findings), faults: [...faults, ...faultsIn(receipts)] };
  } finally {
    sender.close();
  }
}
var now = () => (/* @__PURE__ */ new Date()).toISOString();
async function begin({ inputs, scratch }, store) {
  const { run, delivery } = inputs;
  if (delivery === "none" || delivery === "test") return noDelivery(delivery);
  if (run === "" || scratch === null) return noRun;
  const hindrance = findNameless(process.env) ?? findRehearsed(delivery, inputs.ledger);
  if (hindrance !== null) return hindrance;
  if (!isOfAttempt(run, process.env)) return otherAttempt(run);
  const tip = await store.read();
  if (isFailure(tip)) return tip;
  const claims = claimsOf(tip.ledger, run);
  if (claims.length === 0) return nothingClaimed(run);
  const journals = join(scratch, "handoff-reports-journals");
  const unwritable = findUnwritable(journals);
  if (unwritable !== null) return unwritable;
  const journal = openJournal(journals, run);
  if (journal.read().length > 0) return begunBefore(run);
  journal.append(...claims);
  setOutput("journals", journals);
  return { claims, journal, run };
}
async function makeClaimed(context, store, { claims }) {
  const { root, home } = context;
  const [first] = claims;
  const day = parseDeliveryKey(first?.key ?? "")?.period ?? "";
  const reports = await buildReports({ root: root.path, at: null, asOf: isDay(day) ? day : null, home });
  if (isFailure(reports)) return reports;
  const gathered = await gatherHere(context, reports, store, (groups) => readPeople(process.env, groups));
  if (isFailure(gathered)) return gathered;
  if (gathered.kind === "blocked") return gathered.result;
  const { prepared, people, findings, commit } = gathered;
  if (first?.event === "claimed" && first.commit !== commit) return otherCommit;
  maskPeople(people);
  const keys = new Set(claims.map(({ key }) => key));
  const claimed = prepared.filter(({ planned }) => planned.key !== null && keys.has(planned.key));
  return { due: addressMails(claimed, people, { isTest: false, commit }), prepared, findings };
}
function giveUp({ claims, journal, run }, due) {
  const made = new Set(due.map(deliveryKeyOf));
  const keys = claims.map(({ key }) => key).filter((key) => !made.has(key));
  for (const key of keys) {
    journal.append({ at: now(), key, run, event: "withdrawn", reason: "the mail could not be made" });
  }
  return keys.length;
}
var noRun = fail(
  "Unexpected empty input `run`, expected the output `run` of `command: claim`.",
  "Pass it on: `run: ${{ needs.claim.outputs.run }}`."
);
function noDelivery(delivery) {
  return fail(
    `Unexpected \`delivery: ${delivery}\` for \`command: deliver\`: what was claimed is delivered.`,
    "Write `command: send` for a test or a dry run."
  );
}
var otherCommit = fail(
  "The notes that are checked out are of another commit than the claims.",
  "Check out the commit of the workflow run in both jobs, as `actions/checkout` does by itself."
);
function otherAttempt(run) {
  return fail(
    `The claims of \`${run}\` are those of another attempt, which may have sent mails. Nothing was sent.`,
    "Run all jobs again, not only the failed ones: `claim` then says what is still to be sent."
  );
}
function nothingClaimed(run) {
  return fail(
    `Nothing that \`${run}\` claimed is still to be sent.`,
    "Run all jobs again; `handoff-reports deliveries` lists what became of the mails."
  );
}
function begunBefore(run) {
  return fail(`The mails of \`${run}\` are being sent already, by an earlier step of this job.`, "Deliver once a job.");
}
export {
  runDeliver
};
