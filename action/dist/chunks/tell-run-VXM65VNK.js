import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changeJson,
  diffHead
} from "./chunk-IRHHA5QR.js";
import "./chunk-ZO633EQY.js";
import "./chunk-QQJSFYDX.js";
import {
  worstFirst
} from "./chunk-NEQI3QSH.js";
import {
  makePaint
} from "./chunk-2XOYEAC3.js";
import {
  setOutput,
  summary
} from "./chunk-C2O72MAD.js";
import "./chunk-RSQSIW4L.js";
import "./chunk-H4KB5T4Z.js";
import "./chunk-W5L33IMW.js";
import "./chunk-ENA7OVNB.js";
import {
  printBuild
} from "./chunk-HN57VR3J.js";
import "./chunk-2Y76RSEQ.js";
import "./chunk-WRYQTIU2.js";
import "./chunk-LGU4OOAR.js";
import "./chunk-LHTHHMSZ.js";
import "./chunk-OPGKYUOB.js";
import "./chunk-CVG7CADG.js";
import "./chunk-ONNDCSUB.js";
import {
  annotate,
  chooseAnnotations,
  escapeData
} from "./chunk-L7IS3PQS.js";
import "./chunk-Q3GWZZRJ.js";
import {
  diagnosticJson
} from "./chunk-MWMMVOUO.js";
import {
  countDiagnostics
} from "./chunk-IEROIF4H.js";
import "./chunk-NYILA6I5.js";
import "./chunk-L2VJRX5F.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-NLO6S2KY.js";
import "./chunk-D2FRPRRE.js";
import "./chunk-NGLJROPM.js";
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
