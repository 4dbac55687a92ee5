import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changedIn,
  printSummary,
  runWrite,
  worstFirst
} from "./chunk-TEKMZVT3.js";
import {
  buildHere
} from "./chunk-PDRIJPHJ.js";
import {
  composePreview,
  nothingCarried
} from "./chunk-HVRM4MJ7.js";
import "./chunk-CAB7A3TA.js";
import "./chunk-YLSKLMRL.js";
import {
  compareWithLast,
  composeCommit
} from "./chunk-BCNDKK4S.js";
import "./chunk-7GU3NAFO.js";
import "./chunk-KJLL37GG.js";
import "./chunk-DUQVNWDH.js";
import "./chunk-VGJFZ2GR.js";
import "./chunk-HNANMIX7.js";
import "./chunk-65R5RGO4.js";
import "./chunk-KFRKHKTL.js";
import "./chunk-DSO4UPK7.js";
import {
  openBranch
} from "./chunk-ZCZN6XEM.js";
import "./chunk-7IME3FY3.js";
import {
  readVersion
} from "./chunk-EWHJXXU2.js";
import {
  planReports
} from "./chunk-YM6NCFT6.js";
import "./chunk-Y44T7A6I.js";
import "./chunk-ZRVF7WD7.js";
import "./chunk-K36V4PMA.js";
import "./chunk-S3R4AHRU.js";
import "./chunk-IIGQSAJX.js";
import "./chunk-RSVSFCZD.js";
import "./chunk-BJAIGPHJ.js";
import "./chunk-VIT63MLZ.js";
import "./chunk-ROF5ZA2I.js";
import "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-W7JVIPV7.js";
import "./chunk-T5ESYIUW.js";
import "./chunk-E2MY7OO3.js";
import {
  openInside
} from "./chunk-GXKTQIR2.js";
import "./chunk-D6PKC6Y2.js";
import "./chunk-YG547HMO.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

// action/src/main/run-publish.ts
import { setTimeout } from "node:timers/promises";
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
  const { openGitHub } = await import("./open-github-PEISSSRO.js");
  const github = openGitHub(inputs.token, event.repository, log);
  const request = { expected, headline, body, files };
  if (inputs.commit === "pull-request") {
    const { proposeReports } = await import("./propose-reports-D5I7EZGK.js");
    return proposeReports(github, { ...request, branch: inputs.branch, target, text: body });
  }
  const { commitOnBranch } = await import("./commit-on-branch-IA5KWKGI.js");
  return commitOnBranch(github, { ...request, branch: target });
}
function resultOf(context, reports, plan, compared, commit, pullRequest) {
  const diagnostics = worstFirst(reports);
  const table = printSummary({ ...reports.build, plan, diagnostics });
  const { server, repository } = context.event;
  const blob = (id) => `${server}/${repository}/blob/${id}/${context.root.folder}`;
  const from = compared?.comparison.from.commit ?? null;
  const bases = { before: from === null ? null : blob(from), after: blob(context.event.sha) };
  const said = { diagnostics: [], carried: nothingCarried, differences: [], mail: null };
  const preview = { ...said, compared, hindrance: "", bases };
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
