import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  journalFolder,
  settleJournals
} from "./chunk-XQKQR75G.js";
import {
  isInDoubt
} from "./chunk-WYE5JT5Z.js";
import {
  deliveryCodes,
  isRunEnded,
  openLedger
} from "./chunk-EBXUIKRE.js";
import "./chunk-A2LQWAU4.js";
import "./chunk-R52UPAKL.js";
import "./chunk-Y2737E4F.js";
import {
  printTable
} from "./chunk-Q3GWZZRJ.js";
import {
  printDiagnostics
} from "./chunk-DKUCLF6G.js";
import {
  diagnosticJson
} from "./chunk-TSWYOLGT.js";
import "./chunk-R6PDJ2MG.js";
import {
  neutralise,
  printJson
} from "./chunk-W7JVIPV7.js";
import {
  diagnose
} from "./chunk-VZY3EC6I.js";
import "./chunk-GG4NNCTL.js";
import "./chunk-YG547HMO.js";
import {
  exitCodes
} from "./chunk-PPGZI6U4.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-V727YPHM.js";

// action/src/ledger/check-deliveries.ts
function checkDeliveries(ledger) {
  const lastByGroup = new Map(
    [...ledger.deliveries.values()].filter(({ feedback }) => feedback.some(({ fate }) => fate !== "sent" && fate !== "delayed")).map((delivery) => [`${delivery.persona}/${delivery.group}`, delivery])
  );
  return [...lastByGroup].flatMap(
    ([to, { period, feedback }]) => feedback.flatMap(({ fate, detail, place }) => {
      const code = codeOf(fate);
      if (code === null) return [];
      const why = detail === "" ? "" : ` (${detail})`;
      return [diagnose(code, place, `Unexpected ${words[code]} of the mail to \`${to}\` for ${period}${why}.`)];
    })
  );
}
var words = { "delivery/bounced": "return", "delivery/complained": "complaint" };
function codeOf(fate) {
  if (fate === "bounced-for-good" || fate === "refused") return "delivery/bounced";
  return fate === "complained" ? "delivery/complained" : null;
}

// action/src/outputs/print-deliveries.ts
var styles = {
  accepted: "green",
  attempting: "red",
  claimed: "red",
  rejected: "yellow",
  unknown: "red",
  withdrawn: "dim"
};
function printDeliveries(deliveries, paint) {
  if (deliveries.length === 0) return "No report was delivered yet.\n";
  const head = ["When", "Delivery", "State", "Message or reason"].map((text) => ({
    text,
    painted: paint("bold", text)
  }));
  const table = printTable([head, ...deliveries.map((delivery) => lineOf(delivery, paint))]);
  const doubts = deliveries.filter(({ state }) => isInDoubt(state));
  if (doubts.length === 0) return table;
  const count = doubts.length === 1 ? "1 delivery is" : `${doubts.length} deliveries are`;
  return `${table}
${count} in doubt: not sent again before somebody has looked into the audit mailbox.
  handoff-reports resolve KEY --sent ID    it is there, with this message id
  handoff-reports resolve KEY --not-sent   it is not there: the next run sends it
  handoff-reports resolve KEY --resend     nobody can tell, and twice is better than never
`;
}
function lineOf({ at, key, state, message, reason, feedback }, paint) {
  const later = feedback.at(-1)?.fate;
  const named = later === void 0 ? state : `${state}, ${later}`;
  return [
    { text: `${at.slice(0, 16).replace("T", " ")} UTC` },
    { text: key },
    { text: named, painted: paint(styles[state], named) },
    { text: neutralise(message ?? reason ?? "") }
  ];
}
function deliveriesJson(deliveries) {
  return {
    deliveries: deliveries.map(({ feedback, ...delivery }) => ({
      ...delivery,
      isInDoubt: isInDoubt(delivery.state),
      feedback: feedback.map(({ fate, message, detail, at }) => ({ fate, message, detail, at }))
    }))
  };
}

// action/src/cli/run-deliveries.ts
async function runDeliveries(request, terminal) {
  const opened = openLedger(request);
  if (isFailure(opened)) return opened;
  const { root, store } = opened;
  if (request.isRecorded) {
    const folder = await journalFolder(root);
    if (isFailure(folder)) return folder;
    const runs = await settleJournals(store, folder, () => (/* @__PURE__ */ new Date()).toISOString(), isRunEnded);
    if (isFailure(runs)) return runs;
    for (const run of runs) terminal.printAside(`Recorded what the run ${run} left.
`);
  }
  const tip = await store.read();
  if (isFailure(tip)) return tip;
  const isWanted = ({ persona }) => request.persona === null || persona === request.persona;
  const deliveries = [...tip.ledger.deliveries.values()].filter(isWanted);
  const paths = new Set(
    deliveries.flatMap(({ feedback }) => feedback.map(({ place }) => `${place.path}:${place.line}`))
  );
  const findings = checkDeliveries(tip.ledger).filter(({ place }) => paths.has(`${place.path}:${place.line}`));
  if (request.format === "json") {
    terminal.print(printJson({ ...deliveriesJson(deliveries), diagnostics: findings.map(diagnosticJson) }));
  } else {
    const told = printDiagnostics(findings, [], terminal.paint);
    terminal.print(printDeliveries(deliveries, terminal.paint) + (told === "" ? "" : `
${told}`));
  }
  return deliveries.some(({ state }) => isInDoubt(state)) ? deliveryCodes.doubt : exitCodes.fine;
}
export {
  runDeliveries
};
