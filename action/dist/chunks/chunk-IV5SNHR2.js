import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  daysBetween,
  isDay
} from "./chunk-GUM7IC22.js";

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
  findLate
};
