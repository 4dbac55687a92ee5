import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  getInput,
  setFailed,
  setOutput,
  setSecret
} from "./chunks/chunk-4RRDF7EN.js";
import "./chunks/chunk-5KOUN6ST.js";
import {
  chooseDay
} from "./chunks/chunk-DAISUJKS.js";
import {
  isUpToDate,
  readOwnCommit
} from "./chunks/chunk-RGHBS3LC.js";
import "./chunks/chunk-MDH6GPSD.js";
import "./chunks/chunk-A2LQWAU4.js";
import "./chunks/chunk-R52UPAKL.js";
import "./chunks/chunk-Y2737E4F.js";
import {
  readVersion
} from "./chunks/chunk-EWHJXXU2.js";
import "./chunks/chunk-IIGQSAJX.js";
import "./chunks/chunk-E3IRHST6.js";
import "./chunks/chunk-VZY3EC6I.js";
import {
  openInside
} from "./chunks/chunk-GG4NNCTL.js";
import "./chunks/chunk-YG547HMO.js";
import {
  exitCodes
} from "./chunks/chunk-PPGZI6U4.js";
import {
  isDay
} from "./chunks/chunk-GUM7IC22.js";
import {
  nearestMatch
} from "./chunks/chunk-HE5JH6JL.js";
import {
  isFailure
} from "./chunks/chunk-F4UE3KQI.js";
import "./chunks/chunk-V727YPHM.js";

// action/src/main.ts
import { randomUUID } from "node:crypto";

// action/src/inputs.ts
var commands = ["auto", "preview", "publish", "check"];
var thresholds = ["error", "warning", "never"];
var commitModes = ["direct", "pull-request", "none"];
var switches = ["true", "false"];
function readInputs(textOf) {
  const faults = [];
  const choose = (name, words) => {
    const text = textOf(name) || words[0];
    const found = words.find((word) => word === text);
    if (found === void 0) faults.push(unknownWord(name, text, words));
    return found ?? words[0];
  };
  const asOf = textOf("as-of");
  if (asOf !== "" && asOf !== "stated" && !isDay(asOf)) {
    faults.push(`Unexpected input \`as-of: ${asOf}\`, expected an existing day such as \`2026-11-21\`, or \`stated\`.`);
  }
  const branch = textOf("branch") || "handoff-reports/update";
  if (!isBranchName(branch)) {
    faults.push(
      `Unexpected input \`branch: ${branch}\`, expected the name of a branch such as \`handoff-reports/update\`.`
    );
  }
  const inputs = {
    command: choose("command", commands),
    root: textOf("root") || ".",
    "as-of": asOf === "stated" || isDay(asOf) ? asOf : null,
    token: textOf("token"),
    base: textOf("base") || null,
    "fail-on": choose("fail-on", thresholds),
    commit: choose("commit", commitModes),
    branch,
    comment: choose("comment", switches) === "true"
  };
  return faults.length > 0 ? { faults } : inputs;
}
function unknownWord(name, text, words) {
  const near = nearestMatch(text, words);
  const expected = near === null ? `one of ${words.map((word) => `\`${word}\``).join(", ")}` : `\`${near}\``;
  return `Unexpected input \`${name}: ${text}\`, expected ${expected}.`;
}
function isBranchName(name) {
  return /^(?![./])(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)|\/\.))[^\s~^:?*[\\\p{Cc}]+(?<![./])$/u.test(name) && name !== "@";
}

// action/src/main/is-published.ts
async function isPublished(context) {
  const { root, home: home2 } = context;
  const own = await readOwnCommit(root.path);
  if (own === null || own.version !== readVersion(home2)) return false;
  const asOf = await chooseDay(context, root.path);
  return (asOf === null || asOf === own.asOf) && isUpToDate(root.path, own);
}

// action/src/sources/read-event.ts
import { readFileSync } from "node:fs";
function readEvent(env) {
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const repository = env.GITHUB_REPOSITORY ?? "";
  const server = (env.GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, "");
  return {
    name: env.GITHUB_EVENT_NAME ?? "",
    repository,
    defaultBranch: textAt(payload, "repository", "default_branch"),
    branch: env.GITHUB_REF_TYPE === "branch" ? branchOf(env.GITHUB_REF ?? "") : null,
    sha: env.GITHUB_SHA ?? "",
    pullRequest: readPullRequest(payload, repository),
    mergeBase: textAt(payload, "merge_group", "base_sha"),
    server,
    runUrl: `${server}/${repository}/actions/runs/${env.GITHUB_RUN_ID ?? ""}`
  };
}
function branchOf(ref) {
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}
function readPullRequest(payload, repository) {
  const number = valueAt(payload, "pull_request", "number");
  const baseSha = textAt(payload, "pull_request", "base", "sha");
  const headSha = textAt(payload, "pull_request", "head", "sha");
  if (typeof number !== "number" || baseSha === null || headSha === null) return null;
  const from = textAt(payload, "pull_request", "head", "repo", "full_name");
  return { number, baseSha, headSha, isFork: from !== repository };
}
function readPayload(path) {
  if (path === void 0 || path === "") return null;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
function textAt(value, ...keys) {
  const found = valueAt(value, ...keys);
  return typeof found === "string" && found !== "" ? found : null;
}
function valueAt(value, ...keys) {
  return keys.reduce(
    (inner, key) => isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : null,
    value
  );
}
function isObject(value) {
  return typeof value === "object" && value !== null;
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
  if (command === "publish" && await isPublished(context)) {
    say("The reports of these notes are published, for this day and by this version: there is nothing to do.");
    setOutput("changed", "false");
    return null;
  }
  const result = await runCommand(command, context);
  if (isFailure(result)) return `${result.message} ${result.mend}`;
  const { judgeRun, tellRun } = await import("./chunks/tell-run-3OH7MG25.js");
  await tellRun(result, context);
  return judgeRun(inputs, result);
}
function chooseCommand({ command }, { name }) {
  if (command !== "auto") return command;
  if (["pull_request", "merge_group"].includes(name)) return "preview";
  return ["push", "schedule", "workflow_dispatch", "repository_dispatch"].includes(name) ? "publish" : "check";
}
async function runCommand(command, context) {
  switch (command) {
    case "preview":
      return (await import("./chunks/run-preview-Y77FCXJ5.js")).runPreview(context);
    case "publish":
      return (await import("./chunks/run-publish-UAGN6XN5.js")).runPublish(context);
    case "check":
      return (await import("./chunks/run-check-WVJV2BW7.js")).runCheck(context);
  }
}
function say(text) {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}
${text.replace(/\n*$/, "\n")}::${token}::
`);
}
try {
  const fault = await run();
  if (fault !== null) setFailed(fault);
} catch (error) {
  const { describeBug } = await import("./chunks/describe-bug-7VSJXWTQ.js");
  setFailed(describeBug(error, process.env.RUNNER_DEBUG === "1"));
  process.exitCode = exitCodes.bug;
}
