import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  diffJson
} from "./chunk-HJ4CHRKY.js";
import {
  compareStates
} from "./chunk-7GU3NAFO.js";
import "./chunk-KJLL37GG.js";
import {
  changesToMdast
} from "./chunk-DUQVNWDH.js";
import "./chunk-VGJFZ2GR.js";
import "./chunk-HNANMIX7.js";
import "./chunk-DSO4UPK7.js";
import "./chunk-ZCZN6XEM.js";
import "./chunk-7IME3FY3.js";
import "./chunk-Y44T7A6I.js";
import {
  writeMdast
} from "./chunk-ZRVF7WD7.js";
import "./chunk-K36V4PMA.js";
import "./chunk-RSVSFCZD.js";
import "./chunk-BJAIGPHJ.js";
import "./chunk-R2YKCUCZ.js";
import "./chunk-ROF5ZA2I.js";
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
    return (await import("./mdast-to-html-PG2HXQNJ.js")).writeHtml(nodes, { title: persona.title });
  return (await import("./print-changes-K7WBZD3W.js")).printChanges(nodes, paint);
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
