import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  findReport,
  findTraceable
} from "./chunk-JKFBKXCK.js";
import {
  buildReports
} from "./chunk-RSVSFCZD.js";
import {
  formatQuantity,
  formatSentence,
  notKnown
} from "./chunk-BJAIGPHJ.js";
import {
  placeJson
} from "./chunk-R2YKCUCZ.js";
import "./chunk-ROF5ZA2I.js";
import "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import {
  distinctLines,
  printPlace,
  toJson
} from "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import {
  neutralise,
  printJson
} from "./chunk-W7JVIPV7.js";
import "./chunk-T5ESYIUW.js";
import "./chunk-E2MY7OO3.js";
import "./chunk-GXKTQIR2.js";
import "./chunk-D6PKC6Y2.js";
import "./chunk-YG547HMO.js";
import {
  exitCodes
} from "./chunk-PPGZI6U4.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

// action/src/outputs/print-lineage.ts
function printExplanation(section, figure, lineage, paint) {
  const note = figure.note ? `${neutralise(formatSentence(figure.note))}
` : "";
  const method = figure.derivation === null ? `Method: ${neutralise(section.formula)}
` : "";
  const gaps = figure.value === null ? section.blocks.filter((block) => block.kind === "gap") : [];
  const title = `${section.title} (${section.analysis}/${figure.id})`;
  const missing = gaps.length === 0 ? "" : `
Missing
${gaps.map((gap) => printGap(gap, paint)).join("")}`;
  return `${paint("dim", neutralise(title))}
${printLineage(lineage, paint)}${note}${method}${missing}`;
}
function printGap({ missing, place, add }, paint) {
  return `  ${paint("cyan", neutralise(printPlace(place)))}  ${neutralise(missing)}. Add ${neutralise(add)}
`;
}
function printLineage(lineage, paint) {
  const told = /* @__PURE__ */ new Set();
  const lines = [];
  const print = (one, lead, below) => {
    const isTold = one.inputs.length > 0 && told.has(one.inputs);
    told.add(one.inputs);
    const formula = one.formula === null ? "" : ` = ${neutralise(one.formula)}`;
    const value = one.value === null ? notKnown : formatQuantity(one.value, one.round);
    const start = `${neutralise(one.name)}: ${paint("bold", neutralise(value))}`;
    lines.push(lead + start + paint("dim", formula + (isTold ? " (as above)" : "")));
    if (isTold) return;
    const children = [
      ...one.inputs.map((input) => (first, rest) => print(input, first, rest)),
      ...one.lines.map((line) => (first) => lines.push(first + printLine(line, paint)))
    ];
    children.forEach((child, i) => {
      const isLast = i === children.length - 1;
      child(below + (isLast ? "\u2514\u2500 " : "\u251C\u2500 "), below + (isLast ? "   " : "\u2502  "));
    });
  };
  print(lineage, "", "");
  return `${lines.join("\n")}
`;
}
var mostCharacters = 160;
function printLine({ place, text }, paint) {
  const words = neutralise(text).replace(/ {2,}/g, " ");
  const shown = words.length > mostCharacters ? `${words.slice(0, mostCharacters)}\u2026` : words;
  return `${paint("cyan", neutralise(printPlace(place)))}  ${shown}`.trimEnd();
}

// action/src/outputs/trace-figure.ts
function traceFigure(traced, notes) {
  const { title, value, round, derivation } = traced;
  const lineOf = lineFinder(notes);
  const head = { name: title, value, ...round && { round } };
  if (derivation === null) {
    const places = value === null || value.places.length === 0 ? traced.sources : value.places;
    return { ...head, formula: null, inputs: [], lines: lineOf(places) };
  }
  const lineageByDerivation = /* @__PURE__ */ new Map();
  const trace = (derivation2, value2) => {
    const known = lineageByDerivation.get(derivation2);
    if (known) return known;
    const inputs = derivation2.inputs.map(({ name, value: value3, derivation: own }) => {
      const origin = own ? trace(own, value3) : { formula: null, inputs: [], lines: lineOf(value3.places) };
      return { name, value: value3, ...origin };
    });
    const lines = inputs.length === 0 ? lineOf(value2?.places ?? []) : [];
    const traced2 = { formula: derivation2.formula, inputs, lines };
    lineageByDerivation.set(derivation2, traced2);
    return traced2;
  };
  return { ...head, ...trace(derivation, value) };
}
function lineFinder(sources) {
  const linesByPath = /* @__PURE__ */ new Map();
  const linesOf = (path) => {
    const known = linesByPath.get(path);
    if (known) return known;
    const lines = sources.find((source) => source.path === path)?.text.split(/\r\n|\r|\n/) ?? [];
    linesByPath.set(path, lines);
    return lines;
  };
  return (places) => distinctLines(places).map((place) => ({ place, text: linesOf(place.path)[place.line - 1]?.trim() ?? "" }));
}
function explanationJson(report, section, figure, lineage) {
  const gaps = section.blocks.flatMap(
    (block) => block.kind === "gap" && figure.value === null ? [{ id: block.id, missing: block.missing, ...placeJson(block.place), add: block.add }] : []
  );
  return { persona: report, analysis: section.analysis, figure: figure.id, ...lineageJson(lineage), gaps };
}
function lineageJson({ name, value, formula, inputs, lines }) {
  const sources = lines.map(({ place, text }) => ({ ...placeJson(place), text }));
  return { name, value: value && toJson(value), formula, inputs: inputs.map(lineageJson), sources };
}

// action/src/cli/run-explain.ts
async function runExplain(request, home, terminal) {
  const reports = await buildReports({ ...request, home }, terminal.showProgress);
  if (isFailure(reports)) return reports;
  const [reportName = "", figureName = ""] = request.operands;
  const report = findReport(reportName, reports.build.reports, "explain");
  if (isFailure(report)) return report;
  const found = findTraceable(figureName, report.sections, "explain");
  if (isFailure(found)) return found;
  const { section, figure } = found;
  const lineage = traceFigure(figure, reports.sources);
  terminal.print(
    request.format === "json" ? printJson(explanationJson(report.persona.id, section, figure, lineage)) : printExplanation(section, figure, lineage, terminal.paint)
  );
  return exitCodes.fine;
}
export {
  runExplain
};
