import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  printTable
} from "./chunk-Q3GWZZRJ.js";
import {
  countDiagnostics,
  hasErrors
} from "./chunk-VIT63MLZ.js";
import {
  placeJson,
  placesJson
} from "./chunk-R2YKCUCZ.js";
import {
  loadNotes
} from "./chunk-ROF5ZA2I.js";
import {
  isQuantity
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
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

// action/src/outputs/print-records.ts
function printRecords(records, paint) {
  const recordsByType = /* @__PURE__ */ new Map();
  for (const record of records) recordsByType.set(record.type, [...recordsByType.get(record.type) ?? [], record]);
  const groups = [...recordsByType].map(([type, group]) => {
    const heading = `${paint("bold", neutralise(type))} (${group.length})
`;
    return heading + printTable(group.map((record) => recordLine(record, paint)));
  });
  const sum = records.length === 1 ? "1 record" : `${records.length} records`;
  return [...groups, `${sum}.
`].join("\n");
}
var widest = 90;
function recordLine(record, paint) {
  const place = neutralise(printPlace(record.place));
  const id = clip(neutralise(record.id), 40);
  const said = clip(neutralise(describe(record)), widest);
  return [
    { text: "" },
    { text: id, painted: paint("cyan", id) },
    { text: said },
    { text: place, painted: paint("dim", place) }
  ];
}
function describe(record) {
  if ("cells" in record) {
    return Object.values(record.cells).flatMap(({ kind, text }) => kind === "value" || kind === "error" ? [text] : []).join(" \xB7 ");
  }
  if ("updated" in record) return [record.title, record.status, record.updated].filter(Boolean).join(" \xB7 ");
  const { state, title, owner, due } = record;
  return [state, title, owner, due].filter(Boolean).join(" \xB7 ");
}
function clip(text, most) {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}\u2026`;
}

// action/src/outputs/records-json.ts
function listRecords({ rows, items, notes }) {
  const all = [...Object.values(rows).flat(), ...items, ...notes];
  return all.sort((a, b) => compare(a.type, b.type) || compare(a.id, b.id));
}
function recordJson(record) {
  if ("cells" in record) return { ...headJson(record), basis: record.basis, ...cellsJson(record) };
  return { ...headJson(record), ..."updated" in record ? noteJson(record) : itemJson(record) };
}
function headJson({ type, id, entity, entities, place }) {
  return { type, id, entity, entities, place: placeJson(place) };
}
function itemJson(item) {
  const { title, detail, state, owner, due, priority, fields, caveat, carried, places, rule } = item;
  const said = { title, detail, state, owner, due, priority, fields, caveat, carried };
  return { ...said, places: placesJson(places), rule };
}
function noteJson({ title, updated, status, owner, fields }) {
  return { title, updated, status, owner, fields };
}
function cellsJson({ cells }) {
  const fields = Object.entries(cells).map(([field, cell]) => [field, cellJson(cell)]);
  return Object.fromEntries(fields);
}
function cellJson(cell) {
  if (cell.kind === "value") return valueJson(cell.value);
  return cell.kind === "unknown" ? null : { kind: cell.kind, text: cell.text };
}
function valueJson(value) {
  return isQuantity(value) ? toJson(value) : value;
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// action/src/cli/run-records.ts
async function runRecords(request, terminal) {
  const notes = await loadNotes({ ...request, keepsText: true }, terminal.showProgress);
  if (isFailure(notes)) return notes;
  const records = listRecords(notes.reading.model);
  terminal.print(
    request.format === "json" ? printJson(records.map(recordJson)) : printRecords(records, terminal.paint)
  );
  if (hasErrors(notes.diagnostics)) {
    const count = countDiagnostics(notes.diagnostics);
    terminal.printAside(`Not everything could be read (${count}): see \`handoff-reports check\`.
`);
  }
  return exitCodes.fine;
}
export {
  runRecords
};
