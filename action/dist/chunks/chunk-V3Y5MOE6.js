import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  printDeliveries
} from "./chunk-NSKDPOOT.js";
import {
  makePaint
} from "./chunk-2XOYEAC3.js";
import {
  writeMdast
} from "./chunk-ZRVF7WD7.js";
import {
  paragraph,
  quoteWords,
  tableOf,
  text
} from "./chunk-K36V4PMA.js";

// action/src/main/tell-deliveries.ts
var mostRows = 200;
function tellDeliveries(title, deliveries) {
  const head = ["When", "Delivery", "State", "Message or reason"].map((words) => [text(words)]);
  const rows = deliveries.slice(-mostRows).map(({ at, key, state, message, reason }) => [
    [text(`${at.slice(0, 16).replace("T", " ")} UTC`)],
    [{ type: "inlineCode", value: key }],
    [text(state)],
    quoteWords(message ?? reason ?? "")
  ]);
  const content = rows.length === 0 ? paragraph([text("No report was delivered yet.")]) : tableOf([head, ...rows]);
  return {
    log: printDeliveries(deliveries, makePaint(true)),
    summary: `## ${title}

${writeMdast([content])}
`,
    outputs: {},
    diagnostics: []
  };
}

export {
  tellDeliveries
};
