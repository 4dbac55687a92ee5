import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  countDeliveries
} from "./chunk-BZSPRZI6.js";
import {
  listJournals,
  openJournal
} from "./chunk-7QOF577I.js";
import {
  isInDoubt
} from "./chunk-EWO3YOKU.js";
import {
  publishDeliveries
} from "./chunk-YPK5HTGQ.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/outputs/delivery/record-journal.ts
async function recordJournal(store, journal) {
  const events = journal.read();
  const published = await publishDeliveries(
    store,
    (ledger) => ({ events: openEvents(ledger, events) }),
    () => `Record ${countDeliveries(new Set(events.map(({ key }) => key)).size)}`
  );
  if (isFailure(published)) return published;
  journal.remove();
  return published.ledger;
}
function openEvents(ledger, events) {
  const ends = new Map(events.map(({ key, event }) => [key, event]));
  return events.filter(({ key, run }) => {
    const end = ends.get(key);
    if (end === "unknown") return !ledger.events.some((one) => one.key === key && one.run === run && one.event === end);
    if (end !== "rejected" && end !== "withdrawn") return true;
    const delivery = ledger.deliveries.get(key);
    return delivery?.run === run && isInDoubt(delivery.state);
  });
}

// action/src/outputs/delivery/settle-journals.ts
async function settleJournals(store, folder, now, isEnded) {
  const settled = [];
  for (const run of listJournals(folder).filter(isEnded)) {
    const tip = await store.read();
    if (isFailure(tip)) return tip;
    const journal = openJournal(folder, run);
    const isPublished = tip.ledger.events.some((event) => event.run === run);
    if (!isPublished) journal.remove();
    else {
      endEvents(journal, run, now());
      const recorded = await recordJournal(store, journal);
      if (isFailure(recorded)) return recorded;
    }
    settled.push(run);
  }
  return settled;
}
function endEvents(journal, run, at) {
  const last = new Map(journal.read().map((event) => [event.key, event]));
  const ends = [...last.values()].flatMap((event) => {
    const { key } = event;
    if (event.event === "claimed") return [{ at, key, run, event: "withdrawn", reason: "the run ended before it" }];
    if (event.event === "attempting")
      return [{ at, key, run, event: "unknown", reason: "the run ended while it was sent" }];
    return [];
  });
  if (ends.length > 0) journal.append(...ends);
}

export {
  recordJournal,
  settleJournals
};
