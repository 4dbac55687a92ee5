import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  setFailed
} from "./chunk-FJV37UK7.js";
import {
  usualLedgerBranch
} from "./chunk-7IME3FY3.js";
import {
  exitCodes
} from "./chunk-PPGZI6U4.js";
import {
  isDay
} from "./chunk-GUM7IC22.js";
import {
  nearestMatch
} from "./chunk-HE5JH6JL.js";

// action/src/inputs.ts
var commands = ["auto", "preview", "publish", "check", "send", "claim", "deliver", "record", "deliveries"];
var deliveryModes = ["live", "test", "rehearsal", "none"];
var thresholds = ["error", "warning", "never"];
var commitModes = ["direct", "pull-request", "none"];
var switches = ["true", "false"];
var offSwitches = ["false", "true"];
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
  const readBranch = (name, usual) => {
    const branch = textOf(name) || usual;
    if (isBranchName(branch)) return branch;
    faults.push(`Unexpected input \`${name}: ${branch}\`, expected the name of a branch such as \`${usual}\`.`);
    return usual;
  };
  const days = textOf("most-days");
  if (days !== "" && !/^[1-9]\d{0,3}$/.test(days)) {
    faults.push(`Unexpected input \`most-days: ${days}\`, expected a number of days from 1 to 9999.`);
  }
  const run = textOf("run").trim();
  if (!/^[\w.-]*$/.test(run)) {
    faults.push(`Unexpected input \`run: ${run}\`, expected the output \`run\` of \`command: claim\`.`);
  }
  const inputs = {
    command: choose("command", commands),
    root: textOf("root") || ".",
    "as-of": asOf === "stated" || isDay(asOf) ? asOf : null,
    token: textOf("token"),
    base: textOf("base") || null,
    "fail-on": choose("fail-on", thresholds),
    commit: choose("commit", commitModes),
    branch: readBranch("branch", "handoff-reports/update"),
    comment: choose("comment", switches) === "true",
    delivery: choose("delivery", deliveryModes),
    persona: textOf("persona") || null,
    since: textOf("since") || null,
    revise: choose("revise", offSwitches) === "true",
    ledger: readBranch("ledger", usualLedgerBranch),
    run,
    journal: textOf("journal"),
    unsent: choose("unsent", offSwitches) === "true",
    "most-days": days === "" ? null : Number(days)
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

// action/src/main/run-step.ts
async function runStep(run) {
  try {
    const fault = await run();
    if (fault !== null) setFailed(fault);
  } catch (error) {
    const { describeBug } = await import("./describe-bug-7VSJXWTQ.js");
    setFailed(describeBug(error, process.env.RUNNER_DEBUG === "1"));
    process.exitCode = exitCodes.bug;
  }
}

export {
  readInputs,
  runStep
};
