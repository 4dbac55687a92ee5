import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  neutralise
} from "./chunk-W7JVIPV7.js";
import {
  diagnosticKinds,
  diagnosticUrl
} from "./chunk-E2MY7OO3.js";

// action/src/outputs/print-diagnostics.ts
var styleBySeverity = { error: "red", warning: "yellow", info: "cyan" };
function printDiagnostics(diagnostics, sources, paint) {
  const textByPath = new Map(sources.map(({ path: path2, text }) => [path2, text]));
  const lines = [];
  let path = null;
  let written = [];
  for (const diagnostic of diagnostics) {
    const { place, severity, code, message } = diagnostic;
    if (place.path !== path) {
      if (path !== null) lines.push("");
      path = place.path;
      written = textByPath.get(path)?.split(/\r\n|\r|\n/) ?? [];
      lines.push(paint("bold", neutralise(path)));
    }
    const head = paint(styleBySeverity[severity], severity);
    lines.push(`  ${place.line}:${place.column}  ${head}  ${neutralise(message)}  ${paint("dim", code)}`);
    const quoted = quoteLine(written[place.line - 1] ?? "", place.line, place.column, paint);
    if (quoted !== null) lines.push(...quoted);
  }
  return lines.length === 0 ? "" : `${[...lines, ...howToMend(diagnostics, paint)].join("\n")}
`;
}
function countDiagnostics(diagnostics) {
  const counted = Object.keys(styleBySeverity).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [severity === "info" ? `${count} info` : `${count} ${severity}${count === 1 ? "" : "s"}`];
  });
  return counted.join(", ") || "no findings";
}
function hasErrors(diagnostics) {
  return diagnostics.some(({ severity }) => severity === "error");
}
var widest = 100;
function quoteLine(line, number, column, paint) {
  if (line.trim() === "") return null;
  const from = Math.max(0, Math.min(column - 1 - widest / 2, line.length - widest));
  const before = neutralise((from > 0 ? "\u2026" : "") + line.slice(from, column - 1));
  const after = neutralise(line.slice(column - 1, from + widest)) + (line.length > from + widest ? "\u2026" : "");
  const margin = `     ${number} \u2502 `;
  return [paint("dim", `${margin}${before}${after}`), paint("dim", `${" ".repeat(margin.length + before.length)}^`)];
}
function howToMend(diagnostics, paint) {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const mends = codes.flatMap((code) => [
    `  ${code}: ${diagnosticKinds[code].mend}`,
    `    ${paint("dim", diagnosticUrl(code))}`
  ]);
  return ["", paint("bold", "How to mend"), ...mends];
}

export {
  printDiagnostics,
  countDiagnostics,
  hasErrors
};
