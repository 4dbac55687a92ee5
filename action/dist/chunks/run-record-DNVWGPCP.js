import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  claimsOf
} from "./chunk-XIIBX3CY.js";
import {
  tellDeliveries
} from "./chunk-V3Y5MOE6.js";
import {
  mails
} from "./chunk-J462UMLI.js";
import {
  openLedger
} from "./chunk-IKBGCLRP.js";
import "./chunk-NSKDPOOT.js";
import {
  settleJournals
} from "./chunk-XZEW4GAN.js";
import {
  countDeliveries
} from "./chunk-BZSPRZI6.js";
import "./chunk-7QOF577I.js";
import {
  isInDoubt
} from "./chunk-EWO3YOKU.js";
import {
  publishDeliveries
} from "./chunk-YPK5HTGQ.js";
import {
  isOfAttempt
} from "./chunk-XAG6HZ3T.js";
import "./chunk-DUHW2OYV.js";
import "./chunk-2XOYEAC3.js";
import {
  readEvent
} from "./chunk-ZCZN6XEM.js";
import "./chunk-7IME3FY3.js";
import "./chunk-ZRVF7WD7.js";
import "./chunk-K36V4PMA.js";
import "./chunk-Q3GWZZRJ.js";
import "./chunk-TFUR7QBB.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-W7JVIPV7.js";
import "./chunk-D6PKC6Y2.js";
import "./chunk-YG547HMO.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-V727YPHM.js";

// action/src/main/run-record.ts
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// action/src/outputs/delivery/give-back.ts
async function giveBack(store, run, at, reason) {
  const published = await publishDeliveries(
    store,
    (ledger) => ({ events: claimsOf(ledger, run).map(({ key }) => ({ at, key, run, event: "withdrawn", reason })) }),
    ({ events }) => `Give back ${countDeliveries(events.length)}`
  );
  return isFailure(published) ? published : null;
}

// action/src/main/run-record.ts
async function runRecord(context) {
  const { run, journal, unsent } = context.inputs;
  if (run === "") return noRun;
  const store = openLedger(context);
  const at = (/* @__PURE__ */ new Date()).toISOString();
  const isUnsent = unsent && isOfAttempt(run, process.env);
  const failure = isUnsent ? await giveBack(store, run, at, "nothing was begun") : await recordText(store, run, journal);
  if (failure !== null) return failure;
  const tip = await store.read();
  if (isFailure(tip)) return tip;
  const deliveries = deliveriesOf(tip.ledger, run);
  const faults = [
    faultOf(
      deliveries,
      ({ state }) => isInDoubt(state),
      "in doubt: look into the audit mailbox, then `handoff-reports resolve`"
    ),
    faultOf(
      deliveries,
      ({ state }) => state === "rejected" || state === "withdrawn",
      "not sent: the next run tries again"
    ),
    ...findTwice(tip.ledger, run)
  ];
  return { ...tellDeliveries("Mail: what became of it", deliveries), faults: faults.flatMap((fault) => fault ?? []) };
}
async function recordText(store, run, text) {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const whole = typeof readEvent(lines.at(-1) ?? "") === "string" ? lines.slice(0, -1) : lines;
  const isStrange = whole.some((line) => {
    const read = readEvent(line);
    return typeof read === "string" || read.event.run !== run;
  });
  if (isStrange) return strangeJournal(run);
  if (whole.length === 0) return null;
  const tip = await store.read();
  if (isFailure(tip)) return tip;
  if (deliveriesOf(tip.ledger, run).length === 0) return otherLedger(run);
  const folder = mkdtempSync(join(tmpdir(), "handoff-reports-record-"));
  try {
    writeFileSync(join(folder, `${run}.jsonl`), whole.map((line) => `${line}
`).join(""));
    const settled = await settleJournals(
      store,
      folder,
      () => (/* @__PURE__ */ new Date()).toISOString(),
      () => true
    );
    return isFailure(settled) ? settled : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
function findTwice({ events }, run) {
  const idsByKey = /* @__PURE__ */ new Map();
  for (const event of events) {
    if (event.run !== run || event.event !== "accepted") continue;
    idsByKey.set(event.key, (idsByKey.get(event.key) ?? /* @__PURE__ */ new Set()).add(event.message));
  }
  return [...idsByKey].flatMap(
    ([key, ids]) => ids.size < 2 ? [] : [`${key} was sent twice, as ${[...ids].join(" and as ")}: deliver each claim in one step alone.`]
  );
}
function deliveriesOf({ events, deliveries }, run) {
  const keys = new Set(events.flatMap((event) => event.run === run && event.event === "claimed" ? [event.key] : []));
  return [...keys].flatMap((key) => deliveries.get(key) ?? []);
}
function faultOf(deliveries, isMeant, what) {
  const count = deliveries.filter(isMeant).length;
  return count === 0 ? null : `${mails(count)} ${what}.`;
}
var noRun = fail(
  "Unexpected empty input `run`, expected the output `run` of `command: claim`.",
  "Pass it on, and let the job run only where it is not empty."
);
function strangeJournal(run) {
  return fail(
    `Unexpected input \`journal\`: a line of it is none that \`deliver\` wrote for \`${run}\`.`,
    "Pass on the files of its output `journals` as they are."
  );
}
function otherLedger(run) {
  return fail(
    `The ledger holds no claim of \`${run}\`, so nothing of its journal was recorded.`,
    "Write the same `delivery` and `ledger` as for `command: claim`."
  );
}
export {
  runRecord
};
