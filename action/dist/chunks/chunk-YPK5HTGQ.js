import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  chainOf,
  isLedgerFault,
  parseLedger,
  printEvent
} from "./chunk-ZCZN6XEM.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/outputs/delivery/publish-deliveries.ts
import { setTimeout } from "node:timers/promises";

// action/src/ledger/append-events.ts
function appendEvents(files, ledger, events) {
  const changed = /* @__PURE__ */ new Map();
  let { chain, newest } = ledger;
  for (const event of missingEvents(ledger, events)) {
    const month = `${event.at.slice(0, 7)}.jsonl`;
    if (month > newest) newest = month;
    chain = chainOf(chain, event);
    const before = changed.get(newest) ?? files.get(newest) ?? "";
    changed.set(newest, `${before}${printEvent(event, chain)}
`);
  }
  return changed;
}
function missingEvents(ledger, events) {
  const known = new Set(ledger.events.map((event) => chainOf("", event)));
  const missing = new Map(events.map((event) => [chainOf("", event), event]));
  return [...missing].flatMap(([name, event]) => known.has(name) ? [] : [event]);
}

// action/src/outputs/delivery/publish-deliveries.ts
var mostTries = 8;
async function publishDeliveries(store, decide, headline) {
  for (let tries = 1; tries <= mostTries; tries++) {
    const tip = await store.read();
    if (isFailure(tip)) return tip;
    const decision = decide(tip.ledger);
    if (isFailure(decision)) return decision;
    const changed = appendEvents(tip.files, tip.ledger, decision.events);
    if (changed.size === 0) return { decision, ledger: tip.ledger };
    const ledger = parseLedger(new Map([...tip.files, ...changed]));
    if (isLedgerFault(ledger)) return contradicted(ledger.expected);
    const result = await store.commit(tip.id, changed, headline(decision));
    if (isFailure(result)) return result;
    if (result === "done") return { decision, ledger };
    await setTimeout(2 ** tries * (10 + Math.random() * 40));
  }
  return fail(
    `The branch of the ledger moved ${mostTries} times while it was written to.`,
    "Run this again when fewer runs deliver at once."
  );
}
function contradicted(expected) {
  return fail(
    `The ledger does not take what happened: expected ${expected}.`,
    "List what it holds: `handoff-reports deliveries`."
  );
}

export {
  publishDeliveries
};
