import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  printTable
} from "./chunk-Q3GWZZRJ.js";
import {
  formatShare
} from "./chunk-BJAIGPHJ.js";
import {
  countDiagnostics,
  hasErrors,
  printDiagnostics
} from "./chunk-VIT63MLZ.js";
import {
  printPlace
} from "./chunk-R6PDJ2MG.js";
import {
  neutralise
} from "./chunk-W7JVIPV7.js";

// action/src/outputs/print-build.ts
function printBuild(news, paint) {
  const parts = [
    findings(news, paint),
    reportTable(news, paint),
    summary(news),
    leftOver(news.plan),
    lookFirst(news, paint)
  ];
  return parts.filter((part) => part !== "").join("\n");
}
var headers = ["Report", "", "Sections", "Known", "Gaps"];
var styleByState = {
  new: "green",
  changed: "green",
  unchanged: "dim",
  failed: "red"
};
function reportTable({ reports, plan, receipts }, paint) {
  const failed = new Set(receipts.flatMap(({ kind, path }) => kind === "failed" ? [path] : []));
  const rows = reports.map(({ path, sections, completeness: { known, of }, gaps }) => {
    const state = failed.has(path) ? "failed" : plan.files.find((file) => file.path === path)?.state ?? "unchanged";
    return [
      { text: path },
      { text: state, painted: paint(styleByState[state], state) },
      { text: String(sections.length) },
      { text: of === 0 ? "\u2013" : formatShare(known, of) },
      { text: String(gaps.length) }
    ];
  });
  const head = headers.map((text) => ({ text, painted: paint("bold", text) }));
  return printTable([head, ...rows], ["left", "left", "right", "right", "right"]);
}
function summary({ asOf, reports, plan, receipts, sources, diagnostics, isDryRun }) {
  const toWrite = plan.files.filter(({ state }) => state !== "unchanged").length;
  const done = receipts.filter(({ kind }) => kind === "done").length;
  const written = isDryRun ? `${toWrite} would be written` : `${done} written`;
  const left = reports.length - (isDryRun ? toWrite : done);
  const read = `${sources.length} ${sources.length === 1 ? "file" : "files"} read`;
  return `As of ${asOf}: ${written}, ${left} left as they were; ${read}, ${countDiagnostics(diagnostics)}.
`;
}
function leftOver({ leftOver: leftOver2 }) {
  return leftOver2.map((path) => `${neutralise(path)}: nothing makes this report now; delete it if nobody reads it.
`).join("");
}
var mostFindings = 10;
function findings({ diagnostics, sources }, paint) {
  const found = diagnostics.filter(({ severity }) => severity !== "info");
  const rest = found.length - mostFindings;
  const more = rest > 0 ? `
${rest} more: \`handoff-reports check\`
` : "";
  return printDiagnostics(found.slice(0, mostFindings), sources, paint) + more;
}
function lookFirst({ reports, plan, diagnostics }, paint) {
  const error = hasErrors(diagnostics) ? diagnostics.find(({ severity }) => severity === "error") : void 0;
  const changed = new Set(plan.files.flatMap(({ path, state }) => state === "unchanged" ? [] : [path]));
  const news = changed.size === 0 ? reports : reports.filter(({ path }) => changed.has(path));
  const start = error ? printPlace(error.place) : fullest(news)?.path;
  const gap = reports.flatMap(({ gaps }) => gaps).reduce((most, one) => blocksMore(one, most) ? one : most, null);
  const lines = [
    ...start === void 0 ? [] : [`Look first at ${paint("bold", neutralise(start))}.
`],
    ...gap === null ? [] : [`Add first at ${addFirst(gap, reports)}
`]
  ];
  return lines.join("");
}
function addFirst(gap, reports) {
  const { place, missing, skeleton } = gap;
  if (skeleton === void 0) return `${neutralise(printPlace(place))}: ${neutralise(missing)}`;
  const report = reports.find(({ gaps }) => gaps.includes(gap))?.path ?? "";
  return `${neutralise(place.path)}: ${neutralise(missing)}, which ${neutralise(report)} has to paste`;
}
function fullest(reports) {
  return [...reports].sort((a, b) => b.sections.length - a.sections.length || (a.path < b.path ? -1 : 1))[0];
}
var blocksMore = (gap, most) => most === null || gap.blocks.length > most.blocks.length;

export {
  printBuild
};
