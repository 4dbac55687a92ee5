import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  ledgerMark,
  ledgerPath
} from "./chunk-7IME3FY3.js";
import {
  gitEnvironment,
  gitFailure
} from "./chunk-D6PKC6Y2.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/ledger/delivery-key.ts
import { createHash } from "node:crypto";
var form = /^([a-z0-9][a-z0-9-]*)\/([a-z0-9][a-z0-9._-]*)\/([0-9A-Za-z][0-9A-Za-z.-]*)\/([0-9a-f]{12,64})$/;
function parseDeliveryKey(key) {
  const [, persona, group, period, digest] = form.exec(key) ?? [];
  if (persona === void 0 || group === void 0 || period === void 0 || digest === void 0) return null;
  return { persona, group, period, digest };
}
function slotOf(key) {
  return key.slice(0, key.lastIndexOf("/"));
}
function deliveryTag(key) {
  return createHash("sha256").update(key).digest("hex").slice(0, 32);
}

// action/src/ledger/delivery-event.ts
var fates = ["sent", "delivered", "delayed", "bounced", "bounced-for-good", "complained", "refused"];

// action/src/ledger/read-event.ts
function readEvent(line) {
  const fields = parseFields(line);
  if (fields === null) return "a JSON object";
  const { at, key, run, chain = "" } = fields;
  if (at === void 0 || !isMoment(at)) return "`at` with a moment such as `2026-11-21T07:00:00.000Z`";
  if (key === void 0 || parseDeliveryKey(key) === null) {
    return "`key` with a key such as `ceo/board/2026-11-21/3f2a91c0d4e5`";
  }
  if (run === void 0 || run === "") return "`run` with the name of a run";
  const happening = readHappening(fields);
  if (typeof happening === "string") return happening;
  return { event: { at, key, run, ...happening }, chain };
}
function parseFields(line) {
  try {
    const json = JSON.parse(line);
    if (typeof json !== "object" || json === null || Array.isArray(json)) return null;
    const fields = [];
    for (const [name, value] of Object.entries(json)) {
      if (typeof value !== "string" && !Number.isSafeInteger(value)) return null;
      fields.push([name, String(value)]);
    }
    return Object.fromEntries(fields);
  } catch {
    return null;
  }
}
function readHappening(fields) {
  const { event, message, reason, as: how, fate, detail, commit, revision } = fields;
  switch (event) {
    case "claimed":
      if (commit === void 0 || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return "`commit` with a full id";
      if (!/^[1-9]\d{0,5}$/.test(revision ?? "")) return "`revision` with a number from 1 on";
      return { event, commit, revision: Number(revision) };
    case "attempting":
      return { event };
    case "accepted":
      return message ? { event, message } : "`message` with the id of a message";
    case "rejected":
    case "unknown":
    case "withdrawn":
      return reason ? { event, reason } : "`reason` with words";
    case "resolved":
      if (how === "not-sent" || how === "resend") return { event, as: how };
      if (how !== "sent") return "`as` with `sent`, `not-sent` or `resend`";
      return message ? { event, as: how, message } : "`message` with the id of a message";
    case "feedback": {
      const known = fates.find((one) => one === fate);
      if (known === void 0) return `\`fate\` with one of ${fates.join(", ")}`;
      return message ? { event, fate: known, message, detail: detail ?? "" } : "`message` with the id of a message";
    }
    default:
      return "`event` with claimed, attempting, accepted, rejected, unknown, withdrawn, resolved or feedback";
  }
}
function isMoment(text) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

// action/src/sources/open-branch.ts
import { join } from "node:path";

// action/src/sources/run-git.ts
import { execFile } from "node:child_process";
function runGit(folder, words, settings = {}, given = {}) {
  const env = { ...gitEnvironment(), ...settingsInEnvironment(settings), ...given.env };
  const options = { cwd: folder, env, maxBuffer: 256 * 1024 * 1024, timeout: 12e4 };
  return new Promise((resolve) => {
    const git = execFile("git", [...words], options, (error, output, complaint) => {
      if (error?.code === "ENOENT") resolve(gitFailure(null));
      else if (/not a git repository|dubious ownership/.test(complaint)) resolve(gitFailure(complaint));
      else if (error?.killed) resolve(gitFailure(`\`git ${words[0]}\` took over two minutes`));
      else resolve({ isFine: error === null, output, complaint });
    });
    git.stdin?.on("error", () => {
    });
    git.stdin?.end(given.input);
  });
}
function settingsInEnvironment(settings) {
  const pairs = Object.entries(settings);
  const named = pairs.flatMap(([name, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, name],
    [`GIT_CONFIG_VALUE_${i}`, value]
  ]);
  return pairs.length === 0 ? {} : { GIT_CONFIG_COUNT: String(pairs.length), ...Object.fromEntries(named) };
}

// action/src/sources/open-branch.ts
async function openBranch(workspace, branch, scratch, access) {
  const fetched = await runGit(
    workspace,
    ["fetch", "--no-tags", "--depth=1", "origin", `refs/heads/${branch}`],
    headerFor(access)
  );
  if (isFailure(fetched)) return fetched;
  if (!fetched.isFine) return refused(branch, fetched.complaint);
  const head = await runGit(workspace, ["rev-parse", "FETCH_HEAD"]);
  if (isFailure(head)) return head;
  const id = head.output.trim();
  const folder = join(scratch, `handoff-reports-${id.slice(0, 12)}-${process.pid}`);
  const added = await runGit(workspace, ["worktree", "add", "--force", "--detach", folder, id]);
  if (isFailure(added)) return added;
  if (!added.isFine) return refused(branch, added.complaint);
  const close = async () => {
    await runGit(workspace, ["worktree", "remove", "--force", folder]);
  };
  return { id, folder, close };
}
function headerFor({ server, token }) {
  if (token === "") return {};
  const basic = Buffer.from(`x-access-token:${token}`, "utf8").toString("base64");
  return { [`http.${server}/.extraheader`]: `AUTHORIZATION: basic ${basic}` };
}
function refused(branch, complaint) {
  const line = complaint.split("\n").find((text) => /^(?:fatal|error|remote): /.test(text)) ?? "git gave no reason";
  return fail(
    `The tip of \`${branch}\` could not be read: ${line.replace(/^\w+: /, "").trim()}.`,
    "Grant `permissions: contents: write` to the job, and check out the repository with `actions/checkout`."
  );
}

// action/src/ledger/print-event.ts
import { createHash as createHash2 } from "node:crypto";
function printEvent(event, chain) {
  return JSON.stringify({ ...orderFields(event), chain });
}
function chainOf(before, event) {
  const said = `${before}
${JSON.stringify(orderFields(event))}`;
  return createHash2("sha256").update(said).digest("hex").slice(0, 16);
}
function orderFields(event) {
  const { at, key, run, ...happening } = event;
  const { event: kind, ...said } = happening;
  const fields = Object.entries(said).sort(([a], [b]) => a < b ? -1 : 1);
  return { at, key, run, event: kind, ...Object.fromEntries(fields) };
}

// action/src/ledger/fold-deliveries.ts
var mayFollow = {
  none: ["claimed"],
  claimed: ["attempting", "withdrawn", "resolved", "feedback"],
  attempting: ["accepted", "rejected", "unknown", "resolved", "feedback"],
  accepted: ["attempting", "accepted", "rejected", "unknown", "feedback"],
  rejected: ["claimed", "feedback"],
  unknown: ["resolved", "feedback"],
  withdrawn: ["claimed", "attempting", "feedback"]
};
function followEvent(before, event, place) {
  if (!mayFollow[before?.state ?? "none"].includes(event.event)) return null;
  const { at, run } = event;
  if (event.event === "claimed") return claim(before, event);
  if (before === null) return null;
  switch (event.event) {
    case "accepted":
      return { ...before, state: "accepted", at, run, message: event.message, reason: null };
    case "resolved":
      if (event.as === "sent") return { ...before, state: "accepted", at, run, message: event.message, reason: null };
      return { ...before, state: "withdrawn", at, run, reason: resolutions[event.as] };
    case "feedback":
      return addFeedback(before, event, place);
    case "attempting":
      return before.state === "accepted" ? before : { ...before, state: "attempting", at, run };
    default:
      return before.state === "accepted" ? before : { ...before, state: event.event, at, run, reason: event.reason };
  }
}
var resolutions = { "not-sent": "somebody saw that it was not sent", resend: "somebody lets it be sent again" };
function claim(before, event) {
  const { at, run, key, commit, revision } = event;
  const parts = parseDeliveryKey(key);
  if (parts === null) return null;
  const { persona, group, period } = parts;
  const feedback = before?.feedback ?? [];
  const known = { key, persona, group, period, at, run, commit, revision, feedback };
  return { ...known, state: "claimed", message: null, reason: null };
}
function addFeedback(before, { fate, message, detail, at, run }, place) {
  const feedback = [...before.feedback, { fate, message, detail, at, place }];
  if (before.state === "accepted") return { ...before, feedback };
  return { ...before, state: "accepted", at, run, message, reason: null, feedback };
}

// action/src/ledger/parse-ledger.ts
function parseLedger(files) {
  const events = [];
  const deliveries = /* @__PURE__ */ new Map();
  const names = [...files.keys()].sort();
  let chain = "";
  for (const name of names) {
    const path = `${ledgerPath}/${name}`;
    const fault = (line, expected) => ({ kind: "ledger-fault", path, line, expected });
    if (!/^\d{4}-(?:0[1-9]|1[0-2])\.jsonl$/.test(name)) return fault(1, "a file named after a month, `2026-11.jsonl`");
    const lines = (files.get(name) ?? "").split("\n");
    if (lines.pop() !== "") return fault(lines.length + 1, "a line that ends");
    for (const [i, line] of lines.entries()) {
      const read = readEvent(line);
      if (typeof read === "string") return fault(i + 1, read);
      const { event } = read;
      chain = chainOf(chain, event);
      if (read.chain !== chain || printEvent(event, chain) !== line) {
        return fault(i + 1, `\`chain\` with \`${chain}\`: this line, or one before it, is not as it was written`);
      }
      const before = deliveries.get(event.key) ?? null;
      const after = followEvent(before, event, { path, line: i + 1, column: 1 });
      if (after === null) return fault(i + 1, `another event than ${event.event} after ${before?.state ?? "nothing"}`);
      deliveries.set(event.key, after);
      events.push(event);
    }
  }
  return { events, deliveries, chain, newest: names.at(-1) ?? "" };
}
function isLedgerFault(value) {
  return "kind" in value;
}

// action/src/sources/read-ledger.ts
var mostTries = 3;
async function readLedger(home) {
  const refs = await findRefs(home);
  if (isFailure(refs)) return refs;
  const { tip } = refs;
  const files = tip === null ? /* @__PURE__ */ new Map() : await readFiles(home, tip);
  if (isFailure(files)) return files;
  if (tip !== null && files.size === 0) {
    const lost = await findLost(home, tip);
    if (lost !== null) return lost;
  }
  const ledger = parseLedger(files);
  if (!isLedgerFault(ledger)) return await findCut(home, refs, files) ?? { ledger, files, id: tip };
  const { path, line, expected } = ledger;
  return fail(
    `Unexpected line ${line} of \`${path}\` on \`${home.branch}\`, expected ${expected}. Nothing was sent.`,
    `Restore the ledger as it was: \`git log -p origin/${home.branch} -- ${path}\` shows who changed it.`
  );
}
async function hasOrigin(root) {
  const run = await runGit(root, ["remote"]);
  return isFailure(run) ? run : run.output.split("\n").includes("origin");
}
var noOrigin = fail(
  "The repository has no remote `origin`, so no other run would see what is delivered. Nothing was sent.",
  "Check it out as `actions/checkout` does: with `origin`."
);
async function findRefs(home) {
  const { root, branch } = home;
  const isRemote = await hasOrigin(root);
  if (isFailure(isRemote)) return isRemote;
  if (!isRemote && home.access !== null) return noOrigin;
  if (!isRemote) {
    const refs = await askHere(home);
    const mend2 = `git branch --force ${branch} ${ledgerMark(branch)}`;
    return isFailure(refs) ? refs : keepMark(home, refs, mend2);
  }
  const mend = `git fetch origin ${ledgerMark(branch)} && git push --force origin FETCH_HEAD:refs/heads/${branch}`;
  for (let tries = 1; ; tries++) {
    const refs = await askOrigin(home);
    if (isFailure(refs)) return refs;
    if (refs.tip === null) return keepMark(home, refs, mend);
    const words = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "origin", refs.tip];
    const fetched = await runGit(root, words, settingsFor(home));
    if (isFailure(fetched)) return fetched;
    if (fetched.isFine) return keepMark(home, refs, mend);
    if (tries === mostTries) return unreadable(branch, fetched.complaint);
  }
}
async function askOrigin(home) {
  const [branch, mark] = refsOf(home);
  const run = await runGit(home.root, ["ls-remote", "origin", branch, mark], settingsFor(home));
  if (isFailure(run)) return run;
  return run.isFine ? readRefs(home, run.output) : unreadable(home.branch, run.complaint);
}
async function askHere(home) {
  const run = await runGit(home.root, ["for-each-ref", "--format=%(objectname) %(refname)", ...refsOf(home)]);
  return isFailure(run) ? run : readRefs(home, run.output);
}
function refsOf({ branch }) {
  return [`refs/heads/${branch}`, ledgerMark(branch)];
}
function readRefs(home, output) {
  const idByRef = new Map(output.split("\n").map((line) => [line.split(/\s/)[1], line.split(/\s/)[0] ?? null]));
  const [branch, mark] = refsOf(home);
  return { tip: idByRef.get(branch) ?? null, mark: idByRef.get(mark) ?? null };
}
async function keepMark({ root, branch }, refs, mend) {
  const { tip, mark } = refs;
  if (mark === null || mark === tip) return refs;
  const isAncestor = tip === null ? { isFine: false } : await runGit(root, ["merge-base", "--is-ancestor", mark, tip]);
  if (isFailure(isAncestor)) return isAncestor;
  if (isAncestor.isFine) return refs;
  const fate = tip === null ? "deleted" : "set back";
  return fail(
    `The branch \`${branch}\` of the ledger was ${fate}. Nothing was sent, since mails that it forgot would be sent again.`,
    `Restore it as \`${ledgerMark(branch)}\` remembers it: \`${mend}\`.`
  );
}
function settingsFor({ access }) {
  return access === null ? {} : headerFor(access);
}
async function readFiles({ root }, tip) {
  const listed = await runGit(root, ["ls-tree", "-z", "--full-tree", tip, `${ledgerPath}/`]);
  if (isFailure(listed)) return listed;
  const files = /* @__PURE__ */ new Map();
  for (const entry of listed.output.split("\0")) {
    const [, id, path = ""] = /^\d+ blob (\S+)\t(.*)$/.exec(entry) ?? [];
    if (id === void 0) continue;
    const shown = await runGit(root, ["cat-file", "blob", id]);
    if (isFailure(shown)) return shown;
    files.set(path.slice(ledgerPath.length + 1), shown.output);
  }
  return files;
}
async function findLost({ root, branch }, tip) {
  const run = await runGit(root, ["log", "-1", "--format=%h", "--diff-filter=D", tip, "--", ledgerPath]);
  if (isFailure(run) || !run.isFine || run.output.trim() === "") return null;
  const commit = run.output.trim();
  return fail(
    `The ledger of \`${branch}\` was removed by commit ${commit}. Nothing was sent, since all of it would be sent again.`,
    `Restore it: \`git checkout ${commit}~1 -- ${ledgerPath}\`, commit and push.`
  );
}
async function findCut({ root, branch }, { tip, mark }, files) {
  if (mark === null || mark === tip) return null;
  const before = await readFiles({ root }, mark);
  if (isFailure(before)) return before;
  const cut = [...before].find(([name, text]) => !(files.get(name) ?? "").startsWith(text));
  if (cut === void 0) return null;
  const path = `${ledgerPath}/${cut[0]}`;
  return fail(
    `Lines at the end of \`${path}\` on \`${branch}\` were taken out. Nothing was sent, since it would be sent again.`,
    `Restore it: \`git checkout ${mark.slice(0, 12)} -- ${path}\`, commit and push.`
  );
}
function unreadable(branch, complaint) {
  const line = complaint.split("\n").find((text) => /^(?:fatal|error|remote): /.test(text)) ?? "git gave no reason";
  return fail(
    `The ledger on \`${branch}\` of \`origin\` could not be read: ${line.replace(/^\w+: /, "").replace(/\.$/, "")}.`,
    "Check the network and the access: `git ls-remote origin` says the same."
  );
}

export {
  runGit,
  parseDeliveryKey,
  slotOf,
  deliveryTag,
  printEvent,
  chainOf,
  readEvent,
  parseLedger,
  isLedgerFault,
  openBranch,
  readLedger,
  hasOrigin,
  askOrigin,
  settingsFor
};
