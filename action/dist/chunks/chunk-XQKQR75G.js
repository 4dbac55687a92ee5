import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  deliveryKeyOf,
  planDeliveries
} from "./chunk-WYE5JT5Z.js";
import {
  deliveryCodes,
  publishDeliveries
} from "./chunk-EBXUIKRE.js";
import {
  printEvent,
  readEvent,
  runGit
} from "./chunk-A2LQWAU4.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/outputs/deliver-mails.ts
var concurrency = 4;
async function deliverMails(mails, settings) {
  const { store, journal } = settings;
  const claimed = await publishDeliveries(
    store,
    (ledger) => claimMails(ledger, mails, settings),
    ({ events: events2 }) => `Claim ${count(events2.length)}`
  );
  if (isFailure(claimed)) return claimed;
  const { planned, events } = claimed.decision;
  const sent = await sendClaimed(planned, settings);
  const receipts = planned.map((plan) => {
    const key = deliveryKeyOf(plan.mail);
    if (plan.kind !== "send") return { kind: plan.kind, key, before: plan.before };
    const outcome = sent.get(key);
    return outcome === void 0 ? { kind: "withdrawn", key } : { ...outcome, key };
  });
  const code = codeOf(receipts);
  if (events.length === 0) return { code, receipts, ledger: claimed.ledger, unpublished: null };
  const recorded = await recordJournal(store, journal);
  if (isFailure(recorded))
    return { code: deliveryCodes.doubt, receipts, ledger: claimed.ledger, unpublished: recorded };
  return { code, receipts, ledger: recorded, unpublished: null };
}
async function recordJournal(store, journal) {
  const events = journal.read();
  const published = await publishDeliveries(
    store,
    () => ({ events }),
    () => `Record ${count(new Set(events.map(({ key }) => key)).size)}`
  );
  if (isFailure(published)) return published;
  journal.remove();
  return published.ledger;
}
function claimMails(ledger, mails, settings) {
  const { run, journal } = settings;
  const planned = planDeliveries(ledger, mails, settings);
  const known = new Map(journal.read().map((event) => [event.key, event]));
  const events = planned.flatMap((plan) => {
    if (plan.kind !== "send") return [];
    const key = deliveryKeyOf(plan.mail);
    const { commit } = plan.mail;
    const { revision } = plan;
    const before = known.get(key);
    if (before?.event === "claimed" && before.revision === revision) return [before];
    return [{ at: settings.now(), key, run, event: "claimed", commit, revision }];
  });
  journal.remove();
  if (events.length > 0) journal.append(...events);
  return { planned, events };
}
async function sendClaimed(planned, settings) {
  const outcomes = /* @__PURE__ */ new Map();
  const waiting = planned.flatMap((plan) => plan.kind === "send" ? [plan.mail] : []);
  const work = async () => {
    for (let mail = waiting.shift(); mail !== void 0; mail = waiting.shift()) {
      const outcome = await sendOne(mail, settings);
      if (outcome !== null) outcomes.set(deliveryKeyOf(mail), outcome);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return outcomes;
}
async function sendOne(mail, settings) {
  const { bucket, isStopped, journal, mailer, now, run } = settings;
  const key = deliveryKeyOf(mail);
  const write = (happening) => journal.append({ at: now(), key, run, ...happening });
  if (!isStopped()) await bucket.take(mail.destinations.length);
  if (isStopped()) {
    write({ event: "withdrawn", reason: "the run was stopped before it" });
    return null;
  }
  write({ event: "attempting" });
  const outcome = await mailer.send(mail);
  write(happeningOf(outcome));
  return outcome;
}
function happeningOf(outcome) {
  if (outcome.kind === "accepted") return { event: "accepted", message: outcome.message };
  return { event: outcome.kind, reason: outcome.reason };
}
function codeOf(receipts) {
  const has = (...kinds) => receipts.some(({ kind }) => kinds.includes(kind));
  if (has("withdrawn")) return deliveryCodes.interrupted;
  if (has("unknown", "doubt")) return deliveryCodes.doubt;
  if (has("revision")) return deliveryCodes.revision;
  return has("rejected") ? deliveryCodes.rejected : deliveryCodes.accepted;
}
function count(deliveries) {
  return deliveries === 1 ? "1 delivery" : `${deliveries} deliveries`;
}

// action/src/outputs/open-journal.ts
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { join } from "node:path";
function openJournal(folder, run) {
  const file = join(folder, `${run}${ending}`);
  return {
    append: (...events) => {
      const text = events.map((event) => `${printEvent(event, "")}
`).join("");
      if (existsSync(file)) return writeDown(file, text);
      mkdirSync(folder, { recursive: true });
      const temporary = join(folder, `.${run}.${process.pid}.tmp`);
      writeDown(temporary, text);
      renameSync(temporary, file);
      syncFolder(folder);
    },
    read: () => readJournal(file),
    remove: () => rmSync(file, { force: true })
  };
}
var ending = ".jsonl";
function listJournals(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ending) && !name.startsWith("."));
  return names.map((name) => name.slice(0, -ending.length)).sort();
}
function writeDown(file, text) {
  const descriptor = openSync(file, "a");
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
function syncFolder(folder) {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
function readJournal(file) {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n").slice(0, -1);
  return lines.map((line, i) => {
    const read = readEvent(line);
    if (typeof read === "string") throw new Error(`Unexpected line ${i + 1} of ${file}, expected ${read}.`);
    return read.event;
  });
}

// action/src/outputs/settle-journals.ts
async function settleJournals(store, folder, now, isEnded) {
  const settled = [];
  for (const run of listJournals(folder).filter(isEnded)) {
    const tip = await store.read();
    if (isFailure(tip)) return tip;
    const journal = openJournal(folder, run);
    const isPublished = tip.ledger.events.some((event) => event.run === run);
    if (!isPublished) journal.remove();
    else {
      endEvents(journal, run, now());
      const recorded = await recordJournal(store, journal);
      if (isFailure(recorded)) return recorded;
    }
    settled.push(run);
  }
  return settled;
}
function endEvents(journal, run, at) {
  const last = new Map(journal.read().map((event) => [event.key, event]));
  const ends = [...last.values()].flatMap((event) => {
    const { key } = event;
    if (event.event === "claimed") return [{ at, key, run, event: "withdrawn", reason: "the run ended before it" }];
    if (event.event === "attempting")
      return [{ at, key, run, event: "unknown", reason: "the run ended while it was sent" }];
    return [];
  });
  if (ends.length > 0) journal.append(...ends);
}

// action/src/outputs/journal-folder.ts
import { join as join2, resolve } from "node:path";
async function journalFolder(root) {
  const run = await runGit(root, ["rev-parse", "--git-common-dir"]);
  if (isFailure(run)) return run;
  if (run.isFine) return join2(resolve(root, run.output.trim()), "handoff-reports", "deliveries");
  return fail("git does not say where its own folder is.", "Try `git rev-parse --git-common-dir` there.");
}

export {
  deliverMails,
  openJournal,
  settleJournals,
  journalFolder
};
