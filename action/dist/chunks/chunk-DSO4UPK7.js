import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  readLedger,
  runGit
} from "./chunk-ZCZN6XEM.js";
import {
  usualLedgerBranch
} from "./chunk-7IME3FY3.js";
import {
  committerDay,
  openGit
} from "./chunk-T5ESYIUW.js";
import {
  noCommit
} from "./chunk-D6PKC6Y2.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";
import {
  isDay
} from "./chunk-GUM7IC22.js";

// action/src/ledger/last-delivered.ts
function lastDelivered({ events, deliveries }, to) {
  const [persona, group] = to.split("/");
  const last = events.findLast(({ event, key }) => {
    const one = deliveries.get(key);
    const isMeant = one?.persona === persona && (group === void 0 || one?.group === group);
    return event === "claimed" && isMeant && one?.state === "accepted";
  });
  return deliveries.get(last?.key ?? "") ?? null;
}

// action/src/sources/search-history.ts
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
var steps = ["--deepen=100", "--deepen=1000", "--unshallow"];
async function searchHistory(root, wanted, find) {
  let found = await find();
  for (const step of steps) {
    if (found !== null) return found;
    const ends = await shallowEnds(root);
    if (isFailure(ends)) return ends;
    if (ends.length === 0) return null;
    const failure = await fetch(root, wanted, [step], ends);
    if (failure !== null) return failure;
    found = await find();
  }
  return found;
}
async function fetchCommit(root, wanted, id) {
  const ends = await shallowEnds(root);
  if (isFailure(ends)) return ends;
  return ends.length === 0 ? null : fetch(root, wanted, ["--depth=1"], [id]);
}
async function shallowEnds(root) {
  const run = await runGit(root, ["rev-parse", "--is-shallow-repository", "--git-path", "shallow"]);
  if (isFailure(run)) return run;
  const [isShallow, file = ""] = run.output.trim().split("\n");
  if (isShallow !== "true") return [];
  try {
    return readFileSync(resolve(root, file), "utf8").split("\n").filter(Boolean);
  } catch {
    return [];
  }
}
async function fetch(root, wanted, depth, ids) {
  const remotes = await runGit(root, ["remote"]);
  if (isFailure(remotes)) return remotes;
  const names = remotes.output.split("\n").filter(Boolean);
  const remote = names.find((name) => name === "origin") ?? names[0];
  if (remote === void 0) return shallowFailure(wanted, "it has no remote", "Clone it again, as a whole.");
  const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-gc"];
  const run = await runGit(root, ["fetch", ...quiet, ...depth, remote, ...ids]);
  if (isFailure(run)) return run;
  if (run.isFine) return null;
  const command = depth[0] === "--depth=1" ? `git fetch --depth=1 ${remote} ${ids[0]}` : `git fetch --unshallow ${remote}`;
  const why = run.complaint.split("\n")[0]?.replace(/^(?:fatal|error): /, "") ?? "";
  return shallowFailure(
    wanted,
    why,
    `Run \`${command}\`; in a workflow, set \`fetch-depth: 0\` for \`actions/checkout\`.`
  );
}
function shallowFailure(wanted, why, mend) {
  return fail(
    `${wanted}: this shallow clone ends before it, and more cannot be fetched: ${why.replace(/\.$/, "")}.`,
    mend
  );
}

// action/src/sources/resolve-revision.ts
async function resolveRevision(root, spec, ledger = usualLedgerBranch) {
  if (spec.startsWith(delivered)) return findDelivered(root, spec, ledger);
  const named = await readRevision(root, spec, spec);
  if (named !== null) return named;
  const found = isDay(spec) ? await findDay(root, spec) : await fetchNamed(root, spec);
  return found ?? await unknownRevision(root, spec);
}
var delivered = "last-delivered:";
async function findDelivered(root, spec, branch) {
  const tip = await readLedger({ root, branch, access: null });
  if (isFailure(tip)) return tip;
  const last = lastDelivered(tip.ledger, spec.slice(delivered.length));
  if (last === null) return notDelivered(spec);
  const found = await readRevision(root, last.commit, spec) ?? await fetchNamed(root, last.commit);
  if (found === null) return unknownRevision(root, last.commit);
  return isFailure(found) ? found : { ...found, label: spec };
}
async function readRevision(root, name, label) {
  const git = openGit(root, 0);
  const commit = await git.read(`${name}^{commit}`);
  const failure = await git.close();
  if (failure !== null) return failure;
  return commit && { id: commit.id, day: committerDay(commit), label };
}
async function fetchNamed(root, spec) {
  const wanted = `Unexpected revision \`${spec}\``;
  const read = () => readRevision(root, spec, spec);
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(spec)) return await fetchCommit(root, wanted, spec) ?? read();
  const [, from] = /^(.+?)(?:[~^]\d*)+$/.exec(spec) ?? [];
  const start = from === void 0 ? null : await readRevision(root, from, from);
  const isOfHistory = start !== null || /^[0-9a-f]{7,39}$/.test(spec);
  return isOfHistory ? searchHistory(root, wanted, read) : null;
}
async function findDay(root, day) {
  let first = null;
  const found = await searchHistory(root, `Unexpected day \`${day}\``, async () => {
    const commits = await listDays(root);
    if (isFailure(commits)) return commits;
    first = commits.at(-1)?.day ?? null;
    const last = commits.find((commit) => commit.day <= day);
    return last ? { ...last, label: day } : null;
  });
  return found ?? tooEarly(day, first);
}
async function listDays(root) {
  const run = await runGit(root, ["-c", "log.showSignature=false", "log", "--first-parent", "--format=%H %cs", "HEAD"]);
  if (isFailure(run)) return run;
  if (!run.isFine) return noCommit;
  return run.output.split("\n").flatMap((line) => {
    const [id = "", day = ""] = line.split(" ");
    return isDay(day) ? [{ id, day }] : [];
  });
}
function tooEarly(day, first) {
  const expected = first === null ? "a day of a commit" : `${first} or later: the first commit of this branch is of that day`;
  return fail(
    `Unexpected day \`${day}\`, expected ${expected}.`,
    'List the commits with `git log --format="%h %cs %s"`.'
  );
}
function notDelivered(spec) {
  const message = `Unexpected revision \`${spec}\`: no report was delivered yet, expected a commit or a day.`;
  return fail(message, "Name a commit such as `HEAD~1`, or a day such as `2026-11-01`.");
}
async function unknownRevision(root, spec) {
  const head = await readRevision(root, "HEAD", "HEAD");
  if (head === null) return noCommit;
  const message = `Unexpected revision \`${spec}\`, expected a commit of this repository, or a day such as \`2026-11-01\`.`;
  return fail(message, "List the commits with `git log --oneline`, and the branches with `git branch --all`.");
}

export {
  lastDelivered,
  searchHistory,
  shallowEnds,
  resolveRevision,
  readRevision
};
