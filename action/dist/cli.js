#!/usr/bin/env node
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  makePaint
} from "./chunks/chunk-2XOYEAC3.js";
import {
  commands,
  options
} from "./chunks/chunk-KQQUI5T3.js";
import {
  exitCodes,
  fail,
  isDay,
  isFailure,
  nearestMatch
} from "./chunks/chunk-YBHI47JQ.js";
import "./chunks/chunk-WD6H2GOG.js";

// action/src/cli/parse-arguments.ts
import { parseArgs } from "node:util";
var formats = ["pretty", "json", "github"];
function parseArguments(words) {
  const read = parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true });
  const [named, ...operands] = read.tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
  const command = commandNames.find((name) => name === named) ?? null;
  const values = /* @__PURE__ */ new Map();
  const sets = [];
  for (const token of read.tokens) {
    if (token.kind !== "option") continue;
    const option = optionNames.find((name) => name === token.name);
    if (option === void 0) return unknown("option", token.rawName, optionNames.map(dashed), command);
    const fault = faultOf(option, token.value, token.inlineValue === true);
    if (fault !== null) return fail(fault, helpOf(command));
    values.set(option, token.value ?? "");
    if (option === "set") sets.push(token.value ?? "");
  }
  if (values.has("version")) return { command: "version" };
  if (named !== void 0 && command === null) return unknown("command", named, commandNames, null);
  if (values.has("help")) return { command: "help", of: command };
  if (command === null) return fail(`Unexpected end, expected a command: ${commandNames.join(", ")}.`, helpOf(null));
  return checkArguments(command, operands, values, sets);
}
var commandNames = Object.keys(commands).filter((name) => name in commands);
var optionNames = Object.keys(options).filter((name) => name in options);
var dashed = (option) => `--${option}`;
function helpOf(command) {
  return `See \`handoff-reports ${command === null ? "" : `${command} `}--help\`.`;
}
function unknown(what, word, known, command) {
  const near = nearestMatch(word, known);
  const expected = near === null ? `one of ${known.join(", ")}` : `\`${near}\``;
  return fail(`Unexpected ${what} \`${word}\`, expected ${expected}.`, helpOf(command));
}
function faultOf(name, value, isInline) {
  const option = options[name];
  if (!("holds" in option)) {
    return value === void 0 ? null : `Unexpected value \`${value}\`, expected \`--${name}\` alone.`;
  }
  const isGiven = value !== void 0 && value !== "" && (isInline || !value.startsWith("-"));
  return isGiven ? null : `Unexpected \`--${name}\` without a value, expected ${option.holds}.`;
}
function checkArguments(command, operands, values, sets) {
  const fault = foreignOption(command, values) ?? operandFault(command, operands) ?? formatFault(values) ?? dayFault(values.get("as-of")) ?? pastFault(command, values) ?? supposedFault(values);
  if (fault !== null) return fail(fault, helpOf(command));
  const asOf = values.get("as-of") ?? "";
  return {
    command,
    operands,
    root: values.get("root") ?? ".",
    asOf: isDay(asOf) ? asOf : null,
    at: values.get("at") ?? null,
    format: values.has("json") ? "json" : formats.find((format) => format === values.get("format")) ?? "pretty",
    isDryRun: values.has("dry-run"),
    csv: values.get("csv") ?? null,
    set: sets
  };
}
function foreignOption(command, values) {
  const own = commands[command].options;
  const foreign = [...values.keys()].find((option) => !own.includes(option));
  if (foreign === void 0) return null;
  const owners = commandNames.filter((name) => optionsOf(name).includes(foreign)).join(", ");
  return `Unexpected option \`--${foreign}\` for \`${command}\`; it belongs to ${owners}.`;
}
var optionsOf = (name) => commands[name].options;
function operandFault(command, operands) {
  const { names, least, most } = commands[command].operands;
  if (operands.length < least) return `Unexpected end, expected \`${command} ${names}\`.`;
  if (operands.length <= most) return null;
  return `Unexpected \`${operands[most]}\`, expected ${names === "" ? "only options" : `\`${names}\``} after \`${command}\`.`;
}
function formatFault(values) {
  const format = values.get("format");
  if (format === void 0) return null;
  if (!formats.some((known) => known === format))
    return `Unexpected format \`${format}\`, expected ${options.format.holds}.`;
  const clash = values.has("json") && format !== "json";
  return clash ? `Unexpected \`--format ${format}\` beside \`--json\`, expected one of them.` : null;
}
function dayFault(day) {
  return day === void 0 || isDay(day) ? null : `Unexpected date \`${day}\`, expected ${options["as-of"].holds} that exists.`;
}
function pastFault(command, values) {
  if (command !== "build" || !values.has("at") || values.has("dry-run") || values.has("set")) return null;
  return "Unexpected `--at` alone, expected `--dry-run` beside it: reports of the past are never written.";
}
function supposedFault(values) {
  if (!values.has("set") || !values.has("csv")) return null;
  return "Unexpected `--csv` beside `--set`, expected one of them: what is only supposed is never written.";
}

// action/src/cli.ts
var home = new URL("../", import.meta.url);
var terminal = {
  print: (text) => process.stdout.write(text),
  printAside: (text) => process.stderr.write(text),
  paint: makePaint(hasColour()),
  showProgress: (line) => {
    if (process.stderr.isTTY) process.stderr.write(line === null ? "\r\x1B[K" : line);
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
    const { printHelp } = await import("./chunks/print-help-HAHTJ2TO.js");
    terminal.print(printHelp(request.of));
    return exitCodes.fine;
  }
  if (request.command === "version") {
    const { readVersion } = await import("./chunks/read-version-3XNGTRL6.js");
    terminal.print(`${readVersion(home)}
`);
    return exitCodes.fine;
  }
  return runCommand(request);
}
async function runCommand(request) {
  switch (request.command) {
    case "build":
      if (request.set.length > 0) return (await import("./chunks/run-what-if-36O7KTQO.js")).runWhatIf(request, home, terminal);
      return (await import("./chunks/run-build-QR2SEHK2.js")).runBuild(request, home, terminal);
    case "check":
      return (await import("./chunks/run-check-Y2KFXMNE.js")).runCheck(request, terminal);
    case "records":
      return (await import("./chunks/run-records-VTTBRA3L.js")).runRecords(request, terminal);
    case "explain":
      return (await import("./chunks/run-explain-ZC7GDMWQ.js")).runExplain(request, home, terminal);
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
  const { describeBug } = await import("./chunks/describe-bug-6IGWCGGB.js");
  terminal.printAside(describeBug(error, process.env.DEBUG !== void 0));
  process.exitCode = exitCodes.bug;
}
