import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/ledger/delivery-key.ts
import { createHash } from "node:crypto";
var form = /^([a-z0-9][a-z0-9-]*)\/([a-z0-9][a-z0-9._-]*)\/([0-9A-Za-z][0-9A-Za-z.-]*)\/([0-9a-f]{12,64})$/;
function parseDeliveryKey(key) {
  const [, persona, group, period, digest] = form.exec(key) ?? [];
  if (persona === void 0 || group === void 0 || period === void 0 || digest === void 0) return null;
  return { persona, group, period, digest };
}
function slotOf(key) {
  return key.slice(0, key.lastIndexOf("/"));
}
function deliveryTag(key) {
  return createHash("sha256").update(key).digest("hex").slice(0, 32);
}

export {
  parseDeliveryKey,
  slotOf,
  deliveryTag
};
