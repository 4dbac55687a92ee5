import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  outcomeOf
} from "./chunk-J462UMLI.js";
import {
  gatherMails,
  planJson,
  printPlan,
  printReceipts
} from "./chunk-YF7ATSFH.js";
import {
  maskAddress
} from "./chunk-YLSKLMRL.js";
import {
  makePaint
} from "./chunk-2XOYEAC3.js";
import {
  writeMdast
} from "./chunk-ZRVF7WD7.js";
import {
  quoteWords,
  tableOf,
  text
} from "./chunk-K36V4PMA.js";
import {
  printDiagnostics
} from "./chunk-DKUCLF6G.js";
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

// action/src/outputs/plan-to-mdast.ts
function planToMdast(planned, outcomeOf2 = () => null) {
  const outcomes = planned.map(outcomeOf2);
  const hasOutcomes = outcomes.some((outcome) => outcome !== null);
  const hasPeople = planned.some(({ recipients }) => recipients.length > 0);
  const head = ["Group", "Report", "Mail", ...hasPeople ? ["To"] : [], "Why", ...hasOutcomes ? ["Outcome"] : []];
  const rows = planned.map(({ subscription, kind, recipients, reason }, i) => [
    quoteWords(subscription.group),
    quoteWords(subscription.persona),
    [text(kind)],
    ...hasPeople ? [code(recipients.map(({ address }) => maskAddress(address)).join(", "))] : [],
    quoteWords(reason),
    ...hasOutcomes ? [quoteWords(outcomes[i] ?? "")] : []
  ]);
  return tableOf([head.map((title) => [text(title)]), ...rows]);
}
var code = (value) => value === "" ? [] : [{ type: "inlineCode", value }];

// action/src/main/tell-plan.ts
function tellPlan(title, prepared, receipts) {
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
    outputs: { mails: JSON.stringify(planJson(prepared, receipts).mails) }
  };
}

export {
  gatherHere,
  tellPlan
};
