import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  compareStates
} from "./chunk-65SBXLAG.js";
import "./chunk-RO6AXKLI.js";
import {
  changesToMdast
} from "./chunk-KRK55722.js";
import {
  diffJson
} from "./chunk-POBTYEJN.js";
import "./chunk-YSY7ZYVA.js";
import "./chunk-QHFA5PR6.js";
import {
  writeMdast
} from "./chunk-XOVYKNG4.js";
import "./chunk-IIG4L5EK.js";
import "./chunk-RQTLHGK4.js";
import "./chunk-NYHJBV7M.js";
import "./chunk-GGOROQ5D.js";
import "./chunk-NU4RMSP6.js";
import {
  printJson
} from "./chunk-NLO6S2KY.js";
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
  terminal.print(`${writeMdast(changesToMdast(changes, comparison, bases))}
`);
  return exitCodes.fine;
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
