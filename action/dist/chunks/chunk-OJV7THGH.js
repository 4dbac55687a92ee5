import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  diagnose
} from "./chunk-VZY3EC6I.js";
import {
  daysBetween,
  isDay
} from "./chunk-GUM7IC22.js";

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

// action/src/ledger/find-late.ts
function findLate({ deliveries }, today, mostDays) {
  const days = [...deliveries.values()].flatMap(({ state, at }) => state === "accepted" ? [at.slice(0, 10)] : []);
  const last = days.sort().at(-1);
  if (last === void 0 || !isDay(last)) return "No mail was delivered yet.";
  const age = daysBetween(last, today);
  if (age <= mostDays) return null;
  return `The last mail was delivered ${age} days ago, on ${last}; expected one in ${mostDays} days. Look whether the workflow that mails still runs.`;
}

export {
  checkDeliveries,
  findLate
};
