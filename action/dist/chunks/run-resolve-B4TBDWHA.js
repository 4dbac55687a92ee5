import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  isInDoubt
} from "./chunk-EWO3YOKU.js";
import {
  unpublished
} from "./chunk-DZXZVCJE.js";
import {
  openLedger
} from "./chunk-6OQ5AETH.js";
import "./chunk-OXMMRERV.js";
import {
  publishDeliveries
} from "./chunk-YPK5HTGQ.js";
import {
  nameRun
} from "./chunk-XAG6HZ3T.js";
import "./chunk-DUHW2OYV.js";
import "./chunk-ZCZN6XEM.js";
import "./chunk-7IME3FY3.js";
import "./chunk-GXKTQIR2.js";
import "./chunk-D6PKC6Y2.js";
import "./chunk-YG547HMO.js";
import {
  exitCodes
} from "./chunk-PPGZI6U4.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";
import {
  nearestMatch
} from "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

// action/src/ledger/find-delivery.ts
function findDelivery(ledger, key) {
  const whole = ledger.deliveries.get(key);
  if (whole !== void 0) return whole;
  const begun = [...ledger.deliveries.values()].filter((one) => one.key.startsWith(key));
  const [first, second] = begun;
  if (first !== void 0 && second === void 0) return first;
  if (first !== void 0) return `a longer one: ${begun.length} deliveries begin so`;
  const near = nearestMatch(key, [...ledger.deliveries.keys()]);
  return near === null ? "the key of a delivery" : `\`${near}\``;
}

// action/src/cli/run-resolve.ts
async function runResolve(request, terminal) {
  const [key = ""] = request.operands;
  const { resolution } = request;
  if (resolution === null) return noResolution;
  const opened = openLedger(request);
  if (isFailure(opened)) return opened;
  let refused = null;
  const by = { at: (/* @__PURE__ */ new Date()).toISOString(), run: nameRun(process.env) };
  const decide = (ledger) => {
    const event2 = resolve(ledger, key, resolution, by);
    if (!isFailure(event2)) return { events: [event2] };
    refused = event2;
    return event2;
  };
  const published = await publishDeliveries(opened.store, decide, () => "Resolve 1 delivery");
  if (isFailure(published)) return refused ?? unpublished(published, terminal);
  const [event] = published.decision.events;
  if (event !== void 0) terminal.print(`${event.key}: ${outcomes[resolution.as]}
`);
  return exitCodes.fine;
}
var outcomes = {
  sent: "counts as accepted.",
  "not-sent": "the next run sends it.",
  resend: "the next run sends it, although it may have been sent before."
};
function resolve(ledger, key, resolution, by) {
  const found = findDelivery(ledger, key);
  const mend = "List them with `handoff-reports deliveries`.";
  if (typeof found === "string") return fail(`Unexpected key \`${key}\`, expected ${found}.`, mend);
  if (ledger.events.some(({ run }) => run === by.run) || isInDoubt(found.state)) {
    return { ...by, key: found.key, event: "resolved", ...resolution };
  }
  return fail(`Unexpected key \`${found.key}\`: it is ${found.state}, expected one that is in doubt.`, mend);
}
var noResolution = fail(
  "Unexpected end, expected what was found out: `--sent ID`, `--not-sent` or `--resend`.",
  "See `handoff-reports resolve --help`."
);
export {
  runResolve
};
