#!/usr/bin/env node
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  makePaint
} from "./chunks/chunk-2XOYEAC3.js";
import {
  parseArguments
} from "./chunks/chunk-YN2V5ELS.js";
import "./chunks/chunk-7IME3FY3.js";
import {
  exitCodes
} from "./chunks/chunk-PPGZI6U4.js";
import {
  isFailure
} from "./chunks/chunk-F4UE3KQI.js";
import "./chunks/chunk-GUM7IC22.js";
import "./chunks/chunk-HE5JH6JL.js";
import "./chunks/chunk-V727YPHM.js";

// action/src/cli.ts
var home = new URL("../", import.meta.url);
var terminal = {
  print: (text) => process.stdout.write(text),
  printAside: (text) => process.stderr.write(text),
  paint: makePaint(hasColour()),
  showProgress: (line) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1B[K${line ?? ""}`);
  }
};
function hasColour() {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== void 0 && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR !== void 0 && NO_COLOR !== "") return false;
  return process.stdout.isTTY === true && TERM !== "dumb";
}
async function run(words) {
  const request = parseArguments(words);
  if (isFailure(request)) return request;
  if (request.command === "help") {
    const { printHelp } = await import("./chunks/print-help-SHTVT3VI.js");
    terminal.print(printHelp(request.of));
    return exitCodes.fine;
  }
  if (request.command === "version") {
    const { readVersion } = await import("./chunks/read-version-7KBIXS7F.js");
    terminal.print(`${readVersion(home)}
`);
    return exitCodes.fine;
  }
  return runCommand(request);
}
async function runCommand(request) {
  switch (request.command) {
    case "build":
      if (request.set.length > 0) return (await import("./chunks/run-what-if-P5GQZMOY.js")).runWhatIf(request, home, terminal);
      return (await import("./chunks/run-build-RIPOXJMO.js")).runBuild(request, home, terminal);
    case "check":
      return (await import("./chunks/run-check-Q6JCSBTX.js")).runCheck(request, terminal);
    case "records":
      return (await import("./chunks/run-records-LRD4BN4W.js")).runRecords(request, terminal);
    case "explain":
      return (await import("./chunks/run-explain-FN363KVQ.js")).runExplain(request, home, terminal);
    case "publish":
      return (await import("./chunks/run-publish-XOXBL4Y5.js")).runPublish(request, home, terminal);
    case "diff":
      return (await import("./chunks/run-diff-MUMZHDMB.js")).runDiff(request, home, terminal);
    case "history":
      return (await import("./chunks/run-history-RNJSE72H.js")).runHistory(request, home, terminal);
    case "mailbox":
      return (await import("./chunks/run-mailbox-J3GSBH67.js")).runMailbox(request, terminal);
    case "send":
      return (await import("./chunks/run-send-EYXQANP7.js")).runSend(request, home, terminal);
    case "deliveries":
      return (await import("./chunks/run-deliveries-ABZ6JGGD.js")).runDeliveries(request, terminal);
    case "resolve":
      return (await import("./chunks/run-resolve-B4TBDWHA.js")).runResolve(request, terminal);
    case "events":
      return (await import("./chunks/run-events-XNAWGOKG.js")).runEvents(request, terminal);
  }
}
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
try {
  const result = await run(process.argv.slice(2));
  if (isFailure(result)) terminal.printAside(`handoff-reports: ${result.message}
${result.mend}
`);
  process.exitCode = isFailure(result) ? exitCodes.usage : result;
} catch (error) {
  const { describeBug } = await import("./chunks/describe-bug-7VSJXWTQ.js");
  terminal.printAside(describeBug(error, process.env.DEBUG !== void 0));
  process.exitCode = exitCodes.bug;
}
