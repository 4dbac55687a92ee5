import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changeJson,
  diffHead
} from "./chunk-KYXA7DIB.js";
import "./chunk-ZO633EQY.js";
import "./chunk-DUG42T2J.js";
import {
  worstFirst
} from "./chunk-RP5JKU2K.js";
import {
  makePaint
} from "./chunk-2XOYEAC3.js";
import {
  setOutput,
  summary
} from "./chunk-C2O72MAD.js";
import "./chunk-RSQSIW4L.js";
import "./chunk-O6FMZBMW.js";
import "./chunk-BOH3S73T.js";
import "./chunk-O3IHNJ6J.js";
import {
  printBuild
} from "./chunk-4A4VJ7TV.js";
import "./chunk-O27NBCQL.js";
import "./chunk-3D2DDSF3.js";
import "./chunk-55HTK334.js";
import "./chunk-LHTHHMSZ.js";
import "./chunk-VILVB6ZK.js";
import "./chunk-CRVASKCP.js";
import "./chunk-ONNDCSUB.js";
import {
  annotate,
  chooseAnnotations,
  escapeData
} from "./chunk-ICCHNRMH.js";
import "./chunk-Q3GWZZRJ.js";
import {
  diagnosticJson
} from "./chunk-GZGKCGIS.js";
import {
  countDiagnostics
} from "./chunk-OCYZNEC3.js";
import "./chunk-O2CXT7AR.js";
import "./chunk-L2VJRX5F.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-W7JVIPV7.js";
import "./chunk-CLJJGYZE.js";
import "./chunk-P4ZWEELZ.js";
import "./chunk-VWKYOWUI.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-WD6H2GOG.js";

// action/src/main/tell-run.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";

// action/src/main/run-outputs.ts
var mostCharacters = 3e5;
function outputsOf(result) {
  const { reports, changed, compared, commit, pullRequest } = result;
  const listed = reports.build.reports.map(({ persona, path }) => ({
    persona: persona.id,
    path,
    changed: changed.has(path)
  }));
  return {
    changed: String(changed.size > 0),
    commit,
    "pull-request": pullRequest,
    reports: JSON.stringify(listed),
    changes: compared === null ? "" : changesJson(compared),
    diagnostics: JSON.stringify(fitting(worstFirst(reports).map(diagnosticJson)))
  };
}
function changesJson({ comparison, whole }) {
  const changes = fitting(whole.changes.map((change) => changeJson(change, whole.persona.id)));
  return JSON.stringify({ ...diffHead(comparison, whole), changes });
}
function fitting(list) {
  let room = mostCharacters;
  return list.filter((one) => {
    room -= JSON.stringify(one).length + 1;
    return room > 0;
  });
}

// action/src/main/tell-run.ts
async function tellRun(result, { root, scratch, log }) {
  const { reports, plan, receipts, isDryRun, notices } = result;
  const { sources, diagnostics, build } = reports;
  log(printBuild({ ...build, plan, receipts, sources, diagnostics, isDryRun }, makePaint(true)));
  const { shown, hidden } = chooseAnnotations(diagnostics);
  for (const diagnostic of shown) process.stdout.write(`${annotate(diagnostic, root.folder)}
`);
  if (hidden > 0) process.stdout.write(`${hidden} more findings are in the job summary.
`);
  for (const notice of notices) process.stdout.write(`::notice::${escapeData(notice)}
`);
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(result.summary).write();
  for (const [name, text] of Object.entries(outputsOf(result))) setOutput(name, text);
  if (scratch === null) return;
  const path = join(scratch, "handoff-reports-summary.md");
  writeFileSync(path, result.summary);
  setOutput("summary-path", path);
}
function judgeRun(inputs, { reports, faults }) {
  if (faults.length > 0) return faults.join(" ");
  const failing = {
    error: ["error"],
    warning: ["error", "warning"],
    never: []
  };
  const found = reports.diagnostics.filter(({ severity }) => failing[inputs["fail-on"]].includes(severity));
  return found.length === 0 ? null : `The notes have ${countDiagnostics(found)} (\`fail-on: ${inputs["fail-on"]}\`).`;
}
export {
  judgeRun,
  tellRun
};
