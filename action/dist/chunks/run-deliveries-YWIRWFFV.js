import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  tellDeliveries
} from "./chunk-V3Y5MOE6.js";
import {
  mails
} from "./chunk-J462UMLI.js";
import {
  openLedger
} from "./chunk-IKBGCLRP.js";
import {
  findLate
} from "./chunk-IV5SNHR2.js";
import "./chunk-NSKDPOOT.js";
import {
  checkDeliveries
} from "./chunk-AAIWRFDX.js";
import {
  isInDoubt
} from "./chunk-EWO3YOKU.js";
import "./chunk-DUHW2OYV.js";
import "./chunk-2XOYEAC3.js";
import "./chunk-ZCZN6XEM.js";
import "./chunk-7IME3FY3.js";
import "./chunk-ZRVF7WD7.js";
import "./chunk-K36V4PMA.js";
import "./chunk-Q3GWZZRJ.js";
import "./chunk-TFUR7QBB.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-W7JVIPV7.js";
import "./chunk-E2MY7OO3.js";
import "./chunk-D6PKC6Y2.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import {
  isDay
} from "./chunk-GUM7IC22.js";
import "./chunk-V727YPHM.js";

// action/src/main/run-deliveries.ts
async function runDeliveries(context) {
  const { inputs, today } = context;
  const tip = await openLedger(context).read();
  if (isFailure(tip)) return tip;
  const deliveries = [...tip.ledger.deliveries.values()];
  const doubts = deliveries.filter(({ state }) => isInDoubt(state)).length;
  const { "most-days": most } = inputs;
  const late = most === null || !isDay(today) ? null : findLate(tip.ledger, today, most);
  const findings = checkDeliveries(tip.ledger);
  const faults = [
    doubts === 0 ? "" : `${mails(doubts)} in doubt: look into the audit mailbox, then \`handoff-reports resolve\`.`,
    ...findings.map(({ message }) => message),
    late ?? ""
  ];
  return { ...tellDeliveries("Mail: all deliveries", deliveries), faults: faults.filter((fault) => fault !== "") };
}
export {
  runDeliveries
};
