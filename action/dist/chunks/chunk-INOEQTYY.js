import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  readCommitterDate
} from "./chunk-M56EBZ5O.js";
import {
  isDay
} from "./chunk-VWKYOWUI.js";

// action/src/main/choose-day.ts
async function chooseDay({ inputs, event, today }, root) {
  const asOf = inputs["as-of"];
  if (asOf !== null) return asOf === "stated" ? null : asOf;
  if (event.name === "push") return readCommitterDate(root);
  return ["schedule", "workflow_dispatch", "repository_dispatch"].includes(event.name) && isDay(today) ? today : null;
}

export {
  chooseDay
};
