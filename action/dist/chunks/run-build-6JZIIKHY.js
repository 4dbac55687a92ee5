import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  printBuild
} from "./chunk-4A4VJ7TV.js";
import {
  writeReports,
  writeTables
} from "./chunk-O27NBCQL.js";
import "./chunk-3D2DDSF3.js";
import "./chunk-55HTK334.js";
import "./chunk-LHTHHMSZ.js";
import "./chunk-VILVB6ZK.js";
import {
  buildReports
} from "./chunk-CRVASKCP.js";
import {
  formatPart
} from "./chunk-ONNDCSUB.js";
import "./chunk-Q3GWZZRJ.js";
import {
  buildJson
} from "./chunk-GZGKCGIS.js";
import {
  hasErrors
} from "./chunk-OCYZNEC3.js";
import "./chunk-O2CXT7AR.js";
import {
  distinctLines,
  printPlace,
  toJson
} from "./chunk-L2VJRX5F.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import {
  neutralise,
  printJson
} from "./chunk-W7JVIPV7.js";
import "./chunk-CLJJGYZE.js";
import "./chunk-P4ZWEELZ.js";
import {
  exitCodes
} from "./chunk-PPGZI6U4.js";
import "./chunk-VWKYOWUI.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-WD6H2GOG.js";

// action/src/outputs/csv-files.ts
function csvFiles(reports) {
  const taken = /* @__PURE__ */ new Set();
  return reports.flatMap(
    ({ persona, sections }) => sections.flatMap(
      ({ analysis, blocks }) => blocks.flatMap((block) => {
        if (block.kind !== "table") return [];
        const stem = `${fileName(persona.id)}/${fileName(`${analysis}-${block.id}`)}`;
        return [{ path: `${freeName(stem, taken)}.csv`, text: tableCsv(block) }];
      })
    )
  );
}
function fileName(id) {
  return id.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "table";
}
function freeName(stem, taken) {
  let free = stem;
  for (let n = 2; taken.has(free); n++) free = `${stem}-${n}`;
  taken.add(free);
  return free;
}
function tableCsv({ columns, rows }) {
  const spread = columns.map(({ title }, i) => spreadColumn(title, rows, i));
  const head = ["Key", ...spread.flatMap(({ headers }) => headers), "Lines"];
  const lines = rows.map(({ key, cells, sources }) => [
    key,
    ...spread.flatMap(({ write }, i) => write(cells[i] ?? null)),
    distinctLines(sources).map(printPlace).join("; ")
  ]);
  return [head, ...lines].map((line) => `${line.map(quote).join(",")}\r
`).join("");
}
var ends = ["low", "high", "unit", "quality", "basis"];
function spreadColumn(title, rows, i) {
  const parts = rows.map(({ cells }) => cells[i] ?? null);
  const hasQuantities = parts.some(isQuantity);
  const hasWords = !hasQuantities || parts.some((part) => part !== null && !isQuantity(part));
  return {
    headers: [...hasWords ? [title] : [], ...hasQuantities ? ends.map((end) => `${title} ${end}`) : []],
    write: (part) => [...hasWords ? [wordsOf(part)] : [], ...hasQuantities ? quantityFields(part) : []]
  };
}
function isQuantity(part) {
  return part !== null && typeof part === "object" && "low" in part;
}
function wordsOf(part) {
  return part === null || isQuantity(part) ? "" : formatPart(part);
}
function quantityFields(part) {
  if (!isQuantity(part)) return ends.map(() => "");
  const json = toJson(part);
  return ends.map((end) => json[end]);
}
function quote(field) {
  const text = /^[=+\-@\t\r\n]/.test(field) && !/^-(?:\d+(?:\.\d+)?|Infinity)$/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// action/src/cli/run-build.ts
async function runBuild(request, home, terminal) {
  const reports = await buildReports({ ...request, home }, terminal.showProgress);
  if (isFailure(reports)) return reports;
  const written = await writeReports(reports, home, request.isDryRun);
  if (isFailure(written)) return written;
  const { build, diagnostics, sources } = reports;
  const tables = await exportTables(build.reports, request, terminal);
  const shown = { ...build, diagnostics };
  if (request.format === "json") terminal.print(printJson(buildJson(shown, written.changed)));
  else terminal.print(printBuild({ ...shown, ...written, sources, isDryRun: request.isDryRun }, terminal.paint));
  const failed = [...written.receipts, ...tables].flatMap((receipt) => receipt.kind === "failed" ? [receipt] : []);
  for (const { path, reason } of failed) terminal.printAside(`${path} could not be written: ${reason}.
`);
  return failed.length > 0 || hasErrors(diagnostics) ? exitCodes.findings : exitCodes.fine;
}
async function exportTables(reports, { csv, isDryRun }, terminal) {
  if (csv === null) return [];
  const files = csvFiles(reports);
  const receipts = isDryRun ? [] : await writeTables(csv, files);
  const count = isDryRun ? files.length : receipts.filter(({ kind }) => kind === "done").length;
  const folder = neutralise(csv);
  terminal.printAside(
    `${count} ${count === 1 ? "table" : "tables"} ${isDryRun ? "would be written" : "written"} to ${folder}.
`
  );
  return receipts;
}
export {
  runBuild
};
