import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  slotOf
} from "./chunk-ZCZN6XEM.js";

// action/src/ledger/plan-deliveries.ts
function planDeliveries(ledger, mails, { run, revise }) {
  const bySlot = /* @__PURE__ */ new Map();
  for (const delivery of ledger.deliveries.values()) {
    const slot = slotOf(delivery.key);
    bySlot.set(slot, [...bySlot.get(slot) ?? [], delivery]);
  }
  return mails.map((mail) => {
    const known = (bySlot.get(mail.key) ?? []).filter((one) => !(one.run === run && one.state === "claimed"));
    const open = known.find(({ state }) => isInDoubt(state));
    if (open !== void 0) return { kind: "doubt", mail, before: open };
    const accepted = known.filter(({ state }) => state === "accepted");
    const same = accepted.find(({ key }) => key === deliveryKeyOf(mail));
    if (same !== void 0) return { kind: "skip", mail, before: same };
    const last = accepted.at(-1);
    if (last !== void 0 && !revise) return { kind: "revision", mail, before: last };
    return { kind: "send", mail, revision: accepted.length + 1 };
  });
}
function deliveryKeyOf({ key, digest }) {
  return `${key}/${digest}`;
}
function isInDoubt(state) {
  return state === "claimed" || state === "attempting" || state === "unknown";
}

export {
  planDeliveries,
  deliveryKeyOf,
  isInDoubt
};
