import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  outcomeOf
} from "./chunk-J462UMLI.js";
import {
  planToMdast
} from "./chunk-CAB7A3TA.js";
import {
  gatherMails,
  planJson,
  printPlan,
  printReceipts
} from "./chunk-QXUFXJAY.js";
import {
  makePaint
} from "./chunk-2XOYEAC3.js";
import {
  writeMdast
} from "./chunk-ZRVF7WD7.js";
import {
  printDiagnostics
} from "./chunk-VIT63MLZ.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/main/gather-here.ts
async function gatherHere({ inputs, home }, reports, store, findPeople) {
  const { persona, since, delivery } = inputs;
  const isCommitted = delivery !== "none";
  const wanted = { store, findPeople, persona, since, isCommitted, env: process.env, home };
  const gathered = await gatherMails(reports, wanted);
  if (isFailure(gathered) || gathered.kind === "mails") return gathered;
  const { found } = gathered;
  const faults = ["The notes show secrets, so no mail was sent. Take them out, and renew them."];
  const log = printDiagnostics(found, [], makePaint(true));
  return { kind: "blocked", result: { log, summary: "", outputs: {}, diagnostics: found, faults } };
}

// action/src/main/tell-plan.ts
function tellPlan(title, prepared, receipts, findings) {
  const byKey = new Map(receipts?.map((receipt) => [receipt.key, receipt]));
  const table = planToMdast(
    prepared.map(({ planned }) => planned),
    ({ key }) => {
      const receipt = byKey.get(key ?? "");
      return receipt === void 0 ? null : outcomeOf(receipt);
    }
  );
  return {
    log: printPlan(prepared, makePaint(true)) + (receipts === null ? "" : `
${printReceipts(receipts)}`),
    summary: `## ${title}

${writeMdast([table])}
`,
    outputs: { mails: JSON.stringify(planJson(prepared, receipts, findings).mails) },
    diagnostics: findings
  };
}

export {
  gatherHere,
  tellPlan
};
