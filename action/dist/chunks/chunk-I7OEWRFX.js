import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  countDeliveries
} from "./chunk-BZSPRZI6.js";
import {
  deliveryKeyOf,
  planDeliveries
} from "./chunk-EWO3YOKU.js";
import {
  publishDeliveries
} from "./chunk-YPK5HTGQ.js";

// action/src/outputs/delivery/claim-mails.ts
function claimMails(mails, { store, journal, run, now, revise }) {
  const made = /* @__PURE__ */ new Map();
  const decide = (ledger) => {
    const planned = planDeliveries(ledger, mails, { run, revise });
    const events = planned.flatMap((plan) => {
      if (plan.kind !== "send") return [];
      const key = deliveryKeyOf(plan.mail);
      const { commit } = plan.mail;
      const { revision } = plan;
      const name = `${key} ${revision}`;
      const event = made.get(name) ?? { at: now(), key, run, event: "claimed", commit, revision };
      made.set(name, event);
      return [event];
    });
    journal?.remove();
    if (events.length > 0) journal?.append(...events);
    return { planned, events };
  };
  return publishDeliveries(store, decide, ({ events }) => `Claim ${countDeliveries(events.length)}`);
}

export {
  claimMails
};
