import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  commands,
  formatsOf,
  listFormats,
  options
} from "./chunk-YN2V5ELS.js";
import "./chunk-7IME3FY3.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

// action/src/cli/print-help.ts
function printHelp(of) {
  return of === null ? programHelp() : commandHelp(of);
}
function programHelp() {
  const listed = commandNames.map((name) => [usage(name), commands[name].says]);
  return `Executive reports from handoff notes and inventory tables; every figure leads to its lines.

Usage: handoff-reports COMMAND [OPTION\u2026]

Commands
${printPairs(listed)}
Options
${printPairs(optionPairs(["root", "as-of", "at", "json", "help", "version"], null))}
Exit codes
${printPairs(codes)}
More on a command: handoff-reports COMMAND --help
`;
}
function commandHelp(name) {
  const command = commands[name];
  const { says, more, options: options2 } = command;
  const own = "codes" in command ? command.codes : [];
  return `${says}

Usage: handoff-reports ${usage(name)} [OPTION\u2026]

${more}

Options
${printPairs(optionPairs(options2, name))}
Exit codes
${printPairs([...codes, ...own].sort(([a], [b]) => Number(a) - Number(b)))}`;
}
var commandNames = Object.keys(commands).filter((name) => name in commands);
var codes = [
  ["0", "all is well; warnings alone are well"],
  ["1", "the notes have errors (build, check), or a report could not be written"],
  ["2", "the command cannot be carried out as given: the message says why"],
  ["70", "a bug of ours: the message says where to report it"]
];
function usage(name) {
  return `${name} ${commands[name].operands.names}`.trim();
}
function optionPairs(names, of) {
  return names.map((name) => {
    const says = options[name].says.replace("FORMATS", of === null ? "" : listFormats(formatsOf(of)));
    const value = "value" in options[name] ? ` ${options[name].value}` : "";
    return [`${name === "help" ? "-h, " : ""}--${name}${value}`, says];
  });
}
var widest = 100;
function printPairs(pairs) {
  const left = Math.max(...pairs.map(([name]) => name.length)) + 4;
  return pairs.map(([name, says]) => {
    const lines = wrap(says, widest - left);
    return `${`  ${name}`.padEnd(left)}${lines.join(`
${" ".repeat(left)}`)}
`;
  }).join("");
}
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
export {
  printHelp
};
