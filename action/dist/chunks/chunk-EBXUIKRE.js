import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  askOrigin,
  chainOf,
  hasOrigin,
  isLedgerFault,
  parseLedger,
  printEvent,
  readLedger,
  runGit,
  settingsFor
} from "./chunk-A2LQWAU4.js";
import {
  ledgerPath
} from "./chunk-Y2737E4F.js";
import {
  openRoot
} from "./chunk-GG4NNCTL.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/ledger/delivery-codes.ts
var deliveryCodes = {
  /** Every planned mail is accepted, now or before. */
  accepted: 0,
  /** A mail was refused: it was not sent, and the next run tries again. */
  rejected: 1,
  /** The claim could not be published: nothing was sent. */
  unclaimed: 3,
  /** Of a mail nobody knows whether it was sent. */
  doubt: 4,
  /** Another content was delivered for the same persona, group and period. */
  revision: 5,
  /** Somebody stopped the run: what it had begun is finished and recorded. */
  interrupted: 130
};

// action/src/outputs/publish-deliveries.ts
import { setTimeout } from "node:timers/promises";

// action/src/ledger/append-events.ts
function appendEvents(files, ledger, events) {
  const changed = /* @__PURE__ */ new Map();
  let { chain, newest } = ledger;
  for (const event of missingEvents(ledger, events)) {
    const month = `${event.at.slice(0, 7)}.jsonl`;
    if (month > newest) newest = month;
    chain = chainOf(chain, event);
    const before = changed.get(newest) ?? files.get(newest) ?? "";
    changed.set(newest, `${before}${printEvent(event, chain)}
`);
  }
  return changed;
}
function missingEvents(ledger, events) {
  const known = new Set(ledger.events.map((event) => chainOf("", event)));
  return events.filter((event) => !known.has(chainOf("", event)));
}

// action/src/outputs/publish-deliveries.ts
var mostTries = 8;
async function publishDeliveries(store, decide, headline) {
  for (let tries = 1; tries <= mostTries; tries++) {
    const tip = await store.read();
    if (isFailure(tip)) return tip;
    const decision = decide(tip.ledger);
    if (isFailure(decision)) return decision;
    const changed = appendEvents(tip.files, tip.ledger, decision.events);
    if (changed.size === 0) return { decision, ledger: tip.ledger };
    const ledger = parseLedger(new Map([...tip.files, ...changed]));
    if (isLedgerFault(ledger)) return contradicted(ledger.expected);
    const result = await store.commit(tip.id, changed, headline(decision));
    if (isFailure(result)) return result;
    if (result === "done") return { decision, ledger };
    await setTimeout(2 ** tries * (10 + Math.random() * 40));
  }
  return fail(
    `The branch of the ledger moved ${mostTries} times while it was written to.`,
    "Run this again when fewer runs deliver at once."
  );
}
function contradicted(expected) {
  return fail(
    `The ledger does not take what happened: expected ${expected}.`,
    "List what it holds: `handoff-reports deliveries`."
  );
}

// action/src/outputs/name-run.ts
import { randomBytes } from "node:crypto";
function nameRun(env) {
  const { GITHUB_RUN_ID: id = "", GITHUB_RUN_ATTEMPT: attempt = "1" } = env;
  const label = /^\d+$/.test(id) && /^\d+$/.test(attempt) ? `${id}-${attempt}` : "local";
  return `${label}.${process.pid}.${randomBytes(4).toString("hex")}`;
}
function isRunEnded(run) {
  const pid = Number(run.split(".")[1]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}

// action/src/outputs/git-ledger.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
function gitLedger(home) {
  return {
    read: () => readLedger(home),
    commit: async (tip, files, headline) => {
      const made = await makeCommit(home.root, tip, files, headline);
      if (isFailure(made)) return made;
      const isRemote = await hasOrigin(home.root);
      if (isFailure(isRemote)) return isRemote;
      return isRemote ? push(home, made) : move(home, tip, made);
    }
  };
}
async function makeCommit(root, tip, files, headline) {
  const scratch = mkdtempSync(join(tmpdir(), "handoff-ledger-"));
  const env = { GIT_INDEX_FILE: join(scratch, "index") };
  const run = async (words, input) => {
    const ran = await runGit(root, words, {}, input === void 0 ? { env } : { env, input });
    if (isFailure(ran)) return ran;
    return ran.isFine ? ran.output.trim() : refused(ran.complaint);
  };
  try {
    const read = await run(tip === null ? ["read-tree", "--empty"] : ["read-tree", tip]);
    if (isFailure(read)) return read;
    for (const [name, text] of files) {
      const blob = await run(["hash-object", "-w", "--stdin"], text);
      if (isFailure(blob)) return blob;
      const added = await run(["update-index", "--add", "--cacheinfo", `100644,${blob},${ledgerPath}/${name}`]);
      if (isFailure(added)) return added;
    }
    const tree = await run(["write-tree"]);
    if (isFailure(tree)) return tree;
    return await run(["commit-tree", tree, ...tip === null ? [] : ["-p", tip], "-m", headline]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
async function push(home, commit) {
  const { root, branch } = home;
  const words = ["push", "--quiet", "--no-verify", "origin", `${commit}:refs/heads/${branch}`];
  const pushed = await runGit(root, words, settingsFor(home));
  if (isFailure(pushed)) return pushed;
  if (pushed.isFine) return "done";
  const now = await askOrigin(home);
  if (now === commit) return "done";
  return isBehind(pushed.complaint) ? "stale" : refused(pushed.complaint);
}
function isBehind(complaint) {
  return /fetch first|non-fast-forward|cannot lock ref|already exists|incorrect old value|failed to update ref/.test(
    complaint
  );
}
async function move({ root, branch }, tip, commit) {
  const current = await runGit(root, ["symbolic-ref", "--quiet", "HEAD"]);
  if (isFailure(current)) return current;
  if (current.output.trim() === `refs/heads/${branch}`) {
    return fail(
      `The ledger cannot be on \`${branch}\`, which is checked out: its files would look deleted.`,
      "Name a branch of its own: `--ledger BRANCH`."
    );
  }
  const before = tip ?? "0".repeat(commit.length);
  const moved = await runGit(root, ["update-ref", "-m", "deliveries", `refs/heads/${branch}`, commit, before]);
  if (isFailure(moved)) return moved;
  if (moved.isFine) return "done";
  return isBehind(moved.complaint) || /but expected/.test(moved.complaint) ? "stale" : refused(moved.complaint);
}
function refused(complaint) {
  const lines = complaint.split("\n").map((line) => line.trim());
  const told = lines.find((line) => /^(?:fatal|error|remote|!)/.test(line) && !/failed to push/.test(line));
  const why = (told ?? lines.find((line) => line !== "") ?? "it gave no reason").replace(
    /^(?:fatal|error|remote): /,
    ""
  );
  const mend = /user\.email|Please tell me who you are|identity/i.test(complaint) ? "Tell git who commits: `git config user.name NAME` and `git config user.email ADDRESS`." : "Let this run push to the branch of the ledger, or name another one: `--ledger BRANCH`.";
  return fail(`git did not publish the ledger: ${why.replace(/\.$/, "")}.`, mend);
}

// action/src/cli/open-ledger.ts
function openLedger({
  root,
  ledger
}) {
  const folder = openRoot(root);
  if (isFailure(folder)) return folder;
  return { root: folder, store: gitLedger({ root: folder, branch: ledger, access: null }) };
}

export {
  deliveryCodes,
  publishDeliveries,
  nameRun,
  isRunEnded,
  openLedger
};
