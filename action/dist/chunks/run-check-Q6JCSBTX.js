import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  annotate
} from "./chunk-CB4QNY3L.js";
import {
  countDiagnostics,
  hasErrors,
  printDiagnostics
} from "./chunk-VIT63MLZ.js";
import {
  diagnosticJson
} from "./chunk-R2YKCUCZ.js";
import {
  configPath,
  loadNotes
} from "./chunk-ROF5ZA2I.js";
import "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import {
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

// action/src/sources/locate-file.ts
import { realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
function locateFile(root, file) {
  if (file === "") return [];
  const written = [resolve(file), resolve(root, file)];
  const resolved = written.flatMap((path) => [join(toReal(dirname(path)), basename(path)), toReal(path)]);
  const paths = resolved.map((path) => relative(root, path));
  return [...new Set(paths.filter((path) => !isAbsolute(path) && path.split(sep)[0] !== ".."))].map(withSlashes);
}
var withSlashes = (path) => path.split(sep).join("/");
function toReal(path) {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

// action/src/cli/run-check.ts
async function runCheck(request, terminal) {
  const notes = await loadNotes(request, terminal.showProgress);
  if (isFailure(notes)) return notes;
  const known = [
    configPath,
    ...notes.sources.map(({ path }) => path),
    ...notes.diagnostics.map(({ place }) => place.path)
  ];
  const chosen = [];
  for (const file of request.operands) {
    const path = locateFile(notes.root, file).find((path2) => known.some((one) => covers(path2, one)));
    if (path === void 0) return unknownFile(file, known);
    chosen.push(path);
  }
  const isChosen = ({ place }) => chosen.some((path) => covers(path, place.path));
  const diagnostics = chosen.length === 0 ? notes.diagnostics : notes.diagnostics.filter(isChosen);
  terminal.print(print(diagnostics, notes, request.format, terminal));
  return hasErrors(diagnostics) ? exitCodes.findings : exitCodes.fine;
}
function covers(path, file) {
  return path === "" || file === path || file.startsWith(`${path}/`);
}
function unknownFile(file, known) {
  const near = nearestMatch(file, known);
  const expected = near === null ? "a file or folder below `handoffs/` or `inventory/` of the root" : `\`${near}\``;
  return fail(`Unexpected file \`${file}\`, expected ${expected}.`, "See `handoff-reports check --help`.");
}
function print(diagnostics, { sources }, format, { paint }) {
  if (format === "json") return printJson(diagnostics.map(diagnosticJson));
  if (format === "github") return diagnostics.map((diagnostic) => `${annotate(diagnostic)}
`).join("");
  const sum = `${sources.length} files read: ${countDiagnostics(diagnostics)}.
`;
  return diagnostics.length === 0 ? sum : `${printDiagnostics(diagnostics, sources, paint)}
${sum}`;
}
export {
  runCheck
};
