import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  formatPart
} from "./chunk-BJAIGPHJ.js";
import {
  distinctLines,
  printPlace,
  toJson
} from "./chunk-R6PDJ2MG.js";

// action/src/reports/csv-files.ts
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

export {
  csvFiles
};
