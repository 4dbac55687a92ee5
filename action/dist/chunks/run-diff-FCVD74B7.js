import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  diffJson
} from "./chunk-KYXA7DIB.js";
import {
  compareStates
} from "./chunk-43R5D7DP.js";
import "./chunk-ZO633EQY.js";
import {
  changesToMdast
} from "./chunk-X4T3WPOV.js";
import "./chunk-DUG42T2J.js";
import "./chunk-6QVEEHUB.js";
import "./chunk-O3IHNJ6J.js";
import {
  writeMdast
} from "./chunk-3D2DDSF3.js";
import "./chunk-55HTK334.js";
import "./chunk-CRVASKCP.js";
import "./chunk-ONNDCSUB.js";
import "./chunk-GZGKCGIS.js";
import "./chunk-O2CXT7AR.js";
import "./chunk-L2VJRX5F.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import {
  printJson
} from "./chunk-W7JVIPV7.js";
import "./chunk-CLJJGYZE.js";
import "./chunk-P4ZWEELZ.js";
import {
  exitCodes
} from "./chunk-PPGZI6U4.js";
import {
  nearestMatch
} from "./chunk-VWKYOWUI.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-WD6H2GOG.js";

// action/src/cli/run-diff.ts
async function runDiff(request, home, terminal) {
  const compared = await compareStates({ ...request, home }, terminal.showProgress);
  if (isFailure(compared)) return compared;
  const { comparison, whole } = compared;
  const shown = choosePersona(request.persona, comparison);
  if (isFailure(shown)) return shown;
  if (request.format === "json") {
    terminal.print(printJson(diffJson(comparison, shown ?? comparison.personas, whole)));
    return exitCodes.fine;
  }
  const [changes = whole] = shown ?? [whole];
  const nodes = changesToMdast(changes, comparison, bases);
  terminal.print(await write(nodes, changes, request.format, terminal.paint));
  return exitCodes.fine;
}
async function write(nodes, { persona }, format, paint) {
  if (format === "md") return `${writeMdast(nodes)}
`;
  if (format === "html")
    return (await import("./mdast-to-html-WLBBL6E6.js")).writeHtml(nodes, { title: persona.title });
  return (await import("./print-changes-RHRM4PF7.js")).printChanges(nodes, paint);
}
var bases = { before: null, after: "" };
function choosePersona(id, { personas }) {
  if (id === null) return null;
  const found = personas.filter(({ persona }) => persona.id === id);
  if (found.length > 0) return found;
  const ids = personas.map(({ persona }) => persona.id);
  const near = nearestMatch(id, ids);
  const expected = near === null ? `one of ${ids.join(", ")}` : `\`${near}\``;
  return fail(`Unexpected persona \`${id}\`, expected ${expected}.`, "Each report has the name of its persona.");
}
export {
  runDiff
};
