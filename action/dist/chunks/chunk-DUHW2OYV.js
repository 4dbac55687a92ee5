import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  askOrigin,
  hasOrigin,
  readLedger,
  runGit,
  settingsFor
} from "./chunk-ZCZN6XEM.js";
import {
  ledgerMark,
  ledgerPath
} from "./chunk-7IME3FY3.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/cli/stand-in.ts
function findStandIn(delivery, env) {
  if (delivery !== "rehearsal") return null;
  const address = env.AWS_ENDPOINT_URL_SES?.trim() ?? "";
  if (address !== "") return address;
  return fail(
    "Unexpected rehearsal without a mailbox, expected its address in `AWS_ENDPOINT_URL_SES`.",
    "Start one with `handoff-reports mailbox`, and set what it prints."
  );
}
function ledgerFor(delivery, branch) {
  return delivery === "rehearsal" ? branch + ofRehearsals : branch;
}
var ofRehearsals = "-rehearsal";
function findRehearsed(delivery, branch) {
  if (delivery !== "live" || !branch.endsWith(ofRehearsals)) return null;
  return fail(
    `Unexpected ledger \`${branch}\` in live mode: it is one of rehearsals, and what they hold counts as delivered.`,
    "Name a branch that does not end with `-rehearsal`."
  );
}

// action/src/outputs/delivery/git-ledger.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
function gitLedger(home, author = null) {
  return {
    read: () => readLedger(home),
    commit: async (tip, files, headline) => {
      const made = await makeCommit(home.root, author, { tip, files, headline });
      if (isFailure(made)) return made;
      const isRemote = await hasOrigin(home.root);
      if (isFailure(isRemote)) return isRemote;
      return isRemote ? push(home, made) : move(home, tip, made);
    }
  };
}
async function makeCommit(root, author, { tip, files, headline }) {
  const scratch = mkdtempSync(join(tmpdir(), "handoff-ledger-"));
  const env = { ...author !== null && authorEnvironment(author), GIT_INDEX_FILE: join(scratch, "index") };
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
function authorEnvironment({ name, email }) {
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}
async function push(home, commit) {
  const { root, branch } = home;
  const moves = [`${commit}:refs/heads/${branch}`, `${commit}:${ledgerMark(branch)}`];
  const words = ["push", "--quiet", "--no-verify", "--atomic", "origin", ...moves];
  const pushed = await runGit(root, words, settingsFor(home));
  if (isFailure(pushed)) return pushed;
  if (pushed.isFine) return "done";
  const now = await askOrigin(home);
  if (!isFailure(now) && now.tip === commit) return "done";
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
      "Name a branch of its own for it."
    );
  }
  const before = tip ?? "0".repeat(commit.length);
  const moves = `update refs/heads/${branch} ${commit} ${before}
update ${ledgerMark(branch)} ${commit}
`;
  const moved = await runGit(root, ["update-ref", "-m", "deliveries", "--stdin"], {}, { input: moves });
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
  const mend = /user\.email|Please tell me who you are|identity/i.test(complaint) ? "Tell git who commits: `git config user.name NAME` and `git config user.email ADDRESS`." : "Let this run push to the branch of the ledger, or name another branch for it.";
  return fail(`git did not publish the ledger: ${why.replace(/\.$/, "")}.`, mend);
}

export {
  findStandIn,
  ledgerFor,
  findRehearsed,
  gitLedger
};
