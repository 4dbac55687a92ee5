import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  composePreview
} from "./chunk-IZR4XXLI.js";
import {
  compareWithLast,
  composeCommit
} from "./chunk-I4YZHX32.js";
import "./chunk-43R5D7DP.js";
import "./chunk-ZO633EQY.js";
import "./chunk-X4T3WPOV.js";
import "./chunk-DUG42T2J.js";
import "./chunk-6QVEEHUB.js";
import {
  buildHere,
  changedIn,
  printSummary,
  runWrite,
  worstFirst
} from "./chunk-RP5JKU2K.js";
import "./chunk-O6FMZBMW.js";
import "./chunk-BOH3S73T.js";
import {
  runGit
} from "./chunk-O3IHNJ6J.js";
import {
  readVersion
} from "./chunk-EWHJXXU2.js";
import {
  planReports
} from "./chunk-O27NBCQL.js";
import "./chunk-3D2DDSF3.js";
import "./chunk-55HTK334.js";
import "./chunk-LHTHHMSZ.js";
import "./chunk-VILVB6ZK.js";
import "./chunk-CRVASKCP.js";
import "./chunk-ONNDCSUB.js";
import "./chunk-OCYZNEC3.js";
import "./chunk-O2CXT7AR.js";
import "./chunk-L2VJRX5F.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-W7JVIPV7.js";
import {
  openInside
} from "./chunk-CLJJGYZE.js";
import "./chunk-P4ZWEELZ.js";
import "./chunk-VWKYOWUI.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-WD6H2GOG.js";

// action/src/main/run-publish.ts
import { setTimeout } from "node:timers/promises";

// action/src/sources/open-branch.ts
import { join } from "node:path";
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

// action/src/main/run-publish.ts
var mostTries = 5;
async function runPublish(context) {
  const { inputs, event, root, log } = context;
  if (inputs.commit === "none") return runWrite(context);
  const target = event.branch;
  if (target === null || event.sha === "") return noBranch;
  if (inputs.token === "") return noToken;
  let at = { id: event.sha, path: root.path };
  for (let tries = 1; ; tries++) {
    const attempt = await publishAt(context, target, at);
    await at.close?.();
    if (isFailure(attempt) || attempt !== "stale") return attempt;
    if (tries === mostTries) return keepsMoving(target);
    log(`\`${target}\` has moved meanwhile: making the reports again from its tip (try ${tries + 1} of ${mostTries}).`);
    await setTimeout(jitter(tries));
    const tip = await openTip(context, target);
    if (isFailure(tip)) return tip;
    at = tip;
  }
}
function jitter(tries) {
  return 2 ** (tries - 1) * (200 + Math.random() * 800);
}
async function openTip({ inputs, event, root, scratch }, branch) {
  if (scratch === null) return fail("There is no folder for temporary files.", "Set `RUNNER_TEMP`, as a runner does.");
  const tip = await openBranch(root.path, branch, scratch, { server: event.server, token: inputs.token });
  if (isFailure(tip)) return tip;
  const inside = openInside(tip.folder, root.folder === "" ? "." : root.folder);
  return isFailure(inside) ? inside : { id: tip.id, path: inside.path, close: tip.close };
}
async function publishAt(context, target, at) {
  const reports = await buildHere(context, at.path);
  if (isFailure(reports)) return reports;
  const plan = planReports(reports, context.home);
  if (isFailure(plan)) return plan;
  const files = plan.files.filter(({ state }) => state !== "unchanged");
  if (files.length === 0) return resultOf(context, reports, plan, null, "", "");
  const compared = await compareWithLast(reports);
  const paths = files.map(({ path }) => path);
  const message = composeCommit({
    paths,
    whole: compared?.whole ?? null,
    source: at.id,
    base: compared?.comparison.from.commit ?? null,
    asOf: reports.build.asOf,
    version: readVersion(context.home)
  });
  const written = await write(context, target, at.id, files, message);
  if (isFailure(written) || written.kind === "stale") return isFailure(written) ? written : "stale";
  const number = "number" in written ? String(written.number) : "";
  context.log(`Committed ${paths.join(", ")} as ${written.id}.`);
  return resultOf(context, reports, plan, compared, written.id, number);
}
async function write({ inputs, event, root, log }, target, expected, planned, { headline, body }) {
  const files = planned.map(({ path, text }) => ({ path: root.folder + path, text }));
  const { openGitHub } = await import("./open-github-7JJQW655.js");
  const github = openGitHub(inputs.token, event.repository, log);
  const request = { expected, headline, body, files };
  if (inputs.commit === "pull-request") {
    const { proposeReports } = await import("./propose-reports-34H6BNGE.js");
    return proposeReports(github, { ...request, branch: inputs.branch, target, text: body });
  }
  const { commitOnBranch } = await import("./commit-on-branch-UOKK5YAH.js");
  return commitOnBranch(github, { ...request, branch: target });
}
function resultOf(context, reports, plan, compared, commit, pullRequest) {
  const diagnostics = worstFirst(reports);
  const table = printSummary({ ...reports.build, plan, diagnostics });
  const { server, repository } = context.event;
  const blob = (id) => `${server}/${repository}/blob/${id}/${context.root.folder}`;
  const from = compared?.comparison.from.commit ?? null;
  const bases = { before: from === null ? null : blob(from), after: blob(context.event.sha) };
  const preview = { compared, hindrance: "", diagnostics: [], differences: [], bases };
  const changes = compared === null ? "" : `
${composePreview(preview, 400 * 1024, Buffer.byteLength, "All of it is in the output `changes`.")}`;
  const changed = changedIn(plan);
  const receipts = [...changed].map((path) => ({ kind: "done", path }));
  const told = { commit, pullRequest, notices: [], faults: [], summary: table + changes };
  return { ...told, reports, plan, receipts, isDryRun: false, changed, compared };
}
var noBranch = fail(
  "Unexpected run without a branch, expected one to publish to.",
  "Run on a push to a branch, on a schedule or by dispatch; or write `commit: none`."
);
var noToken = fail(
  "Unexpected empty input `token`, expected a token that may write contents.",
  "Leave the input out, or write `commit: none` to only write the files."
);
function keepsMoving(branch) {
  return fail(
    `\`${branch}\` moved ${mostTries} times while the reports were made: nothing was committed.`,
    "The run for the newest push publishes them; or run this job again."
  );
}
export {
  runPublish
};
