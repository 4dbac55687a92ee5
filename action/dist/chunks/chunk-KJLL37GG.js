import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  isQuantity,
  recordTypes,
  titleOf
} from "./chunk-BWMBQETA.js";
import {
  isDay
} from "./chunk-GUM7IC22.js";

// action/src/changes/fields-of.ts
function fieldsOf(record) {
  if (record.type === "note") return fieldsOfNote(record);
  return isRow(record) ? fieldsOfRow(record) : fieldsOfItem(record);
}
function isRow(record) {
  return "cells" in record;
}
function nameOf(record) {
  return isRow(record) ? titleOf({ ...record, entity: null }) : record.title;
}
function fieldsOfRow(row) {
  const definition = recordTypes[row.type];
  const cells = row.cells;
  const own = Object.entries(cells).map(([name, cell]) => ({
    name,
    title: definition.columns[name]?.title ?? name,
    cell
  }));
  return [
    ...own,
    field("entity", "Entity", row.entities, row.place),
    field("notes", "Notes", row.notes === "" ? null : row.notes, row.place)
  ];
}
function fieldsOfItem(item) {
  const { place } = item;
  return [
    field("title", "Title", item.title, place),
    field("detail", "Detail", item.detail === "" ? null : item.detail, place),
    field("state", "State", item.state, place),
    field("owner", "Owner", item.owner, place),
    field("due", "Due", item.due, place),
    field("priority", "Priority", item.priority === null ? null : `P${item.priority}`, place),
    field("caveat", "Caveat", item.caveat, place),
    field("entity", "Entity", item.entities, place),
    ...Object.entries(item.fields).map(([name, value]) => field(name, name, value, place))
  ];
}
function fieldsOfNote(note) {
  const { place } = note;
  return [
    field("title", "Title", note.title, place),
    field("status", "Status", note.status, place),
    field("owner", "Owner", note.owner, place),
    field("entity", "Entity", note.entities, place),
    ...Object.entries(note.fields).map(([name, value]) => field(name, name, value, place))
  ];
}
function field(name, title, value, place) {
  const text = value === null ? "" : typeof value === "string" ? value : value.join(", ");
  return {
    name,
    title,
    cell: value === null ? { kind: "unknown", text, place } : { kind: "value", value, text, place }
  };
}

// action/src/changes/telling.ts
function tell(subject, { code, tier, valence = "neutral", says, before = null, after = null }, places, rank = {}) {
  return {
    subject,
    happening: { code, valence, tier, says, before, after },
    places,
    causes: [],
    shift: null,
    severity: 4,
    materiality: null,
    due: null,
    family: null,
    edits: [],
    ...rank
  };
}
function subjectOf(record) {
  const context = record.entities.join(", ");
  return { kind: record.type, id: record.id, title: trimStop(nameOf(record)), context };
}
function recordOf({ before, after }) {
  const record = after ?? before;
  if (record === null) throw new Error("An edit of no record.");
  return record;
}
function linesOf({ before, after }) {
  return { before: before === null ? [] : [before.place], after: after === null ? [] : [after.place] };
}
function partOf(cell) {
  if (cell === null) return "nothing";
  if (cell.kind !== "value") {
    const words = { unknown: "nothing", "not-applicable": "N/A", error: `\u201C${shorten(cell.text)}\u201D` };
    return words[cell.kind];
  }
  const { value } = cell;
  if (isQuantity(value)) return value;
  if (typeof value === "string" && isDay(value)) return { day: value };
  if (typeof value === "boolean") return value ? "yes" : "no";
  return shorten(typeof value === "string" ? value : cell.text);
}
var longest = 80;
function shorten(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}\u2026`;
}
function trimStop(title) {
  return title.replace(/(?<!\.)\.$/, "");
}

export {
  fieldsOf,
  isRow,
  nameOf,
  tell,
  subjectOf,
  recordOf,
  linesOf,
  partOf,
  shorten,
  trimStop
};
