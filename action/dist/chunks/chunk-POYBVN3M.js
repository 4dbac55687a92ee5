import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  fail
} from "./chunk-F4UE3KQI.js";

// action/src/cli/stand-in.ts
function findStandIn(delivery, env) {
  if (delivery !== "rehearsal") return null;
  const address = env.AWS_ENDPOINT_URL_SES?.trim() ?? "";
  if (address !== "") return address;
  return fail(
    "Unexpected rehearsal without a mailbox, expected its address in `AWS_ENDPOINT_URL_SES`.",
    "Start one with `handoff-reports mailbox`, and set what it prints."
  );
}
function ledgerFor(delivery, branch) {
  return delivery === "rehearsal" ? `${branch}-rehearsal` : branch;
}

export {
  findStandIn,
  ledgerFor
};
