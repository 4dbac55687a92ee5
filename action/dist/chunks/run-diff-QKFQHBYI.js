import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  compareStates
} from "./chunk-FUF66SYR.js";
import "./chunk-XOCIHDXF.js";
import {
  changesToMdast
} from "./chunk-IQFDMJEV.js";
import {
  diffJson
} from "./chunk-DLPVQXGC.js";
import "./chunk-ALNVZILV.js";
import "./chunk-542NFIAR.js";
import {
  writeMdast
} from "./chunk-GZLKN7KZ.js";
import "./chunk-KWKXUMIA.js";
import "./chunk-M6NT2B24.js";
import "./chunk-JKBIPUVE.js";
import "./chunk-2JWTBF73.js";
import "./chunk-7EXYMVCV.js";
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
