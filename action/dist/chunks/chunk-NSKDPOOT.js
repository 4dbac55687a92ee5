import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  isInDoubt
} from "./chunk-EWO3YOKU.js";
import {
  printTable
} from "./chunk-Q3GWZZRJ.js";
import {
  neutralise
} from "./chunk-W7JVIPV7.js";

// action/src/outputs/delivery/print-deliveries.ts
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

export {
  printDeliveries,
  deliveriesJson
};
