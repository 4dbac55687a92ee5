import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  readOwnCommit
} from "./chunk-KFRKHKTL.js";
import {
  readRevision
} from "./chunk-DSO4UPK7.js";
import {
  readCommitterDate
} from "./chunk-T5ESYIUW.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import {
  isDay
} from "./chunk-GUM7IC22.js";

// action/src/main/choose-day.ts
async function chooseDay({ inputs, event, today }, root) {
  const asOf = inputs["as-of"];
  if (asOf !== null) return asOf === "stated" ? null : asOf;
  if (event.name === "push") return readPushDay(root);
  return ["schedule", "workflow_dispatch", "repository_dispatch"].includes(event.name) && isDay(today) ? today : null;
}
async function readPushDay(root) {
  const [own, head] = [await readOwnCommit(root), await readRevision(root, "HEAD", "HEAD")];
  const isOwn = own !== null && head !== null && !isFailure(head) && own.id === head.id;
  return isOwn && isDay(own.asOf) ? own.asOf : readCommitterDate(root);
}

export {
  chooseDay
};
