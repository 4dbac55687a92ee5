import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  printTable
} from "./chunk-Q3GWZZRJ.js";
import {
  build,
  buildReports
} from "./chunk-RSVSFCZD.js";
import {
  formatFigure
} from "./chunk-BJAIGPHJ.js";
import {
  printDiagnostics
} from "./chunk-VIT63MLZ.js";
import {
  placeJson
} from "./chunk-R2YKCUCZ.js";
import {
  readModel
} from "./chunk-ROF5ZA2I.js";
import {
  nameKey,
  recordTypes
} from "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import {
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
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-GUM7IC22.js";
import {
  nearestMatch
} from "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

// action/src/changes/moved-figures.ts
function movedFigures(before, after) {
  const [old, young] = [figuresOf(before), figuresOf(after)];
  const movedByText = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...old.keys(), ...young.keys()])) {
    const [from, to] = [old.get(key), young.get(key)];
    const one = from ?? to;
    const [valueBefore, valueAfter] = [textOf(from?.figure), textOf(to?.figure)];
    if (one === void 0 || valueBefore === valueAfter) continue;
    const text = [one.analysis, one.figure.id, valueBefore, valueAfter].join("\n");
    const personas = [...movedByText.get(text)?.personas ?? [], one.persona];
    movedByText.set(text, {
      personas,
      analysis: one.analysis,
      before: from?.figure ?? null,
      after: to?.figure ?? null
    });
  }
  return [...movedByText.values()];
}
function figuresOf(reports) {
  const shown = reports.flatMap(
    ({ persona, sections }) => sections.flatMap(
      ({ analysis, blocks }) => blocks.flatMap(
        (figure) => figure.kind === "figure" ? [{ persona: persona.id, analysis, figure }] : []
      )
    )
  );
  return new Map(shown.map((one) => [[one.persona, one.analysis, one.figure.id].join("\n"), one]));
}
function textOf(figure) {
  return figure === void 0 ? "" : figure.value === null ? "not known" : endsOf(figure.value);
}
function endsOf({ low, high, unit, quality, basis }) {
  return [low, high, unit, quality, basis].join(" ");
}

// action/src/model/suppose.ts
var form = "`TABLE/RECORD.COLUMN=VALUE`, such as `unit-economics/charter.price=2600`";
var mend = "`handoff-reports records` lists every table with its records; a row that is not there must be written first.";
function findSupposed(text, model) {
  const parts = splitSupposition(text);
  if (parts === null) return fail(`Unexpected \`--set ${text}\`, expected ${form}.`, mend);
  const definition = definitions.find((one) => tableNames(one).some((name) => nameKey(name) === nameKey(parts.table)));
  if (definition === void 0) return unknown("table", parts.table, definitions.flatMap(tableNames));
  const rows = Object.values(model.rows).flat().filter(({ type }) => type === definition.type);
  const row = rows.find(({ id }) => id === parts.record) ?? rows.find(({ id }) => nameKey(id) === nameKey(parts.record));
  if (row === void 0) {
    return unknown(
      `record of \u201C${definition.table}\u201D`,
      parts.record,
      rows.map(({ id }) => id)
    );
  }
  const field = fieldOf(definition, parts.column);
  if (field === null) {
    return unknown(`column of \u201C${definition.table}\u201D`, parts.column, Object.keys(definition.columns));
  }
  const cells = row.cells;
  const cell = cells[field];
  if (cell === void 0 || !hasCell(cell, row)) {
    const { title } = definition.columns[field] ?? { title: field };
    return fail(
      `Unexpected column \u201C${title}\u201D, expected one that the table in ${row.place.path} has.`,
      `Add a column \u201C${title}\u201D there.`
    );
  }
  return { text, before: cell.text, after: parts.value, place: cell.place, type: row.type, field };
}
var definitions = Object.values(recordTypes);
function tableNames({ type, table, synonyms }) {
  return [table.toLowerCase().replaceAll(" ", "-"), type, ...synonyms];
}
function fieldOf({ columns }, column) {
  const name = nameKey(column);
  const entries = Object.entries(columns);
  const [found] = entries.find(([field, { title }]) => nameKey(field) === name || nameKey(title) === name) ?? entries.find(([, { synonyms }]) => synonyms.some((synonym) => nameKey(synonym) === name)) ?? [];
  return found ?? null;
}
function splitSupposition(text) {
  const sign = text.indexOf("=");
  const slash = text.indexOf("/");
  const stop = text.slice(0, Math.max(sign, 0)).lastIndexOf(".");
  if (slash < 1 || stop < slash + 2 || sign < stop + 2) return null;
  const value = text.slice(sign + 1).trim();
  if (value === "") return null;
  return {
    table: text.slice(0, slash),
    record: text.slice(slash + 1, stop),
    column: text.slice(stop + 1, sign),
    value
  };
}
function hasCell({ text, place }, row) {
  return text !== "" || place.column !== row.place.column;
}
function unknown(what, word, known) {
  const near = nearestMatch(word, known);
  const some = known.slice(0, 12).map((one) => `\`${one}\``);
  const listed = some.length === 0 ? "none: there is no such row" : `one of ${some.join(", ")}${known.length > 12 ? " \u2026" : ""}`;
  return fail(`Unexpected ${what} \`${word}\`, expected ${near === null ? listed : `\`${near}\``}.`, mend);
}
function writeSupposed(sources, { place, after }) {
  return sources.map((source) => {
    if (source.path !== place.path) return source;
    const lines = source.text.split(/(?<=\n)|(?<=\r)(?!\n)/);
    const line = lines[place.line - 1] ?? "";
    lines[place.line - 1] = replaceCell(line, place.column - 1, after);
    return { ...source, text: lines.join("") };
  });
}
function replaceCell(line, offset, words) {
  const isBar = (i) => line[i] === "|" && line[i - 1] !== "\\";
  const start = isBar(offset) ? offset + 1 : offset;
  let from = start;
  while (from > 0 && !isBar(from - 1)) from--;
  let to = start;
  while (to < line.length && !isBar(to) && !/[\r\n]/.test(line[to] ?? "")) to++;
  const escaped = words.replace(/\s+/g, " ").replace(/\\?\|/g, "\\|");
  return `${line.slice(0, from)} ${escaped} ${line.slice(to)}`;
}

// action/src/outputs/print-what-if.ts
function printWhatIf({ asOf, suppositions, moved }, paint) {
  const supposed = suppositions.map(
    ({ before, after, place }) => `If ${printPlace(place)} said \u201C${after}\u201D instead of ${before === "" ? "nothing" : `\u201C${before}\u201D`}:`
  );
  const head = ["Figure", "", "Before", "After", "In"].map((text) => ({ text, painted: paint("bold", text) }));
  const shown = moved.filter(({ before, after }) => shownValue(before) !== shownValue(after));
  const rows = shown.map(({ personas, analysis, before, after }) => {
    const { id = "", title = "" } = before ?? after ?? {};
    const cells = [title, `${analysis}/${id}`, shownValue(before), shownValue(after), personas.join(", ")];
    return cells.map((text) => ({ text: neutralise(text) }));
  });
  const table = rows.length === 0 ? "No figure moves.\n" : printTable([head, ...rows]);
  const less = moved.length - shown.length;
  const rest = less === 0 ? "" : `${less} more ${less === 1 ? "moves" : "move"} by less than is shown.
`;
  return `${supposed.map((line) => `${neutralise(line)}
`).join("")}
${table}${rest}
As of ${asOf}. Nothing was written.
`;
}
function shownValue(figure) {
  return figure === null ? "\u2013" : formatFigure(figure);
}
function whatIfJson({ asOf, suppositions, moved }) {
  return {
    asOf,
    set: suppositions.map(({ text, before, after, place }) => ({ text, before, after, ...placeJson(place) })),
    moved: moved.map(({ personas, analysis, before, after }) => {
      const { id, title } = before ?? after ?? {};
      return { personas, analysis, id, title, before: valueJson(before), after: valueJson(after) };
    })
  };
}
function valueJson(figure) {
  return figure?.value ? toJson(figure.value) : null;
}

// action/src/cli/run-what-if.ts
async function runWhatIf(request, home, terminal) {
  const reports = await buildReports({ ...request, home }, terminal.showProgress);
  if (isFailure(reports)) return reports;
  const supposed = suppose(request.set, reports);
  if (isFailure(supposed)) return supposed;
  const { suppositions, sources, reading, remarks } = supposed;
  if (remarks.length > 0) terminal.printAside(`${printDiagnostics(remarks, sources, terminal.paint)}
`);
  const after = build(reading, reports.personas, reports.build.asOf, reports.config);
  const moved = movedFigures(reports.build.reports, after.reports);
  const whatIf = { asOf: reports.build.asOf, suppositions, moved };
  terminal.print(request.format === "json" ? printJson(whatIfJson(whatIf)) : printWhatIf(whatIf, terminal.paint));
  return exitCodes.fine;
}
function suppose(texts, { reading, sources, config }) {
  const found = texts.map((text) => findSupposed(text, reading.model));
  const failure = found.find(isFailure);
  if (failure !== void 0) return failure;
  const suppositions = found.flatMap((one) => isFailure(one) ? [] : [one]);
  const order = [...suppositions].sort((a, b) => b.place.column - a.place.column);
  const edited = order.reduce(writeSupposed, sources);
  const after = readModel(edited, config);
  const remarks = after.diagnostics.filter(({ place }) => suppositions.some((one) => isSameLine(one.place, place)));
  const unread = suppositions.find((one) => !isRead(one, after));
  if (unread === void 0) return { suppositions, sources: edited, reading: after, remarks };
  const reason = remarks.find(({ place }) => isSameLine(place, unread.place))?.message;
  return fail(
    reason ?? `Unexpected \`--set ${unread.text}\`, expected a value that the row can be read with.`,
    "Write the value as you would in the table."
  );
}
function isSameLine(a, b) {
  return a.path === b.path && a.line === b.line;
}
function isRead({ place, type, field }, { model }) {
  const row = model.rows[type].find((one) => isSameLine(one.place, place));
  const cells = row?.cells ?? {};
  const cell = cells[field];
  return cell !== void 0 && cell.kind !== "error";
}
export {
  runWhatIf
};
