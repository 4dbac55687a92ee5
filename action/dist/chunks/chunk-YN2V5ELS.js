import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  usualLedgerBranch
} from "./chunk-7IME3FY3.js";
import {
  fail
} from "./chunk-F4UE3KQI.js";
import {
  isDay
} from "./chunk-GUM7IC22.js";
import {
  nearestMatch
} from "./chunk-HE5JH6JL.js";

// action/src/cli/commands.ts
var options = {
  root: {
    type: "string",
    value: "DIR",
    holds: "a folder",
    says: "The repository to read. Default: the current folder."
  },
  "as-of": {
    type: "string",
    value: "DATE",
    holds: "a day such as `2026-11-21`",
    says: "The day to compute for. Default: the newest date that the notes state of themselves, else the date of the commit."
  },
  at: {
    type: "string",
    value: "REV",
    holds: "a revision such as `HEAD~1`",
    says: "Read the notes as they stood at a commit; nothing is checked out."
  },
  "dry-run": { type: "boolean", says: "Write and send nothing; say what would be." },
  format: {
    type: "string",
    value: "FORMAT",
    holds: "a format of the command",
    says: "How to print; the first is the default: FORMATS."
  },
  json: { type: "boolean", says: "Print JSON." },
  csv: {
    type: "string",
    value: "DIR",
    holds: "a folder",
    says: "Write every table as a CSV file too: `DIR/<persona>/<analysis>-<table>.csv`."
  },
  set: {
    type: "string",
    value: "CELL=VALUE",
    holds: "a cell and a value, such as `unit-economics/charter.price=2600`",
    says: "Suppose that a cell says something else; may be repeated. Prints the figures that move, and writes nothing."
  },
  from: {
    type: "string",
    value: "REV",
    holds: "a commit, a day such as `2026-11-01`, or `last-delivered:PERSONA`",
    says: "The state before: a commit, or a day for the last commit until then. Default: where the branch left the default branch."
  },
  to: {
    type: "string",
    value: "REV",
    holds: "a commit, or a day such as `2026-11-21`",
    says: "The state after. Default: the work tree."
  },
  since: {
    type: "string",
    value: "REV",
    holds: "a revision such as `HEAD~9`, or a day such as `2026-11-01`",
    says: "Begin at a commit, or at the last one on a day or before. Default: the first one that changed notes (history); the last mail of each group (send)."
  },
  persona: {
    type: "string",
    value: "NAME",
    holds: "the name of a report, such as `ceo`",
    says: "The report that is meant. Default: all of them (diff, send, deliveries); the first that shows the figure and sees all entities (history)."
  },
  port: {
    type: "string",
    value: "N",
    holds: "a port such as `4010`",
    says: "The port of 127.0.0.1 to listen at. Default: any that is free."
  },
  folder: {
    type: "string",
    value: "DIR",
    holds: "a folder",
    says: "Where mails are kept, those of before too. Default: a new temporary folder."
  },
  ledger: {
    type: "string",
    value: "BRANCH",
    holds: "the name of a branch",
    says: `The branch of the ledger, read from \`origin\` where there is one. Default: ${usualLedgerBranch}.`
  },
  "most-days": {
    type: "string",
    value: "N",
    holds: "a number of days, such as `10`",
    says: "Exit with 1 where the last delivery is more than N days old, or there is none. Default: any age will do."
  },
  record: { type: "boolean", says: "First record what runs that broke off have left on this machine." },
  sent: {
    type: "string",
    value: "ID",
    holds: "the id of the message",
    says: "It was sent: the audit mailbox has it, with this message id."
  },
  "not-sent": { type: "boolean", says: "It was not sent: the next run sends it." },
  resend: { type: "boolean", says: "Nobody can tell: the next run sends it, perhaps a second time." },
  local: { type: "boolean", says: "Deliver into a local mailbox, to nobody; it counts as no delivery." },
  test: { type: "boolean", says: "Mail all to the audit address alone; it counts as no delivery." },
  rehearse: {
    type: "boolean",
    says: "Deliver as for good, into a running local mailbox; its ledger is one of its own, BRANCH-rehearsal."
  },
  revise: { type: "boolean", says: "Send other news for a day of which news was delivered." },
  help: { type: "boolean", short: "h", says: "Print this help." },
  version: { type: "boolean", says: "Print the version." }
};
var none = { names: "", least: 0, most: 0 };
var doubtCode = ["4", "of a mail nobody knows whether it was sent"];
var publishCode = ["3", "the ledger could not be published: nothing was changed"];
var common = ["root", "as-of", "at", "json", "help", "version"];
var commands = {
  build: {
    says: "Write the reports that changed, and say where to look.",
    operands: none,
    options: [...common, "dry-run", "csv", "set"],
    more: `Writes \`reports/*.md\`, only those whose text changed; a change of the as-of date alone is none.
\`--json\` writes them too, and prints what is in them.
\`--at\` needs \`--dry-run\` or \`--set\`: reports of the past are never written.
\`--set TABLE/RECORD.COLUMN=VALUE\` names a row by its id, as \`handoff-reports records\` lists it.`
  },
  check: {
    says: "Say what cannot be read, and how to mend it.",
    operands: { names: "[FILE\u2026]", least: 0, most: Number.POSITIVE_INFINITY },
    options: [...common, "format"],
    formats: ["pretty", "json", "github"],
    more: `Reads all notes, as they refer to each other; with FILE (or a folder), prints what is found in it only.
\`--json\` is short for \`--format json\`.`
  },
  records: {
    says: "Print every record that was read, with its place.",
    operands: none,
    options: common,
    more: "A row of a table is a record, and so is each action, blocker, decision and question of a note."
  },
  explain: {
    says: "Print where a figure comes from, down to the lines.",
    operands: { names: "REPORT FIGURE", least: 2, most: 2 },
    options: common,
    more: `REPORT is the name of a report, \`cfo\` for example. FIGURE is the id of a figure, with the analysis before it
where several have one of that id: \`runway\` or \`burn-and-runway/runway\`. A cell of a table is a figure too,
by table, row and column: \`expense-audit/categories/insurance/a-month\`.`
  },
  publish: {
    says: "Write the reports that changed, and commit them with git.",
    operands: none,
    options: ["root", "as-of", "dry-run", "help", "version"],
    more: `One commit on the branch that is checked out, of the reports and nothing else; none where no report changed.
Its message says what changed since the last one. Notes that are not committed are refused. Nothing is
pushed. On GitHub the action does the same, signed.`
  },
  diff: {
    says: "Say what changed, in which direction, and because of which line.",
    operands: none,
    options: ["root", "as-of", "from", "to", "persona", "ledger", "format", "json", "help", "version"],
    formats: ["text", "md", "html", "json"],
    more: `Compares what the reports say, not their texts: order, spelling of numbers and form are no changes.
Old commits are read without touching the work tree. Both states are computed for the same day, that of
the state after, and what came due since the state before is told apart.
\`--json\` is short for \`--format json\`.`
  },
  history: {
    says: "Print how a figure came to be what it is, commit by commit.",
    operands: { names: "FIGURE", least: 1, most: 1 },
    options: ["root", "since", "persona", "json", "help", "version"],
    more: `FIGURE is the id of a figure, as for \`explain\`: \`runway\` or \`burn-and-runway/runway\`. Printed are the
commits of the current branch at which the figure, or what it rests on, changed; the newest last, and below
them the files as they are, where they differ.`
  },
  send: {
    says: "Mail each group its report through Amazon SES, and never twice.",
    operands: none,
    options: [
      "root",
      "as-of",
      "persona",
      "since",
      "ledger",
      "dry-run",
      "local",
      "folder",
      "test",
      "rehearse",
      "revise",
      "json",
      "help",
      "version"
    ],
    codes: [
      ["3", "nothing was sent: SES or the ledger refused, and the message says why"],
      doubtCode,
      ["5", "other news was delivered for the same day: `--revise` sends it, too"],
      ["130", "it was stopped: what it had begun is finished and recorded"]
    ],
    more: `Who gets which report, and when, is in \`mail\` of the configuration. Addresses come from the environment:
MAIL_FROM, MAIL_AUDIT (it gets a copy of every mail), MAIL_RECIPIENTS (lines such as \`board: ana@example.com\`)
and, if answers go elsewhere, MAIL_CONTACT. SES is reached with AWS_REGION and a role, or with AWS_REGION,
AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. \`--dry-run\` says who would get what and why.
\`--local\` needs no address and no key. \`--rehearse\` needs what \`handoff-reports mailbox\` prints.`
  },
  deliveries: {
    says: "List what was delivered to whom, and what is in doubt.",
    operands: none,
    options: ["root", "ledger", "rehearse", "persona", "most-days", "record", "json", "help", "version"],
    codes: [doubtCode],
    more: `Reads the ledger from the tip of its branch, never from the checkout. A mail of which nobody knows
whether it was sent is never sent again by itself: \`resolve\` says what became of it.`
  },
  resolve: {
    says: "Say what became of a delivery that is in doubt.",
    operands: { names: "KEY", least: 1, most: 1 },
    options: ["root", "ledger", "rehearse", "sent", "not-sent", "resend", "help", "version"],
    codes: [publishCode],
    more: `KEY is the key of a delivery as \`deliveries\` lists it, or its beginning. The audit mailbox has every mail
that was sent; look there first.`
  },
  events: {
    says: "Record what SES says of delivered mails: arrived, returned, complained of.",
    operands: { names: "FILE", least: 1, most: 1 },
    options: ["root", "ledger", "json", "help", "version"],
    codes: [publishCode],
    more: `FILE holds events of SES as JSON or JSON lines: notifications of SNS, events of EventBridge, or what
\`aws sqs receive-message\` printed. An event that comes twice is recorded once; no address is kept. An event
of a mail in doubt settles it. A mail that came back for good is a finding of \`deliveries\` from then on.`
  },
  mailbox: {
    says: "Start a local mailbox that takes mail in place of Amazon SES, and shows it.",
    operands: none,
    options: ["port", "folder", "json", "help", "version"],
    more: `What is sent to it is kept on this machine and delivered to nobody. It can be reached from this machine
alone, and takes only mail that is signed with the keys that it prints. It stops with Ctrl-C, or after half
an hour without a request.`
  }
};

// action/src/cli/parse-arguments.ts
import { parseArgs } from "node:util";
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
  const fault = foreignOption(command, values) ?? operandFault(command, operands) ?? formatFault(command, values) ?? dayFault(values.get("as-of")) ?? portFault(values.get("port")) ?? ageFault(values.get("most-days")) ?? pastFault(command, values) ?? supposedFault(values) ?? branchFault(values.get("ledger")) ?? resolutionFault(command, values) ?? deliveryFault(command, values);
  if (fault !== null) return fail(fault, helpOf(command));
  const asOf = values.get("as-of") ?? "";
  return {
    command,
    operands,
    root: values.get("root") ?? ".",
    asOf: isDay(asOf) ? asOf : null,
    at: values.get("at") ?? null,
    format: formatOf(command, values),
    isDryRun: values.has("dry-run"),
    csv: values.get("csv") ?? null,
    set: sets,
    from: values.get("from") ?? null,
    to: values.get("to") ?? null,
    since: values.get("since") ?? null,
    persona: values.get("persona") ?? null,
    port: values.has("port") ? Number(values.get("port")) : null,
    folder: values.get("folder") ?? null,
    ledger: values.get("ledger") ?? usualLedgerBranch,
    resolution: resolutionOf(values),
    mostDays: values.has("most-days") ? Number(values.get("most-days")) : null,
    isRecorded: values.has("record"),
    delivery: deliveryOf(values),
    revise: values.has("revise")
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
function formatsOf(command) {
  const own = commands[command];
  return "formats" in own ? own.formats : ["pretty", "json"];
}
function formatOf(command, values) {
  const formats = formatsOf(command);
  if (values.has("json")) return "json";
  return formats.find((format) => format === values.get("format")) ?? formats[0] ?? "pretty";
}
function formatFault(command, values) {
  const format = values.get("format");
  if (format === void 0) return null;
  const formats = formatsOf(command);
  if (!formats.some((known) => known === format)) {
    return `Unexpected format \`${format}\`, expected ${listFormats(formats)}.`;
  }
  const clash = values.has("json") && format !== "json";
  return clash ? `Unexpected \`--format ${format}\` beside \`--json\`, expected one of them.` : null;
}
function listFormats(formats) {
  const named = formats.map((format) => `\`${format}\``);
  return `${named.slice(0, -1).join(", ")} or ${named.at(-1)}`;
}
function dayFault(day) {
  return day === void 0 || isDay(day) ? null : `Unexpected date \`${day}\`, expected ${options["as-of"].holds} that exists.`;
}
function portFault(port) {
  if (port === void 0 || /^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65536) return null;
  return `Unexpected port \`${port}\`, expected a number from 1 to 65535.`;
}
function ageFault(days) {
  if (days === void 0 || /^[1-9]\d{0,3}$/.test(days)) return null;
  return `Unexpected age \`${days}\`, expected a number of days from 1 to 9999.`;
}
function pastFault(command, values) {
  if (command !== "build" || !values.has("at") || values.has("dry-run") || values.has("set")) return null;
  return "Unexpected `--at` alone, expected `--dry-run` beside it: reports of the past are never written.";
}
function supposedFault(values) {
  if (!values.has("set") || !values.has("csv")) return null;
  return "Unexpected `--csv` beside `--set`, expected one of them: what is only supposed is never written.";
}
function branchFault(branch) {
  const isName = branch === void 0 || /^[A-Za-z0-9][\w./-]*$/.test(branch) && !/\.\.|\/\/|\.lock$|[./]$/.test(branch);
  return isName ? null : `Unexpected branch \`${branch}\`, expected ${options.ledger.holds}.`;
}
var resolutions = ["sent", "not-sent", "resend"];
function resolutionFault(command, values) {
  const given = resolutions.filter((name) => values.has(name));
  if (command !== "resolve" || given.length === 1) return null;
  const found = given.length === 0 ? "Unexpected end" : `Unexpected ${given.map((name) => `\`--${name}\``).join(" beside ")}`;
  return `${found}, expected one of \`--sent ID\`, \`--not-sent\` and \`--resend\`.`;
}
function resolutionOf(values) {
  if (values.has("sent")) return { as: "sent", message: values.get("sent") ?? "" };
  const other = ["not-sent", "resend"].find((name) => values.has(name));
  return other === void 0 ? null : { as: other };
}
var deliveryModes = {
  "dry-run": "none",
  test: "test",
  rehearse: "rehearsal",
  local: "local"
};
function deliveryFault(command, values) {
  const given = modesIn(values);
  if (command === "send" && values.has("folder") && !values.has("local")) {
    return "Unexpected `--folder` alone, expected `--local` beside it.";
  }
  if (given.length > 1) return `Unexpected \`--${given[0]}\` beside \`--${given[1]}\`, expected one of them.`;
  const isLost = values.has("revise") && given.length > 0 && !values.has("rehearse");
  return isLost ? `Unexpected \`--revise\` beside \`--${given[0]}\`: it counts as no delivery.` : null;
}
function deliveryOf(values) {
  const [mode] = modesIn(values);
  return mode === void 0 ? "live" : deliveryModes[mode];
}
function modesIn(values) {
  return ["dry-run", "test", "rehearse", "local"].filter((name) => values.has(name));
}

export {
  options,
  commands,
  parseArguments,
  formatsOf,
  listFormats
};
