import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  fail,
  nearestMatch
} from "./chunk-4Q53GIFN.js";

// action/src/cli/find-figure.ts
function findReport(name, reports, command) {
  const report = reports.find(({ persona, path }) => persona.id === name || path === name);
  const known = reports.map(({ persona }) => persona.id);
  return report ?? unknown("report", name, known, [], command);
}
function findFigure(name, sections, command) {
  const all = sections.flatMap(
    (section) => section.blocks.flatMap((block) => block.kind === "figure" ? [{ section, figure: block }] : [])
  );
  const matches = all.filter((found) => found.figure.id === name || idOf(found) === name);
  const [only, other] = matches;
  const ids = all.map(({ figure }) => figure.id);
  if (only === void 0) return unknown("figure", name, all.map(idOf), ids, command);
  if (other === void 0) return only;
  const names = matches.map((found) => `\`${idOf(found)}\``).join(", ");
  return fail(
    `Unexpected figure \`${name}\` that ${matches.length} analyses have, expected one of ${names}.`,
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
  findFigure
};
