import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  diagnose
} from "./chunk-E2MY7OO3.js";

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

export {
  checkDeliveries
};
