import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  worstFirst
} from "./chunk-TEKMZVT3.js";
import "./chunk-PDRIJPHJ.js";
import {
  changeJson,
  diffHead
} from "./chunk-HJ4CHRKY.js";
import "./chunk-KJLL37GG.js";
import "./chunk-VGJFZ2GR.js";
import {
  makePaint
} from "./chunk-2XOYEAC3.js";
import "./chunk-65R5RGO4.js";
import "./chunk-KFRKHKTL.js";
import "./chunk-DSO4UPK7.js";
import "./chunk-ZCZN6XEM.js";
import {
  setOutput,
  summary
} from "./chunk-FJV37UK7.js";
import "./chunk-5KOUN6ST.js";
import "./chunk-7IME3FY3.js";
import {
  printBuild
} from "./chunk-MZKDFFMM.js";
import "./chunk-YM6NCFT6.js";
import "./chunk-Y44T7A6I.js";
import "./chunk-ZRVF7WD7.js";
import "./chunk-K36V4PMA.js";
import "./chunk-S3R4AHRU.js";
import "./chunk-IIGQSAJX.js";
import "./chunk-Q3GWZZRJ.js";
import "./chunk-RSVSFCZD.js";
import "./chunk-BJAIGPHJ.js";
import {
  annotate,
  chooseAnnotations,
  escapeData
} from "./chunk-CB4QNY3L.js";
import {
  countDiagnostics
} from "./chunk-VIT63MLZ.js";
import {
  diagnosticJson
} from "./chunk-R2YKCUCZ.js";
import "./chunk-ROF5ZA2I.js";
import "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-W7JVIPV7.js";
import "./chunk-T5ESYIUW.js";
import "./chunk-E2MY7OO3.js";
import "./chunk-GXKTQIR2.js";
import "./chunk-D6PKC6Y2.js";
import "./chunk-YG547HMO.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

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
