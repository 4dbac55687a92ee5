import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  formatPart
} from "./chunk-BJAIGPHJ.js";
import {
  isQuantity
} from "./chunk-BWMBQETA.js";
import {
  fail
} from "./chunk-F4UE3KQI.js";
import {
  nearestMatch
} from "./chunk-HE5JH6JL.js";

// action/src/outputs/cell-figures.ts
function cellFigures({ id, columns, rows }) {
  const measured = columns.flatMap(
    ({ title }, at) => rows.some(({ cells }) => isQuantity(cells[at])) ? [{ title, at, name: columnName(title, at) }] : []
  );
  return rows.flatMap(
    ({ key, cells, sources }) => measured.flatMap(({ title, at, name }) => {
      const cell = cells[at] ?? null;
      if (cell !== null && !isQuantity(cell)) return [];
      const caption = { id: `${id}/${key}/${name}`, title: `${formatPart(cells[0] ?? null)}, ${title}` };
      const round = cell?.round === void 0 ? {} : { round: cell.round };
      return [{ ...caption, value: cell, ...round, derivation: null, sources }];
    })
  );
}
function columnName(title, at) {
  const words = title.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [`column-${at + 1}`];
  return words.join("-");
}

// action/src/cli/find-figure.ts
function findReport(name, reports, command) {
  const report = reports.find(({ persona, path }) => persona.id === name || path === name);
  const known = reports.map(({ persona }) => persona.id);
  return report ?? unknown("report", name, known, [], command);
}
function findFigure(name, sections, command) {
  const figures = listFigures(sections);
  return findOne(name, figures, figures, sections, command);
}
function findTraceable(name, sections, command) {
  const figures = listFigures(sections);
  const cells = list(sections, (block) => block.kind === "table" ? cellFigures(block) : []);
  return findOne(name, [...figures, ...cells], figures, sections, command);
}
function listFigures(sections) {
  return list(sections, (block) => block.kind === "figure" ? [block] : []);
}
function list(sections, figuresOf) {
  return sections.flatMap((section) => section.blocks.flatMap(figuresOf).map((figure) => ({ section, figure })));
}
function findOne(name, all, named, sections, command) {
  const matches = all.filter((found) => found.figure.id === name || idOf(found) === name);
  const [only, other] = matches;
  const others = [...named.map(({ figure }) => figure.id), ...all.map(idOf)];
  if (only === void 0) {
    return notRecorded(name, sections, command) ?? unknown("figure", name, named.map(idOf), others, command);
  }
  if (other === void 0) return only;
  const names = matches.map((found) => `\`${idOf(found)}\``).join(", ");
  return fail(
    `Unexpected figure \`${name}\` that ${matches.length} analyses have, expected one of ${names}.`,
    helpOf(command)
  );
}
function notRecorded(name, sections, command) {
  const named = sections.filter(({ analysis }) => name.startsWith(`${analysis}/`));
  const blocks = (named.length === 0 ? sections : named).flatMap((section) => section.blocks);
  const missing = new Set(blocks.flatMap((block) => block.kind === "gap" && block.skeleton ? [block.missing] : []));
  if (missing.size === 0 || blocks.some(({ kind }) => kind === "figure")) return null;
  return fail(
    `No figure \`${name}\` yet. Missing: ${[...missing].join(", ")}; the report has them to paste.`,
    helpOf(command)
  );
}
var idOf = ({ section, figure }) => `${section.analysis}/${figure.id}`;
var helpOf = (command) => `See \`handoff-reports ${command} --help\`.`;
function unknown(what, word, known, others, command) {
  const near = nearestMatch(word, [...known, ...others]);
  const expected = near === null ? `one of ${known.join(", ") || "none: there is none"}` : `\`${near}\``;
  return fail(`Unexpected ${what} \`${word}\`, expected ${expected}.`, helpOf(command));
}

export {
  findReport,
  findFigure,
  findTraceable
};
