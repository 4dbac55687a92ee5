import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  maskAddress
} from "./chunk-YLSKLMRL.js";
import {
  quoteWords,
  tableOf,
  text
} from "./chunk-K36V4PMA.js";

// action/src/outputs/plan-to-mdast.ts
function planToMdast(planned, outcomeOf = () => null) {
  const outcomes = planned.map(outcomeOf);
  const hasOutcomes = outcomes.some((outcome) => outcome !== null);
  const hasPeople = planned.some(({ recipients }) => recipients.length > 0);
  const head = ["Group", "Report", "Mail", ...hasPeople ? ["To"] : [], "Why", ...hasOutcomes ? ["Outcome"] : []];
  const rows = planned.map(({ subscription, kind, recipients, reason }, i) => [
    quoteWords(subscription.group),
    quoteWords(subscription.persona),
    [text(kind)],
    ...hasPeople ? [code(recipients.map(({ address }) => maskAddress(address)).join(", "))] : [],
    quoteWords(reason),
    ...hasOutcomes ? [quoteWords(outcomes[i] ?? "")] : []
  ]);
  return tableOf([head.map((title) => [text(title)]), ...rows]);
}
var code = (value) => value === "" ? [] : [{ type: "inlineCode", value }];

export {
  planToMdast
};
