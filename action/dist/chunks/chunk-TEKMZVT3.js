import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  buildHere
} from "./chunk-PDRIJPHJ.js";
import {
  planReports,
  writeReports
} from "./chunk-YM6NCFT6.js";
import {
  remarkStringify
} from "./chunk-ZRVF7WD7.js";
import {
  quoteWords
} from "./chunk-K36V4PMA.js";
import {
  formatShare
} from "./chunk-BJAIGPHJ.js";
import {
  countDiagnostics
} from "./chunk-VIT63MLZ.js";
import {
  remarkGfm,
  unified
} from "./chunk-TFUR7QBB.js";
import {
  printPlace
} from "./chunk-R6PDJ2MG.js";
import {
  compareSeverity,
  diagnosticUrl
} from "./chunk-E2MY7OO3.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/outputs/print-summary.ts
var mostBytes = 900 * 1024;
function printSummary({
  asOf,
  reports,
  plan,
  diagnostics
}) {
  const changed = plan.files.filter(({ state }) => state !== "unchanged").length;
  const head = write([
    { type: "heading", depth: 2, children: [text("Handoff reports")] },
    paragraph(`As of ${asOf}: ${changed} of ${reports.length} reports changed; ${countDiagnostics(diagnostics)}.`),
    reportTable(reports, plan)
  ]);
  return head + findingsTable(diagnostics, mostBytes - Buffer.byteLength(head));
}
function reportTable(reports, { files }) {
  const rows = reports.map(({ persona, path, completeness: { known, of }, gaps }) => {
    const state = files.find((file) => file.path === path)?.state ?? "unchanged";
    const share = of === 0 ? "\u2013" : formatShare(known, of);
    return row([quoteWords(persona.title), code(path), [text(state)], [text(share)], [text(String(gaps.length))]]);
  });
  const head = row(["Report", "File", "State", "Known", "Gaps"].map((title) => [text(title)]));
  return { type: "table", align: [null, null, null, "right", "right"], children: [head, ...rows] };
}
function findingsTable(diagnostics, room) {
  if (diagnostics.length === 0) return "";
  const head = row(["Where", "What", "Code"].map((title) => [text(title)]));
  const start = `
${write([{ type: "table", align: [null, null, null], children: [head] }])}`;
  const lines = [];
  let left = room - Buffer.byteLength(start) - 200;
  for (const diagnostic of diagnostics) {
    const line = findingLine(diagnostic);
    left -= Buffer.byteLength(line);
    if (left < 0) break;
    lines.push(line);
  }
  const rest = diagnostics.length - lines.length;
  const more = rest === 0 ? "" : `
${write([paragraph(`${rest} more; run \`handoff-reports check\` to see them.`)])}`;
  return start + lines.join("") + more;
}
var mostCharacters = 500;
function findingLine({ place, severity, message, code: name }) {
  const said = message.length > mostCharacters ? `${message.slice(0, mostCharacters)}\u2026` : message;
  const link = { type: "link", url: diagnosticUrl(name), children: code(name) };
  const cells = row([code(printPlace(place)), quoteWords(`${severity}: ${said}`), [link]]);
  const table = write([{ type: "table", align: [null, null, null], children: [cells] }]);
  return `${table.slice(0, table.indexOf("\n"))}
`;
}
var writer = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify).freeze();
function write(children) {
  const root = { type: "root", children };
  return writer.stringify(root);
}
var text = (value) => ({ type: "text", value });
var code = (value) => [{ type: "inlineCode", value: value.replace(new RegExp("\\p{Cc}+", "gu"), " ") }];
var paragraph = (words) => ({ type: "paragraph", children: quoteWords(words) });
var row = (cells) => ({
  type: "tableRow",
  children: cells.map((children) => ({ type: "tableCell", children }))
});

// action/src/main/run-check.ts
var nothing = { isDryRun: true, receipts: [], compared: null, commit: "", pullRequest: "", notices: [] };
async function runCheck(context) {
  const reports = await buildHere(context, context.root.path);
  if (isFailure(reports)) return reports;
  const plan = planReports(reports, context.home);
  if (isFailure(plan)) return plan;
  const summary = printSummary({ ...reports.build, plan, diagnostics: worstFirst(reports) });
  return { ...nothing, reports, plan, changed: changedIn(plan), summary, faults: [] };
}
async function runWrite(context) {
  const reports = await buildHere(context, context.root.path);
  if (isFailure(reports)) return reports;
  const written = await writeReports(reports, context.home, false);
  if (isFailure(written)) return written;
  const { plan, receipts, changed } = written;
  const faults = receipts.flatMap(
    (receipt) => receipt.kind === "failed" ? [`${receipt.path} could not be written: ${receipt.reason}.`] : []
  );
  const summary = printSummary({ ...reports.build, plan, diagnostics: worstFirst(reports) });
  return { ...nothing, isDryRun: false, receipts, reports, plan, changed, summary, faults };
}
function worstFirst({
  diagnostics
}) {
  return [...diagnostics].sort(compareSeverity);
}
function changedIn({ files }) {
  return new Set(files.flatMap(({ path, state }) => state === "unchanged" ? [] : [path]));
}

export {
  printSummary,
  runCheck,
  runWrite,
  worstFirst,
  changedIn
};
