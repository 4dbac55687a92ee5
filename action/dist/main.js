import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  readEvent
} from "./chunks/chunk-UA3HGZPL.js";
import {
  chooseDay
} from "./chunks/chunk-65R5RGO4.js";
import {
  isUpToDate,
  readOwnCommit
} from "./chunks/chunk-KFRKHKTL.js";
import "./chunks/chunk-DSO4UPK7.js";
import "./chunks/chunk-ZCZN6XEM.js";
import {
  readInputs,
  runStep
} from "./chunks/chunk-LD2VVDHK.js";
import {
  getInput,
  setOutput,
  setSecret
} from "./chunks/chunk-FJV37UK7.js";
import "./chunks/chunk-5KOUN6ST.js";
import "./chunks/chunk-7IME3FY3.js";
import {
  readVersion
} from "./chunks/chunk-EWHJXXU2.js";
import "./chunks/chunk-IIGQSAJX.js";
import "./chunks/chunk-T5ESYIUW.js";
import "./chunks/chunk-E2MY7OO3.js";
import {
  openInside
} from "./chunks/chunk-GXKTQIR2.js";
import "./chunks/chunk-D6PKC6Y2.js";
import "./chunks/chunk-YG547HMO.js";
import "./chunks/chunk-PPGZI6U4.js";
import {
  isFailure
} from "./chunks/chunk-F4UE3KQI.js";
import "./chunks/chunk-GUM7IC22.js";
import "./chunks/chunk-HE5JH6JL.js";
import "./chunks/chunk-V727YPHM.js";

// action/src/main.ts
import { randomUUID } from "node:crypto";

// action/src/main/is-published.ts
async function isPublished(context) {
  const { root, home: home2 } = context;
  const own = await readOwnCommit(root.path);
  if (own === null || own.version !== readVersion(home2)) return false;
  const asOf = await chooseDay(context, root.path);
  return (asOf === null || asOf === own.asOf) && isUpToDate(root.path, own);
}

// action/src/main.ts
var home = new URL("../", import.meta.url);
async function run() {
  const inputs = readInputs((name) => getInput(name));
  if ("faults" in inputs) return inputs.faults.join(" ");
  if (inputs.token !== "") setSecret(inputs.token);
  const root = openInside(process.env.GITHUB_WORKSPACE ?? process.cwd(), inputs.root);
  if (isFailure(root)) return `${root.message} ${root.mend}`;
  const event = readEvent(process.env);
  const scratch = process.env.RUNNER_TEMP ?? null;
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const context = { inputs, event, root, home, scratch, today, log: say };
  const command = chooseCommand(inputs, event);
  switch (command) {
    case "preview":
    case "publish":
    case "check":
      return runReports(command, context);
    default:
      return runMail(command, context);
  }
}
function chooseCommand({ command }, { name }) {
  if (command !== "auto") return command;
  if (["pull_request", "merge_group"].includes(name)) return "preview";
  return ["push", "schedule", "workflow_dispatch", "repository_dispatch"].includes(name) ? "publish" : "check";
}
async function runReports(command, context) {
  if (command === "publish" && await isPublished(context)) {
    say("The reports of these notes are published, for this day and by this version: there is nothing to do.");
    setOutput("changed", "false");
    return null;
  }
  const result = await makeReports(command, context);
  if (isFailure(result)) return `${result.message} ${result.mend}`;
  const { judgeRun, tellRun } = await import("./chunks/tell-run-DTROJD3X.js");
  await tellRun(result, context);
  return judgeRun(context.inputs, result);
}
async function makeReports(command, context) {
  switch (command) {
    case "preview":
      return (await import("./chunks/run-preview-IWM4HMWV.js")).runPreview(context);
    case "publish":
      return (await import("./chunks/run-publish-WJECF7IL.js")).runPublish(context);
    case "check":
      return (await import("./chunks/run-check-UHVMZT47.js")).runCheck(context);
  }
}
async function runMail(command, context) {
  const result = await doMail(command, context);
  if (isFailure(result)) return `${result.message} ${result.mend}`;
  const { tellMail } = await import("./chunks/tell-mail-NXDFODLS.js");
  await tellMail(result, context);
  return result.faults.length === 0 ? null : result.faults.join(" ");
}
async function doMail(command, context) {
  switch (command) {
    case "send":
      return (await import("./chunks/run-send-6FA6NEY7.js")).runSend(context);
    case "claim":
      return (await import("./chunks/run-claim-GDA2KAL4.js")).runClaim(context);
    case "deliver":
      return (await import("./chunks/run-deliver-4DIGZOJI.js")).runDeliver(context);
    case "record":
      return (await import("./chunks/run-record-DNVWGPCP.js")).runRecord(context);
    case "deliveries":
      return (await import("./chunks/run-deliveries-YWIRWFFV.js")).runDeliveries(context);
  }
}
function say(text) {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}
${text.replace(/\n*$/, "\n")}::${token}::
`);
}
await runStep(run);
