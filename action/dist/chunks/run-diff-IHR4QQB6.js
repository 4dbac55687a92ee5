import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  diffJson
} from "./chunk-UGJE7PCF.js";
import {
  compareStates
} from "./chunk-VE7SSUE3.js";
import "./chunk-MFHUHUT4.js";
import {
  changesToMdast
} from "./chunk-DHQTJ4IB.js";
import "./chunk-YORX36LB.js";
import "./chunk-JAKAHOVY.js";
import "./chunk-MDH6GPSD.js";
import "./chunk-A2LQWAU4.js";
import "./chunk-R52UPAKL.js";
import "./chunk-Y2737E4F.js";
import {
  writeMdast
} from "./chunk-KF6UGMSE.js";
import "./chunk-55HTK334.js";
import "./chunk-S5VSBAHQ.js";
import "./chunk-BJAIGPHJ.js";
import "./chunk-TSWYOLGT.js";
import "./chunk-PJGPHO73.js";
import "./chunk-P7DMJPJQ.js";
import "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import {
  printJson
} from "./chunk-W7JVIPV7.js";
import "./chunk-E3IRHST6.js";
import "./chunk-VZY3EC6I.js";
import "./chunk-GG4NNCTL.js";
import "./chunk-YG547HMO.js";
import {
  exitCodes
} from "./chunk-PPGZI6U4.js";
import "./chunk-GUM7IC22.js";
import {
  nearestMatch
} from "./chunk-HE5JH6JL.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";
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
    return (await import("./mdast-to-html-DI74JAUK.js")).writeHtml(nodes, { title: persona.title });
  return (await import("./print-changes-EGGVIT2B.js")).printChanges(nodes, paint);
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
