#!/usr/bin/env node
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  makePaint
} from "./chunks/chunk-2XOYEAC3.js";
import {
  parseArguments
} from "./chunks/chunk-2XTOPAFS.js";
import {
  exitCodes
} from "./chunks/chunk-PPGZI6U4.js";
import "./chunks/chunk-VWKYOWUI.js";
import {
  isFailure
} from "./chunks/chunk-F4UE3KQI.js";
import "./chunks/chunk-WD6H2GOG.js";

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
    const { printHelp } = await import("./chunks/print-help-3WRYRBNX.js");
    terminal.print(printHelp(request.of));
    return exitCodes.fine;
  }
  if (request.command === "version") {
    const { readVersion } = await import("./chunks/read-version-HD7EBPJ5.js");
    terminal.print(`${readVersion(home)}
`);
    return exitCodes.fine;
  }
  return runCommand(request);
}
async function runCommand(request) {
  switch (request.command) {
    case "build":
      if (request.set.length > 0) return (await import("./chunks/run-what-if-K4IDLTPY.js")).runWhatIf(request, home, terminal);
      return (await import("./chunks/run-build-6JZIIKHY.js")).runBuild(request, home, terminal);
    case "check":
      return (await import("./chunks/run-check-J7PEFZ77.js")).runCheck(request, terminal);
    case "records":
      return (await import("./chunks/run-records-HFKAG62L.js")).runRecords(request, terminal);
    case "explain":
      return (await import("./chunks/run-explain-PCHQ34GZ.js")).runExplain(request, home, terminal);
    case "publish":
      return (await import("./chunks/run-publish-ZQIP4L5Z.js")).runPublish(request, home, terminal);
    case "diff":
      return (await import("./chunks/run-diff-FCVD74B7.js")).runDiff(request, home, terminal);
    case "history":
      return (await import("./chunks/run-history-262EAYZX.js")).runHistory(request, home, terminal);
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
  const { describeBug } = await import("./chunks/describe-bug-IXNZK254.js");
  terminal.printAside(describeBug(error, process.env.DEBUG !== void 0));
  process.exitCode = exitCodes.bug;
}
